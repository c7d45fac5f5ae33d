# cx lexicon 1
# English (en): enough to know it and not to misread it; Spanish is the language of this release.
# Apostrophes join words: don't and dont are the same here.
# term	kind	value	emotion

# Negators
not	negator
never	negator
without	negator
nobody	negator
nothing	negator
none	negator
neither	negator
nor	negator
hardly	negator
don't	negator
doesn't	negator
didn't	negator
can't	negator
cannot	negator
couldn't	negator
won't	negator
wouldn't	negator
shouldn't	negator
isn't	negator
aren't	negator
wasn't	negator
weren't	negator
haven't	negator
hasn't	negator
hadn't	negator
ain't	negator

# Intensifiers
very	intensifier	1.5
really	intensifier	1.5
so	intensifier	1.4
too	intensifier	1.3
extremely	intensifier	1.8
incredibly	intensifier	1.8
absolutely	intensifier	1.6
totally	intensifier	1.6
completely	intensifier	1.6
quite	intensifier	1.2
such	intensifier	1.3
such a	intensifier	1.3
more	intensifier	1.2
most	intensifier	1.3
fucking	intensifier	1.5

# Diminishers
a little	diminisher	0.5
a bit	diminisher	0.5
slightly	diminisher	0.5
somewhat	diminisher	0.5
almost	diminisher	0.7
maybe	diminisher	0.7
less	diminisher	0.5
kind of	diminisher	0.7
not very	diminisher	0.5

# Contrast
but	contrast
however	contrast
although	contrast
though	contrast
despite	contrast
yet	contrast
instead	contrast
in spite of	contrast
on the other hand	contrast

# Function words
the	stop
this	stop
that	stop
these	stop
those	stop
there	stop
their	stop
they	stop
them	stop
then	stop
than	stop
with	stop
what	stop
when	stop
where	stop
which	stop
who	stop
why	stop
how	stop
and	stop
or	stop
of	stop
to	stop
in	stop
on	stop
at	stop
by	stop
for	stop
from	stop
into	stop
about	stop
after	stop
before	stop
since	stop
until	stop
is	stop
are	stop
was	stop
were	stop
be	stop
been	stop
being	stop
am	stop
have	stop
had	stop
having	stop
do	stop
does	stop
did	stop
done	stop
will	stop
would	stop
should	stop
could	stop
can	stop
may	stop
must	stop
it	stop
it's	stop
its	stop
i'm	stop
i've	stop
i'll	stop
you	stop
you're	stop
your	stop
she	stop
we	stop
his	stop
her	stop
our	stop
my	stop
an	stop
as	stop
if	stop
all	stop
any	stop
some	stop
every	stop
just	stop
now	stop
today	stop
tomorrow	stop
yesterday	stop
here	stop
out	stop
up	stop
down	stop
over	stop
again	stop
still	stop
also	stop
only	stop
other	stop
get	stop
got	stop
go	stop
going	stop
see	stop
know	stop
think	stop
want	stop
one	stop
two	stop
people	stop
street	stop
water	stop
city	stop
office	stop
good morning	stop
good afternoon	stop
good evening	stop
hello	stop

# Praise
good	polarity	2	joy
great	polarity	3	joy
excellent	polarity	3	joy
amazing	polarity	3	joy
awesome	polarity	3	joy
wonderful	polarity	3	joy
fantastic	polarity	3	joy
perfect	polarity	3	joy
brilliant	polarity	3	joy
beautiful	polarity	2	joy
nice	polarity	2	joy
lovely	polarity	2	joy
cool	polarity	2	joy
best	polarity	2	joy
better	polarity	1	-
love{,d,s}	polarity	3	joy
like{d,s}	polarity	1	joy
enjoy{,ed,ing}	polarity	2	joy
happy	polarity	2	joy
happiness	polarity	2	joy
glad	polarity	2	joy
pleased	polarity	2	joy
excited	polarity	2	joy
exciting	polarity	2	joy
fun	polarity	2	joy
funny	polarity	1	joy
thank{,s}	polarity	2	joy
thank you	polarity	2	joy
thx	polarity	2	joy
grateful	polarity	2	joy
appreciate{,d}	polarity	2	joy
congratulations	polarity	3	joy
congrats	polarity	3	joy
well done	polarity	3	joy
kind	polarity	1	joy
friendly	polarity	2	joy
helpful	polarity	2	joy
helped	polarity	2	joy
polite	polarity	2	joy
quick	polarity	1	-
quickly	polarity	1	-
fast	polarity	1	-
efficient	polarity	2	-
easy	polarity	1	-
clean	polarity	1	-
safe	polarity	1	-
smooth	polarity	1	-
fixed	polarity	2	-
solved	polarity	2	-
recommend	polarity	2	joy
recommended	polarity	2	joy
works well	polarity	2	-
win	polarity	2	joy
won	polarity	2	joy
winner	polarity	2	joy
success	polarity	2	joy
proud	polarity	2	joy
lucky	polarity	2	joy
hope	polarity	1	-
welcome	polarity	1	joy
yay	polarity	2	joy
wow	polarity	2	joy
lol	polarity	1	joy
haha	polarity	1	joy
hahaha	polarity	1	joy
no problem{,s}	polarity	2	-
can't wait	polarity	2	joy

# Complaints
bad	polarity	-2	anger
badly	polarity	-2	anger
worse	polarity	-2	anger
worst	polarity	-3	anger
terrible	polarity	-3	anger
horrible	polarity	-3	anger
awful	polarity	-3	anger
disgusting	polarity	-3	anger
pathetic	polarity	-3	anger
shame	polarity	-2	anger
shameful	polarity	-3	anger
disgrace	polarity	-3	anger
disgraceful	polarity	-3	anger
unacceptable	polarity	-3	anger
ridiculous	polarity	-2	anger
rude	polarity	-2	anger
slow	polarity	-2	anger
late	polarity	-1	anger
delay{,s,ed}	polarity	-2	anger
waste	polarity	-2	anger
wasted	polarity	-2	anger
problem{,s}	polarity	-2	-
issue{,s}	polarity	-1	-
complain{,t,ts,ed}	polarity	-2	anger
broken	polarity	-2	anger
broke	polarity	-2	anger
dirty	polarity	-2	anger
garbage	polarity	-2	anger
trash	polarity	-2	anger
smell{s,y}	polarity	-2	anger
stink{,s}	polarity	-2	anger
noise	polarity	-1	anger
noisy	polarity	-2	anger
pothole{,s}	polarity	-2	anger
dangerous	polarity	-2	fear
danger	polarity	-2	fear
unsafe	polarity	-2	fear
afraid	polarity	-2	fear
scared	polarity	-2	fear
scary	polarity	-2	fear
worried	polarity	-2	fear
stolen	polarity	-2	anger
robbed	polarity	-2	anger
corrupt	polarity	-3	anger
corruption	polarity	-3	anger
lie{,s,d}	polarity	-2	anger
liar{,s}	polarity	-3	anger
useless	polarity	-3	anger
incompetent	polarity	-3	anger
stupid	polarity	-3	anger
idiot{,s}	polarity	-3	anger
hate{,s,d}	polarity	-3	anger
angry	polarity	-2	anger
upset	polarity	-2	anger
annoyed	polarity	-2	anger
annoying	polarity	-2	anger
frustrated	polarity	-2	anger
frustrating	polarity	-2	anger
disappointed	polarity	-2	sadness
disappointing	polarity	-2	sadness
sad	polarity	-2	sadness
sadly	polarity	-2	sadness
sorry	polarity	-1	sadness
unfortunately	polarity	-1	sadness
cry	polarity	-2	sadness
crying	polarity	-2	sadness
miss	polarity	-1	sadness
pain	polarity	-2	sadness
sick	polarity	-2	sadness
tired	polarity	-1	sadness
tired of	polarity	-2	anger
dead	polarity	-2	sadness
death	polarity	-2	sadness
die{,d,s}	polarity	-2	sadness
killed	polarity	-2	anger
attack	polarity	-2	fear
fail{,s,ed}	polarity	-2	anger
failure	polarity	-2	anger
lost	polarity	-1	sadness
lose	polarity	-1	sadness
wrong	polarity	-2	anger
ignored	polarity	-2	anger
expensive	polarity	-1	-
boring	polarity	-2	-
damn	polarity	-2	anger
shit	polarity	-3	anger
fuck	polarity	-3	anger
crap	polarity	-2	anger
wtf	polarity	-2	anger
sucks	polarity	-2	anger
no answer	polarity	-2	anger
no response	polarity	-2	anger
no water	polarity	-2	anger
no light	polarity	-2	anger
doesn't work	polarity	-2	anger
not working	polarity	-2	anger
nobody answers	polarity	-2	anger
nobody cares	polarity	-2	anger
don't like	polarity	-2	anger
