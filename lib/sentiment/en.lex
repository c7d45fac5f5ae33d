# cx lexicon 1
# English (en): the United Kingdom, the United States, India.
# Citizens' messages about public services, and the language of social networks.
# Polarity is that of a citizen speaking of the service. Words that only name a thing are of kind stop.
# Emoji and emoticons are in es.lex: they are the same in all languages.
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
barely	negator
scarcely	negator
no one	negator
noone	negator
nowhere	negator
no	negator
don't	negator
doesn't	negator
didn't	negator
can't	negator
cannot	negator
couldn't	negator
won't	negator
wouldn't	negator
shouldn't	negator
mustn't	negator
needn't	negator
isn't	negator
aren't	negator
wasn't	negator
weren't	negator
haven't	negator
hasn't	negator
hadn't	negator
ain't	negator
ain	negator
dnt	negator
cudnt	negator
wudnt	negator
not even	negator
not at all	negator
in no way	negator
by no means	negator
far from	negator
far from being	negator
no longer	negator
not once	negator
instead of	negator
stop{ped,s} being	negator
fail{s,ed} to be	negator
lack{s,ed} any	negator
rarely	negator
seldom	negator

# Intensifiers
very	intensifier	1.5
really	intensifier	1.5
truly	intensifier	1.5
deeply	intensifier	1.5
highly	intensifier	1.5
seriously	intensifier	1.5
greatly	intensifier	1.5
massively	intensifier	1.5
majorly	intensifier	1.5
proper	intensifier	1.5
properly	intensifier	1.5
thoroughly	intensifier	1.5
super	intensifier	1.5
mega	intensifier	1.5
hella	intensifier	1.5
rly	intensifier	1.5
deadass	intensifier	1.5
legit	intensifier	1.5
bloody	intensifier	1.5
bleeding	intensifier	1.5
fucking	intensifier	1.5
fuckin	intensifier	1.5
fkn	intensifier	1.5
effing	intensifier	1.5
frigging	intensifier	1.5
freaking	intensifier	1.5
friggin	intensifier	1.5
goddamn	intensifier	1.5
damned	intensifier	1.5
fully	intensifier	1.5
terribly	intensifier	1.5
awfully	intensifier	1.5
dreadfully	intensifier	1.5
insanely	intensifier	1.5
ridiculously	intensifier	1.5
way too	intensifier	1.5
far too	intensifier	1.5
much too	intensifier	1.5
all too	intensifier	1.5
a lot	intensifier	1.5
a whole lot	intensifier	1.5
lots of	intensifier	1.5
loads of	intensifier	1.5
tons of	intensifier	1.5
heaps of	intensifier	1.5
so	intensifier	1.4
particularly	intensifier	1.4
especially	intensifier	1.4
exceptionally so	intensifier	1.4
pretty	intensifier	1.4
more and more	intensifier	1.4
increasingly	intensifier	1.4
damn near	intensifier	1.4
too	intensifier	1.3
such	intensifier	1.3
such a	intensifier	1.3
most	intensifier	1.3
rather	intensifier	1.3
fairly	intensifier	1.3
considerably	intensifier	1.3
notably	intensifier	1.3
significantly	intensifier	1.3
even more	intensifier	1.3
much more	intensifier	1.3
far more	intensifier	1.3
a great deal	intensifier	1.3
sooo	intensifier	1.3
quite	intensifier	1.2
more	intensifier	1.2
much	intensifier	1.2
honestly	intensifier	1.2
frankly	intensifier	1.2
genuinely	intensifier	1.2
certainly	intensifier	1.2
definitely	intensifier	1.2
surely	intensifier	1.2
extremely	intensifier	1.8
incredibly	intensifier	1.8
unbelievably	intensifier	1.8
exceedingly	intensifier	1.8
immensely	intensifier	1.8
enormously	intensifier	1.8
hugely	intensifier	1.8
tremendously	intensifier	1.8
infinitely	intensifier	1.8
outrageously	intensifier	1.8
astonishingly	intensifier	1.8
shockingly	intensifier	1.8
absolutely	intensifier	1.6
totally	intensifier	1.6
completely	intensifier	1.6
entirely	intensifier	1.6
utterly	intensifier	1.6
wholly	intensifier	1.6
purely	intensifier	1.6
downright	intensifier	1.6
outright	intensifier	1.6
perfectly	intensifier	1.6
100 percent	intensifier	1.6

# Diminishers
a little	diminisher	0.5
a little bit	diminisher	0.5
a bit	diminisher	0.5
a tad	diminisher	0.5
slightly	diminisher	0.5
somewhat	diminisher	0.5
less	diminisher	0.5
partly	diminisher	0.5
partially	diminisher	0.5
marginally	diminisher	0.5
mildly	diminisher	0.5
moderately	diminisher	0.5
not very	diminisher	0.5
not so	diminisher	0.5
not that	diminisher	0.5
not too	diminisher	0.5
not really	diminisher	0.5
not particularly	diminisher	0.5
not always	diminisher	0.5
not exactly	diminisher	0.5
little bit	diminisher	0.5
bit of	diminisher	0.5
more or less	diminisher	0.5
to some extent	diminisher	0.5
to a degree	diminisher	0.5
in part	diminisher	0.5
almost	diminisher	0.7
nearly	diminisher	0.7
maybe	diminisher	0.7
perhaps	diminisher	0.7
kind of	diminisher	0.7
kinda	diminisher	0.7
sort of	diminisher	0.7
sorta	diminisher	0.7
relatively	diminisher	0.7
reasonably	diminisher	0.7
apparently	diminisher	0.7
supposedly	diminisher	0.7
allegedly	diminisher	0.7
possibly	diminisher	0.7
probably	diminisher	0.7
sometimes	diminisher	0.7
occasionally	diminisher	0.7
now and then	diminisher	0.7
once in a while	diminisher	0.7
in a way	diminisher	0.7
arguably	diminisher	0.7
presumably	diminisher	0.7

# Contrast
but	contrast
however	contrast
although	contrast
though	contrast
tho	contrast
despite	contrast
in spite of	contrast
yet	contrast
instead	contrast
nevertheless	contrast
nonetheless	contrast
on the other hand	contrast
even though	contrast
even so	contrast
still though	contrast
whereas	contrast
while it	contrast
regardless	contrast
on the contrary	contrast
at the same time	contrast
having said that	contrast
that said	contrast
that being said	contrast
then again	contrast
mind you	contrast
except that	contrast
except for	contrast
other than that	contrast
only problem is	contrast
the only problem	contrast
only downside	contrast
the problem is	contrast
unfortunately though	contrast
conversely	contrast
notwithstanding	contrast
albeit	contrast
bt	contrast
rather than	contrast

# Fixed expressions: names, courtesy and senses that are no opinion
i'll	stop
comes	stop
uses	stop
used	stop
table of contents	stop
smart meter{,s}	stop
smart card{,s}	stop
smart phone	stop
smartphone	stop
smart city	stop
support team	stop
tech support	stop
technical support	stop
customer support	stop
support worker	stop
child support	stop
income support	stop
nhs trust	stop
national trust	stop
hospital trust	stop
foundation trust	stop
tested positive	stop
tested negative	stop
positive test	stop
negative test	stop
covid test	stop
job fair	stop
book fair	stop
trade fair	stop
fair trade	stop
star wars	stop
star trek	stop
blood pressure	stop
water pressure	stop
high pressure	stop
date of issue	stop
issue date	stop
issue a new	stop
issue of	stop
issue a	stop
issued by	stop
issued on	stop
a doubt	stop
have a doubt	stop
i have a doubt	stop
small doubt	stop
one doubt	stop
doubt regarding	stop
doubt about	stop
whom it may concern	stop
to whom it may concern	stop
as far as i'm concerned	stop
out loud	stop
loud speaker	stop
loud and clear	stop
waste bin{,s}	stop
waste water	stop
wastewater	stop
electronic waste	stop
e waste	stop
waste disposal	stop
waste services	stop
waste department	stop
green waste	stop
medical waste	stop
waste permit	stop
garbage bin{,s}	stop
rubbish tip	stop
rubbish bag{,s}	stop
garbage bag{,s}	stop
trash bag{,s}	stop
trash bin{,s}	stop
gross salary	stop
gross income	stop
gross pay	stop
gross domestic product	stop
shooting range	stop
hot line	stop
first class stamp	stop
first class post	stop
second class post	stop
second class	stop
good faith	stop
good friday	stop
goods	stop
goods and services	stop
best practice{,s}	stop
best before date	stop
good hope	stop
well water	stop
tube well	stop
bore well	stop
oil well	stop
united kingdom	stop
united states	stop
manchester united	stop
new york	stop
how many people	stop
how many days	stop
how many years	stop
how long does	stop
how long will	stop
how long is	stop
how late	stop
what happens if	stop
so many	stop
break down of	stop
breakdown of costs	stop
fire station	stop
fire hydrant	stop
fire alarm	stop
fire exit	stop
fire certificate	stop
smoke alarm	stop
gas safe register	stop
electrical safety certificate	stop
crash course	stop
crash barrier	stop
injury time	stop
weather warning	stop
flood warning	stop
flood defence{,s}	stop
flood zone	stop
flood plain	stop
flood risk map	stop
emergency contact number	stop
emergency services number	stop
domestic violence helpline	stop
domestic abuse helpline	stop
suicide helpline	stop
suicide prevention	stop
crime prevention	stop
crime commissioner	stop
anti corruption bureau	stop
anti corruption branch	stop
fraud department	stop
fraud team	stop
complaints department	stop
complaints team	stop
complaint form	stop
complaint number	stop
complaints procedure	stop
complaint id	stop
complaint no	stop
dispute resolution	stop
small claims court	stop
appeals process	stop
parking penalty notice	stop
penalty charge notice	stop
penalty notice	stop
fixed penalty notice	stop
fixed penalty	stop
broken down by	stop
unemployment office	stop
debt advice	stop
debt collector	stop
debt collectors	stop
homeless shelter	stop
homelessness team	stop
disability allowance	stop
carer's allowance	stop
pension credit	stop
winter fuel payment	stop
food bank	stop
food stamps	stop
medicaid	stop
medicare	stop
section 8	stop
zoning board	stop
school board	stop
parking permit{,s}	stop
resident permit	stop
building control	stop
building regs	stop
building regulations	stop
land registry	stop
electoral roll	stop
voter registration	stop
voter registration card	stop
jury duty	stop
jury service	stop
court date	stop
driving test	stop
theory test	stop
mot	stop
mot test	stop
car tax	stop
vehicle registration	stop
registration number	stop
license plate	stop
number plate	stop
pincode	stop
pin code	stop
postcode	stop
zip code	stop
water meter	stop
electricity meter	stop
gas meter	stop
meter reading	stop
electricity bill	stop
water bill	stop
gas bill	stop
light bill	stop
power supply	stop
water supply	stop
water tanker	stop
tanker	stop
borewell	stop
manhole	stop
man hole cover	stop
storm drain	stop
fire department permit	stop
snow plow	stop
snow plough	stop
salt truck	stop
grit bin	stop
gritting	stop
street sweeping	stop
street cleaning	stop
street sweeper	stop
bulk pickup	stop
yard waste	stop
leaf collection	stop
brush pickup	stop
compost	stop
recycling center	stop
recycling centre	stop
household recycling centre	stop
the tip	stop
lollipop lady	stop
crossing guard	stop
zebra crossing	stop
speed bump{,s}	stop
speed hump{,s}	stop
speed breaker{,s}	stop
speed limit	stop
roundabout	stop
flyover	stop
underpass	stop
overpass	stop
metro station	stop
metro card	stop
bus stop	stop
bus shelter	stop
bus route	stop
bus timetable	stop
rail card	stop
oyster card	stop
concession pass	stop
senior citizen	stop
senior citizens	stop
old age pension	stop
widow pension	stop
caste certificate	stop
income certificate	stop
domicile certificate	stop
residence certificate	stop
encumbrance certificate	stop
no objection certificate	stop
noc	stop
rti	stop
fir copy	stop
lpg connection	stop
gas cylinder	stop
anganwadi	stop
ration shop	stop
collector office	stop
sub registrar	stop
sub registrar office	stop
zonal office	stop
rto	stop
rto office	stop
bbmp	stop
bmc	stop
mcd	stop
ghmc	stop
bescom	stop
mseb	stop
sarpanch	stop
corporator	stop
mla	stop
mp	stop
mps surgery	stop

# Courtesy and liking
i like	polarity	1	joy
we like	polarity	1	joy
really like	polarity	1	joy
i really like	polarity	1	joy
like it	polarity	1	joy
likes	polarity	1	joy
liked	polarity	1	joy
they like	polarity	1	joy
laugh out loud	polarity	1	joy
dying to	polarity	1	joy
friend of mine	polarity	1	joy
deserves	polarity	1	joy
rocking	polarity	1	joy
rock on	polarity	1	joy
birthday	polarity	1	joy
vacation	polarity	1	joy
shining	polarity	1	joy
wishing	polarity	1	joy
comeback	polarity	1	joy
solid	polarity	1	joy
fingers crossed	polarity	1	joy
goodnight	polarity	1	joy
beauty	polarity	2	joy
fav	polarity	2	joy
sexy	polarity	2	joy
honor	polarity	2	joy
honour	polarity	2	joy
stoked	polarity	2	joy
pumped	polarity	2	joy
loving	polarity	2	joy
smash hit	polarity	2	joy
buzzing	polarity	2	joy
arrested	polarity	-1	fear
jail	polarity	-1	fear
prison	polarity	-1	fear
gun{,s}	polarity	-1	fear
handcuffed	polarity	-1	fear
kill	polarity	-2	fear
kills	polarity	-2	fear
manslaughter	polarity	-2	fear
hanged	polarity	-2	fear
forced	polarity	-1	anger
jealous	polarity	-1	anger
false	polarity	-1	anger
charged with	polarity	-1	anger
struggle{,s}	polarity	-1	sadness
struggling	polarity	-1	sadness
glad to see	polarity	1	joy
glad to hear	polarity	1	joy
glad to say	polarity	1	joy
happy to see	polarity	1	joy
happy to hear	polarity	1	joy
happy to say	polarity	1	joy
happy to report	polarity	1	joy
pleased to see	polarity	1	joy
pleased to say	polarity	1	joy
pleased to report	polarity	1	joy
smells good	polarity	2	-
smells great	polarity	2	-
smells nice	polarity	2	-
smells amazing	polarity	2	-
smells lovely	polarity	2	-
works wonders	polarity	2	-
well thought	polarity	2	-
very well	polarity	2	-
really well	polarity	2	-
so well	polarity	2	-
well handled	polarity	2	-
handled well	polarity	2	-
well received	polarity	2	-
did well	polarity	2	-
done well	polarity	2	-
upgrade completed	polarity	1	-
well enough	polarity	1	-
feeling well	polarity	1	-
get well	polarity	1	-
get well soon	polarity	1	-
doing great	polarity	1	-
looks good	polarity	1	-
look good	polarity	1	-
looks great	polarity	1	-
look great	polarity	1	-
looks amazing	polarity	1	-
looks lovely	polarity	1	-
looks nice	polarity	1	-
looks clean	polarity	1	-
looks better	polarity	1	-
sounds good	polarity	1	-
sounds great	polarity	1	-
sounds amazing	polarity	1	-
sounds fun	polarity	1	-
feels good	polarity	1	-
feels great	polarity	1	-
feel good	polarity	1	-
feel great	polarity	1	-
feel better	polarity	1	-
feeling good	polarity	1	-
feeling great	polarity	1	-
feeling better	polarity	1	-
tastes good	polarity	1	-
tastes great	polarity	1	-
runs well	polarity	1	-
running well	polarity	1	-
clean now	polarity	1	-
sorted now	polarity	1	-

# Complaints
looting	polarity	-3	anger
loot	polarity	-3	anger
is trash	polarity	-3	anger
are trash	polarity	-3	anger
is garbage	polarity	-3	anger
are garbage	polarity	-3	anger
absolute dross	polarity	-3	anger
shocking state	polarity	-3	anger
shocking service	polarity	-3	anger
is rubbish	polarity	-2	anger
are rubbish	polarity	-2	anger
so rubbish	polarity	-2	anger
was rubbish	polarity	-2	anger
so trash	polarity	-2	anger
shocking	polarity	-2	anger
wrong	polarity	-2	anger
drives me crazy	polarity	-2	anger
driving me crazy	polarity	-2	anger
drives me mad	polarity	-2	anger
driving me mad	polarity	-2	anger
drives me nuts	polarity	-2	anger
driving me nuts	polarity	-2	anger
driving me insane	polarity	-2	anger
drives me up the wall	polarity	-2	anger
gets on my nerves	polarity	-2	anger
getting on my nerves	polarity	-2	anger
on my last nerve	polarity	-2	anger
sick of this	polarity	-2	anger
looks bad	polarity	-2	anger
looks terrible	polarity	-2	anger
looks awful	polarity	-2	anger
looks horrible	polarity	-2	anger
looks ugly	polarity	-2	anger
looks like a dump	polarity	-2	anger
looks like a tip	polarity	-2	anger
looks like a bomb	polarity	-2	anger
smells like	polarity	-2	anger
tastes bad	polarity	-2	anger
tastes awful	polarity	-2	anger
feels like a scam	polarity	-2	anger
sounds like excuses	polarity	-2	anger
like talking to a wall	polarity	-2	anger
talking to a brick wall	polarity	-2	anger
like banging my head	polarity	-2	anger
banging my head	polarity	-2	anger
beyond belief	polarity	-2	anger
beyond a joke	polarity	-2	anger
beyond words	polarity	-2	anger
beggars belief	polarity	-2	anger
words fail me	polarity	-2	anger
speechless at	polarity	-2	anger
lost for words at	polarity	-2	anger
unbelievable incompetence	polarity	-2	anger
you had one job	polarity	-2	anger
one job	polarity	-2	anger
typical council	polarity	-2	anger
typical government	polarity	-2	anger
as usual nothing	polarity	-2	anger
tax payers money	polarity	-2	anger
taxpayers money wasted	polarity	-2	anger
our tax money	polarity	-2	anger
our hard earned money	polarity	-2	anger
hard earned money	polarity	-2	anger
rubbish	polarity	-1	-
garbage	polarity	-1	-
trash	polarity	-1	-
avoid	polarity	-1	-
boring	polarity	-1	-
shocked	polarity	-1	surprise
surprised at how	polarity	-1	surprise
unexpected	polarity	-1	surprise
unexpectedly	polarity	-1	surprise
startled	polarity	-1	surprise
stunned silence	polarity	-1	surprise
shock	polarity	-1	surprise
rip	polarity	-1	sadness
feel ill	polarity	-2	sadness
feeling ill	polarity	-2	sadness
seriously ill	polarity	-2	sadness
fell ill	polarity	-2	sadness
mentally exhausted	polarity	-2	sadness
terminally ill	polarity	-2	sadness
very ill	polarity	-2	sadness

# Function words
the	stop
this	stop
that	stop
these	stop
those	stop
there	stop
their	stop
theirs	stop
they	stop
they're	stop
they've	stop
they'll	stop
them	stop
themselves	stop
then	stop
than	stop
with	stop
within	stop
what	stop
what's	stop
when	stop
where	stop
which	stop
whichever	stop
who	stop
who's	stop
whom	stop
whose	stop
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
onto	stop
upon	stop
about	stop
after	stop
before	stop
since	stop
until	stop
till	stop
during	stop
between	stop
through	stop
throughout	stop
toward{,s}	stop
against	stop
above	stop
below	stop
under	stop
near	stop
behind	stop
around	stop
across	stop
along	stop
off	stop
away	stop
back	stop
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
doing	stop
will	stop
would	stop
should	stop
could	stop
can	stop
may	stop
might	stop
must	stop
shall	stop
it	stop
it's	stop
itself	stop
i'm	stop
i've	stop
i'd	stop
you	stop
you're	stop
you've	stop
you'll	stop
ur	stop
u	stop
your	stop
yours	stop
yourself	stop
she	stop
she's	stop
he's	stop
him	stop
we	stop
we've	stop
us	stop
his	stop
her	stop
hers	stop
our	stop
ours	stop
my	stop
myself	stop
an	stop
as	stop
if	stop
all	stop
any	stop
anyone	stop
anybody	stop
anything	stop
some	stop
someone	stop
somebody	stop
something	stop
every	stop
everyone	stop
everybody	stop
everything	stop
each	stop
both	stop
either	stop
just	stop
now	stop
today	stop
tonight	stop
tomorrow	stop
yesterday	stop
here	stop
there's	stop
here's	stop
that's	stop
let's	stop
out	stop
up	stop
down	stop
over	stop
again	stop
still	stop
also	stop
only	stop
other{,s}	stop
another	stop
get{,s,ting}	stop
got	stop
gotten	stop
go	stop
goes	stop
going	stop
gone	stop
went	stop
gonna	stop
wanna	stop
gotta	stop
see	stop
saw	stop
seen	stop
seeing	stop
know{,s,n}	stop
knew	stop
think{,s,ing}	stop
thought	stop
want{s,ed,}	stop
need{s,ed,}	stop
take{s,n,}	stop
took	stop
taking	stop
give{s,n,}	stop
gave	stop
giving	stop
make{s,}	stop
made	stop
making	stop
came	stop
coming	stop
say{s,ing}	stop
said	stop
tell{s,ing,}	stop
told	stop
ask{s,ed,ing}	stop
call{s,ed,ing}	stop
called back	stop
put{s,ting,}	stop
used to	stop
using	stop
one	stop
two	stop
three	stop
four	stop
five	stop
hundred	stop
people	stop
person	stop
street{,s}	stop
road{,s}	stop
water	stop
city	stop
town	stop
village	stop
office{,s}	stop
council	stop
county	stop
borough	stop
parish	stop
counc{illor,illors,ilor}	stop
citizen{,s}	stop
resident{,s}	stop
neighbor{,s,hood}	stop
neighbour{,s,hood}	stop
house	stop
home	stop
school{,s}	stop
teacher{,s}	stop
nurse{,s}	stop
bus	stop
buses	stop
train{,s}	stop
subway	stop
tube	stop
station	stop
bin{,s}	stop
dustbin	stop
wheelie bin	stop
dumpster	stop
recycling	stop
sidewalk{,s}	stop
pavement{,s}	stop
footpath	stop
kerb	stop
curb	stop
streetlight{,s}	stop
street light{,s}	stop
lamp post	stop
traffic light{,s}	stop
stop sign	stop
council tax	stop
property tax	stop
road tax	stop
rates bill	stop
tax return	stop
tax bill	stop
gst	stop
aadhaar	stop
aadhar	stop
ration card	stop
pan card	stop
voter id	stop
passport	stop
passport office	stop
driving licence	stop
driver's license	stop
dmv	stop
dvla	stop
hmrc	stop
nhs	stop
gp	stop
gp surgery	stop
irs	stop
usps	stop
municipal corporation	stop
panchayat	stop
tehsil	stop
ward office	stop
ward number	stop
nagar nigam	stop
electricity board	stop
gram panchayat	stop
police station	stop
fire brigade	stop
fire department	stop
town hall	stop
city hall	stop
help desk	stop
customer care	stop
customer service{,s}	stop
call centre	stop
call center	stop
helpline	stop
hotline	stop
reference number	stop
ticket number	stop
case number	stop
tracking number	stop
application	stop
appointment{,s}	stop
form	stop
permit	stop
planning permission	stop
building permit	stop
birth certificate	stop
marriage certificate	stop
blue badge	stop
bus pass	stop
library card	stop
library	stop
leisure centre	stop
allotment	stop
week{,s}	stop
weeks ago	stop
month{,s}	stop
year{,s}	stop
day{,s}	stop
morning	stop
evening	stop
afternoon	stop
night	stop
monday	stop
tuesday	stop
wednesday	stop
thursday	stop
friday	stop
saturday	stop
sunday	stop
january	stop
february	stop
march	stop
april	stop
june	stop
july	stop
august	stop
september	stop
october	stop
november	stop
december	stop
hello	stop
hey	stop
hi there	stop
please	stop
pls	stop
plz	stop
yes	stop
yeah	stop
yep	stop
yup	stop
ok	stop
okay	stop
because	stop
cuz	stop
coz	stop
bcoz	stop
bc	stop
such as	stop
as well	stop
as well as	stop
like to	stop
would like	stop
i'd like	stop
would like to	stop
looks like	stop
look like	stop
feels like	stop
feel like	stop
sounds like	stop
seems like	stop
just like	stop
like this	stop
like that	stop
like these	stop
like a	stop
like an	stop
like the	stop
like my	stop
something like	stop
more like	stop
good morning	stop
good afternoon	stop
good evening	stop
good day	stop
good night	stop
gm	stop
gn	stop
at least	stop
at best	stop
at all	stop

# Fixed expressions that hold a polar word or a negator but are no opinion
not only	stop
not just	stop
not sure	stop
not sure if	stop
no idea	stop
not yet	stop
no matter	stop
or not	stop
whether or not	stop
why not	stop
no doubt	stop
nothing else	stop
nothing but	stop
never mind	stop
no need	stop
no need to	stop
best regards	stop
kind regards	stop
warm regards	stop
kindest regards	stop
yours sincerely	stop
yours faithfully	stop
best wishes for	stop
lost property	stop
lost and found	stop
death certificate	stop
death certificates	stop
cause of death	stop
dead end	stop
dead line	stop
life insurance	stop
health and safety	stop
safety inspection	stop
fire safety	stop
road safety	stop
food safety	stop
safe deposit	stop
social security	stop
social care	stop
child care	stop
health care	stop
healthcare	stop
care home	stop
care worker	stop
intensive care	stop
waste collection	stop
waste management	stop
household waste	stop
garden waste	stop
food waste	stop
bulky waste	stop
hazardous waste	stop
garbage collection	stop
garbage truck	stop
garbage can	stop
trash can	stop
trash collection	stop
trash pickup	stop
trash day	stop
rubbish collection	stop
rubbish bin	stop
litter bin	stop
bin collection	stop
bin day	stop
refuse collection	stop
dirty water tank	stop
debt relief	stop
unemployment benefit	stop
unemployment benefits	stop
housing benefit	stop
child benefit	stop
benefits office	stop
universal credit	stop
free school meals	stop
free parking	stop
parking fine	stop
late fee	stop
fine print	stop
fine tuning	stop
so far	stop
so on	stop
mean time	stop
in the meantime	stop
i mean	stop
do you mean	stop
what do you mean	stop
by means of	stop
means test	stop
means tested	stop
miss world	stop
missing person	stop
dear sir	stop
dear madam	stop
dear sir or madam	stop
sorry to bother	stop
sorry for the late	stop
excuse me	stop
right now	stop
right away	stop
right turn	stop
right hand	stop
right side	stop
on the right	stop
turn right	stop
all right	stop
right here	stop
right there	stop
right outside	stop
bus lane	stop
fast lane	stop
fast food	stop
fast forward	stop
pretty much	stop
well known	stop
well being	stop
wellbeing	stop
as good as	stop
no smoking	stop
no parking	stop
no entry	stop
no thanks	stop
no fly zone	stop
cold water	stop
hot water	stop
cool down	stop
cooling	stop
sick leave	stop
sick pay	stop
sick note	stop
disability benefit	stop
attendance allowance	stop
cancer screening	stop
flu jab	stop
pain management	stop
mental health	stop
crime reference number	stop
crime number	stop
lost time	stop
lost my	stop
i lost my	stop
lost card	stop
lost passport	stop
stolen card form	stop
emergency number	stop
emergency room	stop
emergency exit	stop
emergency services	stop
emergency contact	stop
accident and emergency	stop
risk assessment	stop
noise level	stop
war memorial	stop
cemetery	stop
victim support	stop
anti social behaviour	stop
happy to	stop
glad to	stop
willing to	stop
able to	stop
better half	stop
had better	stop
better off	stop
for better or worse	stop
worse case	stop
worst case	stop
best before	stop
at your best convenience	stop
best way to	stop
best time to	stop
what is the best	stop
whats the best	stop
which is better	stop
more than welcome	stop
interest rate	stop
interested in	stop
interest in	stop
great britain	stop
great western	stop
great deal of time	stop
greater london	stop
greater manchester	stop
grand total	stop
super market	stop
superior court	stop
supreme court	stop
freedom of information	stop
first aid	stop
last name	stop
play ground	stop
playground	stop
fun fair	stop
fun run	stop
love island	stop
cost of living	stop
living wage	stop
sweet potato	stop
honey moon	stop
rich text	stop
clear cut	stop
kind of thing	stop
any kind	stop
what kind	stop
this kind	stop
all kinds of	stop
some kind	stop

# General praise: strong
great	polarity	3	joy
greatest	polarity	3	joy
excellent	polarity	3	joy
amazing	polarity	3	joy
amazed	polarity	3	joy
awesome	polarity	3	joy
wonderful	polarity	3	joy
fantastic	polarity	3	joy
perfect	polarity	3	joy
brilliant	polarity	3	joy
outstanding	polarity	3	joy
exceptional	polarity	3	joy
superb	polarity	3	joy
marvellous	polarity	3	joy
marvelous	polarity	3	joy
magnificent	polarity	3	joy
fabulous	polarity	3	joy
terrific	polarity	3	joy
incredible	polarity	3	joy
spectacular	polarity	3	joy
phenomenal	polarity	3	joy
sensational	polarity	3	joy
splendid	polarity	3	joy
extraordinary	polarity	3	joy
stunning	polarity	3	joy
breathtaking	polarity	3	joy
glorious	polarity	3	joy
sublime	polarity	3	joy
impeccable	polarity	3	joy
flawless	polarity	3	joy
faultless	polarity	3	joy
stellar	polarity	3	joy
first class	polarity	3	joy
first rate	polarity	3	joy
top notch	polarity	3	joy
top class	polarity	3	joy
world class	polarity	3	joy
second to none	polarity	3	joy
out of this world	polarity	3	joy
mind blowing	polarity	3	joy
mindblowing	polarity	3	joy
love{,s,d}	polarity	3	joy
loving it	polarity	3	joy
adore{,s,d}	polarity	3	joy
beloved	polarity	3	joy
thrilled	polarity	3	joy
ecstatic	polarity	3	joy
delighted	polarity	3	joy
overjoyed	polarity	3	joy
elated	polarity	3	joy
over the moon	polarity	3	joy
on cloud nine	polarity	3	joy
best ever	polarity	3	joy
the best ever	polarity	3	joy
best day ever	polarity	3	joy
best in the world	polarity	3	joy
best of the best	polarity	3	joy
well done	polarity	3	joy
congratulations	polarity	3	joy
congrats	polarity	3	joy
congratulation	polarity	3	joy
huge thanks	polarity	3	joy
massive thanks	polarity	3	joy
many thanks	polarity	3	joy
thank you so much	polarity	3	joy
thank you very much	polarity	3	joy
thanks so much	polarity	3	joy
thanks a million	polarity	3	joy
thanks a lot	polarity	3	joy
thanks a bunch	polarity	3	joy
big thanks	polarity	3	joy
big thank you	polarity	3	joy
huge thank you	polarity	3	joy
eternally grateful	polarity	3	joy
so grateful	polarity	3	joy
very grateful	polarity	3	joy
forever grateful	polarity	3	joy
five stars	polarity	3	joy
5 stars	polarity	3	joy
ten out of ten	polarity	3	joy
10 out of 10	polarity	3	joy
10/10	polarity	3	joy
full marks	polarity	3	joy
hats off	polarity	3	joy
kudos	polarity	3	joy
bravo	polarity	3	joy
masterpiece	polarity	3	joy
heavenly	polarity	3	joy
divine	polarity	3	joy
perfection	polarity	3	joy
exceeded expectations	polarity	3	joy
exceeded my expectations	polarity	3	joy
above and beyond	polarity	3	joy
went above and beyond	polarity	3	joy
couldn't be happier	polarity	3	joy
couldn't be better	polarity	3	joy
cannot fault	polarity	3	joy
can't fault	polarity	3	joy
cannot praise enough	polarity	3	joy
life saver	polarity	3	joy
lifesaver	polarity	3	joy
saved my life	polarity	3	joy
saved the day	polarity	3	joy
unforgettable	polarity	3	joy
legendary	polarity	3	joy
chef's kiss	polarity	3	joy
jhakaas	polarity	3	joy
god bless you	polarity	3	joy
god bless	polarity	3	joy

# General praise: adjectives of joy and thanks
good	polarity	2	joy
nice	polarity	2	joy
nicer	polarity	2	joy
nicest	polarity	2	joy
nicely	polarity	2	joy
lovely	polarity	2	joy
loveliest	polarity	2	joy
beautiful	polarity	2	joy
beautifully	polarity	2	joy
cool	polarity	2	joy
coolest	polarity	2	joy
best	polarity	2	joy
happy	polarity	2	joy
happier	polarity	2	joy
happiest	polarity	2	joy
happily	polarity	2	joy
happiness	polarity	2	joy
glad	polarity	2	joy
gladly	polarity	2	joy
pleased	polarity	2	joy
pleasing	polarity	2	joy
pleasant	polarity	2	joy
pleasantly	polarity	2	joy
pleasure	polarity	2	joy
a pleasure	polarity	2	joy
excited	polarity	2	joy
exciting	polarity	2	joy
excitement	polarity	2	joy
enthusiastic	polarity	2	joy
enthusiasm	polarity	2	joy
fun	polarity	2	joy
cheerful	polarity	2	joy
cheery	polarity	2	joy
joy	polarity	2	joy
joyful	polarity	2	joy
joyous	polarity	2	joy
jolly	polarity	2	joy
merry	polarity	2	joy
blessed	polarity	2	joy
blessing	polarity	2	joy
blessings	polarity	2	joy
grateful	polarity	2	joy
gratefully	polarity	2	joy
gratitude	polarity	2	joy
thankful	polarity	2	joy
thankfully	polarity	2	joy
thank{,s}	polarity	2	joy
thank you	polarity	2	joy
thx	polarity	2	joy
thnx	polarity	2	joy
thanx	polarity	2	joy
tnx	polarity	2	joy
ty	polarity	2	joy
tysm	polarity	2	joy
tyvm	polarity	2	joy
tq	polarity	2	joy
ta very much	polarity	2	joy
cheers mate	polarity	2	joy
appreciate{,d,s}	polarity	2	joy
appreciative	polarity	2	joy
appreciation	polarity	2	joy
much appreciated	polarity	2	joy
really appreciate	polarity	2	joy
greatly appreciated	polarity	2	joy
enjoy{,ed,ing,s}	polarity	2	joy
enjoyable	polarity	2	joy
enjoyment	polarity	2	joy
delight{,s}	polarity	2	joy
delightful	polarity	2	joy
charming	polarity	2	joy
charmed	polarity	2	joy
adorable	polarity	2	joy
cute	polarity	2	joy
cutest	polarity	2	joy
cutie	polarity	2	joy
sweet	polarity	2	joy
sweetest	polarity	2	joy
sweetheart	polarity	2	joy
darling	polarity	2	joy
gorgeous	polarity	2	joy
handsome	polarity	2	joy
attractive	polarity	2	joy
elegant	polarity	2	joy
stylish	polarity	2	joy
fascinating	polarity	2	joy
fascinated	polarity	2	joy
inspiring	polarity	2	joy
inspired	polarity	2	joy
inspirational	polarity	2	joy
inspiration	polarity	2	joy
uplifting	polarity	2	joy
heartwarming	polarity	2	joy
heart warming	polarity	2	joy
touching	polarity	2	joy
moving tribute	polarity	2	joy
hilarious	polarity	2	joy
funniest	polarity	2	joy
amusing	polarity	2	joy
entertaining	polarity	2	joy
comical	polarity	2	joy
witty	polarity	2	joy
proud	polarity	2	joy
proudly	polarity	2	joy
pride	polarity	2	joy
honoured	polarity	2	joy
honored	polarity	2	joy
honour to	polarity	2	joy
honor to	polarity	2	joy
privileged to	polarity	2	joy
privilege	polarity	2	joy
lucky	polarity	2	joy
luckiest	polarity	2	joy
fortunate	polarity	2	joy
fortunately	polarity	2	joy
hopeful	polarity	2	joy
optimistic	polarity	2	joy
confident	polarity	2	joy
satisfied	polarity	2	joy
satisfying	polarity	2	joy
satisfactory result	polarity	2	joy
satisfaction	polarity	2	joy
relieved	polarity	2	joy
warm welcome	polarity	2	joy
warmly	polarity	2	joy
warm hearted	polarity	2	joy
friendly	polarity	2	joy
friendliest	polarity	2	joy
welcoming	polarity	2	joy
kind hearted	polarity	2	joy
kindness	polarity	2	joy
kindest	polarity	2	joy
so kind	polarity	2	joy
very kind	polarity	2	joy
how kind	polarity	2	joy
kindly treated	polarity	2	joy
caring	polarity	2	joy
compassionate	polarity	2	joy
compassion	polarity	2	joy
thoughtful	polarity	2	joy
considerate	polarity	2	joy
generous	polarity	2	joy
generosity	polarity	2	joy
gracious	polarity	2	joy
courteous	polarity	2	joy
polite	polarity	2	joy
politely	polarity	2	joy
respectful	polarity	2	joy
sympathetic	polarity	2	joy
supportive	polarity	2	joy
encouraging	polarity	2	joy
approachable	polarity	2	joy
obliging	polarity	2	joy
accommodating	polarity	2	joy
attentive	polarity	2	joy
hospitable	polarity	2	joy
gentle	polarity	2	joy
helpful	polarity	2	joy
very helpful	polarity	2	joy
extremely helpful	polarity	2	joy
so helpful	polarity	2	joy
most helpful	polarity	2	joy
praise{,d,worthy}	polarity	2	joy
commendable	polarity	2	joy
commend{,ed}	polarity	2	joy
applaud{,ed}	polarity	2	joy
applause	polarity	2	joy
admirable	polarity	2	joy
admire{,d,s}	polarity	2	joy
admiration	polarity	2	joy
impressed	polarity	2	joy
impressive	polarity	2	joy
remarkable	polarity	2	joy
memorable	polarity	2	joy
treasure{,d}	polarity	2	joy
cherish{,ed}	polarity	2	joy
favourite{,s}	polarity	2	joy
favorite{,s}	polarity	2	joy
fave	polarity	2	joy
fab	polarity	2	joy
fabby	polarity	2	joy
ace	polarity	2	joy
epic	polarity	2	joy
lit	polarity	2	joy
rad	polarity	2	joy
groovy	polarity	2	joy
neat	polarity	2	joy
swell	polarity	2	joy
smashing	polarity	2	joy
cracking	polarity	2	joy
belter	polarity	2	joy
belting	polarity	2	joy
blinding	polarity	2	joy
corking	polarity	2	joy
spiffing	polarity	2	joy
top banana	polarity	2	joy
top man	polarity	2	joy
top bloke	polarity	2	joy
top lady	polarity	2	joy
legend	polarity	2	joy
absolute legend	polarity	2	joy
legends	polarity	2	joy
stars of the show	polarity	2	joy
absolute star	polarity	2	joy
rockstar	polarity	2	joy
champ	polarity	2	joy
champs	polarity	2	joy
champion{,s}	polarity	2	joy
hero	polarity	2	joy
heroes	polarity	2	joy
heroic	polarity	2	joy
angel	polarity	2	joy
angels	polarity	2	joy
gem	polarity	2	joy
absolute gem	polarity	2	joy
diamond geezer	polarity	2	joy
gold dust	polarity	2	joy
win	polarity	2	joy
wins	polarity	2	joy
winning	polarity	2	joy
won	polarity	2	joy
winner{,s}	polarity	2	joy
victory	polarity	2	joy
victorious	polarity	2	joy
triumph{,ant}	polarity	2	joy
success	polarity	2	joy
successes	polarity	2	joy
successful	polarity	2	joy
successfully	polarity	2	joy
succeed{,ed,s}	polarity	2	joy
celebrate{,d,s}	polarity	2	joy
celebrating	polarity	2	joy
celebration{,s}	polarity	2	joy
party time	polarity	2	joy
hooray	polarity	2	joy
hurray	polarity	2	joy
hurrah	polarity	2	joy
yay	polarity	2	joy
yayy	polarity	2	joy
yippee	polarity	2	joy
woohoo	polarity	2	joy
woo hoo	polarity	2	joy
whoop whoop	polarity	2	joy
woop	polarity	2	joy
woot	polarity	2	joy
w00t	polarity	2	joy
wow	polarity	2	joy
yass	polarity	2	joy
yaas	polarity	2	joy
yesss	polarity	2	joy
huzzah	polarity	2	joy
happy birthday	polarity	2	joy
happy anniversary	polarity	2	joy
happy new year	polarity	2	joy
merry christmas	polarity	2	joy
happy diwali	polarity	2	joy
happy holi	polarity	2	joy
eid mubarak	polarity	2	joy
happy easter	polarity	2	joy
happy thanksgiving	polarity	2	joy
happy holidays	polarity	2	joy
happy friday	polarity	2	joy
tgif	polarity	2	joy
good luck	polarity	2	joy
best of luck	polarity	2	joy
all the best	polarity	2	joy
best wishes	polarity	2	joy
well deserved	polarity	2	joy
deserved it	polarity	2	joy
way to go	polarity	2	joy
good job	polarity	2	joy
great job	polarity	2	joy
nice job	polarity	2	joy
good work	polarity	2	joy
great work	polarity	2	joy
nice work	polarity	2	joy
keep it up	polarity	2	joy
keep up the good work	polarity	2	joy
keep going	polarity	2	joy
good stuff	polarity	2	joy
good news	polarity	2	joy
great news	polarity	2	joy
good times	polarity	2	joy
good vibes	polarity	2	joy
great time	polarity	2	joy
good time	polarity	2	joy
had a blast	polarity	2	joy
a blast	polarity	2	joy
can't wait	polarity	2	joy
cannot wait	polarity	2	joy
can not wait	polarity	2	joy
looking forward	polarity	2	joy
look forward	polarity	2	joy
made my day	polarity	2	joy
makes my day	polarity	2	joy
make my day	polarity	2	joy
warms my heart	polarity	2	joy
in love with	polarity	2	joy
fall in love	polarity	2	joy
fell in love	polarity	2	joy
crush on	polarity	2	joy
hug	polarity	2	joy
hugs	polarity	2	joy
kiss	polarity	2	joy
kisses	polarity	2	joy
xoxo	polarity	2	joy
smile{,s,d}	polarity	2	joy
smiling	polarity	2	joy
smiles all round	polarity	2	joy
laugh{,s,ed,ing}	polarity	2	joy
laughter	polarity	2	joy
laughing so hard	polarity	2	joy
giggle{,s}	polarity	2	joy
grin	polarity	2	joy
grinning	polarity	2	joy
rofl	polarity	2	joy
lmao	polarity	2	joy
lmfao	polarity	2	joy
roflmao	polarity	2	joy
lolol	polarity	2	joy
bless	polarity	2	joy
bless them	polarity	2	joy
bless her	polarity	2	joy
bless him	polarity	2	joy
hallelujah	polarity	2	joy
amen	polarity	2	joy
praise god	polarity	2	joy
thank god	polarity	2	joy
thank goodness	polarity	2	joy
thank heavens	polarity	2	joy
sunshine	polarity	2	joy
paradise	polarity	2	joy
dream come true	polarity	2	joy
magical	polarity	2	joy
magic	polarity	2	joy
wonder of	polarity	2	joy
romantic	polarity	2	joy
cozy	polarity	2	joy
cosy	polarity	2	joy
yummy	polarity	2	joy
yum	polarity	2	joy
tasty	polarity	2	joy
delicious	polarity	2	joy
scrumptious	polarity	2	joy
mouthwatering	polarity	2	joy
refreshing	polarity	2	joy
refreshed	polarity	2	joy
superb service	polarity	2	joy
mashallah	polarity	2	joy
alhamdulillah	polarity	2	joy
shukriya	polarity	2	joy
dhanyavad	polarity	2	joy
dhanyawad	polarity	2	joy
shabash	polarity	2	joy
paisa vasool	polarity	2	joy
pakka good	polarity	2	joy
jai ho	polarity	2	joy
hats off to	polarity	2	joy
salute	polarity	2	joy
saluting	polarity	2	joy
respect to	polarity	2	joy
big up	polarity	2	joy
shout out to	polarity	2	joy
shoutout to	polarity	2	joy
props to	polarity	2	joy
credit to	polarity	2	joy
credit where its due	polarity	2	joy
hat tip	polarity	2	joy
nailed it	polarity	2	joy
nailing it	polarity	2	joy
smashed it	polarity	2	joy
smashing it	polarity	2	joy
killing it	polarity	2	joy
killed it	polarity	2	joy
crushed it	polarity	2	joy
crushing it	polarity	2	joy
slay	polarity	2	joy
slays	polarity	2	joy
slayed	polarity	2	joy
slaying	polarity	2	joy
on point	polarity	2	joy
on fleek	polarity	2	joy
bestie	polarity	2	joy
besties	polarity	2	joy
bff	polarity	2	joy
ily	polarity	2	joy
ilysm	polarity	2	joy
i love you	polarity	2	joy
luv	polarity	2	joy
luv u	polarity	2	joy
luvly	polarity	2	joy
lovin	polarity	2	joy
gr8	polarity	2	joy
gud	polarity	2	joy
goood	polarity	2	joy
nyc work	polarity	2	joy
gud job	polarity	2	joy
gud work	polarity	2	joy
awsm	polarity	2	joy
amazin	polarity	2	joy
awsome	polarity	2	joy
excelent	polarity	2	joy
beautifull	polarity	2	joy
likeable	polarity	1	joy
funny	polarity	1	joy
lol	polarity	1	joy
lolz	polarity	1	joy
lols	polarity	1	joy
lul	polarity	1	joy
haha	polarity	1	joy
hahaha	polarity	1	joy
hehe	polarity	1	joy
hehehe	polarity	1	joy
ha ha	polarity	1	joy
kind	polarity	1	joy
hope{s,d,}	polarity	1	joy
hoping	polarity	1	joy
hopefully	polarity	1	joy
welcome	polarity	1	joy
welcomed	polarity	1	joy
you're welcome	polarity	1	joy
ur welcome	polarity	1	joy
cheers	polarity	1	joy
ta muchly	polarity	1	joy
warm	polarity	1	joy
sunny	polarity	1	joy
chill	polarity	1	joy
chilled	polarity	1	joy
chilling	polarity	1	joy
vibing	polarity	1	joy
vibes	polarity	1	joy
wish you	polarity	1	joy
dancing	polarity	1	joy
sing along	polarity	1	joy
holiday mood	polarity	1	joy
curious about	polarity	1	joy
interesting	polarity	1	joy
interested to see	polarity	1	joy
surprisingly good	polarity	1	joy
friend{,s}	polarity	1	joy
buddy	polarity	1	joy
cuddle{,s}	polarity	1	joy
snuggle	polarity	1	joy
pals	polarity	1	joy
peaceful	polarity	1	joy
peace	polarity	1	joy
calm	polarity	1	joy
calming	polarity	1	joy
relax	polarity	1	joy
relaxed	polarity	1	joy
relaxing	polarity	1	joy
comfy	polarity	1	joy
playful	polarity	1	joy
eager	polarity	1	joy
keen on	polarity	1	joy
fan of	polarity	1	joy
big fan	polarity	1	joy
huge fan	polarity	1	joy
thanking you	polarity	1	joy
thanks in advance	polarity	1	joy
thank you in advance	polarity	1	joy
thanking you in advance	polarity	1	joy
thanks in anticipation	polarity	1	joy
would appreciate	polarity	1	joy
would be appreciated	polarity	1	joy
i'd appreciate	polarity	1	joy
i would be grateful	polarity	1	joy
would be grateful	polarity	1	joy
grateful if you	polarity	1	joy
appreciate if	polarity	1	joy
kindly appreciate	polarity	1	joy
many happy returns	polarity	1	joy
cute af	polarity	1	joy
sweet dreams	polarity	1	joy
cheer{,s up}	polarity	1	joy

# Good service: adjectives and nouns
efficient	polarity	2	-
efficiently	polarity	2	-
efficiency	polarity	2	-
effective	polarity	2	-
effectively	polarity	2	-
professional	polarity	2	-
professionally	polarity	2	-
professionalism	polarity	2	-
competent	polarity	2	-
competence	polarity	2	-
capable	polarity	2	-
skilled	polarity	2	-
skilful	polarity	2	-
skillful	polarity	2	-
talented	polarity	2	-
talent	polarity	2	-
knowledgeable	polarity	2	-
expert advice	polarity	2	-
well informed	polarity	2	-
well trained	polarity	2	-
well organised	polarity	2	-
well organized	polarity	2	-
well run	polarity	2	-
well managed	polarity	2	-
well maintained	polarity	2	-
well kept	polarity	2	-
well lit	polarity	2	-
well looked after	polarity	2	-
well cared for	polarity	2	-
well explained	polarity	2	-
well written	polarity	2	-
well designed	polarity	2	-
well thought out	polarity	2	-
well worth it	polarity	2	-
well worth	polarity	2	-
worth it	polarity	2	-
worth every penny	polarity	2	-
worthwhile	polarity	2	-
hardworking	polarity	2	-
hard working	polarity	2	-
dedicated	polarity	2	-
dedication	polarity	2	-
committed to helping	polarity	2	-
commitment	polarity	2	-
devoted	polarity	2	-
diligent	polarity	2	-
conscientious	polarity	2	-
reliable	polarity	2	-
reliably	polarity	2	-
dependable	polarity	2	-
trustworthy	polarity	2	-
honest	polarity	2	-
honesty	polarity	2	-
integrity	polarity	2	-
transparent	polarity	2	-
transparency	polarity	2	-
fairness	polarity	2	-
just and fair	polarity	2	-
loyal	polarity	2	-
loyalty	polarity	2	-
brave	polarity	2	-
bravery	polarity	2	-
courage	polarity	2	-
courageous	polarity	2	-
intelligent	polarity	2	-
smart	polarity	2	-
wise	polarity	2	-
wisdom	polarity	2	-
clever	polarity	2	-
genius	polarity	2	-
ingenious	polarity	2	-
creative	polarity	2	-
creativity	polarity	2	-
innovative	polarity	2	-
innovation	polarity	2	-
modern and clean	polarity	2	-
spotless	polarity	2	-
immaculate	polarity	2	-
immaculately	polarity	2	-
pristine	polarity	2	-
spick and span	polarity	2	-
sparkling clean	polarity	2	-
squeaky clean	polarity	2	-
nice and clean	polarity	2	-
clean and tidy	polarity	2	-
punctual	polarity	2	-
punctually	polarity	2	-
prompt	polarity	2	-
promptly	polarity	2	-
swift	polarity	2	-
swiftly	polarity	2	-
speedy	polarity	2	-
seamless	polarity	2	-
seamlessly	polarity	2	-
hassle free	polarity	2	-
trouble free	polarity	2	-
stress free	polarity	2	-
pain free	polarity	2	-
painless	polarity	2	-
effortless	polarity	2	-
smooth	polarity	2	-
smoothly	polarity	2	-
stress less	polarity	2	-
user friendly	polarity	2	-
accessible for all	polarity	2	-
convenient	polarity	2	-
conveniently	polarity	2	-
responsive	polarity	2	-
proactive	polarity	2	-
patient with me	polarity	2	-
patiently	polarity	2	-
humane	polarity	2	-
dignity	polarity	2	-
respect	polarity	2	-
respected	polarity	2	-
respects	polarity	2	-
valuable	polarity	2	-
invaluable	polarity	2	-
beneficial	polarity	2	-
useful	polarity	2	-
productive	polarity	2	-
prosperous	polarity	2	-
prosperity	polarity	2	-
thriving	polarity	2	-
flourishing	polarity	2	-
healthy	polarity	2	-
improved	polarity	2	-
improvement{,s}	polarity	2	-
improving	polarity	2	-
improves	polarity	2	-
much better	polarity	2	-
so much better	polarity	2	-
far better	polarity	2	-
way better	polarity	2	-
a lot better	polarity	2	-
better than before	polarity	2	-
better than ever	polarity	2	-
getting better	polarity	2	-
keeps getting better	polarity	2	-
fixed	polarity	2	-
all fixed	polarity	2	-
mended	polarity	2	-
repaired	polarity	2	-
restored	polarity	2	-
resolved	polarity	2	-
solved	polarity	2	-
sorted	polarity	2	-
got sorted	polarity	2	-
all sorted	polarity	2	-
sorted out quickly	polarity	2	-
quickly resolved	polarity	2	-
quickly fixed	polarity	2	-
fixed quickly	polarity	2	-
problem solved	polarity	2	-
issue resolved	polarity	2	-
resolved quickly	polarity	2	-
back to normal	polarity	2	-
up and running	polarity	2	-
works well	polarity	2	-
works perfectly	polarity	2	-
works great	polarity	2	-
works like a charm	polarity	2	-
works a treat	polarity	2	-
working perfectly	polarity	2	-
working great	polarity	2	-
worked well	polarity	2	-
worked perfectly	polarity	2	-
runs smoothly	polarity	2	-
went smoothly	polarity	2	-
smooth process	polarity	2	-
went well	polarity	2	-
goes well	polarity	2	-
going well	polarity	2	-
helped	polarity	2	-
helped me	polarity	2	-
helps a lot	polarity	2	-
helped a lot	polarity	2	-
really helped	polarity	2	-
big help	polarity	2	-
great help	polarity	2	-
a great help	polarity	2	-
huge help	polarity	2	-
so much help	polarity	2	-
explained everything	polarity	2	-
explained clearly	polarity	2	-
answered all my questions	polarity	2	-
answered my questions	polarity	2	-
quick response	polarity	2	-
fast response	polarity	2	-
rapid response	polarity	2	-
prompt response	polarity	2	-
prompt action	polarity	2	-
quick action	polarity	2	-
immediate action	polarity	2	-
speedy response	polarity	2	-
quick reply	polarity	2	-
swift action	polarity	2	-
good service	polarity	2	-
great service	polarity	2	-
excellent service	polarity	2	-
fantastic service	polarity	2	-
brilliant service	polarity	2	-
superb staff	polarity	2	-
good experience	polarity	2	-
great experience	polarity	2	-
excellent experience	polarity	2	-
pleasant experience	polarity	2	-
good customer service	polarity	2	-
great customer service	polarity	2	-
excellent customer service	polarity	2	-
great staff	polarity	2	-
lovely staff	polarity	2	-
friendly staff	polarity	2	-
helpful staff	polarity	2	-
nice staff	polarity	2	-
good staff	polarity	2	-
wonderful staff	polarity	2	-
amazing staff	polarity	2	-
excellent staff	polarity	2	-
great team	polarity	2	-
fantastic team	polarity	2	-
amazing team	polarity	2	-
lovely people	polarity	2	-
good people	polarity	2	-
good man	polarity	2	-
good guy	polarity	2	-
good idea	polarity	2	-
great idea	polarity	2	-
brilliant idea	polarity	2	-
excellent idea	polarity	2	-
good initiative	polarity	2	-
great initiative	polarity	2	-
nice initiative	polarity	2	-
good example	polarity	2	-
good quality	polarity	2	-
great quality	polarity	2	-
high quality	polarity	2	-
top quality	polarity	2	-
quality service	polarity	2	-
good value	polarity	2	-
great value	polarity	2	-
value for money	polarity	2	-
no complaints	polarity	2	-
no complaint	polarity	2	-
zero complaints	polarity	2	-
nothing to complain about	polarity	2	-
can't complain	polarity	2	-
no issues	polarity	2	-
no problem{,s}	polarity	2	-
no problems at all	polarity	2	-
no hassle	polarity	2	-
no fuss	polarity	2	-
no wait	polarity	2	-
no waiting	polarity	2	-
no queue	polarity	2	-
no queues	polarity	2	-
no line	polarity	2	-
no lines	polarity	2	-
no delays	polarity	2	-
no worries	polarity	2	-
without any problem	polarity	2	-
without any issue	polarity	2	-
without any hassle	polarity	2	-
without a hitch	polarity	2	-
without fuss	polarity	2	-
in no time	polarity	2	-
no time at all	polarity	2	-
on time	polarity	2	-
right on time	polarity	2	-
bang on time	polarity	2	-
ahead of schedule	polarity	2	-
within minutes	polarity	2	-
same day service	polarity	2	-
in good order	polarity	2	-
in great shape	polarity	2	-
in good condition	polarity	2	-
good condition	polarity	2	-
as promised	polarity	2	-
kept their promise	polarity	2	-
kept your promise	polarity	2	-
promise kept	polarity	2	-
delivered as promised	polarity	2	-
highly recommend	polarity	2	-
highly recommended	polarity	2	-
recommend	polarity	2	-
recommended	polarity	2	-
recommends	polarity	2	-
would recommend	polarity	2	-
definitely recommend	polarity	2	-
strongly recommend	polarity	2	-
will come back	polarity	2	-
will be back	polarity	2	-
impress{,es}	polarity	2	-
nicely done	polarity	2	-
nicely organised	polarity	2	-
perfectly done	polarity	2	-
job well done	polarity	2	-
keep up	polarity	2	-
a credit to	polarity	2	-
credit to you	polarity	2	-
an asset	polarity	2	-
role model	polarity	2	-
good governance	polarity	2	-
good leadership	polarity	2	-
great leadership	polarity	2	-
making a difference	polarity	2	-
makes a difference	polarity	2	-
made a difference	polarity	2	-
step in the right direction	polarity	2	-
game changer	polarity	2	-
breakthrough	polarity	2	-
achievement{,s}	polarity	2	-
achieve{,d,s}	polarity	2	-
accomplished	polarity	2	-
accomplishment{,s}	polarity	2	-
progress	polarity	2	-
progressing	polarity	2	-
upgraded	polarity	2	-
renovated	polarity	2	-
refurbished	polarity	2	-
revamped	polarity	2	-
beautified	polarity	2	-
rescued	polarity	2	-
rescue	polarity	2	-
saved us	polarity	2	-
saves lives	polarity	2	-
protects	polarity	2	-
protected us	polarity	2	-
supports us	polarity	2	-
supported us	polarity	2	-
solution oriented	polarity	2	-
win win	polarity	2	-
rewarding	polarity	2	-
reward{,ed}	polarity	2	-
award winning	polarity	2	-
prize	polarity	2	-
peace of mind	polarity	2	-
safe hands	polarity	2	-
in good hands	polarity	2	-
looked after us	polarity	2	-
looked after me	polarity	2	-
took care of everything	polarity	2	-
took care of us	polarity	2	-
take good care	polarity	2	-
good care	polarity	2	-
great care	polarity	2	-
excellent care	polarity	2	-
best care	polarity	2	-
treated me well	polarity	2	-
treated with respect	polarity	2	-
treated us well	polarity	2	-
made to feel welcome	polarity	2	-
made me feel welcome	polarity	2	-
felt safe	polarity	2	-
feel safe	polarity	2	-
feel safer	polarity	2	-
feels safe	polarity	2	-
safest	polarity	2	-
felt welcome	polarity	2	-
felt cared for	polarity	2	-
listened to me	polarity	2	-
listened to us	polarity	2	-
went out of her way	polarity	2	-
went out of his way	polarity	2	-
went out of their way	polarity	2	-
went the extra mile	polarity	2	-
extra mile	polarity	2	-
bent over backwards	polarity	2	-
couldn't do enough	polarity	2	-
nothing too much trouble	polarity	2	-
couldn't have been more helpful	polarity	2	-
could not have been nicer	polarity	2	-
no red tape	polarity	2	-
jugaad worked	polarity	2	-
work done quickly	polarity	2	-
done quickly	polarity	2	-
done in minutes	polarity	2	-
done promptly	polarity	2	-
timely action	polarity	2	-
timely help	polarity	2	-
timely response	polarity	2	-
better	polarity	1	-
quick	polarity	1	-
quicker	polarity	1	-
quickly	polarity	1	-
fast	polarity	1	-
faster	polarity	1	-
easy	polarity	1	-
easier	polarity	1	-
easiest	polarity	1	-
easily	polarity	1	-
ease	polarity	1	-
clean	polarity	1	-
cleaner	polarity	1	-
cleaned	polarity	1	-
cleanest	polarity	1	-
tidy	polarity	1	-
tidied	polarity	1	-
safe	polarity	1	-
safer	polarity	1	-
safely	polarity	1	-
safety first	polarity	1	-
secure	polarity	1	-
comfortable	polarity	1	-
comfortably	polarity	1	-
spacious	polarity	1	-
bright	polarity	1	-
clear explanation	polarity	1	-
clear instructions	polarity	1	-
clearly explained	polarity	1	-
simple to use	polarity	1	-
simple process	polarity	1	-
straightforward	polarity	1	-
cheap	polarity	1	-
cheaper	polarity	1	-
affordable	polarity	1	-
reasonable	polarity	1	-
reasonably priced	polarity	1	-
inexpensive	polarity	1	-
bargain	polarity	1	-
discount	polarity	1	-
refund received	polarity	1	-
refunded	polarity	1	-
free of charge	polarity	1	-
for free	polarity	1	-
freebie	polarity	1	-
freedom	polarity	1	-
support	polarity	1	-
supporting	polarity	1	-
agree	polarity	1	-
agreed with	polarity	1	-
totally agree	polarity	1	-
approve of	polarity	1	-
approved	polarity	1	-
approval	polarity	1	-
benefit from	polarity	1	-
benefited	polarity	1	-
advantage{,s}	polarity	1	-
improve	polarity	1	-
doing well	polarity	1	-
decent	polarity	1	-
fair	polarity	1	-
fair enough	polarity	1	-
okay service	polarity	1	-
acceptable	polarity	1	-
adequate	polarity	1	-
satisfactory	polarity	1	-
not bad	polarity	1	-
not too bad	polarity	1	-
not so bad	polarity	1	-
not half bad	polarity	1	-
works fine	polarity	1	-
all fine	polarity	1	-
was fine	polarity	1	-
works now	polarity	1	-
working now	polarity	1	-
works again	polarity	1	-
working again	polarity	1	-
now working	polarity	1	-
finally fixed	polarity	1	-
finally working	polarity	1	-
finally	polarity	1	-
at last	polarity	1	-
fresh	polarity	1	-
fresh air	polarity	1	-
green space	polarity	1	-
quiet	polarity	1	-
quieter	polarity	1	-
tranquil	polarity	1	-
serene	polarity	1	-
scenic	polarity	1	-
strong leadership	polarity	1	-
popular	polarity	1	-
famous for	polarity	1	-
positive	polarity	1	-
positively	polarity	1	-
positive change	polarity	1	-
constructive	polarity	1	-
promising	polarity	1	-
right decision	polarity	1	-
trust	polarity	1	-
trusted	polarity	1	-
care about	polarity	1	-
cares about	polarity	1	-
cares	polarity	1	-
promoted	polarity	1	-
promotion	polarity	1	-
gain{,s,ed}	polarity	1	-
profitable	polarity	1	-
boost{,ed,s}	polarity	1	-
booming	polarity	1	-
grow	polarity	1	-
growing	polarity	1	-
rich	polarity	1	-
wealthy	polarity	1	-
healthier	polarity	1	-
recover{,ed,ing,y}	polarity	1	-
healed	polarity	1	-
alive	polarity	1	-
survived	polarity	1	-
survivor	polarity	1	-
reassured	polarity	1	-
reassuring	polarity	1	-
reassurance	polarity	1	-
relief	polarity	1	-
relieving	polarity	1	-
resolved my query	polarity	1	-
fit for purpose	polarity	1	-
ready on time	polarity	1	-
sensible	polarity	1	-
practical	polarity	1	-
handy	polarity	1	-
willing	polarity	1	-
willingness	polarity	1	-
solution	polarity	1	-
solutions	polarity	1	-
solves	polarity	1	-
resolves	polarity	1	-
successfully renewed	polarity	1	-
new and improved	polarity	1	-
neatly	polarity	1	-
organised	polarity	1	-
organized	polarity	1	-
accurate	polarity	1	-
accurately	polarity	1	-
up to date	polarity	1	-
energetic	polarity	1	-
energy saving	polarity	1	-
refill	polarity	1	-
pothole filled	polarity	1	-
potholes filled	polarity	1	-
pothole fixed	polarity	1	-
potholes fixed	polarity	1	-
lights are back	polarity	1	-
power is back	polarity	1	-
water is back	polarity	1	-
power restored	polarity	1	-
supply restored	polarity	1	-
back on	polarity	1	-
cleared up	polarity	1	-
collected on time	polarity	1	-
bins collected	polarity	1	-
bins emptied	polarity	1	-
filled in quickly	polarity	1	-
resurfaced	polarity	1	-
repaved	polarity	1	-
gritted	polarity	1	-
swept	polarity	1	-
open again	polarity	1	-
reopened	polarity	1	-
glad that	polarity	1	-
nice to see	polarity	1	-
good to see	polarity	1	-
good to know	polarity	1	-
great to see	polarity	1	-
great to know	polarity	1	-
good to hear	polarity	1	-
great to hear	polarity	1	-
worked out	polarity	1	-
it worked	polarity	1	-
worked first time	polarity	1	-
first time lucky	polarity	1	-
hits the spot	polarity	1	-
not a problem	polarity	1	-
fair play	polarity	1	-
fair dos	polarity	1	-
decent enough	polarity	1	-
does the job	polarity	1	-
did the job	polarity	1	-
gets the job done	polarity	1	-
good enough	polarity	1	-
could be worse	polarity	1	-
as expected	polarity	1	-
plus point	polarity	1	-
plus points	polarity	1	-
thumbs up	polarity	1	-

# Condemnation: strong
worst	polarity	-3	anger
worst ever	polarity	-3	anger
the worst	polarity	-3	anger
absolute worst	polarity	-3	anger
terrible	polarity	-3	anger
terrible service	polarity	-3	anger
horrible	polarity	-3	anger
horribly	polarity	-3	anger
horrid	polarity	-3	anger
horrendous	polarity	-3	anger
horrific	polarity	-3	anger
awful	polarity	-3	anger
awfull	polarity	-3	anger
dreadful	polarity	-3	anger
abysmal	polarity	-3	anger
atrocious	polarity	-3	anger
appalling	polarity	-3	anger
appalled	polarity	-3	anger
dire	polarity	-3	anger
diabolical	polarity	-3	anger
hideous	polarity	-3	anger
vile	polarity	-3	anger
disgusting	polarity	-3	anger
disgusted	polarity	-3	anger
disgustingly	polarity	-3	anger
revolting	polarity	-3	anger
repulsive	polarity	-3	anger
repugnant	polarity	-3	anger
sickening	polarity	-3	anger
nauseating	polarity	-3	anger
gross negligence	polarity	-3	anger
pathetic	polarity	-3	anger
shameful	polarity	-3	anger
shamefully	polarity	-3	anger
shameless	polarity	-3	anger
disgrace	polarity	-3	anger
disgraceful	polarity	-3	anger
absolute disgrace	polarity	-3	anger
a disgrace	polarity	-3	anger
total disgrace	polarity	-3	anger
national disgrace	polarity	-3	anger
deplorable	polarity	-3	anger
despicable	polarity	-3	anger
contemptible	polarity	-3	anger
abhorrent	polarity	-3	anger
outrageous	polarity	-3	anger
outrage	polarity	-3	anger
outraged	polarity	-3	anger
scandalous	polarity	-3	anger
scandal	polarity	-3	anger
unacceptable	polarity	-3	anger
totally unacceptable	polarity	-3	anger
completely unacceptable	polarity	-3	anger
intolerable	polarity	-3	anger
unbearable	polarity	-3	anger
unforgivable	polarity	-3	anger
inexcusable	polarity	-3	anger
indefensible	polarity	-3	anger
inhuman	polarity	-3	anger
inhumane	polarity	-3	anger
cruel	polarity	-3	anger
cruelty	polarity	-3	anger
brutal	polarity	-3	anger
brutality	polarity	-3	anger
barbaric	polarity	-3	anger
evil	polarity	-3	anger
wicked people	polarity	-3	anger
corrupt	polarity	-3	anger
corruption	polarity	-3	anger
crooked	polarity	-3	anger
crook{,s}	polarity	-3	anger
thief	polarity	-3	anger
thieves	polarity	-3	anger
thieving	polarity	-3	anger
robbers	polarity	-3	anger
bandit{,s}	polarity	-3	anger
looters	polarity	-3	anger
day light robbery	polarity	-3	anger
daylight robbery	polarity	-3	anger
highway robbery	polarity	-3	anger
liar{,s}	polarity	-3	anger
lying bastards	polarity	-3	anger
pack of lies	polarity	-3	anger
bunch of liars	polarity	-3	anger
cheat{,s,ers}	polarity	-3	anger
fraudster{,s}	polarity	-3	anger
scammer{,s}	polarity	-3	anger
con artists	polarity	-3	anger
criminals	polarity	-3	anger
hypocrite{,s}	polarity	-3	anger
hypocritical	polarity	-3	anger
hypocrisy	polarity	-3	anger
coward{,s}	polarity	-3	anger
cowardly	polarity	-3	anger
traitor{,s}	polarity	-3	anger
incompetent	polarity	-3	anger
incompetence	polarity	-3	anger
incompetents	polarity	-3	anger
useless	polarity	-3	anger
worthless	polarity	-3	anger
good for nothing	polarity	-3	anger
good for nowt	polarity	-3	anger
negligent	polarity	-3	anger
negligence	polarity	-3	anger
criminal negligence	polarity	-3	anger
total apathy	polarity	-3	anger
absolute joke	polarity	-3	anger
complete joke	polarity	-3	anger
total joke	polarity	-3	anger
an absolute joke	polarity	-3	anger
complete shambles	polarity	-3	anger
absolute shambles	polarity	-3	anger
total shambles	polarity	-3	anger
shambles	polarity	-3	anger
utter shambles	polarity	-3	anger
shambolic	polarity	-3	anger
total mess	polarity	-3	anger
absolute mess	polarity	-3	anger
complete mess	polarity	-3	anger
a complete mess	polarity	-3	anger
complete disaster	polarity	-3	anger
total disaster	polarity	-3	anger
complete farce	polarity	-3	anger
farcical	polarity	-3	anger
absolute farce	polarity	-3	anger
dumpster fire	polarity	-3	anger
train wreck	polarity	-3	anger
trainwreck	polarity	-3	anger
clusterfuck	polarity	-3	anger
shitshow	polarity	-3	anger
shit show	polarity	-3	anger
hell hole	polarity	-3	anger
hellhole	polarity	-3	anger
hell on earth	polarity	-3	anger
absolute hell	polarity	-3	anger
living hell	polarity	-3	anger
a nightmare	polarity	-3	anger
absolute nightmare	polarity	-3	anger
total nightmare	polarity	-3	anger
third world country	polarity	-3	anger
third world service	polarity	-3	anger
absolute rubbish	polarity	-3	anger
absolute garbage	polarity	-3	anger
absolute trash	polarity	-3	anger
total garbage	polarity	-3	anger
utter garbage	polarity	-3	anger
utter rubbish	polarity	-3	anger
complete rubbish	polarity	-3	anger
piece of junk	polarity	-3	anger
pile of junk	polarity	-3	anger
waste of space	polarity	-3	anger
waste of taxpayers money	polarity	-3	anger
waste of tax money	polarity	-3	anger
complete waste of time	polarity	-3	anger
total waste of time	polarity	-3	anger
total waste of money	polarity	-3	anger
hate{,s,d}	polarity	-3	anger
hateful	polarity	-3	anger
hatred	polarity	-3	anger
hating	polarity	-3	anger
detest{,ed}	polarity	-3	anger
despise{,d}	polarity	-3	anger
loathe{,d}	polarity	-3	anger
loathsome	polarity	-3	anger
abuse of power	polarity	-3	anger
racist{,s}	polarity	-3	anger
racism	polarity	-3	anger
sexist	polarity	-3	anger
sexism	polarity	-3	anger
homophobic	polarity	-3	anger
bigot{,s}	polarity	-3	anger
bigoted	polarity	-3	anger
nazi{,s}	polarity	-3	anger
fascist{,s}	polarity	-3	anger
discrimination	polarity	-3	anger
discriminated against	polarity	-3	anger
worst experience	polarity	-3	anger
worst service	polarity	-3	anger
worst customer service	polarity	-3	anger
worst company	polarity	-3	anger
worst council	polarity	-3	anger
worst department	polarity	-3	anger
worst roads	polarity	-3	anger
worst government	polarity	-3	anger
zero stars	polarity	-3	anger
0 stars	polarity	-3	anger
zero out of ten	polarity	-3	anger
rapist{,s}	polarity	-3	anger
rape{,d}	polarity	-3	anger
molest{,ed,er}	polarity	-3	anger
murder{,ed,er,ers}	polarity	-3	anger
genocide	polarity	-3	anger
torture{,d}	polarity	-3	anger
have you no shame	polarity	-3	anger
shame on you	polarity	-3	anger
shame on them	polarity	-3	anger
shame on the	polarity	-3	anger
shame on this	polarity	-3	anger
makes me sick	polarity	-3	anger
made me sick	polarity	-3	anger
makes my blood boil	polarity	-3	anger
blood boiling	polarity	-3	anger
livid	polarity	-3	anger
furious	polarity	-3	anger
enraged	polarity	-3	anger
infuriated	polarity	-3	anger
infuriating	polarity	-3	anger
seething	polarity	-3	anger
fuming	polarity	-3	anger
absolutely fuming	polarity	-3	anger
incensed	polarity	-3	anger
apoplectic	polarity	-3	anger

# Insults and strong language
fuck	polarity	-3	anger
fucks	polarity	-3	anger
fucked	polarity	-3	anger
fucked up	polarity	-3	anger
fucker{,s}	polarity	-3	anger
fuck off	polarity	-3	anger
fuck you	polarity	-3	anger
fuck this	polarity	-3	anger
fuck them	polarity	-3	anger
fuck sake	polarity	-3	anger
fucks sake	polarity	-3	anger
for fucks sake	polarity	-3	anger
ffs	polarity	-3	anger
fml	polarity	-3	anger
stfu	polarity	-3	anger
gtfo	polarity	-3	anger
gfy	polarity	-3	anger
mf	polarity	-3	anger
mfs	polarity	-3	anger
motherfucker{,s}	polarity	-3	anger
motherfucking	polarity	-3	anger
cunt{,s}	polarity	-3	anger
twat{,s}	polarity	-3	anger
wanker{,s}	polarity	-3	anger
wankers the lot	polarity	-3	anger
bastard{,s}	polarity	-3	anger
arsehole{,s}	polarity	-3	anger
asshole{,s}	polarity	-3	anger
arse hole	polarity	-3	anger
dickhead{,s}	polarity	-3	anger
dick{,s}	polarity	-3	anger
prick{,s}	polarity	-3	anger
bellend{,s}	polarity	-3	anger
tosser{,s}	polarity	-3	anger
knobhead{,s}	polarity	-3	anger
knob head	polarity	-3	anger
shit{,s}	polarity	-3	anger
shite	polarity	-3	anger
shitty	polarity	-3	anger
shittiest	polarity	-3	anger
shithole	polarity	-3	anger
bullshit	polarity	-3	anger
horseshit	polarity	-3	anger
batshit	polarity	-3	anger
dipshit{,s}	polarity	-3	anger
shitbag	polarity	-3	anger
piece of shit	polarity	-3	anger
bs	polarity	-3	anger
full of shit	polarity	-3	anger
bitch	polarity	-3	anger
bitches	polarity	-3	anger
bitching	polarity	-3	anger
whore{,s}	polarity	-3	anger
slut{,s}	polarity	-3	anger
scum	polarity	-3	anger
scumbag{,s}	polarity	-3	anger
scummy	polarity	-3	anger
lowlife{,s}	polarity	-3	anger
low life	polarity	-3	anger
douche	polarity	-3	anger
douchebag{,s}	polarity	-3	anger
jackass	polarity	-3	anger
dumbass	polarity	-3	anger
dumb ass	polarity	-3	anger
dumbfuck	polarity	-3	anger
retard{,s,ed}	polarity	-3	anger
moron{,s}	polarity	-3	anger
moronic	polarity	-3	anger
imbecile{,s}	polarity	-3	anger
idiot{,s}	polarity	-3	anger
idiotic	polarity	-3	anger
stupid	polarity	-3	anger
stupidity	polarity	-3	anger
stupidest	polarity	-3	anger
cretin{,s}	polarity	-3	anger
numpty	polarity	-3	anger
numpties	polarity	-3	anger
muppet{,s}	polarity	-3	anger
pillock{,s}	polarity	-3	anger
plonker	polarity	-3	anger
halfwit{,s}	polarity	-3	anger
dimwit{,s}	polarity	-3	anger
nitwit	polarity	-3	anger
nincompoop	polarity	-3	anger
clown{,s}	polarity	-3	anger
clown show	polarity	-3	anger
buffoon{,s}	polarity	-3	anger
parasite{,s}	polarity	-3	anger
leech	polarity	-3	anger
leeches	polarity	-3	anger
vermin	polarity	-3	anger
bloodsucker{,s}	polarity	-3	anger
pig headed	polarity	-3	anger
pigs in suits	polarity	-3	anger
swine	polarity	-3	anger
psycho	polarity	-3	anger
psychopath{,s}	polarity	-3	anger
pervert{,s}	polarity	-3	anger
creep{,s}	polarity	-3	anger
chutiya	polarity	-3	anger
chutiye	polarity	-3	anger
bhenchod	polarity	-3	anger
madarchod	polarity	-3	anger
harami	polarity	-3	anger
gandu	polarity	-3	anger
saala	polarity	-3	anger
saale	polarity	-3	anger
kamina	polarity	-3	anger
kamine	polarity	-3	anger
chor	polarity	-3	anger
chors	polarity	-3	anger
choron	polarity	-3	anger
nikamma	polarity	-3	anger
nikamme	polarity	-3	anger
bakwas	polarity	-3	anger
bakwaas	polarity	-3	anger
ghatiya	polarity	-3	anger
bekar	polarity	-3	anger
bekaar	polarity	-3	anger
third class service	polarity	-3	anger
third class people	polarity	-3	anger
goonda{,s}	polarity	-3	anger
goons	polarity	-3	anger
asswipe	polarity	-3	anger
arsewipe	polarity	-3	anger
damn	polarity	-2	anger
damnit	polarity	-2	anger
dammit	polarity	-2	anger
damn it	polarity	-2	anger
goddamnit	polarity	-2	anger
bloody hell	polarity	-2	anger
wtf	polarity	-2	anger
wth	polarity	-2	anger
wtaf	polarity	-2	anger
what the fuck	polarity	-2	anger
what the hell	polarity	-2	anger
what the heck	polarity	-2	anger
crap	polarity	-2	anger
crappy	polarity	-2	anger
crappiest	polarity	-2	anger
piss off	polarity	-2	anger
pissed	polarity	-2	anger
pissed off	polarity	-2	anger
piss poor	polarity	-2	anger
piss take	polarity	-2	anger
taking the piss	polarity	-2	anger
taking the mick	polarity	-2	anger
taking the mickey	polarity	-2	anger
taking the biscuit	polarity	-2	anger
takes the biscuit	polarity	-2	anger
pisses me off	polarity	-2	anger
sucks	polarity	-2	anger
sucked	polarity	-2	anger
suck	polarity	-2	anger
sucky	polarity	-2	anger
screwed	polarity	-2	anger
screwed up	polarity	-2	anger
screw you	polarity	-2	anger
screw this	polarity	-2	anger
screwing us	polarity	-2	anger
buggered	polarity	-2	anger
bugger	polarity	-2	anger
bollocks	polarity	-2	anger
arse	polarity	-2	anger
ass	polarity	-2	anger
pain in the arse	polarity	-2	anger
pain in the ass	polarity	-2	anger
pain in the neck	polarity	-2	anger
pain in the backside	polarity	-2	anger
pita	polarity	-2	anger
dumb	polarity	-2	anger
dumbest	polarity	-2	anger
dense idiot	polarity	-2	anger
daft	polarity	-2	anger
silly	polarity	-2	anger
foolish	polarity	-2	anger
fool{,s}	polarity	-2	anger
ridiculous	polarity	-2	anger
ridiculously bad	polarity	-2	anger
absurd	polarity	-2	anger
ludicrous	polarity	-2	anger
laughable	polarity	-2	anger
preposterous	polarity	-2	anger
nonsense	polarity	-2	anger
nonsensical	polarity	-2	anger
utter nonsense	polarity	-2	anger
trashy	polarity	-2	anger
tosh	polarity	-2	anger
twaddle	polarity	-2	anger
codswallop	polarity	-2	anger
hogwash	polarity	-2	anger
poppycock	polarity	-2	anger
baloney	polarity	-2	anger
malarkey	polarity	-2	anger
lame	polarity	-2	anger
smh	polarity	-2	anger
smdh	polarity	-2	anger
facepalm	polarity	-2	anger
face palm	polarity	-2	anger
eye roll	polarity	-2	anger
rolls eyes	polarity	-2	anger
ugh	polarity	-2	anger
uggh	polarity	-2	anger
urgh	polarity	-2	anger
argh	polarity	-2	anger
grrr	polarity	-2	anger
grr	polarity	-2	anger
meh service	polarity	-2	anger
yuck	polarity	-2	anger
yucky	polarity	-2	anger
eww	polarity	-2	anger
ew	polarity	-2	anger
gross	polarity	-2	anger
nasty	polarity	-2	anger
nastier	polarity	-2	anger
nastiest	polarity	-2	anger
mean to me	polarity	-2	anger
rude	polarity	-2	anger
rudest	polarity	-2	anger
rudely	polarity	-2	anger
rudeness	polarity	-2	anger
impolite	polarity	-2	anger
discourteous	polarity	-2	anger
disrespect	polarity	-2	anger
disrespected	polarity	-2	anger
disrespectful	polarity	-2	anger
disrespectfully	polarity	-2	anger
arrogant	polarity	-2	anger
arrogance	polarity	-2	anger
condescending	polarity	-2	anger
patronising	polarity	-2	anger
patronizing	polarity	-2	anger
snobby	polarity	-2	anger
snob	polarity	-2	anger
obnoxious	polarity	-2	anger
insolent	polarity	-2	anger
impertinent	polarity	-2	anger
cheeky sod	polarity	-2	anger
abrupt	polarity	-2	anger
abrasive	polarity	-2	anger
surly	polarity	-2	anger
grumpy	polarity	-2	anger
sullen	polarity	-2	anger
snotty	polarity	-2	anger
stroppy	polarity	-2	anger
moody cow	polarity	-2	anger
hostile	polarity	-2	anger
hostility	polarity	-2	anger
aggressive	polarity	-2	anger
aggression	polarity	-2	anger
abusive	polarity	-2	anger
abuse{,d,s}	polarity	-2	anger
abusing	polarity	-2	anger
bully	polarity	-2	anger
bullied	polarity	-2	anger
bullying	polarity	-2	anger
bullies	polarity	-2	anger
harass{,ed,ing,ment}	polarity	-2	anger
intimidated	polarity	-2	anger
intimidating	polarity	-2	anger
threatened by staff	polarity	-2	anger
insult{,ed,ing,s}	polarity	-2	anger
humiliated	polarity	-2	anger
humiliating	polarity	-2	anger
humiliation	polarity	-2	anger
belittled	polarity	-2	anger
mocked	polarity	-2	anger
mocking	polarity	-2	anger
laughed at	polarity	-2	anger
shouted at	polarity	-2	anger
shouting at	polarity	-2	anger
yelled at	polarity	-2	anger
yelling	polarity	-2	anger
screamed at	polarity	-2	anger
swore at	polarity	-2	anger
spoke down to	polarity	-2	anger
talked down to	polarity	-2	anger
looked down on	polarity	-2	anger
treated like dirt	polarity	-2	anger
treated like rubbish	polarity	-2	anger
treated like a criminal	polarity	-2	anger
treated like animals	polarity	-2	anger
treated badly	polarity	-2	anger
treated poorly	polarity	-2	anger
mistreated	polarity	-2	anger
mistreatment	polarity	-2	anger
ill treated	polarity	-2	anger
lazy	polarity	-2	anger
laziest	polarity	-2	anger
laziness	polarity	-2	anger
slacker{,s}	polarity	-2	anger
sloppy	polarity	-2	anger
careless	polarity	-2	anger
carelessness	polarity	-2	anger
reckless	polarity	-2	anger
irresponsible	polarity	-2	anger
irresponsibility	polarity	-2	anger
unprofessional	polarity	-2	anger
inept	polarity	-2	anger
ineptitude	polarity	-2	anger
clueless	polarity	-2	anger
no clue	polarity	-2	anger
unqualified	polarity	-2	anger
unfit	polarity	-2	anger
unfit for purpose	polarity	-2	anger
not fit for purpose	polarity	-2	anger
ignorant	polarity	-2	anger
ignorance	polarity	-2	anger
indifferent to	polarity	-2	anger
apathy	polarity	-2	anger
apathetic	polarity	-2	anger
callous	polarity	-2	anger
heartless	polarity	-2	anger
insensitive	polarity	-2	anger
uncaring	polarity	-2	anger
unhelpful	polarity	-2	anger
unkind	polarity	-2	anger
unfriendly	polarity	-2	anger
unpleasant	polarity	-2	anger
unwelcoming	polarity	-2	anger
unsympathetic	polarity	-2	anger
uncooperative	polarity	-2	anger
unresponsive	polarity	-2	anger
unreliable	polarity	-2	anger
untrustworthy	polarity	-2	anger
unethical	polarity	-2	anger
unlawful	polarity	-2	anger
unfair	polarity	-2	anger
unfairly	polarity	-2	anger
unjust	polarity	-2	anger
unjustified	polarity	-2	anger
injustice	polarity	-2	anger
illegal	polarity	-2	anger
illegally	polarity	-2	anger
biased	polarity	-2	anger
favouritism	polarity	-2	anger
favoritism	polarity	-2	anger
nepotism	polarity	-2	anger
cronyism	polarity	-2	anger
bribe{,s,d,ry}	polarity	-2	anger
backhander{,s}	polarity	-2	anger
kickback{,s}	polarity	-2	anger
under the table	polarity	-2	anger
greedy	polarity	-2	anger
greed	polarity	-2	anger
selfish	polarity	-2	anger
selfishness	polarity	-2	anger
dishonest	polarity	-2	anger
dishonesty	polarity	-2	anger
deceitful	polarity	-2	anger
deceptive	polarity	-2	anger
deceived	polarity	-2	anger
deception	polarity	-2	anger
misled	polarity	-2	anger
misleading	polarity	-2	anger
mislead	polarity	-2	anger
lied	polarity	-2	anger
lies	polarity	-2	anger
lying	polarity	-2	anger
false promise{,s}	polarity	-2	anger
empty promises	polarity	-2	anger
broken promise{,s}	polarity	-2	anger
all talk	polarity	-2	anger
all talk no action	polarity	-2	anger
lip service	polarity	-2	anger
hot air	polarity	-2	anger
excuses	polarity	-2	anger
excuse after excuse	polarity	-2	anger
same excuse	polarity	-2	anger
poor excuse	polarity	-2	anger
lame excuse	polarity	-2	anger
pack of excuses	polarity	-2	anger
scam	polarity	-2	anger
scams	polarity	-2	anger
scammed	polarity	-2	anger
scamming	polarity	-2	anger
scammy	polarity	-2	anger
fraud	polarity	-2	anger
frauds	polarity	-2	anger
fraudulent	polarity	-2	anger
swindle{,d}	polarity	-2	anger
ripped off	polarity	-2	anger
rip off	polarity	-2	anger
ripoff	polarity	-2	anger
rip offs	polarity	-2	anger
fleeced	polarity	-2	anger
conned	polarity	-2	anger
cheated	polarity	-2	anger
duped	polarity	-2	anger
tricked	polarity	-2	anger
money grabbing	polarity	-2	anger
money grabber{,s}	polarity	-2	anger
cash cow	polarity	-2	anger
cash grab	polarity	-2	anger
money making scheme	polarity	-2	anger
money making racket	polarity	-2	anger
racket	polarity	-2	anger
extortion	polarity	-2	anger
extortionate	polarity	-2	anger
overcharge{,d}	polarity	-2	anger
overcharging	polarity	-2	anger
overpriced	polarity	-2	anger
double charged	polarity	-2	anger
charged twice	polarity	-2	anger
billed twice	polarity	-2	anger
wrongly charged	polarity	-2	anger
wrongly billed	polarity	-2	anger
wrong bill	polarity	-2	anger
inflated bill	polarity	-2	anger
hidden fees	polarity	-2	anger
hidden charges	polarity	-2	anger

# Complaints: adjectives and nouns
bad	polarity	-2	anger
badly	polarity	-2	anger
bad service	polarity	-2	anger
bad experience	polarity	-2	anger
bad attitude	polarity	-2	anger
bad quality	polarity	-2	anger
bad condition	polarity	-2	anger
bad roads	polarity	-2	anger
bad road	polarity	-2	anger
worse	polarity	-2	anger
worsen{,ed,ing}	polarity	-2	anger
getting worse	polarity	-2	anger
gets worse	polarity	-2	anger
got worse	polarity	-2	anger
worse than before	polarity	-2	anger
worse than ever	polarity	-2	anger
from bad to worse	polarity	-2	anger
even worse	polarity	-2	anger
much worse	polarity	-2	anger
poor service	polarity	-2	anger
poor quality	polarity	-2	anger
poor condition	polarity	-2	anger
poor maintenance	polarity	-2	anger
poor management	polarity	-2	anger
poor communication	polarity	-2	anger
poor planning	polarity	-2	anger
poor show	polarity	-2	anger
poorly	polarity	-2	anger
poorly maintained	polarity	-2	anger
poorly managed	polarity	-2	anger
poorly designed	polarity	-2	anger
poorly lit	polarity	-2	anger
poorly run	polarity	-2	anger
very poor	polarity	-2	anger
extremely poor	polarity	-2	anger
so poor	polarity	-2	anger
pretty poor	polarity	-2	anger
substandard	polarity	-2	anger
sub standard	polarity	-2	anger
sub par	polarity	-2	anger
subpar	polarity	-2	anger
second rate	polarity	-2	anger
third rate	polarity	-2	anger
below par	polarity	-2	anger
not good enough	polarity	-2	anger
not up to standard	polarity	-2	anger
not up to the mark	polarity	-2	anger
not upto the mark	polarity	-2	anger
inferior	polarity	-2	anger
mediocre	polarity	-2	anger
lousy	polarity	-2	anger
crummy	polarity	-2	anger
rotten	polarity	-2	anger
rotting	polarity	-2	anger
ghastly	polarity	-2	anger
grim	polarity	-2	anger
inadequate	polarity	-2	anger
insufficient service	polarity	-2	anger
deficient	polarity	-2	anger
ineffective	polarity	-2	anger
inefficient	polarity	-2	anger
inefficiency	polarity	-2	anger
slow	polarity	-2	anger
slower	polarity	-2	anger
slowest	polarity	-2	anger
painfully slow	polarity	-2	anger
dead slow	polarity	-2	anger
snail's pace	polarity	-2	anger
snail pace	polarity	-2	anger
sluggish	polarity	-2	anger
slow service	polarity	-2	anger
slow response	polarity	-2	anger
late again	polarity	-2	anger
always late	polarity	-2	anger
running late	polarity	-2	anger
late as usual	polarity	-2	anger
delay{,s,ed,ing}	polarity	-2	anger
long delay	polarity	-2	anger
long delays	polarity	-2	anger
constant delays	polarity	-2	anger
long wait	polarity	-2	anger
long waits	polarity	-2	anger
long queue{,s}	polarity	-2	anger
long line{,s}	polarity	-2	anger
endless queue	polarity	-2	anger
endless wait	polarity	-2	anger
huge queue	polarity	-2	anger
massive queue	polarity	-2	anger
queueing for hours	polarity	-2	anger
queuing for hours	polarity	-2	anger
queued for hours	polarity	-2	anger
hours in line	polarity	-2	anger
hours in the queue	polarity	-2	anger
hours on hold	polarity	-2	anger
on hold for	polarity	-2	anger
on hold for hours	polarity	-2	anger
kept on hold	polarity	-2	anger
put on hold	polarity	-2	anger
left on hold	polarity	-2	anger
an hour on hold	polarity	-2	anger
stuck on hold	polarity	-2	anger
waited hours	polarity	-2	anger
waited for hours	polarity	-2	anger
waiting for hours	polarity	-2	anger
waiting hours	polarity	-2	anger
waited weeks	polarity	-2	anger
waiting weeks	polarity	-2	anger
waiting for weeks	polarity	-2	anger
waiting months	polarity	-2	anger
waiting for months	polarity	-2	anger
been waiting	polarity	-2	anger
still waiting	polarity	-2	anger
still awaiting	polarity	-2	anger
sick of waiting	polarity	-2	anger
tired of waiting	polarity	-2	anger
fed up waiting	polarity	-2	anger
kept waiting	polarity	-2	anger
made to wait	polarity	-2	anger
hours late	polarity	-2	anger
days late	polarity	-2	anger
weeks late	polarity	-2	anger
overdue	polarity	-2	anger
long overdue	polarity	-2	anger
backlog	polarity	-2	anger
bureaucracy	polarity	-2	anger
bureaucratic	polarity	-2	anger
red tape	polarity	-2	anger
pen pushers	polarity	-2	anger
passed from pillar to post	polarity	-2	anger
pillar to post	polarity	-2	anger
passed around	polarity	-2	anger
pass the buck	polarity	-2	anger
passing the buck	polarity	-2	anger
buck passing	polarity	-2	anger
run around	polarity	-2	anger
runaround	polarity	-2	anger
the runaround	polarity	-2	anger
given the runaround	polarity	-2	anger
going round in circles	polarity	-2	anger
round in circles	polarity	-2	anger
kafkaesque	polarity	-2	anger
chaos	polarity	-2	anger
chaotic	polarity	-2	anger
mess	polarity	-2	anger
messy	polarity	-2	anger
messed up	polarity	-2	anger
mess up	polarity	-2	anger
mix up	polarity	-2	anger
botched	polarity	-2	anger
bungled	polarity	-2	anger
cock up	polarity	-2	anger
cocked up	polarity	-2	anger
balls up	polarity	-2	anger
ballsed up	polarity	-2	anger
fiasco	polarity	-2	anger
farce	polarity	-2	anger
circus	polarity	-2	anger
joke of a	polarity	-2	anger
what a joke	polarity	-2	anger
is a joke	polarity	-2	anger
are a joke	polarity	-2	anger
a joke	polarity	-2	anger
laughing stock	polarity	-2	anger
laughingstock	polarity	-2	anger
disorganised	polarity	-2	anger
disorganized	polarity	-2	anger
disorganisation	polarity	-2	anger
mismanaged	polarity	-2	anger
mismanagement	polarity	-2	anger
maladministration	polarity	-2	anger
neglect	polarity	-2	anger
neglected	polarity	-2	anger
neglectful	polarity	-2	anger
neglecting	polarity	-2	anger
abandoned	polarity	-2	anger
derelict	polarity	-2	anger
dilapidated	polarity	-2	anger
run down	polarity	-2	anger
rundown	polarity	-2	anger
crumbling	polarity	-2	anger
falling apart	polarity	-2	anger
falling to pieces	polarity	-2	anger
falling to bits	polarity	-2	anger
in ruins	polarity	-2	anger
ruined	polarity	-2	anger
ruin{,s,ing}	polarity	-2	anger
wreck{,ed}	polarity	-2	anger
destroyed	polarity	-2	anger
destroy{,s,ing}	polarity	-2	anger
destruction	polarity	-2	anger
damaged	polarity	-2	anger
damage{,s}	polarity	-2	anger
damaging	polarity	-2	anger
vandal{,s,ised,ized,ism}	polarity	-2	anger
graffiti everywhere	polarity	-2	anger
broken	polarity	-2	anger
broke	polarity	-2	anger
broken again	polarity	-2	anger
broken down	polarity	-2	anger
breaks down	polarity	-2	anger
broke down	polarity	-2	anger
breakdown{,s}	polarity	-2	anger
keeps breaking	polarity	-2	anger
smashed window	polarity	-2	anger
smashed up	polarity	-2	anger
shattered glass	polarity	-2	anger
cracked pavement	polarity	-2	anger
cracked	polarity	-2	anger
faulty	polarity	-2	anger
defective	polarity	-2	anger
defect{,s}	polarity	-2	anger
malfunction{,s,ing}	polarity	-2	anger
out of order	polarity	-2	anger
out of service	polarity	-2	anger
not in service	polarity	-2	anger
in disrepair	polarity	-2	anger
disrepair	polarity	-2	anger
state of disrepair	polarity	-2	anger
dirty	polarity	-2	anger
dirtier	polarity	-2	anger
dirtiest	polarity	-2	anger
filthy	polarity	-2	anger
filth	polarity	-2	anger
filthiest	polarity	-2	anger
grubby	polarity	-2	anger
grimy	polarity	-2	anger
grime	polarity	-2	anger
unclean	polarity	-2	anger
unhygienic	polarity	-2	anger
unsanitary	polarity	-2	anger
insanitary	polarity	-2	anger
squalor	polarity	-2	anger
squalid	polarity	-2	anger
contaminated	polarity	-2	anger
contamination	polarity	-2	anger
polluted	polarity	-2	anger
pollution	polarity	-2	anger
toxic	polarity	-2	anger
smell{,s,y}	polarity	-2	anger
smells awful	polarity	-2	anger
smells bad	polarity	-2	anger
stench	polarity	-2	anger
stink{,s,y,ing}	polarity	-2	anger
stank	polarity	-2	anger
foul	polarity	-2	anger
foul smell	polarity	-2	anger
bad smell	polarity	-2	anger
bad odour	polarity	-2	anger
bad odor	polarity	-2	anger
reeks	polarity	-2	anger
overflowing	polarity	-2	anger
overflowing bin{,s}	polarity	-2	anger
overflowing drain{,s}	polarity	-2	anger
overflow{,s,ed}	polarity	-2	anger
sewage	polarity	-2	anger
sewage leak	polarity	-2	anger
sewage overflow	polarity	-2	anger
blocked drain{,s}	polarity	-2	anger
blocked sewer	polarity	-2	anger
blocked gutter	polarity	-2	anger
clogged	polarity	-2	anger
clogged drain{,s}	polarity	-2	anger
drain blocked	polarity	-2	anger
choked drain	polarity	-2	anger
waterlogged	polarity	-2	anger
water logging	polarity	-2	anger
waterlogging	polarity	-2	anger
flooded street	polarity	-2	anger
litter	polarity	-2	anger
littered	polarity	-2	anger
littering	polarity	-2	anger
litter everywhere	polarity	-2	anger
rubbish everywhere	polarity	-2	anger
garbage everywhere	polarity	-2	anger
trash everywhere	polarity	-2	anger
garbage dump	polarity	-2	anger
garbage piled	polarity	-2	anger
piles of garbage	polarity	-2	anger
piles of rubbish	polarity	-2	anger
pile of rubbish	polarity	-2	anger
heaps of garbage	polarity	-2	anger
fly tipping	polarity	-2	anger
flytipping	polarity	-2	anger
fly tipped	polarity	-2	anger
illegal dumping	polarity	-2	anger
dumped	polarity	-2	anger
dog mess	polarity	-2	anger
dog fouling	polarity	-2	anger
dog poo	polarity	-2	anger
dog poop	polarity	-2	anger
dog shit	polarity	-2	anger
weeds	polarity	-2	anger
overgrown	polarity	-2	anger
overgrown weeds	polarity	-2	anger
rat{,s}	polarity	-2	anger
rat infested	polarity	-2	anger
rats everywhere	polarity	-2	anger
infested	polarity	-2	anger
infestation	polarity	-2	anger
cockroach	polarity	-2	anger
cockroaches	polarity	-2	anger
mosquito menace	polarity	-2	anger
mosquitoes	polarity	-2	anger
stray dog menace	polarity	-2	anger
stray dogs menace	polarity	-2	anger
menace	polarity	-2	anger
eyesore	polarity	-2	anger
blight	polarity	-2	anger
blot on	polarity	-2	anger
pothole{,s}	polarity	-2	anger
pot hole{,s}	polarity	-2	anger
potholed	polarity	-2	anger
full of potholes	polarity	-2	anger
craters	polarity	-2	anger
crater	polarity	-2	anger
street light not working	polarity	-2	anger
streetlight not working	polarity	-2	anger
street lights not working	polarity	-2	anger
lights are out	polarity	-2	anger
light is out	polarity	-2	anger
lights out again	polarity	-2	anger
street light out	polarity	-2	anger
pitch black	polarity	-2	anger
noisy	polarity	-2	anger
noise pollution	polarity	-2	anger
noise complaint	polarity	-2	anger
loud music	polarity	-2	anger
blasting music	polarity	-2	anger
nuisance	polarity	-2	anger
annoying	polarity	-2	anger
annoyed	polarity	-2	anger
annoyance	polarity	-2	anger
annoy{,s}	polarity	-2	anger
irritating	polarity	-2	anger
irritated	polarity	-2	anger
irritates	polarity	-2	anger
irritation	polarity	-2	anger
bothersome	polarity	-2	anger
frustrating	polarity	-2	anger
frustrated	polarity	-2	anger
frustration	polarity	-2	anger
frustrates	polarity	-2	anger
exasperated	polarity	-2	anger
exasperating	polarity	-2	anger
aggravating	polarity	-2	anger
aggravated	polarity	-2	anger
angry	polarity	-2	anger
anger	polarity	-2	anger
angered	polarity	-2	anger
mad at	polarity	-2	anger
so mad	polarity	-2	anger
rage	polarity	-2	anger
raging	polarity	-2	anger
upset	polarity	-2	anger
upsetting	polarity	-2	anger
cross with	polarity	-2	anger
fed up	polarity	-2	anger
fedup	polarity	-2	anger
sick of	polarity	-2	anger
sick and tired	polarity	-2	anger
tired of	polarity	-2	anger
had enough	polarity	-2	anger
had it with	polarity	-2	anger
enough is enough	polarity	-2	anger
end of my tether	polarity	-2	anger
at my wits end	polarity	-2	anger
wits end	polarity	-2	anger
last straw	polarity	-2	anger
final straw	polarity	-2	anger
out of patience	polarity	-2	anger
lost patience	polarity	-2	anger
losing patience	polarity	-2	anger
losing my patience	polarity	-2	anger
ran out of patience	polarity	-2	anger
had it up to here	polarity	-2	anger
over it	polarity	-2	anger
done with this	polarity	-2	anger
so done with	polarity	-2	anger
cba	polarity	-2	anger
can't be bothered	polarity	-2	anger
couldn't be bothered	polarity	-2	anger
could not be bothered	polarity	-2	anger
couldn't care less	polarity	-2	anger
could care less	polarity	-2	anger
don't care	polarity	-2	anger
doesn't care	polarity	-2	anger
didn't care	polarity	-2	anger
don't give a damn	polarity	-2	anger
don't give a toss	polarity	-2	anger
don't give a shit	polarity	-2	anger
don't give a fuck	polarity	-2	anger
idgaf	polarity	-2	anger
complain{,t,ts,ed,ing,s}	polarity	-2	anger
grievance{,s}	polarity	-2	anger
grumble	polarity	-2	anger
gripe{,s}	polarity	-2	anger
moan	polarity	-2	anger
moaning	polarity	-2	anger
protest{,s,ing,ers}	polarity	-2	anger
dissatisfied	polarity	-2	anger
dissatisfaction	polarity	-2	anger
unhappy	polarity	-2	anger
unhappy with	polarity	-2	anger
unsatisfied	polarity	-2	anger
unsatisfactory	polarity	-2	anger
displeased	polarity	-2	anger
disgruntled	polarity	-2	anger
discontent	polarity	-2	anger
resent{,ment,ful}	polarity	-2	anger
bitter	polarity	-2	anger
bitterness	polarity	-2	anger
indignant	polarity	-2	anger
appal{,s}	polarity	-2	anger
ignore{,s}	polarity	-2	anger
ignored	polarity	-2	anger
ignoring	polarity	-2	anger
ignores us	polarity	-2	anger
fobbed off	polarity	-2	anger
fobbing off	polarity	-2	anger
brushed off	polarity	-2	anger
palmed off	polarity	-2	anger
shrugged off	polarity	-2	anger
dismissed my	polarity	-2	anger
dismissive	polarity	-2	anger
blanked	polarity	-2	anger
ghosted	polarity	-2	anger
hung up on me	polarity	-2	anger
hang up on	polarity	-2	anger
hung up	polarity	-2	anger
cut off	polarity	-2	anger
cuts off	polarity	-2	anger
cut me off	polarity	-2	anger
call drops	polarity	-2	anger
call dropped	polarity	-2	anger
keeps ringing	polarity	-2	anger
rings out	polarity	-2	anger
just rings	polarity	-2	anger
phone rings out	polarity	-2	anger
line engaged	polarity	-2	anger
always engaged	polarity	-2	anger
busy tone	polarity	-2	anger
always busy	polarity	-2	anger
voicemail full	polarity	-2	anger
automated message	polarity	-2	anger
automated rubbish	polarity	-2	anger
copy paste reply	polarity	-2	anger
copy and paste reply	polarity	-2	anger
template reply	polarity	-2	anger
useless bot	polarity	-2	anger
chatbot useless	polarity	-2	anger
refuse{,d,s} to	polarity	-2	anger
refused	polarity	-2	anger
refusal	polarity	-2	anger
denied	polarity	-2	anger
deny	polarity	-2	anger
rejected	polarity	-2	anger
rejection	polarity	-2	anger
rejected again	polarity	-2	anger
turned away	polarity	-2	anger
turned down	polarity	-2	anger
cancelled	polarity	-2	anger
canceled	polarity	-2	anger
cancelled again	polarity	-2	anger
cancellation{,s}	polarity	-2	anger
cancels	polarity	-2	anger
suspended without	polarity	-2	anger
disconnected	polarity	-2	anger
short staffed	polarity	-2	anger
understaffed	polarity	-2	anger
under staffed	polarity	-2	anger
overcrowded	polarity	-2	anger
over crowded	polarity	-2	anger
overcrowding	polarity	-2	anger
crammed	polarity	-2	anger
packed like sardines	polarity	-2	anger
jam packed	polarity	-2	anger
congested	polarity	-2	anger
congestion	polarity	-2	anger
gridlock	polarity	-2	anger
gridlocked	polarity	-2	anger
traffic jam{,s}	polarity	-2	anger
traffic nightmare	polarity	-2	anger
traffic chaos	polarity	-2	anger
bumper to bumper	polarity	-2	anger
double parked	polarity	-2	anger
illegally parked	polarity	-2	anger
illegal parking	polarity	-2	anger
blocking the road	polarity	-2	anger
blocking the pavement	polarity	-2	anger
blocking the sidewalk	polarity	-2	anger
blocking my driveway	polarity	-2	anger
blocks the road	polarity	-2	anger
encroach{,ed,ment,ments}	polarity	-2	anger
reckless driving	polarity	-2	anger
rash driving	polarity	-2	anger
drunk driver{,s}	polarity	-2	anger
boy racers	polarity	-2	anger
road rage	polarity	-2	anger
speeding cars	polarity	-2	anger
speeding	polarity	-2	anger
power cut{,s}	polarity	-2	anger
power cuts again	polarity	-2	anger
power outage{,s}	polarity	-2	anger
outage{,s}	polarity	-2	anger
blackout{,s}	polarity	-2	anger
load shedding	polarity	-2	anger
loadshedding	polarity	-2	anger
low voltage	polarity	-2	anger
voltage fluctuation	polarity	-2	anger
voltage fluctuations	polarity	-2	anger
water cut{,s}	polarity	-2	anger
low water pressure	polarity	-2	anger
low pressure	polarity	-2	anger
dirty water	polarity	-2	anger
brown water	polarity	-2	anger
muddy water	polarity	-2	anger
contaminated water	polarity	-2	anger
water leak{,s}	polarity	-2	anger
water leakage	polarity	-2	anger
leak{,s,ing,y}	polarity	-2	anger
leakage	polarity	-2	anger
burst pipe{,s}	polarity	-2	anger
burst main	polarity	-2	anger
burst water main	polarity	-2	anger
pipe burst	polarity	-2	anger
hike in tax	polarity	-2	anger
tax hike	polarity	-2	anger
fare hike	polarity	-2	anger
price hike{,s}	polarity	-2	anger
price gouging	polarity	-2	anger
bill shock	polarity	-2	anger
huge bill	polarity	-2	anger
shocking bill	polarity	-2	anger
ridiculous price	polarity	-2	anger
wrong information	polarity	-2	anger
wrong info	polarity	-2	anger
conflicting information	polarity	-2	anger
incorrect information	polarity	-2	anger
misinformation	polarity	-2	anger
misinformed	polarity	-2	anger
error message	polarity	-2	anger
error again	polarity	-2	anger
errors	polarity	-2	anger
glitch{,es,y}	polarity	-2	anger
buggy	polarity	-2	anger
bug ridden	polarity	-2	anger
crash{,es,ing} again	polarity	-2	anger
keeps crashing	polarity	-2	anger
crashed again	polarity	-2	anger
website down	polarity	-2	anger
site is down	polarity	-2	anger
website is down	polarity	-2	anger
server down	polarity	-2	anger
system down	polarity	-2	anger
system is down	polarity	-2	anger
app is useless	polarity	-2	anger
app doesn't work	polarity	-2	anger
app crashes	polarity	-2	anger
website crashes	polarity	-2	anger
website useless	polarity	-2	anger
timed out	polarity	-2	anger
times out	polarity	-2	anger
login fails	polarity	-2	anger
otp not received	polarity	-2	anger
payment failed	polarity	-2	anger
transaction failed	polarity	-2	anger
money deducted	polarity	-2	anger
amount deducted	polarity	-2	anger
debited twice	polarity	-2	anger
not refunded	polarity	-2	anger
no refund	polarity	-2	anger
wrongly fined	polarity	-2	anger
unfair fine	polarity	-2	anger
unjust fine	polarity	-2	anger
unfair ticket	polarity	-2	anger
parking ticket scam	polarity	-2	anger
got a fine	polarity	-2	anger
got fined	polarity	-2	anger
fined for	polarity	-2	anger
speed trap	polarity	-2	anger
cash camera	polarity	-2	anger
parking cowboys	polarity	-2	anger
clamped	polarity	-2	anger
towed	polarity	-2	anger

# Complaints: what does not happen
no answer	polarity	-2	anger
no answers	polarity	-2	anger
no response	polarity	-2	anger
no response at all	polarity	-2	anger
no reply	polarity	-2	anger
no replies	polarity	-2	anger
no call back	polarity	-2	anger
no callback	polarity	-2	anger
no action	polarity	-2	anger
no action taken	polarity	-2	anger
no action yet	polarity	-2	anger
no solution	polarity	-2	anger
no resolution	polarity	-2	anger
no update	polarity	-2	anger
no updates	polarity	-2	anger
no information	polarity	-2	anger
no info	polarity	-2	anger
no notice	polarity	-2	anger
no warning	polarity	-2	anger
no explanation	polarity	-2	anger
no apology	polarity	-2	anger
no reason given	polarity	-2	anger
no communication	polarity	-2	anger
no respect	polarity	-2	anger
no manners	polarity	-2	anger
no empathy	polarity	-2	anger
no compassion	polarity	-2	anger
no common sense	polarity	-2	anger
no sense	polarity	-2	anger
no accountability	polarity	-2	anger
no responsibility	polarity	-2	anger
no transparency	polarity	-2	anger
no one cares	polarity	-2	anger
no one answers	polarity	-2	anger
no one picks up	polarity	-2	anger
no one responds	polarity	-2	anger
no one replies	polarity	-2	anger
no one listens	polarity	-2	anger
no one helps	polarity	-2	anger
no one knows	polarity	-2	anger
no one comes	polarity	-2	anger
no one came	polarity	-2	anger
no one showed up	polarity	-2	anger
no one turned up	polarity	-2	anger
no one called	polarity	-2	anger
nobody answers	polarity	-2	anger
nobody answered	polarity	-2	anger
nobody cares	polarity	-2	anger
nobody picks up	polarity	-2	anger
nobody responds	polarity	-2	anger
nobody responded	polarity	-2	anger
nobody replies	polarity	-2	anger
nobody listens	polarity	-2	anger
nobody helps	polarity	-2	anger
nobody helped	polarity	-2	anger
nobody knows anything	polarity	-2	anger
nobody comes	polarity	-2	anger
nobody came	polarity	-2	anger
nobody turned up	polarity	-2	anger
nobody does anything	polarity	-2	anger
nobody is listening	polarity	-2	anger
nobody bothers	polarity	-2	anger
nobody called back	polarity	-2	anger
nothing done	polarity	-2	anger
nothing is done	polarity	-2	anger
nothing gets done	polarity	-2	anger
nothing has been done	polarity	-2	anger
nothing was done	polarity	-2	anger
nothing happens	polarity	-2	anger
nothing happened	polarity	-2	anger
nothing changes	polarity	-2	anger
nothing has changed	polarity	-2	anger
nothing changed	polarity	-2	anger
nothing works	polarity	-2	anger
nothing is working	polarity	-2	anger
nothing ever changes	polarity	-2	anger
still nothing	polarity	-2	anger
still no reply	polarity	-2	anger
still no response	polarity	-2	anger
still no answer	polarity	-2	anger
still no action	polarity	-2	anger
still not fixed	polarity	-2	anger
still not done	polarity	-2	anger
still not resolved	polarity	-2	anger
still not working	polarity	-2	anger
still not received	polarity	-2	anger
still not collected	polarity	-2	anger
still pending	polarity	-2	anger
still broken	polarity	-2	anger
still unresolved	polarity	-2	anger
unresolved	polarity	-2	anger
unanswered	polarity	-2	anger
unattended	polarity	-2	anger
unfinished	polarity	-2	anger
incomplete work	polarity	-2	anger
half done	polarity	-2	anger
left half	polarity	-2	anger
half finished	polarity	-2	anger
half hearted	polarity	-2	anger
not working	polarity	-2	anger
not working again	polarity	-2	anger
not work	polarity	-2	anger
doesn't work	polarity	-2	anger
don't work	polarity	-2	anger
didn't work	polarity	-2	anger
won't work	polarity	-2	anger
isn't working	polarity	-2	anger
aren't working	polarity	-2	anger
never works	polarity	-2	anger
never work	polarity	-2	anger
stopped working	polarity	-2	anger
not functioning	polarity	-2	anger
not functional	polarity	-2	anger
not fixed	polarity	-2	anger
not repaired	polarity	-2	anger
not resolved	polarity	-2	anger
not solved	polarity	-2	anger
not answered	polarity	-2	anger
not answering	polarity	-2	anger
not attended	polarity	-2	anger
not responding	polarity	-2	anger
not replied	polarity	-2	anger
not listened	polarity	-2	anger
not listening	polarity	-2	anger
not helping	polarity	-2	anger
not helpful	polarity	-2	anger
not acceptable	polarity	-2	anger
not okay	polarity	-2	anger
not ok	polarity	-2	anger
not cool	polarity	-2	anger
not happy	polarity	-2	anger
not satisfied	polarity	-2	anger
not impressed	polarity	-2	anger
not amused	polarity	-2	anger
not pleased	polarity	-2	anger
not fair	polarity	-2	anger
not right	polarity	-2	anger
not safe	polarity	-2	anger
not clean	polarity	-2	anger
not cleaned	polarity	-2	anger
not collected	polarity	-2	anger
not emptied	polarity	-2	anger
not picked up	polarity	-2	anger
not swept	polarity	-2	anger
not received	polarity	-2	anger
not arrived	polarity	-2	anger
not delivered	polarity	-2	anger
not processed	polarity	-2	anger
not updated	polarity	-2	anger
not maintained	polarity	-2	anger
not lit	polarity	-2	anger
not good	polarity	-2	anger
not great	polarity	-2	anger
not nice	polarity	-2	anger
not worth	polarity	-2	anger
not worth it	polarity	-2	anger
not the first time	polarity	-2	anger
not bothered	polarity	-2	anger
not interested in helping	polarity	-2	anger
never again	polarity	-2	anger
never answer	polarity	-2	anger
never answers	polarity	-2	anger
never answered	polarity	-2	anger
never arrived	polarity	-2	anger
never came	polarity	-2	anger
never come	polarity	-2	anger
never comes	polarity	-2	anger
never called back	polarity	-2	anger
never call back	polarity	-2	anger
never calls back	polarity	-2	anger
never replied	polarity	-2	anger
never reply	polarity	-2	anger
never respond	polarity	-2	anger
never responded	polarity	-2	anger
never fixed	polarity	-2	anger
never resolved	polarity	-2	anger
never received	polarity	-2	anger
never got a reply	polarity	-2	anger
never on time	polarity	-2	anger
never ever again	polarity	-2	anger
never had such	polarity	-2	anger
never been so	polarity	-2	anger
never seen such	polarity	-2	anger
never collected	polarity	-2	anger
never open	polarity	-2	anger
never there	polarity	-2	anger
never available	polarity	-2	anger
don't answer	polarity	-2	anger
doesn't answer	polarity	-2	anger
didn't answer	polarity	-2	anger
don't respond	polarity	-2	anger
doesn't respond	polarity	-2	anger
didn't respond	polarity	-2	anger
don't reply	polarity	-2	anger
didn't reply	polarity	-2	anger
don't pick up	polarity	-2	anger
doesn't pick up	polarity	-2	anger
didn't pick up	polarity	-2	anger
won't answer	polarity	-2	anger
won't pick up	polarity	-2	anger
won't help	polarity	-2	anger
won't listen	polarity	-2	anger
don't listen	polarity	-2	anger
didn't listen	polarity	-2	anger
don't help	polarity	-2	anger
didn't help	polarity	-2	anger
doesn't help	polarity	-2	anger
didn't bother	polarity	-2	anger
don't bother	polarity	-2	anger
didn't even bother	polarity	-2	anger
don't know what they	polarity	-2	anger
don't trust	polarity	-2	anger
can't trust	polarity	-2	anger
cannot trust	polarity	-2	anger
can't believe	polarity	-2	anger
don't recommend	polarity	-2	anger
do not recommend	polarity	-2	anger
would not recommend	polarity	-2	anger
wouldn't recommend	polarity	-2	anger
don't waste your time	polarity	-2	anger
avoid at all costs	polarity	-2	anger
steer clear	polarity	-2	anger
stay away	polarity	-2	anger
beware of	polarity	-2	anger
don't like	polarity	-2	anger
didn't like	polarity	-2	anger
doesn't make sense	polarity	-2	anger
makes no sense	polarity	-2	anger
make no sense	polarity	-2	anger
didn't show up	polarity	-2	anger
didn't turn up	polarity	-2	anger
didn't come	polarity	-2	anger
didn't arrive	polarity	-2	anger
hasn't arrived	polarity	-2	anger
hasn't been	polarity	-2	anger
haven't been collected	polarity	-2	anger
hasn't been collected	polarity	-2	anger
haven't received	polarity	-2	anger
have not received	polarity	-2	anger
hasn't come	polarity	-2	anger
haven't come	polarity	-2	anger
haven't heard	polarity	-2	anger
haven't heard back	polarity	-2	anger
not heard back	polarity	-2	anger
heard nothing	polarity	-2	anger
didn't receive	polarity	-2	anger
did not receive	polarity	-2	anger
can't get through	polarity	-2	anger
cannot get through	polarity	-2	anger
couldn't get through	polarity	-2	anger
can't get an appointment	polarity	-2	anger
cannot get an appointment	polarity	-2	anger
can't book	polarity	-2	anger
cannot book	polarity	-2	anger
can't log in	polarity	-2	anger
cannot log in	polarity	-2	anger
can't access	polarity	-2	anger
cannot access	polarity	-2	anger
can't get hold of	polarity	-2	anger
cannot get hold of	polarity	-2	anger
can't sleep	polarity	-2	anger
cannot sleep	polarity	-2	anger
can't stand	polarity	-2	anger
cannot stand	polarity	-2	anger
can't take it anymore	polarity	-2	anger
can't take this anymore	polarity	-2	anger
can't take it	polarity	-2	anger
couldn't care	polarity	-2	anger
unable to book	polarity	-2	anger
unable to log in	polarity	-2	anger
unable to access	polarity	-2	anger
unable to get	polarity	-2	anger
unable to contact	polarity	-2	anger
impossible to contact	polarity	-2	anger
impossible to reach	polarity	-2	anger
impossible to get	polarity	-2	anger
impossible to book	polarity	-2	anger
impossible to park	polarity	-2	anger
without notice	polarity	-2	anger
without warning	polarity	-2	anger
without reason	polarity	-2	anger
without any reason	polarity	-2	anger
without explanation	polarity	-2	anger
without permission	polarity	-2	anger
without water	polarity	-2	anger
without power	polarity	-2	anger
without electricity	polarity	-2	anger
without heating	polarity	-2	anger
without heat	polarity	-2	anger
without internet	polarity	-2	anger
no water	polarity	-2	anger
no water supply	polarity	-2	anger
no water since	polarity	-2	anger
no hot water	polarity	-2	anger
no power	polarity	-2	anger
no electricity	polarity	-2	anger
no current	polarity	-2	anger
no light	polarity	-2	anger
no lights	polarity	-2	anger
no heating	polarity	-2	anger
no heat	polarity	-2	anger
no gas	polarity	-2	anger
no internet	polarity	-2	anger
no network	polarity	-2	anger
no signal	polarity	-2	anger
no bus	polarity	-2	anger
no buses	polarity	-2	anger
no bus shelter	polarity	-2	anger
no trains	polarity	-2	anger
no drivers	polarity	-2	anger
no parking spaces	polarity	-2	anger
no place to park	polarity	-2	anger
no doctor	polarity	-2	anger
no doctors	polarity	-2	anger
no beds	polarity	-2	anger
no bed available	polarity	-2	anger
no medicine	polarity	-2	anger
no medicines	polarity	-2	anger
no ambulance	polarity	-2	anger
no staff	polarity	-2	anger
no teachers	polarity	-2	anger
no police	polarity	-2	anger
no officer	polarity	-2	anger
no appointments	polarity	-2	anger
no appointments available	polarity	-2	anger
no appointment available	polarity	-2	anger
no slots	polarity	-2	anger
no slots available	polarity	-2	anger
no slot available	polarity	-2	anger
no bins	polarity	-2	anger
no bin collection	polarity	-2	anger
no collection	polarity	-2	anger
no sidewalk	polarity	-2	anger
no pavement	polarity	-2	anger
no footpath	polarity	-2	anger
no drainage	polarity	-2	anger
no ramp	polarity	-2	anger
no wheelchair access	polarity	-2	anger
no disabled access	polarity	-2	anger
no toilets	polarity	-2	anger
no toilet	polarity	-2	anger
no seats	polarity	-2	anger
no shelter	polarity	-2	anger
no maintenance	polarity	-2	anger
no cleaning	polarity	-2	anger
no sanitation	polarity	-2	anger
no supply	polarity	-2	anger
no use	polarity	-2	anger
no use at all	polarity	-2	anger
of no use	polarity	-2	anger
no point	polarity	-2	anger
no point in	polarity	-2	anger
what's the point	polarity	-2	anger
what is the point	polarity	-2	anger
no good	polarity	-2	anger
no help	polarity	-2	anger
no help at all	polarity	-2	anger
no progress	polarity	-2	anger
no improvement	polarity	-2	anger
no excuse	polarity	-2	anger
no excuses	polarity	-2	anger
no proof	polarity	-2	anger
no justice	polarity	-2	anger
zero help	polarity	-2	anger
zero response	polarity	-2	anger
zero action	polarity	-2	anger
zero service	polarity	-2	anger
zero communication	polarity	-2	anger
zero accountability	polarity	-2	anger
zero stars if	polarity	-2	anger
lack of	polarity	-2	anger
lack of communication	polarity	-2	anger
lack of care	polarity	-2	anger
lack of respect	polarity	-2	anger
lack of action	polarity	-2	anger
lack of maintenance	polarity	-2	anger
lack of staff	polarity	-2	anger
lack of information	polarity	-2	anger
lack of response	polarity	-2	anger
lack of support	polarity	-2	anger
lack of parking	polarity	-2	anger
lack of transparency	polarity	-2	anger
lack of planning	polarity	-2	anger
lack of sanitation	polarity	-2	anger
lacking	polarity	-2	anger
fail{,s,ed,ing}	polarity	-2	anger
failed again	polarity	-2	anger
failing us	polarity	-2	anger
failed us	polarity	-2	anger
failure	polarity	-2	anger
failures	polarity	-2	anger
epic fail	polarity	-2	anger
fail to	polarity	-2	anger
failed to	polarity	-2	anger
failed miserably	polarity	-2	anger
miserably	polarity	-2	anger
let down	polarity	-2	anger
let us down	polarity	-2	anger
letting us down	polarity	-2	anger
let me down	polarity	-2	anger
lets us down	polarity	-2	anger
letdown	polarity	-2	anger
disappointing service	polarity	-2	anger
dropped the ball	polarity	-2	anger
turn a blind eye	polarity	-2	anger
turned a blind eye	polarity	-2	anger
turning a blind eye	polarity	-2	anger
blind eye	polarity	-2	anger
deaf ears	polarity	-2	anger
fall on deaf ears	polarity	-2	anger
falls on deaf ears	polarity	-2	anger
fell on deaf ears	polarity	-2	anger
swept under the carpet	polarity	-2	anger
swept under the rug	polarity	-2	anger
same old story	polarity	-2	anger
same old	polarity	-2	anger
same problem again	polarity	-2	anger
same issue again	polarity	-2	anger
again and again	polarity	-2	anger
over and over	polarity	-2	anger
time and time again	polarity	-2	anger
every single time	polarity	-2	anger
for the third time	polarity	-2	anger
for the fourth time	polarity	-2	anger
for the tenth time	polarity	-2	anger
for the umpteenth time	polarity	-2	anger
umpteenth	polarity	-2	anger
third time this	polarity	-2	anger
yet again	polarity	-2	anger
once again no	polarity	-2	anger
reported several times	polarity	-2	anger
reported many times	polarity	-2	anger
reported multiple times	polarity	-2	anger
complained several times	polarity	-2	anger
complained many times	polarity	-2	anger
complained multiple times	polarity	-2	anger
complained again	polarity	-2	anger
called several times	polarity	-2	anger
called multiple times	polarity	-2	anger
called ten times	polarity	-2	anger
chased several times	polarity	-2	anger
how many times	polarity	-2	anger
how many more	polarity	-2	anger
how much longer	polarity	-2	anger
how long must	polarity	-2	anger
how long do we	polarity	-2	anger
when will you	polarity	-2	anger
when will they	polarity	-2	anger
where is my refund	polarity	-2	anger
where are my taxes	polarity	-2	anger
where do our taxes	polarity	-2	anger
where do my taxes go	polarity	-2	anger
where does the money go	polarity	-2	anger
what do we pay	polarity	-2	anger
what are we paying	polarity	-2	anger
what am i paying for	polarity	-2	anger
why do i pay	polarity	-2	anger
why are we paying	polarity	-2	anger
why do we pay	polarity	-2	anger
why bother	polarity	-2	anger
do something	polarity	-2	anger
do your job	polarity	-2	anger
do your jobs	polarity	-2	anger
do better	polarity	-2	anger
wake up	polarity	-2	anger
sort it out	polarity	-2	anger
sort yourselves out	polarity	-2	anger
get your act together	polarity	-2	anger
get a grip	polarity	-2	anger
get your finger out	polarity	-2	anger
pull your finger out	polarity	-2	anger
resign	polarity	-2	anger
resign now	polarity	-2	anger
should resign	polarity	-2	anger
should be sacked	polarity	-2	anger
should be fired	polarity	-2	anger
sack them	polarity	-2	anger
sacked	polarity	-2	anger
sack the lot	polarity	-2	anger
needs sacking	polarity	-2	anger
want my money back	polarity	-2	anger
want a refund	polarity	-2	anger
demand a refund	polarity	-2	anger
demand action	polarity	-2	anger
demand answers	polarity	-2	anger
legal action	polarity	-2	anger
suing	polarity	-2	anger
small claims	polarity	-2	anger
ombudsman complaint	polarity	-2	anger
formal complaint	polarity	-2	anger
make a complaint	polarity	-2	anger
lodge a complaint	polarity	-2	anger
register a complaint	polarity	-2	anger
raise a complaint	polarity	-2	anger
disappointed with service	polarity	-2	anger
waste	polarity	-2	anger
wasted	polarity	-2	anger
wasting	polarity	-2	anger
waste of time	polarity	-2	anger
waste of money	polarity	-2	anger
wasted time	polarity	-2	anger
wasting my time	polarity	-2	anger
wasted my time	polarity	-2	anger
wasted journey	polarity	-2	anger
wasted trip	polarity	-2	anger
wasted hours	polarity	-2	anger
squander{,ed,ing}	polarity	-2	anger
embezzle{,d,ment}	polarity	-2	anger
misuse{,d}	polarity	-2	anger
misuse of funds	polarity	-2	anger
lining their pockets	polarity	-2	anger
line their own pockets	polarity	-2	anger
pocketing money	polarity	-2	anger
fat cats	polarity	-2	anger
jobs for the boys	polarity	-2	anger
nanny state	polarity	-2	anger
jobsworth{,s}	polarity	-2	anger
job's worth	polarity	-2	anger
cowboy{,s} builders	polarity	-2	anger
cowboy job	polarity	-2	anger
patch job	polarity	-2	anger
bodge{,d}	polarity	-2	anger
bodged job	polarity	-2	anger
botch job	polarity	-2	anger
shoddy	polarity	-2	anger
shoddy work	polarity	-2	anger
half arsed	polarity	-2	anger
half assed	polarity	-2	anger
white elephant	polarity	-2	anger
money pit	polarity	-2	anger
deserve better	polarity	-2	anger
we deserve better	polarity	-2	anger
should know better	polarity	-2	anger
need to do better	polarity	-2	anger
should be ashamed	polarity	-2	anger
ought to be ashamed	polarity	-2	anger
ashamed	polarity	-2	anger
shame	polarity	-2	anger
shaming	polarity	-2	anger
such a shame on	polarity	-2	anger
disapprove	polarity	-2	anger
disapproval	polarity	-2	anger
disagree	polarity	-2	anger
disagree{s,d,ment}	polarity	-2	anger
object to	polarity	-2	anger
oppose{,d,s}	polarity	-2	anger
opposed to	polarity	-2	anger
condemn{,ed,s}	polarity	-2	anger
denounce{,d}	polarity	-2	anger
accuse{,d,s}	polarity	-2	anger
blame{,d,s}	polarity	-2	anger
blaming	polarity	-2	anger
guilty of	polarity	-2	anger
fault of	polarity	-2	anger
at fault	polarity	-2	anger
lies and more lies	polarity	-2	anger
cover up	polarity	-2	anger
coverup	polarity	-2	anger
covered up	polarity	-2	anger
whitewash	polarity	-2	anger
shady	polarity	-2	anger
dodgy	polarity	-2	anger
suspicious	polarity	-2	anger
fishy	polarity	-2	anger
sketchy	polarity	-2	anger
sham	polarity	-2	anger
bogus	polarity	-2	anger
fake	polarity	-2	anger
fakes	polarity	-2	anger
phony	polarity	-2	anger
so called service	polarity	-2	anger
so called council	polarity	-2	anger

# Complaints of lesser weight
problem{,s}	polarity	-1	-
problematic	polarity	-1	-
issue{,s}	polarity	-1	-
trouble{,s}	polarity	-1	-
troublesome	polarity	-1	-
difficult	polarity	-1	-
difficulty	polarity	-1	-
difficulties	polarity	-1	-
hard to	polarity	-1	-
hard to find	polarity	-1	-
hard to get	polarity	-1	-
hard to reach	polarity	-1	-
hard to understand	polarity	-1	-
hard to use	polarity	-1	-
tough	polarity	-1	-
tricky	polarity	-1	-
complicated	polarity	-1	-
complex process	polarity	-1	-
complicate{,s}	polarity	-1	-
confusing	polarity	-1	-
confused	polarity	-1	-
confusion	polarity	-1	-
unclear	polarity	-1	-
vague	polarity	-1	-
ambiguous	polarity	-1	-
misunderstood	polarity	-1	-
misunderstanding	polarity	-1	-
contradictory	polarity	-1	-
inconsistent	polarity	-1	-
inconvenient	polarity	-1	-
inconvenience	polarity	-1	-
inconvenienced	polarity	-1	-
uncomfortable	polarity	-1	-
discomfort	polarity	-1	-
awkward	polarity	-1	-
embarrassing	polarity	-1	-
embarrassed	polarity	-1	-
embarrassment	polarity	-1	-
cringe	polarity	-1	-
cringey	polarity	-1	-
bored	polarity	-1	-
boredom	polarity	-1	-
dull	polarity	-1	-
tedious	polarity	-1	-
monotonous	polarity	-1	-
bland	polarity	-1	-
tasteless	polarity	-1	-
meh	polarity	-1	-
mediocrity	polarity	-1	-
average at best	polarity	-1	-
overrated	polarity	-1	-
underwhelming	polarity	-1	-
underwhelmed	polarity	-1	-
lukewarm	polarity	-1	-
unimpressed	polarity	-1	-
unimpressive	polarity	-1	-
pointless	polarity	-1	-
unnecessary	polarity	-1	-
needless	polarity	-1	-
needlessly	polarity	-1	-
senseless	polarity	-1	-
meaningless	polarity	-1	-
irrelevant	polarity	-1	-
redundant	polarity	-1	-
outdated	polarity	-1	-
obsolete	polarity	-1	-
old fashioned	polarity	-1	-
out of date	polarity	-1	-
expired	polarity	-1	-
rusty	polarity	-1	-
worn out	polarity	-1	-
shabby	polarity	-1	-
tatty	polarity	-1	-
tired looking	polarity	-1	-
ugly	polarity	-1	-
uglier	polarity	-1	-
unsightly	polarity	-1	-
hideously	polarity	-1	-
messier	polarity	-1	-
clutter{,ed}	polarity	-1	-
dusty	polarity	-1	-
dust	polarity	-1	-
muddy	polarity	-1	-
mud	polarity	-1	-
slippery	polarity	-1	-
uneven	polarity	-1	-
bumpy	polarity	-1	-
steep price	polarity	-1	-
narrow	polarity	-1	-
cramped	polarity	-1	-
crowded	polarity	-1	-
packed	polarity	-1	-
full up	polarity	-1	-
fully booked	polarity	-1	-
stuffy	polarity	-1	-
hot and stuffy	polarity	-1	-
freezing	polarity	-1	-
freezing cold	polarity	-1	-
too cold	polarity	-1	-
too hot	polarity	-1	-
too loud	polarity	-1	-
too slow	polarity	-1	-
too late	polarity	-1	-
too long	polarity	-1	-
too many	polarity	-1	-
too much	polarity	-1	-
too expensive	polarity	-1	-
too far	polarity	-1	-
too small	polarity	-1	-
too dark	polarity	-1	-
too noisy	polarity	-1	-
expensive	polarity	-1	-
pricey	polarity	-1	-
costly	polarity	-1	-
unaffordable	polarity	-1	-
steep	polarity	-1	-
costs too much	polarity	-1	-
poor	polarity	-1	-
poorer	polarity	-1	-
poverty	polarity	-1	-
debt{,s}	polarity	-1	-
in debt	polarity	-1	-
bankrupt{,cy}	polarity	-1	-
recession	polarity	-1	-
inflation	polarity	-1	-
crisis	polarity	-1	-
crises	polarity	-1	-
shortage{,s}	polarity	-1	-
short of	polarity	-1	-
scarce	polarity	-1	-
missing	polarity	-1	-
missed	polarity	-1	-
missed collection	polarity	-1	-
missed appointment	polarity	-1	-
missed bin	polarity	-1	-
missed bins	polarity	-1	-
misses	polarity	-1	-
miss out	polarity	-1	-
missed out	polarity	-1	-
misplaced	polarity	-1	-
mislaid	polarity	-1	-
forgot{,ten}	polarity	-1	-
late	polarity	-1	-
lateness	polarity	-1	-
later than promised	polarity	-1	-
tardy	polarity	-1	-
hour late	polarity	-1	-
minutes late	polarity	-1	-
wait{,ing,ed}	polarity	-1	-
waiting list	polarity	-1	-
queue{,s}	polarity	-1	-
queuing	polarity	-1	-
queueing	polarity	-1	-
noise	polarity	-1	-
noises	polarity	-1	-
loud	polarity	-1	-
racket all night	polarity	-1	-
barking	polarity	-1	-
barking all night	polarity	-1	-
rain ruined	polarity	-1	-
stuck	polarity	-1	-
stuck in traffic	polarity	-1	-
traffic	polarity	-1	-
jammed	polarity	-1	-
blocked	polarity	-1	-
blocked road	polarity	-1	-
blockage	polarity	-1	-
obstruct{,ed,ion,ing}	polarity	-1	-
closed again	polarity	-1	-
closed early	polarity	-1	-
shut down	polarity	-1	-
shutdown	polarity	-1	-
shut again	polarity	-1	-
closure{,s}	polarity	-1	-
closed without	polarity	-1	-
strike{,s}	polarity	-1	-
on strike	polarity	-1	-
sore	polarity	-1	-
headache{,s}	polarity	-1	-
stress	polarity	-1	-
stressed	polarity	-1	-
stressful	polarity	-1	-
stressing	polarity	-1	-
pressure	polarity	-1	-
tired	polarity	-1	-
tiring	polarity	-1	-
exhausted	polarity	-1	-
exhausting	polarity	-1	-
exhaustion	polarity	-1	-
fatigue	polarity	-1	-
weary	polarity	-1	-
drained	polarity	-1	-
sleepy	polarity	-1	-
knackered	polarity	-1	-
shattered	polarity	-1	-
burnt out	polarity	-1	-
burned out	polarity	-1	-
overworked	polarity	-1	-
underpaid	polarity	-1	-
unpaid	polarity	-1	-
unemployed	polarity	-1	-
unemployment	polarity	-1	-
jobless	polarity	-1	-
fired from	polarity	-1	-
sacked from	polarity	-1	-
weak	polarity	-1	-
weakness	polarity	-1	-
weaknesses	polarity	-1	-
fragile	polarity	-1	-
flawed	polarity	-1	-
flaw{,s}	polarity	-1	-
mistake{,s}	polarity	-1	-
mistaken	polarity	-1	-
error	polarity	-1	-
wrongly	polarity	-1	-
incorrect	polarity	-1	-
incorrectly	polarity	-1	-
inaccurate	polarity	-1	-
invalid	polarity	-1	-
typo{,s}	polarity	-1	-
incomplete	polarity	-1	-
insufficient	polarity	-1	-
unavailable	polarity	-1	-
not available	polarity	-1	-
unfortunately	polarity	-1	-
unfortunate	polarity	-1	-
regrettable	polarity	-1	-
regrettably	polarity	-1	-
regret{,s,ted}	polarity	-1	-
alas	polarity	-1	-
dispute{,s}	polarity	-1	-
disputed	polarity	-1	-
argue{,d,s}	polarity	-1	-
arguing	polarity	-1	-
argument{,s}	polarity	-1	-
quarrel	polarity	-1	-
fight{,s,ing}	polarity	-1	-
fought	polarity	-1	-
conflict{,s}	polarity	-1	-
controversy	polarity	-1	-
controversial	polarity	-1	-
criticise{,d}	polarity	-1	-
criticize{,d}	polarity	-1	-
criticism	polarity	-1	-
critical of	polarity	-1	-
negative	polarity	-1	-
negatively	polarity	-1	-
negativity	polarity	-1	-
skeptical	polarity	-1	-
sceptical	polarity	-1	-
doubt{,s}	polarity	-1	-
doubtful	polarity	-1	-
dubious	polarity	-1	-
unsure	polarity	-1	-
uncertain	polarity	-1	-
uncertainty	polarity	-1	-
questionable	polarity	-1	-
unlikely	polarity	-1	-
unrealistic	polarity	-1	-
unsustainable	polarity	-1	-
impossible	polarity	-1	-
unworkable	polarity	-1	-
impractical	polarity	-1	-
setback{,s}	polarity	-1	-
hurdle{,s}	polarity	-1	-
obstacle{,s}	polarity	-1	-
barrier{,s}	polarity	-1	-
drawback{,s}	polarity	-1	-
downside{,s}	polarity	-1	-
disadvantage{,s}	polarity	-1	-
burden	polarity	-1	-
hassle	polarity	-1	-
hassles	polarity	-1	-
chore	polarity	-1	-
nag{,ging}	polarity	-1	-
fuss	polarity	-1	-
faff	polarity	-1	-
faffing	polarity	-1	-
palaver	polarity	-1	-
kerfuffle	polarity	-1	-
bother	polarity	-1	-
bothered	polarity	-1	-
bothers	polarity	-1	-
interrupt{,ed,ion}	polarity	-1	-
disrupt{,ed,ion,ive}	polarity	-1	-
interference	polarity	-1	-
intrusive	polarity	-1	-
penalty	polarity	-1	-
penalties	polarity	-1	-
penalised	polarity	-1	-
penalized	polarity	-1	-
fined	polarity	-1	-
ticketed	polarity	-1	-
banned	polarity	-1	-
ban	polarity	-1	-
restricted	polarity	-1	-
restriction{,s}	polarity	-1	-
reject	polarity	-1	-
decline{,d,s}	polarity	-1	-
decrease in service	polarity	-1	-
cuts	polarity	-1	-
budget cuts	polarity	-1	-
cut backs	polarity	-1	-
cutbacks	polarity	-1	-
austerity	polarity	-1	-
losing	polarity	-1	-
lose	polarity	-1	-
loses	polarity	-1	-
loser{,s}	polarity	-1	-
loss	polarity	-1	-
losses	polarity	-1	-
defeat{,ed}	polarity	-1	-
beaten	polarity	-1	-
drops out	polarity	-1	-
fell off	polarity	-1	-
fell over	polarity	-1	-
fallen	polarity	-1	-
collapse{d,s,}	polarity	-1	-
burn{,ed,t}	polarity	-1	-
bleeding out	polarity	-1	-
stain{,s,ed}	polarity	-1	-
spilled	polarity	-1	-
spill	polarity	-1	-
rot	polarity	-1	-
mould	polarity	-1	-
mold	polarity	-1	-
mouldy	polarity	-1	-
moldy	polarity	-1	-
damp	polarity	-1	-
damp walls	polarity	-1	-
dripping	polarity	-1	-
puddle{,s}	polarity	-1	-
swamp	polarity	-1	-
drought	polarity	-1	-
heatwave	polarity	-1	-
storm damage	polarity	-1	-
stray dogs	polarity	-1	-
stray dog	polarity	-1	-
pigeons	polarity	-1	-
pests	polarity	-1	-
pest	polarity	-1	-
needs fixing	polarity	-1	-
needs repair	polarity	-1	-
needs repairing	polarity	-1	-
needs cleaning	polarity	-1	-
needs attention	polarity	-1	-
needs to be fixed	polarity	-1	-
need to be fixed	polarity	-1	-
needs improvement	polarity	-1	-
needs improving	polarity	-1	-
need to improve	polarity	-1	-
needs urgent	polarity	-1	-
could be better	polarity	-1	-
could do better	polarity	-1	-
room for improvement	polarity	-1	-
leaves a lot to be desired	polarity	-1	-
left a lot to be desired	polarity	-1	-
a lot to be desired	polarity	-1	-
much to be desired	polarity	-1	-
not ideal	polarity	-1	-
less than ideal	polarity	-1	-
hit and miss	polarity	-1	-
hit or miss	polarity	-1	-
wish they would	polarity	-1	-
wish you would	polarity	-1	-
would be nice if	polarity	-1	-
should be better	polarity	-1	-
used to be better	polarity	-1	-
was better before	polarity	-1	-
gone downhill	polarity	-1	-
going downhill	polarity	-1	-
downhill	polarity	-1	-
went downhill	polarity	-1	-
declining	polarity	-1	-
deteriorat{ed,ing,ion,e}	polarity	-1	-
overlooked	polarity	-1	-
underfunded	polarity	-1	-
under funded	polarity	-1	-
oversubscribed	polarity	-1	-
out of touch	polarity	-1	-
out of stock	polarity	-1	-
out of control	polarity	-1	-
temporary fix	polarity	-1	-
quick fix only	polarity	-1	-
bandaid	polarity	-1	-
sticking plaster	polarity	-1	-
nevermind	polarity	-1	-
oof	polarity	-1	-
yikes	polarity	-1	-
ouch	polarity	-1	-
uh oh	polarity	-1	-
oh no	polarity	-1	-
oh dear	polarity	-1	-
oh god	polarity	-1	-
omg no	polarity	-1	-
jeez	polarity	-1	-
sheesh	polarity	-1	-
sigh	polarity	-1	-
sighs	polarity	-1	-
tsk	polarity	-1	-
tut tut	polarity	-1	-
welp	polarity	-1	-
flop	polarity	-1	-
flopped	polarity	-1	-
flops	polarity	-1	-
bummer	polarity	-1	-
bummed	polarity	-1	-
bad luck	polarity	-1	-
unlucky	polarity	-1	-
hard luck	polarity	-1	-
tough luck	polarity	-1	-
hapless	polarity	-1	-
botheration	polarity	-1	-
hopeless case	polarity	-1	-
pity	polarity	-1	-
what a pity	polarity	-1	-
too bad	polarity	-1	-
shame that	polarity	-1	-
it's a shame	polarity	-1	-
what a shame	polarity	-1	-
such a shame	polarity	-1	-
real shame	polarity	-1	-
a shame	polarity	-1	-

# Sadness
sad	polarity	-2	sadness
sadder	polarity	-2	sadness
saddest	polarity	-2	sadness
sadly	polarity	-2	sadness
sadness	polarity	-2	sadness
saddened	polarity	-2	sadness
saddening	polarity	-2	sadness
so sad	polarity	-2	sadness
heartbroken	polarity	-2	sadness
heartbreaking	polarity	-2	sadness
heart breaking	polarity	-2	sadness
heart broken	polarity	-2	sadness
breaks my heart	polarity	-2	sadness
broke my heart	polarity	-2	sadness
broken heart	polarity	-2	sadness
devastated	polarity	-2	sadness
devastating	polarity	-2	sadness
devastation	polarity	-2	sadness
distraught	polarity	-2	sadness
distressed	polarity	-2	sadness
distressing	polarity	-2	sadness
distress	polarity	-2	sadness
depressed	polarity	-2	sadness
depressing	polarity	-2	sadness
depression	polarity	-2	sadness
despair	polarity	-2	sadness
desperate	polarity	-2	sadness
desperately	polarity	-2	sadness
desperation	polarity	-2	sadness
hopeless	polarity	-2	sadness
hopelessness	polarity	-2	sadness
helpless	polarity	-2	sadness
helplessness	polarity	-2	sadness
miserable	polarity	-2	sadness
misery	polarity	-2	sadness
gloomy	polarity	-2	sadness
gloom	polarity	-2	sadness
grief	polarity	-2	sadness
grieve	polarity	-2	sadness
grieving	polarity	-2	sadness
mourn{,ing,ed}	polarity	-2	sadness
sorrow	polarity	-2	sadness
sorrowful	polarity	-2	sadness
anguish	polarity	-2	sadness
agony	polarity	-2	sadness
agonising	polarity	-2	sadness
agonizing	polarity	-2	sadness
suffering	polarity	-2	sadness
suffer{,s,ed}	polarity	-2	sadness
hurt{,s,ing}	polarity	-2	sadness
hurtful	polarity	-2	sadness
pain{,s}	polarity	-2	sadness
painful	polarity	-2	sadness
painfully	polarity	-2	sadness
wound{,ed,s}	polarity	-2	sadness
injured	polarity	-2	sadness
injury	polarity	-2	sadness
injuries	polarity	-2	sadness
sick	polarity	-2	sadness
sickness	polarity	-2	sadness
illness	polarity	-2	sadness
disease{,s}	polarity	-2	sadness
cancer	polarity	-2	sadness
tumour	polarity	-2	sadness
tumor	polarity	-2	sadness
dying	polarity	-2	sadness
die{,d,s}	polarity	-2	sadness
dead	polarity	-2	sadness
death{,s}	polarity	-2	sadness
deadly silence	polarity	-2	sadness
killed	polarity	-2	sadness
killing	polarity	-2	sadness
passed away	polarity	-2	sadness
rest in peace	polarity	-2	sadness
condolences	polarity	-2	sadness
my condolences	polarity	-2	sadness
funeral	polarity	-2	sadness
buried	polarity	-2	sadness
suicide	polarity	-2	sadness
suicidal	polarity	-2	sadness
disappointed	polarity	-2	sadness
disappointing	polarity	-2	sadness
disappointingly	polarity	-2	sadness
disappointment	polarity	-2	sadness
disappoints	polarity	-2	sadness
disappoint	polarity	-2	sadness
so disappointed	polarity	-2	sadness
very disappointed	polarity	-2	sadness
extremely disappointed	polarity	-2	sadness
bitterly disappointed	polarity	-2	sadness
disillusioned	polarity	-2	sadness
disheartened	polarity	-2	sadness
disheartening	polarity	-2	sadness
discouraged	polarity	-2	sadness
discouraging	polarity	-2	sadness
dismay{,ed}	polarity	-2	sadness
dismal	polarity	-2	sadness
bleak	polarity	-2	sadness
tragic	polarity	-2	sadness
tragically	polarity	-2	sadness
tragedy	polarity	-2	sadness
tragedies	polarity	-2	sadness
disaster{,s}	polarity	-2	sadness
disastrous	polarity	-2	sadness
catastrophe	polarity	-2	sadness
catastrophic	polarity	-2	sadness
calamity	polarity	-2	sadness
crushed	polarity	-2	sadness
gutted	polarity	-2	sadness
absolutely gutted	polarity	-2	sadness
shook and sad	polarity	-2	sadness
cry	polarity	-2	sadness
cries	polarity	-2	sadness
cried	polarity	-2	sadness
crying	polarity	-2	sadness
in tears	polarity	-2	sadness
tears	polarity	-2	sadness
tearful	polarity	-2	sadness
weep{,ing}	polarity	-2	sadness
wept	polarity	-2	sadness
sob{,bing}	polarity	-2	sadness
lonely	polarity	-2	sadness
loneliness	polarity	-2	sadness
isolated	polarity	-2	sadness
isolation	polarity	-2	sadness
abandoned us	polarity	-2	sadness
left behind	polarity	-2	sadness
homeless	polarity	-2	sadness
homelessness	polarity	-2	sadness
starving	polarity	-2	sadness
starvation	polarity	-2	sadness
hungry	polarity	-1	sadness
hunger	polarity	-2	sadness
victim{,s}	polarity	-2	sadness
vulnerable	polarity	-2	sadness
powerless	polarity	-2	sadness
worthless feeling	polarity	-2	sadness
unloved	polarity	-2	sadness
unwanted	polarity	-2	sadness
unwell	polarity	-2	sadness
poor thing	polarity	-2	sadness
poor things	polarity	-2	sadness
poor man	polarity	-2	sadness
poor woman	polarity	-2	sadness
poor lady	polarity	-2	sadness
poor soul	polarity	-2	sadness
poor guy	polarity	-2	sadness
poor old	polarity	-2	sadness
poor kids	polarity	-2	sadness
worn down	polarity	-2	sadness
broken man	polarity	-2	sadness
broken hearted	polarity	-2	sadness
feeling down	polarity	-2	sadness
feel down	polarity	-2	sadness
feeling low	polarity	-2	sadness
feeling blue	polarity	-2	sadness
feel bad	polarity	-2	sadness
feels bad	polarity	-2	sadness
feel terrible	polarity	-2	sadness
feel awful	polarity	-2	sadness
feel like crying	polarity	-2	sadness
want to cry	polarity	-2	sadness
made me cry	polarity	-2	sadness
makes me cry	polarity	-2	sadness
makes me sad	polarity	-2	sadness
made me sad	polarity	-2	sadness
lost hope	polarity	-2	sadness
losing hope	polarity	-2	sadness
lost faith	polarity	-2	sadness
losing faith	polarity	-2	sadness
lost all faith	polarity	-2	sadness
lost trust	polarity	-2	sadness
nobody loves	polarity	-2	sadness
hate my life	polarity	-2	sadness
hate myself	polarity	-2	sadness
worst day	polarity	-2	sadness
bad day	polarity	-2	sadness
rough day	polarity	-2	sadness
awful day	polarity	-2	sadness
shit day	polarity	-2	sadness
terrible day	polarity	-2	sadness
bad week	polarity	-2	sadness
rough week	polarity	-2	sadness
ruined my day	polarity	-2	sadness
ruined my life	polarity	-2	sadness
sorry	polarity	-1	sadness
sorry for your loss	polarity	-1	sadness
miss	polarity	-1	sadness
miss you	polarity	-0.5	sadness
missing you	polarity	-1	sadness
i miss	polarity	-1	sadness
lost	polarity	-1	sadness
alone	polarity	-1	sadness
goodbye	polarity	-1	sadness
farewell	polarity	-1	sadness
guilt	polarity	-1	sadness
guilty	polarity	-1	sadness
sombre	polarity	-1	sadness
somber	polarity	-1	sadness
melancholy	polarity	-1	sadness
nostalgic	polarity	-1	sadness
homesick	polarity	-1	sadness
regretful	polarity	-1	sadness
apologise	polarity	-1	sadness
apologize	polarity	-1	sadness
apologies	polarity	-1	sadness
disabled by	polarity	-1	sadness
hospitalised	polarity	-1	sadness
hospitalized	polarity	-1	sadness
in hospital	polarity	-1	sadness
fever	polarity	-1	sadness
flu	polarity	-1	sadness
cough	polarity	-1	sadness
headachey	polarity	-1	sadness
sore throat	polarity	-1	sadness
nausea	polarity	-1	sadness
vomit{,ing,ed}	polarity	-1	sadness
insomnia	polarity	-1	sadness
sleepless	polarity	-1	sadness
unfulfilled	polarity	-1	sadness
blue monday	polarity	-1	sadness
mourners	polarity	-1	sadness

# Fear and danger
dangerous	polarity	-2	fear
dangerously	polarity	-2	fear
danger	polarity	-2	fear
dangers	polarity	-2	fear
very dangerous	polarity	-2	fear
unsafe	polarity	-2	fear
insecure	polarity	-2	fear
hazard{,s}	polarity	-2	fear
hazardous	polarity	-2	fear
risky	polarity	-2	fear
risk to life	polarity	-2	fear
at risk	polarity	-2	fear
at great risk	polarity	-2	fear
health risk	polarity	-2	fear
safety risk	polarity	-2	fear
health hazard	polarity	-2	fear
safety hazard	polarity	-2	fear
trip hazard	polarity	-2	fear
tripping hazard	polarity	-2	fear
fire hazard	polarity	-2	fear
death trap	polarity	-2	fear
deathtrap	polarity	-2	fear
accident waiting to happen	polarity	-2	fear
accidents waiting to happen	polarity	-2	fear
disaster waiting to happen	polarity	-2	fear
waiting to happen	polarity	-2	fear
someone will get hurt	polarity	-2	fear
someone will be hurt	polarity	-2	fear
someone will get killed	polarity	-2	fear
someone will be killed	polarity	-2	fear
someone is going to die	polarity	-2	fear
someone will die	polarity	-2	fear
before someone dies	polarity	-2	fear
before someone gets hurt	polarity	-2	fear
before someone gets killed	polarity	-2	fear
before someone is hurt	polarity	-2	fear
does someone have to die	polarity	-2	fear
near miss	polarity	-2	fear
nearly hit	polarity	-2	fear
nearly fell	polarity	-2	fear
almost fell	polarity	-2	fear
almost hit	polarity	-2	fear
almost died	polarity	-2	fear
nearly died	polarity	-2	fear
nearly killed	polarity	-2	fear
accident{,s}	polarity	-2	fear
accident prone	polarity	-2	fear
fatal	polarity	-2	fear
fatality	polarity	-2	fear
fatalities	polarity	-2	fear
lethal	polarity	-2	fear
deadly	polarity	-2	fear
killer	polarity	-2	fear
killers	polarity	-2	fear
collision	polarity	-2	fear
crash	polarity	-2	fear
crashed	polarity	-2	fear
crashes	polarity	-2	fear
run over	polarity	-2	fear
hit and run	polarity	-2	fear
knocked down	polarity	-2	fear
fell down	polarity	-2	fear
fell into	polarity	-2	fear
tripped over	polarity	-2	fear
twisted my ankle	polarity	-2	fear
broke my leg	polarity	-2	fear
broke my ankle	polarity	-2	fear
electrocuted	polarity	-2	fear
electrocution	polarity	-2	fear
electric shock	polarity	-2	fear
exposed wires	polarity	-2	fear
exposed wire	polarity	-2	fear
live wire	polarity	-2	fear
live wires	polarity	-2	fear
hanging wire	polarity	-2	fear
hanging wires	polarity	-2	fear
loose wires	polarity	-2	fear
fallen wire	polarity	-2	fear
fallen tree	polarity	-2	fear
tree fell	polarity	-2	fear
tree about to fall	polarity	-2	fear
about to fall	polarity	-2	fear
about to collapse	polarity	-2	fear
going to collapse	polarity	-2	fear
might collapse	polarity	-2	fear
may collapse	polarity	-2	fear
landslide	polarity	-2	fear
sinkhole	polarity	-2	fear
gas leak	polarity	-2	fear
gas smell	polarity	-2	fear
smell gas	polarity	-2	fear
smell of gas	polarity	-2	fear
fire broke out	polarity	-2	fear
on fire	polarity	-2	fear
arson	polarity	-2	fear
explosion{,s}	polarity	-2	fear
explode{,d,s}	polarity	-2	fear
exploding	polarity	-2	fear
bomb{,s,ed,ing}	polarity	-2	fear
flood{,s,ed,ing}	polarity	-2	fear
drown{,ed,ing}	polarity	-2	fear
earthquake	polarity	-2	fear
hurricane	polarity	-2	fear
tornado	polarity	-2	fear
cyclone	polarity	-2	fear
tsunami	polarity	-2	fear
epidemic	polarity	-2	fear
pandemic	polarity	-2	fear
outbreak	polarity	-2	fear
infection{,s}	polarity	-2	fear
infected	polarity	-2	fear
contagious	polarity	-2	fear
dengue	polarity	-2	fear
malaria	polarity	-2	fear
cholera	polarity	-2	fear
poison{,ed,ing,ous}	polarity	-2	fear
afraid	polarity	-2	fear
scared	polarity	-2	fear
scary	polarity	-2	fear
scarier	polarity	-2	fear
scariest	polarity	-2	fear
scares	polarity	-2	fear
scare	polarity	-2	fear
fear{,s,ed,ful}	polarity	-2	fear
frightened	polarity	-2	fear
frightening	polarity	-2	fear
fright	polarity	-2	fear
terrified	polarity	-2	fear
terrifying	polarity	-2	fear
terror	polarity	-2	fear
terrorist{,s}	polarity	-2	fear
terrorism	polarity	-2	fear
horror	polarity	-2	fear
horrors	polarity	-2	fear
horrified	polarity	-2	fear
horrifying	polarity	-2	fear
panic{,king,ked}	polarity	-2	fear
panic attack	polarity	-2	fear
alarmed	polarity	-2	fear
alarming	polarity	-2	fear
alarm bells	polarity	-2	fear
dread{,ed,ing}	polarity	-2	fear
threat{,s}	polarity	-2	fear
threaten{,ed,ing,s}	polarity	-2	fear
menacing	polarity	-2	fear
violence	polarity	-2	fear
violent	polarity	-2	fear
violently	polarity	-2	fear
attack{,s,ed,ing}	polarity	-2	fear
attackers	polarity	-2	fear
assault{,s,ed}	polarity	-2	fear
mugged	polarity	-2	fear
mugging{,s}	polarity	-2	fear
mugger{,s}	polarity	-2	fear
robbed	polarity	-2	fear
robbery	polarity	-2	fear
robberies	polarity	-2	fear
rob	polarity	-2	fear
burgled	polarity	-2	fear
burglary	polarity	-2	fear
burglaries	polarity	-2	fear
burglar{,s}	polarity	-2	fear
break in	polarity	-2	fear
break ins	polarity	-2	fear
broke into	polarity	-2	fear
broken into	polarity	-2	fear
stolen	polarity	-2	fear
steal{,s,ing}	polarity	-2	fear
stole	polarity	-2	fear
theft	polarity	-2	fear
thefts	polarity	-2	fear
snatched	polarity	-2	fear
chain snatching	polarity	-2	fear
pickpocket{,s,ed}	polarity	-2	fear
shoplifting	polarity	-2	fear
carjack{,ed,ing}	polarity	-2	fear
kidnap{,ped,ping}	polarity	-2	fear
abducted	polarity	-2	fear
stalk{,ed,er,ing}	polarity	-2	fear
stabbed	polarity	-2	fear
stabbing{,s}	polarity	-2	fear
knife crime	polarity	-2	fear
gun crime	polarity	-2	fear
shooting	polarity	-2	fear
shootings	polarity	-2	fear
gunshots	polarity	-2	fear
gunfire	polarity	-2	fear
shot dead	polarity	-2	fear
gang{,s}	polarity	-2	fear
gangster{,s}	polarity	-2	fear
drug dealer{,s}	polarity	-2	fear
drug dealing	polarity	-2	fear
drug addicts	polarity	-2	fear
junkie{,s}	polarity	-2	fear
druggies	polarity	-2	fear
needles everywhere	polarity	-2	fear
syringes	polarity	-2	fear
thug{,s}	polarity	-2	fear
hooligan{,s}	polarity	-2	fear
yobs	polarity	-2	fear
yob	polarity	-2	fear
crime{,s}	polarity	-2	fear
criminal	polarity	-2	fear
criminality	polarity	-2	fear
lawless	polarity	-2	fear
lawlessness	polarity	-2	fear
riot{,s,ing}	polarity	-2	fear
war	polarity	-2	fear
wars	polarity	-2	fear
invasion	polarity	-2	fear
hostage{,s}	polarity	-2	fear
massacre	polarity	-2	fear
weapon{,s}	polarity	-2	fear
eve teasing	polarity	-2	fear
eve teasers	polarity	-2	fear
dog bite	polarity	-2	fear
dog bites	polarity	-2	fear
dog attack	polarity	-2	fear
bitten	polarity	-2	fear
aggressive dogs	polarity	-2	fear
aggressive dog	polarity	-2	fear
scared to walk	polarity	-2	fear
scared to go out	polarity	-2	fear
afraid to go out	polarity	-2	fear
afraid to walk	polarity	-2	fear
too scared	polarity	-2	fear
feel unsafe	polarity	-2	fear
feels unsafe	polarity	-2	fear
felt unsafe	polarity	-2	fear
don't feel safe	polarity	-2	fear
doesn't feel safe	polarity	-2	fear
fear for my	polarity	-2	fear
fear for our	polarity	-2	fear
fear for my life	polarity	-2	fear
worried sick	polarity	-2	fear
nightmare{,s}	polarity	-2	fear
worried	polarity	-1	fear
worrying	polarity	-1	fear
worry	polarity	-1	fear
worries	polarity	-1	fear
worried about	polarity	-1	fear
concern{,s}	polarity	-1	fear
concerned	polarity	-1	fear
concerning	polarity	-1	fear
nervous	polarity	-1	fear
nervously	polarity	-1	fear
anxious	polarity	-1	fear
anxiety	polarity	-1	fear
uneasy	polarity	-1	fear
tense	polarity	-1	fear
tension	polarity	-1	fear
creepy	polarity	-1	fear
eerie	polarity	-1	fear
spooky	polarity	-1	fear
dark	polarity	-1	fear
darkness	polarity	-1	fear
dark at night	polarity	-1	fear
risk{,s}	polarity	-1	fear
risking	polarity	-1	fear
urgent	polarity	-1	fear
urgently	polarity	-1	fear
emergency	polarity	-1	fear
emergencies	polarity	-1	fear
sos	polarity	-1	fear
warning	polarity	-1	fear
suspicious person	polarity	-1	fear
loitering	polarity	-1	fear
trespass{,ing,ers}	polarity	-1	fear
intruder{,s}	polarity	-1	fear
prowler	polarity	-1	fear
insecurity	polarity	-1	fear
paranoid	polarity	-1	fear
shaky	polarity	-1	fear
unstable	polarity	-1	fear
unsteady	polarity	-1	fear
turbulent	polarity	-1	fear

# Words of messages on social networks
abandoning	polarity	-2	sadness
abandonment	polarity	-2	sadness
adorbs	polarity	2	joy
adorbz	polarity	2	joy
ahahaha{ha,}	polarity	2	joy
ahaha{h,}	polarity	2	joy
amazeballs	polarity	3	joy
amazingly	polarity	3	joy
amped	polarity	2	joy
amused	polarity	1	joy
amuse{,s}	polarity	1	joy
annoyances	polarity	-1	anger
annoyingly	polarity	-1	anger
anticlimactic	polarity	-1	sadness
anticlimax	polarity	-1	sadness
antisemit{e,es,ic,ism}	polarity	-3	anger
arrogantly	polarity	-1	anger
assclown{,s}	polarity	-2	anger
asshat{,s}	polarity	-2	anger
asinine	polarity	-2	anger
astonishing	polarity	2	surprise
atrociously	polarity	-2	anger
auspicious	polarity	1	-
authoritarian	polarity	-2	anger
aww	polarity	1	joy
awe	polarity	2	joy
awesomely	polarity	3	joy
awesomeness	polarity	3	joy
awestruck	polarity	2	joy
awh	polarity	2	joy
backfir{e,ed,es,ing}	polarity	-1	-
backstabber{,s}	polarity	-1	anger
backstabbing	polarity	-1	anger
badass	polarity	2	joy
badasses	polarity	2	joy
badhiya	polarity	2	joy
baddie	polarity	2	joy
bae	polarity	2	joy
baffled	polarity	-1	surprise
baffling	polarity	-1	surprise
bahaha{ha,}	polarity	2	joy
balderdash	polarity	-1	anger
banger{,s}	polarity	2	joy
bangin	polarity	2	joy
banter	polarity	1	joy
barf{,ing,ed}	polarity	-2	disgust
bawling	polarity	-2	sadness
bereft	polarity	-2	sadness
berk	polarity	-2	anger
bestest	polarity	2	joy
betray{,al,ed,s,ing}	polarity	-3	anger
bewakoof	polarity	-2	anger
bewildered	polarity	-1	surprise
biatch	polarity	-2	anger
bigup{s,}	polarity	2	joy
bindaas	polarity	2	joy
bingeworthy	polarity	2	joy
bitchy	polarity	-2	anger
bizarre{,ly}	polarity	-1	-
blah	polarity	-1	anger
blasphemy	polarity	-2	anger
blatant{,ly}	polarity	-2	anger
bleh	polarity	-1	anger
blergh	polarity	-2	disgust
blessup	polarity	2	joy
bleurgh	polarity	-2	disgust
bliss{,ful,fully}	polarity	3	joy
bloodthirsty	polarity	-3	anger
bogging	polarity	-3	disgust
boohoo	polarity	-1	sadness
borked	polarity	-2	-
booyah	polarity	1	joy
boo{ed,ing,s}	polarity	-2	anger
bragger	polarity	-1	anger
braindead	polarity	-2	anger
brainless	polarity	-2	anger
bratty	polarity	-1	anger
brat{,s}	polarity	-1	anger
brighten{,s,ed}	polarity	2	joy
brighter	polarity	1	joy
brill	polarity	2	joy
brilliance	polarity	3	joy
brilliantly	polarity	3	joy
brokenhearted	polarity	-2	sadness
bullcrap	polarity	-1	anger
bullshitter	polarity	-2	anger
bullshitters	polarity	-2	anger
bullshitting	polarity	-2	anger
bussin	polarity	2	joy
butthurt	polarity	-1	anger
buzzkill	polarity	-2	anger
bwahaha{ha,}	polarity	2	joy
cantwait	polarity	2	joy
captivating	polarity	2	joy
carcrash	polarity	-2	anger
carnage	polarity	-2	fear
charlatan{,s}	polarity	-2	anger
charm{,s}	polarity	2	joy
cheater	polarity	-3	anger
cheating	polarity	-2	anger
cheerful{ly,ness}	polarity	2	joy
cheerz	polarity	1	joy
chic	polarity	1	-
chillax	polarity	1	joy
chillaxing	polarity	1	joy
childish{ness}	polarity	-2	anger
chillin	polarity	1	joy
choon	polarity	2	joy
chuckl{e,ed,es,ing}	polarity	2	joy
chuffed	polarity	2	joy
chutiyas	polarity	-2	anger
claptrap	polarity	-1	anger
clarity	polarity	1	-
clickbait	polarity	-1	-
clownish	polarity	-2	anger
cocky	polarity	-1	anger
collusion	polarity	-2	anger
comforting	polarity	2	joy
comhghairdeas	polarity	3	joy
complicit	polarity	-2	anger
condemning	polarity	-2	anger
congrat	polarity	2	joy
congratulatory	polarity	3	joy
congratulat{e,ed,es,ing}	polarity	2	joy
congratz	polarity	3	joy
conman	polarity	-2	anger
conmen	polarity	-2	anger
consistency	polarity	1	-
conspiracy	polarity	-1	-
contempt	polarity	-2	anger
crackin	polarity	2	joy
cranky	polarity	-1	anger
crapfest	polarity	-2	anger
crapola	polarity	-2	anger
crapshow	polarity	-2	anger
credible	polarity	1	-
crestfallen	polarity	-2	sadness
cringefest	polarity	-1	anger
cringeworthy	polarity	-1	anger
cringing	polarity	-1	anger
cringy	polarity	-1	anger
crybabies	polarity	-1	anger
crybaby	polarity	-1	anger
cryin	polarity	-2	sadness
cuddled	polarity	1	joy
cuddling	polarity	1	joy
curse{,s,d}	polarity	-2	anger
cuteness	polarity	2	joy
cutiepie	polarity	2	joy
dang	polarity	-1	anger
dangit	polarity	-1	anger
darn	polarity	-1	anger
darnit	polarity	-1	anger
daww	polarity	2	joy
debacle{,s}	polarity	-3	anger
defam{e,ed,ation}	polarity	-2	anger
dejected	polarity	-2	sadness
deliciously	polarity	2	joy
deluded	polarity	-2	anger
delusional	polarity	-2	anger
demise	polarity	-1	sadness
demoralised	polarity	-2	sadness
demoralising	polarity	-2	sadness
demoralized	polarity	-2	sadness
demoralizing	polarity	-2	sadness
depresses	polarity	-2	sadness
depressin	polarity	-2	sadness
deprived	polarity	-2	sadness
desecrat{ed,ion}	polarity	-3	anger
deserve	polarity	1	-
deserved	polarity	1	-
deserving	polarity	1	-
desolat{e,ion}	polarity	-2	sadness
despairing	polarity	-2	sadness
devasted	polarity	-2	sadness
devo'd	polarity	-2	sadness
dgaf	polarity	-1	anger
dictator	polarity	-2	anger
dictatorial	polarity	-2	anger
dictators	polarity	-2	anger
dictatorship{,s}	polarity	-2	anger
diggin	polarity	1	-
digusting	polarity	-2	disgust
diss	polarity	-1	anger
disappointin	polarity	-2	sadness
disappointments	polarity	-2	sadness
discusting	polarity	-2	disgust
dissed	polarity	-1	anger
disgustang	polarity	-2	disgust
disgustin	polarity	-2	disgust
disgust{s,}	polarity	-2	disgust
dissing	polarity	-1	anger
disliked	polarity	-2	-
dislik{e,es,ing}	polarity	-2	anger
distinguished	polarity	2	joy
disturbingly	polarity	-2	fear
disturb{ed,ing}	polarity	-2	fear
dodgiest	polarity	-1	-
dogshit	polarity	-2	anger
doh	polarity	-1	-
dominat{ed,es,ing}	polarity	1	-
doom{,ed}	polarity	-2	fear
dope	polarity	2	joy
dopest	polarity	2	joy
dork	polarity	-1	anger
douches	polarity	-2	anger
douchey	polarity	-2	anger
downhearted	polarity	-2	sadness
dreads	polarity	-1	fear
dreamy	polarity	2	joy
drivel	polarity	-1	anger
dross	polarity	-2	anger
dud	polarity	-1	anger
duds	polarity	-1	anger
duh	polarity	-1	anger
dumbasses	polarity	-2	anger
dumber	polarity	-2	anger
dumbfounded	polarity	-2	surprise
dweeb	polarity	-1	anger
egomaniac	polarity	-2	anger
eejit{,s}	polarity	-2	anger
eek	polarity	-1	fear
electrifying	polarity	2	joy
elegan{ce,tly}	polarity	2	joy
embarrassingly	polarity	-2	anger
embrace{,s,d}	polarity	1	joy
embracing	polarity	1	joy
empathy	polarity	2	joy
empower{ment,ing,ed}	polarity	1	-
enchanted	polarity	2	joy
enchanting	polarity	2	joy
encouragement	polarity	2	joy
endorsed	polarity	1	-
endorse{,s}	polarity	1	-
enthralled	polarity	2	joy
enthralling	polarity	2	joy
envious	polarity	-1	anger
envy	polarity	-1	anger
equality	polarity	1	-
eugh	polarity	-2	disgust
euphoria	polarity	2	joy
euphoric	polarity	2	joy
eurgh	polarity	-2	disgust
euw	polarity	-2	disgust
evict{ed,ion,ions}	polarity	-1	fear
excelled	polarity	2	-
excelling	polarity	2	-
excessive{,ly}	polarity	-2	anger
exhilarat{ed,ing,ion}	polarity	3	joy
exquisite	polarity	2	joy
extinct	polarity	-1	sadness
extremism	polarity	-2	anger
extremist{,s}	polarity	-2	anger
eyeroll	polarity	-1	anger
eyewash	polarity	-2	anger
fabulicious	polarity	2	joy
fabulously	polarity	2	joy
faltu	polarity	-2	anger
fangirling	polarity	2	joy
fantabulosa	polarity	2	joy
fantabulous	polarity	2	joy
fantastically	polarity	2	joy
faves	polarity	2	joy
favored	polarity	1	joy
favorited	polarity	1	joy
favs	polarity	2	joy
fck	polarity	-2	anger
fcuk	polarity	-2	anger
fearless{,ly}	polarity	2	joy
feckin{,g}	polarity	-2	anger
feelsbadman	polarity	-2	sadness
festive	polarity	1	joy
finest	polarity	2	joy
flabbergasted	polarity	-2	surprise
fooled	polarity	-2	anger
fooling	polarity	-2	anger
fomo	polarity	-1	sadness
foreveralone	polarity	-1	sadness
forlorn	polarity	-2	sadness
freaked	polarity	-2	fear
freakin	polarity	-1	anger
freaky	polarity	-1	fear
frown{,s,ed,ing}	polarity	-1	sadness
ftw	polarity	2	joy
fubar	polarity	-2	-
fuckface	polarity	-2	anger
fuckoff	polarity	-2	anger
fucktard	polarity	-2	anger
fuckup	polarity	-2	anger
fuckwit{,s}	polarity	-2	anger
fuk	polarity	-2	anger
funnier	polarity	2	joy
furious{ly}	polarity	-2	anger
gawdawful	polarity	-2	anger
genocidal	polarity	-3	anger
gibberish	polarity	-1	anger
giddy	polarity	2	joy
giggling	polarity	1	joy
gimmick{,y,s}	polarity	-1	-
git	polarity	-2	anger
gits	polarity	-2	anger
glee	polarity	2	joy
gleeful{,ly}	polarity	2	joy
glory	polarity	2	joy
goated	polarity	3	joy
gobshite{,s}	polarity	-3	anger
gobsmackingly	polarity	-2	surprise
gobsmack{ed,ing}	polarity	-2	surprise
goddammit	polarity	-1	anger
godawful	polarity	-2	anger
goodies	polarity	1	joy
goodluck	polarity	2	joy
goodness	polarity	1	joy
godsend{,s}	polarity	3	joy
goodtimes	polarity	2	joy
gombeen{,s,ism}	polarity	-3	anger
gopping	polarity	-3	disgust
gormless	polarity	-2	anger
goosebumps	polarity	2	joy
grats	polarity	2	joy
gratz	polarity	2	joy
greater	polarity	1	-
greatness	polarity	3	joy
greats	polarity	1	joy
grift	polarity	-2	anger
grifter{,s}	polarity	-2	anger
grin{ned,s}	polarity	2	joy
grody	polarity	-2	disgust
grossest	polarity	-2	disgust
grotty	polarity	-2	disgust
grouchy	polarity	-1	anger
gruesome	polarity	-3	disgust
grumbled	polarity	-1	anger
grumbles	polarity	-1	anger
grumbling	polarity	-1	anger
grump	polarity	-1	anger
ggs	polarity	2	joy
gtfoh	polarity	-2	anger
gutting	polarity	-2	sadness
gutless	polarity	-2	anger
gutwrenching	polarity	-2	sadness
h8	polarity	-2	anger
h8ers	polarity	-2	anger
h8r	polarity	-2	anger
hahah{,ah,ahah}	polarity	2	joy
halfassed	polarity	-2	-
harmful	polarity	-2	fear
harmon{y,ious}	polarity	2	joy
harsh{,er,ly}	polarity	-2	anger
hater{,s}	polarity	-2	anger
haunt	polarity	-1	fear
haunted	polarity	-1	fear
haunt{ing,s}	polarity	-1	fear
hawt	polarity	2	joy
hbd	polarity	2	joy
headcase	polarity	-2	anger
heartache	polarity	-2	sadness
heartbreak	polarity	-2	sadness
heartbreaker	polarity	-2	sadness
heartfelt	polarity	2	joy
heartwrenching	polarity	-2	sadness
hehehehe	polarity	2	joy
heinous	polarity	-3	anger
helluva	polarity	1	joy
heros	polarity	2	joy
hero{ism,ine}	polarity	2	joy
hilari{ty,ously}	polarity	2	joy
hoax{,es}	polarity	-2	anger
homophobe	polarity	-3	anger
homophobes	polarity	-3	anger
hopelessly	polarity	-2	sadness
hottest	polarity	2	joy
hottie	polarity	2	joy
hotties	polarity	2	joy
hugz	polarity	2	joy
hungover	polarity	-1	sadness
hurrahs	polarity	2	joy
hyped	polarity	2	joy
hysteria	polarity	-1	fear
ick	polarity	-2	disgust
icky	polarity	-2	disgust
iconic	polarity	2	joy
idiocy	polarity	-2	anger
idiotically	polarity	-2	anger
idjit	polarity	-2	anger
idol{,s}	polarity	1	joy
illegitimate	polarity	-1	anger
iloveyou	polarity	2	joy
ilu	polarity	2	joy
imbecilic	polarity	-2	anger
implode	polarity	-1	-
imploded	polarity	-1	-
inaction	polarity	-2	anger
inconsolable	polarity	-2	sadness
inequalit{y,ies}	polarity	-2	anger
infamous	polarity	-1	anger
infuriates	polarity	-2	anger
insanity	polarity	-2	anger
inshallah	polarity	1	joy
intolerance	polarity	-2	anger
intolerant	polarity	-2	anger
intrigued	polarity	1	joy
intriguing	polarity	1	surprise
invad{e,es,ed,ing}	polarity	-1	anger
irritate	polarity	-1	anger
irk{s,ed,ing,some}	polarity	-1	anger
ironic{,ally}	polarity	-1	anger
irony	polarity	-1	anger
islamophob{e,es,ic,ia}	polarity	-3	anger
jackasses	polarity	-2	anger
janky	polarity	-2	anger
jarring	polarity	-2	anger
jazakallah	polarity	2	joy
jazzed	polarity	2	joy
jeopard{y,ise,ize}	polarity	-1	-
jerk{,s}	polarity	-3	anger
jfc	polarity	-1	anger
jitters	polarity	-1	fear
jittery	polarity	-1	fear
jovial	polarity	2	joy
jubilant	polarity	2	joy
jubilation	polarity	2	joy
judgmental	polarity	-2	anger
kaput	polarity	-2	-
kawaii	polarity	2	joy
kekw	polarity	2	joy
kickass	polarity	2	joy
killings	polarity	-2	fear
killjoy	polarity	-2	anger
kissed	polarity	2	joy
kms	polarity	-2	sadness
lameo	polarity	-1	anger
lamest	polarity	-1	anger
laughably	polarity	-2	anger
legendry	polarity	2	joy
legendz	polarity	2	joy
leggo	polarity	2	joy
lel	polarity	1	joy
lelz	polarity	1	joy
lesgo	polarity	2	joy
lfg	polarity	2	joy
libtard{,s}	polarity	-2	anger
lmbo	polarity	2	joy
lonesome	polarity	-1	sadness
loonies	polarity	-2	anger
loony	polarity	-2	anger
lovable	polarity	2	joy
loveable	polarity	2	joy
loveit	polarity	2	joy
loveliness	polarity	2	joy
loveu	polarity	2	joy
loveyou	polarity	2	joy
luckily	polarity	2	joy
lulz	polarity	1	joy
lunatic{,s}	polarity	-2	anger
lurv{e,}	polarity	3	joy
lush	polarity	2	joy
luv{s,ed,ing}	polarity	2	joy
mad	polarity	-1	anger
maddening	polarity	-2	anger
madder	polarity	-1	anger
madness	polarity	-2	anger
majestic	polarity	2	joy
manipulat{ed,ive,ion,ing}	polarity	-2	anger
mankey	polarity	-2	disgust
manky	polarity	-2	disgust
marvellously	polarity	2	joy
mayhem	polarity	-2	anger
meaningful	polarity	2	-
megalomaniac	polarity	-2	anger
melancholic	polarity	-2	sadness
meltdown	polarity	-2	fear
messed	polarity	-1	anger
mesmerised	polarity	2	joy
mesmerising	polarity	2	joy
mesmerized	polarity	2	joy
mesmerizing	polarity	2	joy
miffed	polarity	-2	anger
mindblown	polarity	1	surprise
mindless{ly}	polarity	-2	anger
minger	polarity	-2	disgust
mingin	polarity	-2	disgust
minging	polarity	-3	disgust
miracle	polarity	2	joy
miraculous	polarity	3	joy
miraculously	polarity	2	joy
mirth	polarity	2	joy
misguided	polarity	-2	anger
missin	polarity	-1	sadness
misogyn{y,ist,ists,istic}	polarity	-3	anger
moaned	polarity	-1	anger
moans	polarity	-1	anger
mockery	polarity	-3	anger
moody	polarity	-1	anger
mofo	polarity	-2	anger
mope{,y}	polarity	-1	sadness
moping	polarity	-1	sadness
motm	polarity	2	-
mourns	polarity	-2	sadness
muah	polarity	2	joy
muahaha	polarity	2	joy
munter	polarity	-2	disgust
murdering	polarity	-3	anger
murderous	polarity	-3	anger
murky	polarity	-1	disgust
mwah	polarity	2	joy
mybad	polarity	-1	sadness
naff	polarity	-2	disgust
naice	polarity	2	joy
nailed	polarity	2	joy
narcissist{,s,ic}	polarity	-2	anger
narked	polarity	-2	anger
nastiness	polarity	-2	disgust
needy	polarity	-1	-
nervewracking	polarity	-1	fear
nice1	polarity	2	joy
nigger{,s}	polarity	-3	anger
nightmarish	polarity	-2	fear
nincompoops	polarity	-2	anger
nitwits	polarity	-2	anger
nobhead{,s}	polarity	-3	anger
noice	polarity	2	joy
nope	polarity	-1	sadness
notorious{,ly}	polarity	-2	anger
nutcase{,s}	polarity	-2	anger
nutter{,s}	polarity	-2	anger
nutjob{,s}	polarity	-2	anger
obsessed	polarity	2	joy
offend{,ed,s}	polarity	-2	anger
offensive	polarity	-2	anger
oppress{ed,ive,ion,or,ors}	polarity	-2	anger
overcome	polarity	1	-
overhyped	polarity	-1	anger
overwhelmed	polarity	-1	fear
panicky	polarity	-1	fear
passion{,ate,ately}	polarity	2	joy
pawsome	polarity	2	joy
perplexed	polarity	-1	surprise
perplexing	polarity	-1	surprise
persecut{ed,ion,ing}	polarity	-2	anger
perseverance	polarity	1	-
perverted	polarity	-2	anger
perv{,s,y}	polarity	-2	anger
pettiness	polarity	-1	anger
petrified	polarity	-2	fear
petty	polarity	-1	anger
peeved	polarity	-2	anger
pfff	polarity	-1	anger
pfft	polarity	-1	anger
phenomenally	polarity	2	joy
phew	polarity	1	joy
phoney	polarity	-1	-
piffle	polarity	-1	anger
piss	polarity	-2	anger
pisst	polarity	-2	anger
plonkers	polarity	-2	anger
pmsl	polarity	2	joy
pogchamp	polarity	2	joy
poggers	polarity	2	joy
poser	polarity	-1	anger
posers	polarity	-1	anger
pout{,ed,ing}	polarity	-1	sadness
prais{ing,es}	polarity	2	joy
prat	polarity	-2	anger
prats	polarity	-2	anger
presstitute	polarity	-2	anger
presstitutes	polarity	-2	anger
pretending	polarity	-1	anger
pretends	polarity	-1	anger
pretentious	polarity	-1	anger
priceless	polarity	2	joy
propaganda	polarity	-2	anger
props	polarity	2	joy
prosper{,ing,ed}	polarity	1	-
provok{ing,e,ed,es}	polarity	-1	anger
psyched	polarity	2	joy
psychos	polarity	-2	anger
pukey	polarity	-2	disgust
puk{e,ed,es,ing}	polarity	-2	disgust
purrfect	polarity	2	joy
rampage{,s}	polarity	-2	fear
rancid	polarity	-2	disgust
rant{,s,ed,ing}	polarity	-2	anger
ratioed	polarity	-1	anger
refusing	polarity	-1	anger
regretful{ly}	polarity	-2	sadness
regretting	polarity	-2	sadness
rejoic{e,ed,es,ing}	polarity	3	joy
rejuvenated	polarity	1	joy
reeking	polarity	-2	disgust
relish{,ed,ing}	polarity	1	joy
restless{ness}	polarity	-1	sadness
reunited	polarity	1	joy
revenge	polarity	-1	anger
rigged	polarity	-3	anger
riveting	polarity	2	joy
rogue	polarity	-1	anger
ropey	polarity	-1	-
ropy	polarity	-1	-
rotfl	polarity	2	joy
rotfl{mao,ol}	polarity	2	joy
sadface	polarity	-1	sadness
saddo	polarity	-1	sadness
sarcastic{,ally}	polarity	-2	anger
satanic	polarity	-2	disgust
savio{r,ur,rs,urs}	polarity	3	joy
scandalously	polarity	-3	anger
scarily	polarity	-1	fear
scoundrel{,s}	polarity	-3	anger
scurred	polarity	-1	fear
sellout	polarity	-1	-
sellouts	polarity	-1	-
sensationally	polarity	3	joy
seethe	polarity	-1	anger
sexiest	polarity	2	joy
sexists	polarity	-3	anger
shafted	polarity	-2	anger
shaken	polarity	-1	fear
shameless{ly,ness}	polarity	-3	anger
shandaar	polarity	2	joy
shenanigans	polarity	-1	anger
sheeple	polarity	-1	-
shitehawk	polarity	-2	anger
shitfest	polarity	-2	anger
shithead{,s}	polarity	-2	anger
shittier	polarity	-2	anger
shitting	polarity	-2	anger
shitstorm	polarity	-2	anger
shoutout	polarity	1	joy
shoutouts	polarity	2	joy
shuddup	polarity	-1	anger
shyster{,s}	polarity	-2	anger
sicko{,s}	polarity	-2	disgust
sighing	polarity	-1	sadness
sincere	polarity	2	-
sinister	polarity	-2	fear
skank	polarity	-2	anger
skanky	polarity	-2	anger
skint	polarity	-1	sadness
slander{,ed,ing,ous}	polarity	-2	anger
slaughter{,ed,ing}	polarity	-2	fear
sleazebag	polarity	-2	anger
sleazeball	polarity	-2	anger
sleazy	polarity	-2	anger
slimeball	polarity	-2	anger
slimy	polarity	-2	anger
smart{er,est}	polarity	2	joy
smfh	polarity	-1	anger
smug{,ly,ness}	polarity	-2	anger
snafu	polarity	-2	-
snark{y,iness}	polarity	-2	anger
sneaky	polarity	-1	anger
snowflake{,s}	polarity	-1	anger
snoozefest	polarity	-1	sadness
snub{,bed,bing,s}	polarity	-1	anger
snuggles	polarity	1	joy
sobbed	polarity	-2	sadness
sobs	polarity	-2	sadness
sociopath{,s}	polarity	-2	anger
solidarity	polarity	1	-
sooper	polarity	2	joy
soulless	polarity	-2	anger
soulmate{,s}	polarity	2	joy
spammy	polarity	-1	-
spellbinding	polarity	2	joy
spineless	polarity	-2	anger
spoil{,s,ing}	polarity	-1	anger
spooked	polarity	-1	fear
stanky	polarity	-2	disgust
stoopid	polarity	-2	anger
stranded	polarity	-2	fear
strengthen{,s,ed}	polarity	1	-
stresses	polarity	-1	fear
stressin	polarity	-1	fear
struggled	polarity	-1	sadness
stunned	polarity	-1	surprise
stupidly	polarity	-2	anger
subhanallah	polarity	2	joy
suckered	polarity	-1	anger
sucker{,s}	polarity	-1	anger
suckish	polarity	-2	anger
suckz	polarity	-2	anger
sulk{s,ing,y,}	polarity	-1	sadness
superbly	polarity	2	joy
superhero{es,}	polarity	2	joy
superstar{,s}	polarity	2	joy
sus	polarity	-1	-
sux	polarity	-2	anger
swaggy	polarity	1	joy
sweetie	polarity	2	joy
sweetness	polarity	2	joy
sweetpea	polarity	2	joy
swoonworthy	polarity	2	joy
swoon{,ing,ed,s}	polarity	2	joy
tacky	polarity	-1	-
teary	polarity	-2	sadness
teehee	polarity	2	joy
terrifies	polarity	-2	fear
terrors	polarity	-2	fear
thankq	polarity	2	joy
thanku	polarity	2	joy
thankx	polarity	2	joy
thankyou{,s}	polarity	2	joy
thoughtfully	polarity	2	joy
thrillin	polarity	2	joy
thrill{,s,ing}	polarity	2	joy
tickled	polarity	1	joy
tirade{,s}	polarity	-2	anger
tolerance	polarity	1	-
tonedeaf	polarity	-2	anger
torment{,ed}	polarity	-2	sadness
tosspot	polarity	-2	anger
transphob{e,es,ic,ia}	polarity	-3	anger
trapped	polarity	-1	-
traumatic	polarity	-2	fear
traumatised	polarity	-2	fear
traumatising	polarity	-2	fear
traumatized	polarity	-2	fear
traumatizing	polarity	-2	fear
travesty	polarity	-2	anger
treasures	polarity	1	joy
tremendous	polarity	3	joy
triggered	polarity	-1	anger
triumphantly	polarity	2	joy
trolled	polarity	-1	anger
troll{,s,ing}	polarity	-2	anger
troubled	polarity	-2	sadness
tryhard	polarity	-1	anger
turmoil	polarity	-2	fear
twatwaffle	polarity	-2	anger
twits	polarity	-2	anger
tyran{t,ts,ny,nical}	polarity	-3	anger
ugliest	polarity	-2	disgust
uhoh	polarity	-1	fear
unbeaten	polarity	1	joy
unbreakable	polarity	1	-
unconstitutional	polarity	-1	anger
underestimate{,s,d}	polarity	-1	anger
undermin{e,es,ed,ing}	polarity	-2	anger
uneducated	polarity	-2	anger
unfunny	polarity	-1	sadness
unhealthy	polarity	-2	disgust
uninspired	polarity	-1	sadness
uninspiring	polarity	-1	sadness
unmissable	polarity	3	joy
unmotivated	polarity	-1	sadness
unpopular	polarity	-1	anger
unputdownable	polarity	2	joy
unreal	polarity	2	joy
unrest	polarity	-2	fear
unstoppable	polarity	2	joy
unsung	polarity	1	-
untrue	polarity	-1	anger
upbeat	polarity	2	joy
uplift{,s,ed}	polarity	1	-
vengeance	polarity	-1	anger
vexed	polarity	-2	anger
violations	polarity	-2	anger
violat{e,es,ed,ing,ion}	polarity	-2	anger
wack	polarity	-2	anger
wackjob	polarity	-2	anger
wacko{,s}	polarity	-2	anger
waah	polarity	2	joy
wahoo	polarity	2	joy
wallowing	polarity	-2	sadness
wannabe	polarity	-1	anger
wannabes	polarity	-1	anger
wasteman	polarity	-2	anger
weak{ened,est}	polarity	-1	-
weird	polarity	-1	-
weirdly	polarity	-1	-
weird{er,est,o,os}	polarity	-1	-
weep{s,y}	polarity	-2	sadness
whinge{,s,r}	polarity	-1	anger
whinging	polarity	-1	anger
whin{e,es,ed,ing,er,ers,y}	polarity	-2	anger
whoa	polarity	1	joy
whoohoo	polarity	3	joy
wholesome	polarity	2	joy
whoop	polarity	2	joy
wis{er,est}	polarity	2	-
woah	polarity	1	joy
wonderfully	polarity	2	joy
wonky	polarity	-1	-
worth	polarity	1	-
worthy	polarity	1	joy
wowee	polarity	1	joy
wowie	polarity	1	joy
wowsers	polarity	1	joy
wowza	polarity	1	joy
wowzers	polarity	1	joy
xenophob{e,es,ic,ia}	polarity	-3	anger
xoxox	polarity	2	joy
xoxoxo	polarity	2	joy
yawnfest	polarity	-1	sadness
yawning	polarity	-1	sadness
yawn{,s}	polarity	-1	-
yay{ay,s}	polarity	2	joy
yeehaw	polarity	2	joy
yelled	polarity	-1	anger
yipes	polarity	-1	fear
yippie	polarity	2	joy
yuk	polarity	-2	disgust
zabardast	polarity	2	joy

# Expressions of messages on social networks
a bit of a let down	polarity	-2	sadness
a bit {much,rich,steep,off}	polarity	-1	anger
a bit {rubbish,pants,shit,crap,naff}	polarity	-2	-
a bitter pill	polarity	-2	sadness
a credit to {you,them,society,humanity}	polarity	3	joy
a crock	polarity	-2	anger
a cut above	polarity	3	joy
a doddle	polarity	2	joy
a godsend	polarity	3	joy
a hard pill to swallow	polarity	-2	sadness
a job well done	polarity	3	joy
a joy to	polarity	3	joy
a lot of good that did	polarity	-2	anger
a national disgrace	polarity	-3	anger
a pleasure dealing with	polarity	3	joy
a right mess	polarity	-3	anger
a royal pain	polarity	-2	anger
a tad disappointing	polarity	-1	sadness
a true pro	polarity	2	-
a whole vibe	polarity	1	-
about as much use as	polarity	-3	anger
about as useful as a	polarity	-3	anger
about time too	polarity	-1	anger
above the call of duty	polarity	3	joy
absolute fire	polarity	3	joy
absolute melt	polarity	-3	anger
absolute scenes	polarity	3	joy
absolute {shower,chaos}	polarity	-3	anger
absolutely rocks	polarity	2	joy
absolutely slaps	polarity	3	joy
aced it	polarity	2	joy
add insult to injury	polarity	-3	anger
added insult to injury	polarity	-3	anger
addicted to this	polarity	1	joy
adding insult to injury	polarity	-3	anger
ain't bad	polarity	1	-
aint fair	polarity	-1	sadness
aint half bad	polarity	1	-
ain't rocket science	polarity	-2	anger
all grand	polarity	1	joy
all hope is lost	polarity	-2	sadness
all is well	polarity	1	-
all mouth and no trousers	polarity	-3	anger
all mouth no trousers	polarity	-3	anger
all talk and no action	polarity	-3	anger
always smiling	polarity	2	joy
an all time low	polarity	-3	anger
an excuse for a	polarity	-3	anger
an utter disgrace	polarity	-3	anger
anti climax	polarity	-1	sadness
are u kidding	polarity	-1	anger
are you for real	polarity	-1	anger
are you having a laugh	polarity	-1	anger
are you joking	polarity	-1	anger
are you kidding	polarity	-1	anger
are you kidding me	polarity	-2	anger
are you serious	polarity	-1	anger
as good as new	polarity	2	joy
as much use as a	polarity	-3	anger
as useful as a chocolate teapot	polarity	-3	anger
ashtray on a motorbike	polarity	-3	anger
asleep at the wheel	polarity	-3	anger
at a low ebb	polarity	-2	sadness
at a snail's pace	polarity	-2	anger
at boiling point	polarity	-3	anger
at breaking point	polarity	-3	sadness
at god's mercy	polarity	-2	fear
at my lowest	polarity	-2	sadness
at our wits end	polarity	-3	sadness
at sixes and sevens	polarity	-2	-
at the end of my patience	polarity	-3	anger
at the mercy of	polarity	-2	fear
at wits end	polarity	-3	sadness
ate and left no crumbs	polarity	2	joy
ate that up	polarity	2	joy
attention seeker	polarity	-1	anger
attention seeking	polarity	-1	anger
attitude problem	polarity	-2	anger
back to square one	polarity	-2	sadness
back up and running	polarity	2	joy
bad taste in my mouth	polarity	-2	disgust
bad vibes	polarity	-2	-
badly let down	polarity	-3	sadness
baffles me	polarity	-1	surprise
bag of shite	polarity	-3	anger
bah humbug	polarity	-1	anger
bahut badiya	polarity	2	joy
bahut bura	polarity	-2	anger
bahut kharab	polarity	-2	anger
bahut {accha,badhiya}	polarity	2	joy
banana republic	polarity	-3	anger
bane of my life	polarity	-3	anger
bane of our lives	polarity	-3	anger
bang on	polarity	2	joy
bang out of order	polarity	-3	anger
banging tune	polarity	2	joy
bare faced lie{,s}	polarity	-3	anger
barefaced lie{,s}	polarity	-3	anger
basket case	polarity	-2	anger
bday wishes	polarity	2	joy
beggared belief	polarity	-3	anger
believe in you	polarity	1	joy
believe in yourself	polarity	1	joy
belongs in the bin	polarity	-1	-
below the belt	polarity	-2	anger
been waiting for ages	polarity	-2	anger
bend over backwards	polarity	2	joy
bends over backwards	polarity	3	joy
bees knees	polarity	3	joy
best decision ever	polarity	3	joy
best money can buy	polarity	2	joy
best thing ever	polarity	3	joy
best thing since sliced bread	polarity	3	joy
better and better	polarity	2	joy
better late than never	polarity	1	-
beyond a joke now	polarity	-3	anger
beyond help	polarity	-2	sadness
beyond the call of duty	polarity	3	joy
bhagwan bharose	polarity	-3	anger
big deal	polarity	-1	anger
big headed	polarity	-1	anger
big help that was	polarity	-2	anger
big joke	polarity	-3	anger
big shout out	polarity	3	joy
big thumbs up	polarity	3	joy
big ups	polarity	2	joy
big w	polarity	2	joy
big whoop	polarity	-1	anger
bit my head off	polarity	-2	anger
bit of a disappointment	polarity	-2	sadness
bit of a {mess,joke,shambles,disgrace}	polarity	-2	anger
bit of a {pain,nuisance,faff}	polarity	-1	anger
bit out of order	polarity	-2	anger
bite me	polarity	-1	anger
bleedin hell	polarity	-1	anger
blew a gasket	polarity	-3	anger
blew me away	polarity	3	surprise
blew my mind	polarity	3	joy
blew us away	polarity	3	surprise
blood is boiling	polarity	-2	anger
bloody awful	polarity	-3	anger
bloody brilliant	polarity	3	joy
bloody cheek	polarity	-2	anger
bloody good	polarity	3	joy
bloody joke	polarity	-3	anger
bloody lovely	polarity	3	joy
bloody marvellous	polarity	2	joy
bloody ridiculous	polarity	-3	anger
bloody useless	polarity	-3	anger
blow a gasket	polarity	-3	anger
blown away	polarity	3	joy
blown away by	polarity	3	surprise
blows my mind	polarity	3	joy
boo yah	polarity	1	joy
boggles the mind	polarity	-1	surprise
boils my {piss,blood}	polarity	-3	anger
boom shakalaka	polarity	1	joy
bomb af	polarity	2	joy
bomb dot com	polarity	2	joy
bored me to tears	polarity	-2	-
boss move	polarity	2	joy
bottom of my heart	polarity	3	joy
bottom of our hearts	polarity	3	joy
bowled over	polarity	2	surprise
brass neck	polarity	-3	anger
brassed off	polarity	-2	anger
breaking my heart	polarity	-2	sadness
breath of fresh air	polarity	3	joy
breath of fresher air	polarity	3	joy
bricking it	polarity	-2	fear
bring it home	polarity	2	joy
bring it on	polarity	2	joy
bring{s,ing} a smile	polarity	2	joy
broken record	polarity	-2	anger
brought a smile	polarity	2	joy
brought me to tears	polarity	-2	sadness
browned off	polarity	-2	anger
brush{,es,ing} me off	polarity	-2	anger
brush{,es,ing} us off	polarity	-2	anger
bugger all	polarity	-2	anger
bugger off	polarity	-3	anger
bully boy tactics	polarity	-3	anger
bunch of {crooks,thieves,clowns,idiots,cowboys,morons,jokers,amateurs,muppets,losers}	polarity	-3	anger
bursting at the seams	polarity	-2	anger
burying their heads	polarity	-2	anger
butterflies in my stomach	polarity	-1	fear
cacking it	polarity	-1	fear
can hardly wait	polarity	2	joy
cannot be bothered	polarity	-2	anger
cannot believe this	polarity	-1	surprise
cannot complain	polarity	1	joy
cannot contain my excitement	polarity	2	joy
cannot get enough	polarity	2	-
cannot go wrong	polarity	2	-
cannot praise them enough	polarity	3	joy
cannot recommend enough	polarity	3	joy
cannot recommend highly enough	polarity	3	joy
cannot speak highly enough	polarity	3	joy
cannot thank the staff enough	polarity	3	joy
cannot thank them enough	polarity	3	joy
cannot thank you enough	polarity	3	joy
can't argue with that	polarity	1	joy
can't be arsed	polarity	-2	anger
can't be beaten	polarity	2	joy
can't be doing with	polarity	-2	anger
cant be serious	polarity	-1	anger
can't bear	polarity	-2	anger
can't beat it	polarity	2	joy
can't believe how bad	polarity	-3	anger
can't believe how good	polarity	3	joy
can't believe how {quick,easy,fast}	polarity	3	joy
can't believe my luck	polarity	3	joy
can't believe this	polarity	-1	surprise
can't deal with this	polarity	-2	anger
can't fault them	polarity	3	joy
can't get any worse	polarity	-3	anger
can't get better than	polarity	2	joy
can't get enough	polarity	2	-
can't get enough of	polarity	2	-
can't get over how good	polarity	2	-
can't go wrong	polarity	2	joy
can't go wrong with	polarity	2	-
can't grumble	polarity	1	-
can't hear myself think	polarity	-2	anger
can't make this shit up	polarity	-2	anger
can't make this up	polarity	-2	anger
can't praise enough	polarity	3	joy
can't praise them enough	polarity	3	joy
can't rate them highly enough	polarity	3	joy
can't really complain	polarity	1	joy
can't recommend enough	polarity	3	joy
can't recommend it enough	polarity	2	-
can't recommend them enough	polarity	3	joy
can't say enough about	polarity	3	joy
can't say enough good things	polarity	3	joy
can't say fairer	polarity	1	-
can't speak highly enough	polarity	3	joy
can't stand her	polarity	-2	anger
can't stand him	polarity	-2	anger
can't stand it	polarity	-2	anger
can't stop laughing	polarity	2	joy
can't stop listening	polarity	2	joy
cant stop smiling	polarity	2	joy
can't stop watching	polarity	2	joy
can't thank enough	polarity	3	joy
can't thank the staff enough	polarity	3	joy
can't thank them enough	polarity	3	joy
can't thank you enough	polarity	3	joy
cant w8	polarity	2	joy
can't wait to see	polarity	2	joy
catch 22	polarity	-2	anger
cats pyjamas	polarity	3	joy
cat's whiskers	polarity	3	joy
caught an l	polarity	-2	-
chance would be a fine thing	polarity	-1	sadness
chasing our tails	polarity	-2	anger
cheap looking	polarity	-1	-
cheek of it	polarity	-2	anger
cheered me up	polarity	2	joy
cheesed off	polarity	-2	anger
cheeses me off	polarity	-2	anger
chilled me to the bone	polarity	-2	fear
chocolate fireguard	polarity	-3	anger
chocolate teapot	polarity	-3	anger
chuck it in the bin	polarity	-1	-
chuffed to bits	polarity	3	joy
class act	polarity	2	joy
class is permanent	polarity	2	-
click bait	polarity	-1	-
clout chaser	polarity	-1	anger
clout chasing	polarity	-1	anger
clowning around	polarity	-2	anger
clutch performance	polarity	2	-
clutched up	polarity	2	-
cnt wait	polarity	2	joy
cock ups	polarity	-3	anger
cold comfort	polarity	-1	sadness
comedy gold	polarity	2	joy
coming apart at the seams	polarity	-2	anger
common w	polarity	2	joy
complete and utter	polarity	-2	anger
complete {disgrace,shower,chaos}	polarity	-3	anger
computer says no	polarity	-2	anger
con man	polarity	-2	anger
cope harder	polarity	-1	anger
could do worse	polarity	1	-
could hardly be worse	polarity	-3	anger
could have been better	polarity	-1	sadness
could have been worse	polarity	1	-
could not agree more	polarity	2	joy
could not ask for better	polarity	2	-
could not ask for more	polarity	3	joy
could not be better	polarity	3	joy
could not be easier	polarity	3	joy
could not be prouder	polarity	3	joy
could not be worse	polarity	-3	anger
could not care less	polarity	-2	anger
could not fault	polarity	3	joy
could not have been better	polarity	3	joy
could not have been kinder	polarity	3	joy
could not have been less helpful	polarity	-3	anger
could not have been more helpful	polarity	3	joy
couldn't agree more	polarity	2	joy
couldn't ask for better	polarity	3	joy
couldn't ask for more	polarity	3	joy
couldn't be arsed	polarity	-2	anger
couldn't be easier	polarity	3	joy
couldn't be in better hands	polarity	3	joy
couldn't be kinder	polarity	3	joy
couldn't be less helpful	polarity	-3	anger
couldn't be less interested	polarity	-2	anger
couldn't be more grateful	polarity	3	joy
couldn't be more helpful	polarity	3	joy
couldn't be more pleased	polarity	3	joy
couldn't be nicer	polarity	3	joy
couldn't be prouder	polarity	3	joy
couldn't be unhappier	polarity	-3	sadness
couldn't be worse	polarity	-3	anger
couldn't complain	polarity	1	joy
couldn't do enough for	polarity	3	joy
couldn't fault	polarity	3	joy
couldn't get any worse	polarity	-3	anger
couldn't give a {damn,toss,monkeys,shit}	polarity	-3	anger
couldn't have asked for better	polarity	3	joy
couldn't have asked for more	polarity	3	joy
couldn't have been better	polarity	3	joy
couldn't have been easier	polarity	3	joy
couldn't have been kinder	polarity	3	joy
couldn't have been less helpful	polarity	-3	anger
couldn't have been nicer	polarity	3	joy
couldn't have been worse	polarity	-3	anger
couldn't make it up	polarity	-2	anger
couldn't organise a piss up	polarity	-3	anger
couldn't run a bath	polarity	-3	anger
couldn't run a whelk stall	polarity	-3	anger
couldn't wish for better	polarity	3	joy
could've been better	polarity	-1	sadness
counting down the days	polarity	2	joy
counting down the hours	polarity	2	joy
counting the days	polarity	2	joy
couple goals	polarity	2	joy
cracked me up	polarity	2	joy
crack{s,ing} me up	polarity	2	joy
cream crackered	polarity	-1	sadness
credit to the {nhs,team,service,force,profession,community}	polarity	3	joy
credit where credit is due	polarity	2	joy
credit where credits due	polarity	2	joy
creeped out	polarity	-1	fear
cried laughing	polarity	2	joy
cried my eyes out	polarity	-3	sadness
crock of shit	polarity	-3	anger
crossed the line	polarity	-2	anger
crushin it	polarity	2	joy
cry laughing	polarity	2	joy
cry my eyes out	polarity	-3	sadness
crying laughing	polarity	2	joy
crying my eyes out	polarity	-3	sadness
crying shame	polarity	-2	sadness
crying with laughter	polarity	2	joy
d bag	polarity	-2	anger
da bomb	polarity	2	joy
day in day out	polarity	-1	-
dead chuffed	polarity	3	joy
defies belief	polarity	-3	anger
defies logic	polarity	-2	anger
delira and excira	polarity	3	joy
deserves credit	polarity	2	joy
deserve{,s} a medal	polarity	3	joy
deserve{,s} a pay rise	polarity	3	joy
deserve{,s} a raise	polarity	3	joy
deserve{,s} an award	polarity	3	joy
deserve{,s} recognition	polarity	2	joy
dicing with death	polarity	-3	fear
did my head in	polarity	-2	anger
did not disappoint	polarity	2	-
did the trick	polarity	2	joy
diddly squat	polarity	-2	anger
didn't disappoint	polarity	2	-
didn't lift a finger	polarity	-3	anger
didn't want to know	polarity	-2	anger
difficult to fault	polarity	2	joy
dig it	polarity	1	-
dig this	polarity	1	-
digging this	polarity	1	-
dil jeet liya	polarity	2	joy
dil khush	polarity	3	joy
dil se shukriya	polarity	3	joy
do me a favour	polarity	-1	anger
do not bother	polarity	-1	-
do not hold your breath	polarity	-2	anger
does my head in	polarity	-2	anger
does my nut in	polarity	-2	anger
does not disappoint	polarity	2	-
does the trick	polarity	2	joy
does what it says	polarity	2	joy
doesn't disappoint	polarity	2	-
doesn't get any better	polarity	3	joy
doesn't get any worse	polarity	-3	anger
doesn't get better than	polarity	3	joy
doesn't get much better	polarity	3	joy
doesn't get much worse	polarity	-3	anger
doesn't give a {damn,toss,monkeys,shit,fuck,hoot}	polarity	-3	anger
doesn't have a clue	polarity	-2	anger
doesn't lift a finger	polarity	-3	anger
doesn't want to know	polarity	-2	anger
dogs bollocks	polarity	3	joy
dog's breakfast	polarity	-2	anger
dog's dinner	polarity	-2	anger
doing my head in	polarity	-2	anger
doing my nut in	polarity	-2	anger
done diddly squat	polarity	-2	anger
don't give a {monkeys,hoot}	polarity	-3	anger
don't have a clue	polarity	-2	anger
don't hold your breath	polarity	-2	anger
don't know what i'd do without	polarity	3	joy
don't lift a finger	polarity	-3	anger
don't want to know	polarity	-2	anger
don't waste your money	polarity	-1	-
double standards	polarity	-2	anger
down in the dumps	polarity	-2	sadness
down the swanny	polarity	-2	anger
drag their {feet,heels}	polarity	-2	anger
dragging their {feet,heels}	polarity	-2	anger
dragging your {feet,heels}	polarity	-2	anger
drama queen	polarity	-1	anger
dream team	polarity	2	joy
dreams come true	polarity	2	joy
dreams do come true	polarity	2	joy
drop dead gorgeous	polarity	2	joy
dying laughing	polarity	2	joy
dying of laughter	polarity	2	joy
easy as pie	polarity	2	joy
easy peasy	polarity	2	joy
eff off	polarity	-2	anger
eff this	polarity	-2	anger
eff you	polarity	-2	anger
ek dum bakwas	polarity	-3	anger
ek number	polarity	2	joy
ekdum mast	polarity	2	joy
electric atmosphere	polarity	2	joy
elite tier	polarity	3	joy
empty inside	polarity	-2	sadness
end of my rope	polarity	-3	sadness
end of our tether	polarity	-3	anger
enough to make you weep	polarity	-2	sadness
equal to none	polarity	2	-
every bloody day	polarity	-2	anger
every bloody time	polarity	-2	anger
every damn day	polarity	-2	anger
every damn time	polarity	-2	anger
exceeded all expectations	polarity	1	surprise
expected better	polarity	-1	sadness
expected more	polarity	-1	sadness
eye wash	polarity	-2	anger
f off	polarity	-2	anger
f u	polarity	-2	anger
facts only	polarity	2	joy
fair dues	polarity	2	joy
fair fucks	polarity	3	joy
fair play to	polarity	2	joy
faith in humanity restored	polarity	3	joy
faith restored	polarity	3	joy
fake promises	polarity	-3	anger
fangirl over	polarity	2	joy
far from happy	polarity	-2	anger
far from helpful	polarity	-2	anger
far from impressed	polarity	-2	anger
far from perfect	polarity	-1	-
far from satisfactory	polarity	-2	anger
fat chance	polarity	-2	anger
fat lot of good	polarity	-2	anger
fat lot of use	polarity	-2	anger
fear for my children	polarity	-3	fear
fear for my safety	polarity	-3	fear
fearing for my life	polarity	-3	fear
feathering their nests	polarity	-3	anger
feck off	polarity	-3	anger
feck sake	polarity	-2	anger
fed up to the back teeth	polarity	-3	anger
fed up to the teeth	polarity	-3	anger
fell apart	polarity	-2	sadness
feel at home	polarity	2	joy
feel betrayed	polarity	-3	anger
feel cheated	polarity	-3	anger
feel forgotten	polarity	-2	sadness
feel helpless	polarity	-3	sadness
feel ignored	polarity	-2	sadness
feel invisible	polarity	-2	sadness
feel let down	polarity	-3	sadness
feel like giving up	polarity	-3	sadness
feel robbed	polarity	-2	anger
feel rough	polarity	-2	sadness
feel sorry for	polarity	-1	sadness
feelin low	polarity	-2	sadness
feeling empty	polarity	-2	sadness
feeling let down	polarity	-3	sadness
feeling rough	polarity	-2	sadness
feeling this	polarity	1	-
feels like home	polarity	2	joy
felt at home	polarity	2	joy
felt in safe hands	polarity	3	joy
felt let down	polarity	-3	sadness
fingers and toes crossed	polarity	1	joy
fist bump	polarity	2	joy
fist bumps	polarity	1	joy
fit to be tied	polarity	-3	anger
fk off	polarity	-2	anger
flaming heck	polarity	-1	anger
flaming pile	polarity	-2	anger
flippin heck	polarity	-1	anger
flippin hell	polarity	-1	anger
flipping heck	polarity	-1	anger
foaming at the mouth	polarity	-3	anger
fob me off	polarity	-3	anger
fob us off	polarity	-3	anger
fobbing me off	polarity	-3	anger
fobbing us off	polarity	-3	anger
for crying out loud	polarity	-2	anger
for feck sake	polarity	-2	anger
for fecks sake	polarity	-2	anger
for fs sake	polarity	-1	anger
for fuck sake	polarity	-3	anger
for god sake	polarity	-2	anger
for goodness sake	polarity	-2	anger
for god's sake	polarity	-2	anger
for heaven's sake	polarity	-2	anger
for pete's sake	polarity	-2	anger
for pity's sake	polarity	-2	anger
freak out	polarity	-1	fear
freaked out	polarity	-1	fear
freakin out	polarity	-1	fear
freaking me out	polarity	-1	fear
freaking out	polarity	-1	fear
freaks me out	polarity	-1	fear
friendship goals	polarity	2	joy
frightened the life out of	polarity	-3	fear
frightened to death	polarity	-3	fear
from pillar to post	polarity	-3	anger
from strength to strength	polarity	3	joy
from the bottom of my heart	polarity	3	joy
fuck all	polarity	-3	anger
fuck up	polarity	-3	anger
fuck yeah	polarity	2	joy
fuck yes	polarity	2	joy
fuckin hell	polarity	-1	anger
fucking hell	polarity	-1	anger
full credit to	polarity	2	joy
full of herself	polarity	-1	anger
full of himself	polarity	-1	anger
full of themselves	polarity	-1	anger
full of yourself	polarity	-1	anger
fuss free	polarity	2	joy
gg guys	polarity	2	joy
gg wp	polarity	2	joy
gave me the creeps	polarity	-2	fear
gave up hope	polarity	-3	sadness
gave up waiting	polarity	-2	anger
genuinely {nice,kind,lovely,caring}	polarity	2	joy
get a clue	polarity	-1	anger
get a life	polarity	-1	anger
get bent	polarity	-1	anger
get innn	polarity	1	joy
get in the bin	polarity	-1	-
get in there	polarity	1	joy
get over yourself	polarity	-1	anger
get real	polarity	-1	anger
get rekt	polarity	-1	anger
get stuffed	polarity	-3	anger
getting beyond a joke	polarity	-3	anger
getting blood from a stone	polarity	-2	anger
getting my goat	polarity	-2	anger
gets my goat	polarity	-2	anger
gets on my tits	polarity	-3	anger
gets on my wick	polarity	-2	anger
gets up my nose	polarity	-2	anger
gets worse and worse	polarity	-2	anger
ghetto service	polarity	-2	anger
gimme a break	polarity	-1	anger
gimme strength	polarity	-1	anger
give me a break	polarity	-1	anger
give me strength	polarity	-2	anger
give {them,him,her} a medal	polarity	2	joy
given up calling	polarity	-2	anger
given up hope	polarity	-3	sadness
given up on	polarity	-2	sadness
gives me the creeps	polarity	-2	fear
gives me the heebie jeebies	polarity	-1	fear
gives me the willies	polarity	-1	fear
giving up on	polarity	-2	sadness
go above and beyond	polarity	3	joy
go away	polarity	-1	anger
go girl	polarity	1	joy
go home you're drunk	polarity	-1	anger
go on girl	polarity	1	joy
go on lad	polarity	1	joy
go on lads	polarity	1	joy
go on son	polarity	1	joy
go raibh maith agat	polarity	3	joy
go raibh míle maith agat	polarity	3	joy
go the extra mile	polarity	3	joy
go to hell	polarity	-3	anger
goat of all time	polarity	3	joy
gobsmacked in a good way	polarity	1	surprise
good as new	polarity	2	joy
god awful	polarity	-3	disgust
good call	polarity	1	joy
good craic	polarity	2	joy
good for you	polarity	1	joy
god give me strength	polarity	-2	anger
good grief	polarity	-2	surprise
god help us	polarity	-2	fear
good in parts	polarity	-1	-
god is watching	polarity	-2	anger
good luck with that	polarity	-1	anger
good on you	polarity	2	joy
good on {ya,them,yer}	polarity	2	joy
god only knows	polarity	-1	anger
good riddance	polarity	-2	anger
good shit	polarity	2	joy
good shout	polarity	1	joy
god tier	polarity	3	joy
good value for money	polarity	2	joy
goes above and beyond	polarity	3	joy
goes from strength to strength	polarity	3	joy
goes so hard	polarity	3	joy
goes the extra mile	polarity	3	joy
going above and beyond	polarity	3	joy
going around in circles	polarity	-2	anger
going from bad to worse	polarity	-3	anger
going the extra mile	polarity	3	joy
going to hell	polarity	-3	anger
going to pot	polarity	-3	anger
going to the dogs	polarity	-3	anger
gold star	polarity	2	joy
gone above and beyond	polarity	3	joy
gone beyond a joke	polarity	-3	anger
gone from bad to worse	polarity	-3	anger
gone the extra mile	polarity	3	joy
gone to hell	polarity	-3	anger
gone to pot	polarity	-3	anger
gone to rack and ruin	polarity	-3	anger
gone too soon	polarity	-2	sadness
gone to the dogs	polarity	-3	anger
gone to the wall	polarity	-2	sadness
got my vote	polarity	2	joy
got to be kidding me	polarity	-1	anger
gotta be kidding	polarity	-1	anger
gotta be kidding me	polarity	-1	anger
grand job	polarity	2	joy
gravy train	polarity	-2	anger
greasing palms	polarity	-3	anger
great craic	polarity	3	joy
great value for money	polarity	3	joy
grinds my gears	polarity	-2	anger
grinning from ear to ear	polarity	3	joy
grossed out	polarity	-2	disgust
grosses me out	polarity	-2	disgust
grow a pair	polarity	-1	anger
grow up	polarity	-1	anger
gut wrenching	polarity	-2	sadness
hacked off	polarity	-2	anger
had me dying laughing	polarity	2	joy
had me in stitches	polarity	2	joy
had the audacity	polarity	-3	anger
had the cheek	polarity	-2	anger
had the gall	polarity	-3	anger
had the nerve	polarity	-2	anger
hair goals	polarity	2	joy
hair raising	polarity	-2	fear
half baked	polarity	-2	-
half wit{,s}	polarity	-2	anger
hames of it	polarity	-2	anger
hand in glove with	polarity	-2	anger
hand in the till	polarity	-3	anger
hang in there	polarity	1	joy
hang their heads in shame	polarity	-3	anger
hang your head	polarity	-1	anger
hang your head{,s} in shame	polarity	-3	anger
happier than ever	polarity	3	joy
happy as a clam	polarity	3	joy
happy as can be	polarity	3	joy
happy as larry	polarity	3	joy
happy bunny	polarity	2	joy
happy camper{,s}	polarity	2	joy
happy chappy	polarity	2	joy
happy days	polarity	2	joy
happy out	polarity	2	joy
happy tears	polarity	3	joy
hard pass	polarity	-1	sadness
hard to beat	polarity	2	joy
hard to fault	polarity	3	joy
hardly a surprise	polarity	-1	-
hardly helpful	polarity	-2	anger
hardly surprising	polarity	-1	-
hardly value for money	polarity	-2	anger
hasn't a clue	polarity	-2	anger
hats off to you	polarity	3	joy
have had enough	polarity	-3	anger
have no complaints	polarity	2	joy
have no shame	polarity	-3	anger
have the audacity	polarity	-3	anger
have the cheek	polarity	-2	anger
have the gall	polarity	-3	anger
have the nerve	polarity	-2	anger
haven't a bad word	polarity	2	joy
haven't a clue	polarity	-2	anger
haven't got a clue	polarity	-2	anger
having a giraffe	polarity	-2	anger
having a laugh	polarity	-2	anger
head and shoulders above	polarity	3	joy
head in the sand	polarity	-2	anger
head over heels	polarity	3	joy
heads in the sand	polarity	-2	anger
heads must roll	polarity	-3	anger
heads need to roll	polarity	-3	anger
heads should roll	polarity	-3	anger
heap of {shite,shit,crap,junk}	polarity	-3	anger
heart aches	polarity	-2	sadness
heart bleeds	polarity	-2	sadness
heart eyes	polarity	2	joy
heart felt thanks	polarity	3	joy
heart goes out to	polarity	-2	sadness
heart in mouth	polarity	-2	fear
heart in my mouth	polarity	-3	fear
heart is full	polarity	3	joy
heart melts	polarity	2	joy
heart of gold	polarity	3	joy
heart sinks	polarity	-2	sadness
heart wrenching	polarity	-2	sadness
heartfelt thanks	polarity	3	joy
hearts of gold	polarity	3	joy
heaven help us	polarity	-2	fear
heavy handed	polarity	-2	anger
heavy heart	polarity	-2	sadness
heebie jeebies	polarity	-1	fear
heck yeah	polarity	2	joy
heck yes	polarity	2	joy
hell of a game	polarity	1	joy
hell of a player	polarity	1	joy
hell yeah	polarity	2	joy
hell yes	polarity	2	joy
here for it	polarity	3	joy
here we go again	polarity	-2	anger
hes on fire	polarity	2	-
hi five	polarity	2	joy
hidden gem	polarity	2	joy
high and mighty	polarity	-2	anger
high five{,s}	polarity	2	joy
high time	polarity	-1	anger
hit a new low	polarity	-3	anger
hit different	polarity	2	joy
hit it out of the	polarity	3	joy
hit it out of the park	polarity	2	-
hit rock bottom	polarity	-2	sadness
hit the ground running	polarity	1	-
hit the nail on the head	polarity	2	joy
hit the roof	polarity	-3	anger
hit the spot	polarity	2	joy
hitting a brick wall	polarity	-2	anger
hits different	polarity	2	joy
hooked on	polarity	1	joy
hold this l	polarity	-2	-
holier than thou	polarity	-2	anger
hollow promises	polarity	-3	anger
holy moly	polarity	1	surprise
holy smokes	polarity	1	surprise
hopping mad	polarity	-3	anger
hoops to jump	polarity	-2	anger
how dare	polarity	-1	anger
how dare {you,they}	polarity	-3	anger
how hard can it be	polarity	-2	anger
how the hell	polarity	-2	anger
how very dare you	polarity	-2	anger
hpy bday	polarity	2	joy
huge relief	polarity	2	joy
huge shout out	polarity	3	joy
huge w	polarity	2	joy
hung out to dry	polarity	-3	anger
hung over	polarity	-1	sadness
hung up the phone	polarity	-2	anger
hype train	polarity	1	joy
i can't even	polarity	-1	surprise
i cant with these people	polarity	-1	surprise
i can't with this	polarity	-1	surprise
i can't with you	polarity	-1	surprise
i dig it	polarity	1	-
i give up	polarity	-2	sadness
i got this	polarity	1	joy
i owe them my life	polarity	3	joy
i take my hat off	polarity	3	joy
im deceased	polarity	1	joy
im down for this	polarity	1	-
im dying laughing	polarity	2	joy
i'm here for it	polarity	3	joy
im here for this	polarity	3	joy
i'm not mad at this	polarity	1	-
i'm raging	polarity	-3	anger
im weak lol	polarity	1	joy
impossible to fault	polarity	3	joy
in a class of her own	polarity	2	-
in a class of his own	polarity	2	-
in a jiffy	polarity	2	joy
in a league of his own	polarity	2	-
in next to no time	polarity	2	joy
in record time	polarity	2	joy
in safe hands	polarity	3	joy
in seventh heaven	polarity	3	joy
in sha allah	polarity	1	joy
in stitches	polarity	2	joy
insha allah	polarity	1	joy
is bobbins	polarity	-2	anger
is it too much to ask	polarity	-2	anger
is mid	polarity	-1	anger
is pants	polarity	-2	-
is that too much to ask	polarity	-2	anger
is this some joke	polarity	-1	anger
is this some kind of joke	polarity	-1	anger
isn't bad	polarity	1	-
isn't good enough	polarity	-2	anger
isn't half bad	polarity	1	-
isn't rocket science	polarity	-2	anger
isn't too bad	polarity	1	-
it doesn't get worse	polarity	-3	anger
it was grand	polarity	1	joy
it's a crying shame	polarity	-3	sadness
its a vibe	polarity	1	-
it's grand	polarity	1	joy
it's not fair	polarity	-1	sadness
it's not on	polarity	-2	anger
it's pants	polarity	-2	-
i've had enough	polarity	-3	anger
i've had it	polarity	-2	anger
jack shit	polarity	-3	anger
jaw dropping	polarity	3	joy
jewel in the crown	polarity	3	joy
job done	polarity	2	joy
jog on	polarity	-1	anger
jolly good	polarity	2	joy
jump through hoops	polarity	-2	anger
jumped the shark	polarity	-1	sadness
jumping for joy	polarity	3	joy
jumping through hoops	polarity	-2	anger
just a number	polarity	-2	sadness
just for show	polarity	-2	anger
just not good enough	polarity	-3	anger
keep rocking	polarity	2	joy
keep the faith	polarity	1	joy
keep them coming	polarity	2	joy
keeping me awake	polarity	-2	anger
keeps me awake	polarity	-2	-
keeps us awake	polarity	-2	anger
kept me awake	polarity	-2	anger
keyboard warrior{,s}	polarity	-1	anger
kick ass	polarity	2	joy
kick in the guts	polarity	-3	sadness
kick in the teeth	polarity	-3	anger
kick the can down	polarity	-2	anger
kicked ass	polarity	2	joy
kickin ass	polarity	2	joy
kicking the can	polarity	-2	anger
kicks ass	polarity	2	joy
kill joy	polarity	-2	anger
killin it	polarity	2	joy
killing the game	polarity	2	joy
kinda mid	polarity	-1	anger
kiss my arse	polarity	-2	anger
kiss my ass	polarity	-2	anger
knock on wood	polarity	1	joy
knocked it out of the	polarity	3	joy
knocked it out of the park	polarity	2	-
knocked my socks off	polarity	3	surprise
koi sunta nahi	polarity	-3	anger
koi sunwai nahi	polarity	-3	anger
kuch sharam karo	polarity	-3	anger
kya baat hai	polarity	2	joy
l take	polarity	-2	-
laughed out loud	polarity	2	joy
laughing my ass off	polarity	2	joy
laughing out loud	polarity	2	joy
leads by example	polarity	2	-
leave a lot to be desired	polarity	-2	-
leaves a bad taste	polarity	-2	disgust
leaves a sour taste	polarity	-2	disgust
leaves much to be desired	polarity	-2	-
leaves something to be desired	polarity	-1	-
left a bad taste	polarity	-2	disgust
left a sour taste	polarity	-2	disgust
left for dead	polarity	-3	anger
left hand doesn't know	polarity	-2	anger
left high and dry	polarity	-3	sadness
left in limbo	polarity	-2	sadness
left in the dark	polarity	-2	anger
left in the lurch	polarity	-3	sadness
left me cold	polarity	-1	sadness
left no crumbs	polarity	2	joy
left out in the cold	polarity	-2	sadness
left to rot	polarity	-3	anger
less than happy	polarity	-2	anger
less than helpful	polarity	-2	anger
less than impressed	polarity	-2	anger
less than pleased	polarity	-2	anger
less than satisfactory	polarity	-2	anger
less than useless	polarity	-3	anger
let's freaking go	polarity	2	joy
let's fucking go	polarity	2	joy
lets goo	polarity	2	joy
life in {my,our,their} hands	polarity	-2	fear
life isn't fair	polarity	-2	sadness
light at the end of	polarity	1	joy
light years ahead	polarity	2	-
like a boss	polarity	2	joy
like a broken record	polarity	-2	anger
like a dream	polarity	2	joy
like a piece of dirt	polarity	-3	anger
like a third world country	polarity	-3	anger
like clockwork	polarity	2	joy
like getting blood out	polarity	-2	anger
like pulling teeth	polarity	-2	anger
literally can't even	polarity	-1	surprise
little gem	polarity	2	joy
little hitler{,s}	polarity	-3	anger
live in fear	polarity	-3	fear
lived up to the hype	polarity	2	-
lives in our hands	polarity	-2	fear
lives up to the hype	polarity	2	-
living for this	polarity	3	joy
living in fear	polarity	-3	fear
load of bull	polarity	-2	anger
load off my mind	polarity	2	joy
load of {rubbish,shite,crap,bollocks,rot,cobblers,tosh,old}	polarity	-3	anger
looking down their nose	polarity	-2	anger
looking down their noses	polarity	-2	anger
looking fly	polarity	2	joy
looking sharp	polarity	2	joy
looks down their nose	polarity	-2	anger
looks down their noses	polarity	-2	anger
long live	polarity	2	joy
long may it continue	polarity	3	joy
long may it last	polarity	2	joy
lord give me strength	polarity	-1	anger
lord help us	polarity	-2	fear
losing my mind	polarity	-2	anger
losing my rag	polarity	-3	anger
losing my shit	polarity	-3	anger
losing the will to live	polarity	-3	sadness
lost all hope	polarity	-2	sadness
lost my rag	polarity	-3	anger
lost the magic	polarity	-1	sadness
lost the will to live	polarity	-3	sadness
lost without them	polarity	2	joy
louder for the people	polarity	2	joy
low lifes	polarity	-2	anger
lump in my throat	polarity	-2	sadness
mad props	polarity	2	joy
mad respect	polarity	2	joy
made a balls of	polarity	-3	anger
made a fool of	polarity	-3	anger
made a hames of	polarity	-2	anger
made me feel at ease	polarity	3	joy
made me feel comfortable	polarity	2	joy
made me feel heard	polarity	3	joy
made me feel safe	polarity	2	joy
made me feel special	polarity	3	joy
made my blood boil	polarity	-3	anger
made my life	polarity	2	joy
made my morning	polarity	2	joy
made my night	polarity	2	joy
made my skin crawl	polarity	-3	disgust
made my week	polarity	2	joy
made my weekend	polarity	2	joy
made my year	polarity	2	joy
made us feel welcome	polarity	3	joy
maith thú	polarity	2	joy
major l	polarity	-2	-
make a hames of	polarity	-2	anger
makes me gag	polarity	-2	disgust
makes me wanna scream	polarity	-2	anger
makes me want to scream	polarity	-2	anger
makes me weep	polarity	-2	sadness
makes my skin crawl	polarity	-3	disgust
makes my stomach turn	polarity	-2	disgust
makes sense	polarity	1	-
makes you sick	polarity	-3	disgust
making a fool of us	polarity	-3	anger
making fools of us	polarity	-3	anger
making my blood boil	polarity	-3	anger
man up	polarity	-1	anger
masha allah	polarity	2	joy
massive w	polarity	2	joy
mast hai	polarity	2	joy
meh at best	polarity	-1	sadness
melted my heart	polarity	2	joy
melting my head	polarity	-2	anger
melting my heart	polarity	2	joy
melts my heart	polarity	2	joy
mic drop	polarity	2	joy
mid af	polarity	-1	anger
mid at best	polarity	-1	anger
mighty craic	polarity	3	joy
mind blown	polarity	3	joy
mind boggles	polarity	-2	surprise
mind boggling	polarity	-2	surprise
mind is blown	polarity	3	joy
missed you guys	polarity	1	joy
money down the {drain,toilet,pan}	polarity	-3	anger
money for old rope	polarity	-2	anger
money grab	polarity	-1	-
money grubbing	polarity	-3	anger
money looting	polarity	-3	anger
more of this please	polarity	2	joy
more power to {you,them}	polarity	2	joy
must be having a laugh	polarity	-2	anger
must be joking	polarity	-2	anger
must do better	polarity	-1	-
must listen	polarity	3	joy
must read	polarity	3	joy
must see	polarity	3	joy
must watch	polarity	3	joy
mustn't grumble	polarity	1	-
my blood is boiling	polarity	-3	anger
my hat is off	polarity	3	joy
my heart breaks	polarity	-2	sadness
my heart goes out	polarity	-2	sadness
my heart is so full	polarity	3	joy
my heart melted	polarity	2	joy
my heart sank	polarity	-2	sadness
my life is complete	polarity	2	joy
my life is over	polarity	-2	sadness
naff all	polarity	-2	anger
national embarrassment	polarity	-3	anger
need a hug	polarity	-1	sadness
neither use nor ornament	polarity	-3	anger
nerve racking	polarity	-1	fear
nerve wracking	polarity	-1	fear
never a dull moment	polarity	2	joy
never been disappointed	polarity	3	joy
never been happier	polarity	3	joy
never been prouder	polarity	3	joy
never been so scared	polarity	-3	fear
never been so {angry,furious}	polarity	-3	anger
never been so {disappointed,upset}	polarity	-3	sadness
never been so {happy,pleased,proud}	polarity	3	joy
never disappoint	polarity	2	-
never disappoint{s,ed}	polarity	3	joy
never fail{s,ed} to disappoint	polarity	-3	anger
never fail{s,ed} to impress	polarity	3	joy
never feel safe	polarity	-3	fear
never felt so humiliated	polarity	-3	sadness
never felt so small	polarity	-3	sadness
never felt so welcome	polarity	3	joy
never gets old	polarity	2	-
never had a problem	polarity	2	joy
never had an issue	polarity	2	joy
never had any issues	polarity	2	joy
never had any problems	polarity	2	joy
never had any trouble	polarity	2	joy
never let us down	polarity	3	joy
never lets you down	polarity	2	-
never let{,s} me down	polarity	3	joy
never lift a finger	polarity	-3	anger
new low	polarity	-3	anger
nice gesture	polarity	2	joy
nice one	polarity	2	joy
nice surprise	polarity	2	surprise
nice touch	polarity	2	joy
no bad thing	polarity	1	-
no biggie	polarity	1	joy
no brain cells	polarity	-2	anger
no bueno	polarity	-1	sadness
no complaints at all	polarity	2	joy
no complaints whatsoever	polarity	2	joy
no complaint{s,} from me	polarity	2	joy
no end in sight	polarity	-2	sadness
no fair	polarity	-1	sadness
no faulting	polarity	2	joy
no fun	polarity	-1	sadness
no go area	polarity	-2	fear
no go zone	polarity	-2	fear
no harm done	polarity	1	-
no hesitation in recommending	polarity	3	joy
no hesitation recommending	polarity	3	joy
no hope	polarity	-2	sadness
no hope left	polarity	-3	sadness
no issues at all	polarity	2	joy
no issues whatsoever	polarity	2	joy
no joy	polarity	-1	sadness
no laughing matter	polarity	-2	anger
no let up	polarity	-1	-
no light at the end	polarity	-2	sadness
no longer a joke	polarity	-2	anger
no mean feat	polarity	2	joy
no motivation	polarity	-1	sadness
no one asked	polarity	-1	anger
no one loves me	polarity	-2	sadness
no one takes responsibility	polarity	-3	anger
no peace	polarity	-2	anger
no prob	polarity	1	joy
no problem at all	polarity	2	joy
no probs	polarity	1	joy
no regrets	polarity	2	joy
no respite	polarity	-2	sadness
no shit sherlock	polarity	-1	anger
no small feat	polarity	2	joy
no surprise there	polarity	-1	-
no surprises there	polarity	-1	-
no task too small	polarity	2	joy
no trouble at all	polarity	2	joy
no use to man nor beast	polarity	-3	anger
no value for money	polarity	-2	anger
no words just wow	polarity	3	joy
no worries mate	polarity	1	joy
nobody asked	polarity	-1	anger
nobody loves me	polarity	-2	sadness
none too happy	polarity	-2	anger
none too pleased	polarity	-2	anger
noses in the trough	polarity	-3	anger
not a bad word to say	polarity	3	joy
not a clue	polarity	-2	anger
not a fan	polarity	-1	sadness
not a fan of	polarity	-1	sadness
not a happy bunny	polarity	-2	anger
not a happy camper	polarity	-2	anger
not a patch on	polarity	-2	sadness
not a single complaint	polarity	3	joy
not again	polarity	-2	anger
not all heroes wear capes	polarity	2	-
not bad at all	polarity	2	joy
not before time	polarity	-1	anger
not best pleased	polarity	-2	anger
not even funny	polarity	-2	anger
not exactly friendly	polarity	-2	anger
not exactly great	polarity	-1	-
not exactly helpful	polarity	-2	anger
not feel safe	polarity	-2	fear
not fit for a dog	polarity	-3	disgust
not fit for human habitation	polarity	-3	disgust
not fit for pigs	polarity	-3	disgust
not funny	polarity	-1	sadness
not funny anymore	polarity	-2	anger
not good at all	polarity	-1	sadness
not gonna lie impressed	polarity	1	-
not holding my breath	polarity	-2	anger
not in the least helpful	polarity	-2	anger
not mad about it	polarity	1	-
not mad at it	polarity	1	-
not my cup of tea	polarity	-1	-
not my favourite	polarity	-1	-
not my thing	polarity	-1	sadness
not one complaint	polarity	2	joy
not remotely helpful	polarity	-2	anger
not rocket science	polarity	-2	anger
not shabby	polarity	1	-
not shabby at all	polarity	2	joy
not terrible	polarity	1	-
not that bad	polarity	1	-
not the best	polarity	-1	-
not the foggiest	polarity	-2	anger
not the sharpest tool	polarity	-2	anger
not the worst	polarity	1	-
not too shabby	polarity	2	joy
not up to it	polarity	-1	-
not up to par	polarity	-2	anger
not up to scratch	polarity	-2	anger
not up to the job	polarity	-2	anger
not very clean	polarity	-2	disgust
not very good	polarity	-2	-
not very {happy,pleased}	polarity	-2	anger
not very {helpful,friendly,nice}	polarity	-2	anger
not what i expected	polarity	-1	surprise
not what it used to be	polarity	-1	sadness
not what we pay for	polarity	-2	anger
not worth a penny	polarity	-2	anger
not worth my time	polarity	-1	sadness
not worth the effort	polarity	-2	anger
not worth the hassle	polarity	-2	anger
not worth the hype	polarity	-1	sadness
not worth the money	polarity	-2	anger
not worth the paper	polarity	-2	anger
not worth the wait	polarity	-2	anger
nothing beats	polarity	2	-
nothing better than	polarity	2	-
nothing but a joke	polarity	-3	anger
nothing but excuses	polarity	-3	anger
nothing but good things	polarity	3	joy
nothing but kind{,ness}	polarity	3	joy
nothing but lies	polarity	-3	anger
nothing but love	polarity	2	joy
nothing but praise	polarity	3	joy
nothing but problems	polarity	-2	anger
nothing but respect	polarity	3	joy
nothing but trouble	polarity	-2	anger
nothing is too much trouble	polarity	3	joy
nothing less than perfect	polarity	3	joy
nothing short of a disgrace	polarity	-3	anger
nothing short of a miracle	polarity	3	joy
nothing short of amazing	polarity	3	joy
nothing short of brilliant	polarity	3	joy
nothing short of criminal	polarity	-3	anger
nothing short of disgraceful	polarity	-3	anger
nothing short of excellent	polarity	3	joy
nothing short of miraculous	polarity	3	joy
nothing short of scandalous	polarity	-3	anger
nothing short of shameful	polarity	-3	anger
nothing special	polarity	-1	-
nothing to shout about	polarity	-1	sadness
nothing to write home about	polarity	-1	-
nothing was too much trouble	polarity	3	joy
nothing wrong with it	polarity	1	-
nothing wrong with that	polarity	1	-
nut case	polarity	-2	anger
nut job{,s}	polarity	-2	anger
oh great another	polarity	-1	anger
oh joy	polarity	-1	anger
ooh la la	polarity	1	joy
oh not again	polarity	-2	anger
ooh yes	polarity	1	joy
ok boomer	polarity	-1	anger
okay boomer	polarity	-1	anger
omg yes	polarity	1	joy
on a power trip	polarity	-3	anger
on a roll	polarity	2	-
on edge	polarity	-1	fear
on fire today	polarity	2	-
on fire tonight	polarity	2	-
on its knees	polarity	-3	sadness
on its last legs	polarity	-2	sadness
on tenterhooks	polarity	-1	fear
on the ball	polarity	2	joy
on the fiddle	polarity	-3	anger
on the money	polarity	2	joy
on the take	polarity	-3	anger
on top form	polarity	2	joy
on top of things	polarity	2	joy
one in a million	polarity	2	-
one law for the rich	polarity	-3	anger
one rule for them	polarity	-3	anger
oops not again	polarity	-1	anger
out of line	polarity	-2	anger
out of the park	polarity	2	-
out of their depth	polarity	-2	anger
over hyped	polarity	-1	anger
over rated	polarity	-1	anger
owe my life to	polarity	3	joy
owe you my life	polarity	3	joy
pagal hai kya	polarity	-2	anger
pain in the rear	polarity	-2	anger
pain in the {butt,hole}	polarity	-3	anger
paisa barbaad	polarity	-3	anger
paise barbaad	polarity	-3	anger
palms greased	polarity	-3	anger
party pooper	polarity	-2	anger
passed from one to another	polarity	-2	anger
passed from pillar	polarity	-3	anger
passes the buck	polarity	-3	anger
past a joke	polarity	-2	anger
past its best	polarity	-1	sadness
pathetic condition	polarity	-3	anger
pathetic excuse for	polarity	-3	anger
pathetic service	polarity	-3	anger
peed off	polarity	-2	anger
pet peeve	polarity	-2	anger
pick me girl	polarity	-1	anger
piece of cake	polarity	2	joy
piece of crap	polarity	-3	anger
pig's ear	polarity	-2	anger
pigs ear of	polarity	-2	anger
pigs might fly	polarity	-2	anger
pile of pants	polarity	-2	anger
pile of {shite,shit,crap,poo}	polarity	-3	anger
pinch me	polarity	1	surprise
pipe down	polarity	-1	anger
pissed me off	polarity	-3	anger
pissing me off	polarity	-3	anger
plain sailing	polarity	2	joy
playing russian roulette	polarity	-3	fear
playing with lives	polarity	-3	anger
playing with our lives	polarity	-3	anger
playing with people's lives	polarity	-3	anger
pleasant surprise	polarity	2	surprise
pleasantly surprised	polarity	2	surprise
pleased as punch	polarity	3	joy
pleasure to deal with	polarity	3	joy
poor excuse for	polarity	-3	anger
poor value for money	polarity	-2	anger
pos company	polarity	-2	anger
power crazed	polarity	-3	anger
power trip	polarity	-2	anger
pretty awful	polarity	-2	-
pretty bad	polarity	-2	-
pretty damn good	polarity	2	joy
pretty decent	polarity	1	joy
pretty good	polarity	2	joy
pretty grim	polarity	-2	sadness
promises promises	polarity	-2	anger
pull the other one	polarity	-2	anger
pull the wool over	polarity	-3	anger
pulled out all the stops	polarity	3	joy
pulling my hair out	polarity	-3	anger
pulling out all the stops	polarity	3	joy
pulling the wool	polarity	-3	anger
pure class	polarity	2	joy
pure fire	polarity	3	joy
pure gold	polarity	2	joy
pure joy	polarity	3	joy
put a smile on	polarity	2	joy
put me at ease	polarity	3	joy
put my mind at {ease,rest}	polarity	2	joy
put us at ease	polarity	3	joy
puts you at ease	polarity	3	joy
quality bloke	polarity	2	joy
quality lad	polarity	2	joy
quelle surprise	polarity	-1	anger
queen behaviour	polarity	3	joy
quick as a flash	polarity	2	joy
race to the bottom	polarity	-2	anger
rack and ruin	polarity	-3	anger
raging about	polarity	-2	anger
ram bharose	polarity	-3	anger
rank af	polarity	-2	disgust
rank rotten	polarity	-3	disgust
ratchet behaviour	polarity	-2	anger
rather good	polarity	2	joy
rather poor	polarity	-2	-
ray of hope	polarity	2	joy
ray of sunshine	polarity	3	joy
real deal	polarity	2	-
real mvp	polarity	2	-
red flag{s,}	polarity	-2	-
reduced me to tears	polarity	-3	sadness
reduced to tears	polarity	-3	sadness
reign supreme	polarity	2	joy
relationship goals	polarity	2	joy
restored my faith	polarity	3	joy
restores my faith	polarity	3	joy
restores my faith in humanity	polarity	3	joy
right royal pain	polarity	-2	anger
ripping people off	polarity	-3	anger
ripping us off	polarity	-3	anger
rock bottom	polarity	-3	sadness
rock n roll	polarity	1	joy
rolling my eyes	polarity	-1	anger
rot in hell	polarity	-3	anger
round and round in circles	polarity	-2	anger
round of applause	polarity	3	joy
rubbing salt in	polarity	-3	anger
ruh roh	polarity	-1	fear
run of the mill	polarity	-1	-
run ragged	polarity	-2	sadness
running on empty	polarity	-1	sadness
running out of patience	polarity	-2	anger
runs like clockwork	polarity	2	joy
s tier	polarity	3	joy
sab chor hai	polarity	-3	anger
sab mile hue hai	polarity	-3	anger
sack of shit	polarity	-3	anger
safe pair of hands	polarity	2	joy
salt in the wound{,s}	polarity	-3	anger
salt of the earth	polarity	3	joy
salty af	polarity	-1	anger
same crap every	polarity	-3	anger
same shit different day	polarity	-3	anger
sassy pants	polarity	-1	anger
sat on their hands	polarity	-3	anger
savage craic	polarity	3	joy
say it louder	polarity	2	joy
scared out of my wits	polarity	-3	fear
scared shitless	polarity	-3	fear
scared stiff	polarity	-3	fear
scared the life out of	polarity	-3	fear
scared to death	polarity	-3	fear
scary good	polarity	2	joy
scraping the barrel	polarity	-2	anger
screw off	polarity	-1	anger
screw them	polarity	-1	anger
screw up	polarity	-2	anger
screw ups	polarity	-2	anger
second class citizen{,s}	polarity	-3	anger
second class treatment	polarity	-3	anger
seeing red	polarity	-3	anger
sends shivers	polarity	-2	fear
service with a smile	polarity	3	joy
serving looks	polarity	2	joy
sharam karo	polarity	-3	anger
sharm karo	polarity	-3	anger
she ate that	polarity	2	joy
sheer brilliance	polarity	2	joy
sheer class	polarity	2	joy
she's on fire	polarity	2	-
shitting myself	polarity	-3	fear
shoot me now	polarity	-2	sadness
should've been better	polarity	-1	sadness
shout outs to	polarity	2	joy
shower of {liars,crooks,clowns,idiots}	polarity	-3	anger
shower of {shite,wasters,chancers,gobshites,cowboys,bastards}	polarity	-3	anger
shut up	polarity	-1	anger
shut up and take my money	polarity	3	joy
sick as a parrot	polarity	-2	sadness
sick joke	polarity	-3	anger
sick of hearing	polarity	-2	anger
sick of it	polarity	-2	anger
sick of the sight	polarity	-3	anger
sick to death of	polarity	-3	anger
sick to my stomach	polarity	-3	disgust
sick to the teeth	polarity	-3	anger
sickens me	polarity	-2	disgust
side splitting	polarity	2	joy
sigh of relief	polarity	2	joy
silver lining	polarity	1	joy
simply not good enough	polarity	-3	anger
sit on their hands	polarity	-3	anger
sitting on their arses	polarity	-3	anger
sitting on their hands	polarity	-3	anger
slap in the face	polarity	-3	anger
slaps so hard	polarity	3	joy
sleeping on the job	polarity	-3	anger
slow as molasses	polarity	-2	anger
smell a rat	polarity	-2	anger
smells to high heaven	polarity	-3	disgust
smiling from ear to ear	polarity	3	joy
smoke and mirrors	polarity	-2	anger
smokin hot	polarity	2	joy
smooth sailing	polarity	2	joy
snake in the grass	polarity	-1	anger
snake oil	polarity	-2	anger
snout{,s} in the trough	polarity	-3	anger
snooze fest	polarity	-1	sadness
so addicted to	polarity	1	joy
so damn good	polarity	2	joy
so hype	polarity	2	joy
so many red flags	polarity	-2	-
so mid	polarity	-1	anger
so not fair	polarity	-1	sadness
so over this	polarity	-2	anger
so salty	polarity	-1	anger
sod all	polarity	-2	anger
sod off	polarity	-3	anger
somebody pinch me	polarity	1	surprise
sort your life out	polarity	-1	-
sort yourself out	polarity	-1	-
sorted me out	polarity	2	joy
sorted us out	polarity	2	joy
sorry excuse for	polarity	-3	anger
sorry not sorry	polarity	-1	sadness
sorry state	polarity	-2	sadness
sorry state of affairs	polarity	-3	sadness
soul crushing	polarity	-2	sadness
soul mate	polarity	2	joy
sound advice	polarity	1	-
sound as a pound	polarity	2	joy
sound lad	polarity	2	joy
sound people	polarity	2	joy
speak very highly of	polarity	3	joy
speaking facts	polarity	2	joy
special shout out	polarity	3	joy
spine chilling	polarity	-2	fear
spitting feathers	polarity	-3	anger
spoke to me like	polarity	-2	anger
spoken to like	polarity	-2	anger
spot on	polarity	3	joy
squad goals	polarity	2	joy
squeaky bum time	polarity	-1	fear
stab in the back	polarity	-3	anger
stabbed in the back	polarity	-3	anger
standing ovation	polarity	3	joy
state of the place	polarity	-2	disgust
steam coming out	polarity	-2	anger
stinks of corruption	polarity	-3	disgust
stinks to high heaven	polarity	-3	disgust
stitched up	polarity	-2	anger
stomach churning	polarity	-3	disgust
straight fire	polarity	3	joy
straw that broke	polarity	-3	anger
streets ahead	polarity	3	joy
stupidly good	polarity	2	joy
such a pain	polarity	-2	anger
such a relief	polarity	2	joy
such a vibe	polarity	1	-
surprise surprise	polarity	-1	anger
surprisingly well	polarity	1	surprise
sweet fa	polarity	-2	anger
take a bow	polarity	3	joy
take care of yourself	polarity	1	joy
take my hat off	polarity	3	joy
take no notice	polarity	-2	anger
take the l	polarity	-2	-
take the piss	polarity	-3	anger
taken advantage of	polarity	-2	anger
taken for a ride	polarity	-3	anger
taken for granted	polarity	-2	sadness
taken too soon	polarity	-2	sadness
takes ages	polarity	-2	anger
takes an age	polarity	-2	anger
takes no notice	polarity	-2	anger
takes the cake	polarity	-2	anger
takes the piss	polarity	-3	anger
take{s,n} forever	polarity	-2	anger
taking ages	polarity	-2	anger
taking forever	polarity	-2	anger
taking the michael	polarity	-2	anger
taking us for a ride	polarity	-3	anger
taking us for fools	polarity	-3	anger
taking us for mugs	polarity	-3	anger
taking your life in	polarity	-2	fear
talk{s,ing} down to	polarity	-2	anger
tee hee	polarity	2	joy
tear my hair out	polarity	-3	anger
tearing my hair out	polarity	-3	anger
tears of joy	polarity	3	joy
teed off	polarity	-2	anger
terrible attitude	polarity	-3	anger
tf is this	polarity	-1	anger
thank fuck	polarity	1	joy
thank god for	polarity	2	joy
thank goodness for	polarity	2	joy
thank heavens for	polarity	2	joy
thank you for nothing	polarity	-1	anger
thank you from the bottom	polarity	3	joy
thanks but no thanks	polarity	-1	anger
thanks for nothing	polarity	-1	anger
thanks for wasting my time	polarity	-1	anger
that's how you do it	polarity	2	-
the audacity	polarity	-1	anger
the bee's knees	polarity	3	joy
the bomb	polarity	2	joy
the cat's pyjamas	polarity	2	joy
the cheek of	polarity	-2	anger
the dog's bollocks	polarity	3	joy
the final straw	polarity	-3	anger
the hell is this	polarity	-1	anger
the last straw	polarity	-3	anger
the mind boggles	polarity	-2	surprise
the mutt's nuts	polarity	3	joy
the nerve of	polarity	-2	anger
the real mvp	polarity	2	-
the state of it	polarity	-2	disgust
thick as mince	polarity	-2	anger
thick as two short planks	polarity	-2	anger
third world conditions	polarity	-3	anger
this goes hard	polarity	3	joy
this slaps	polarity	3	joy
thorn in the side	polarity	-2	anger
thorn in {my,our} side	polarity	-2	anger
threw up in my mouth	polarity	-2	disgust
throwing shade	polarity	-1	anger
thrown under the bus	polarity	-3	anger
thumbs down	polarity	-2	anger
thumping good	polarity	2	joy
ticked off	polarity	-2	anger
ticking time bomb	polarity	-3	fear
tickled pink	polarity	3	joy
ticks me off	polarity	-2	anger
till the cows come home	polarity	-2	anger
time pass only	polarity	-2	anger
tip of the hat	polarity	2	joy
tip top	polarity	2	joy
too little too late	polarity	-2	anger
too much to ask	polarity	-2	anger
took ages	polarity	-2	anger
took forever	polarity	-2	anger
took the l	polarity	-2	-
took the piss	polarity	-3	anger
tone deaf	polarity	-2	anger
top bird	polarity	2	joy
top draw	polarity	2	joy
top drawer	polarity	3	joy
top effort	polarity	2	joy
top geezer	polarity	2	joy
top job	polarity	2	joy
top lad	polarity	2	joy
top lads	polarity	2	joy
top lass	polarity	2	joy
top marks	polarity	2	joy
top of the range	polarity	2	-
top stuff	polarity	2	joy
top tier	polarity	2	joy
top work	polarity	2	joy
tops mate	polarity	2	joy
torn apart	polarity	-1	sadness
total {shower,chaos}	polarity	-3	anger
totally feeling this	polarity	1	-
totally rocks	polarity	2	joy
touched my heart	polarity	3	joy
treated like a child	polarity	-2	anger
treated like a number	polarity	-2	sadness
treated like cattle	polarity	-3	anger
treated like crap	polarity	-3	anger
treated like criminals	polarity	-3	anger
treated like family	polarity	3	joy
treated like royalty	polarity	3	joy
treated like shit	polarity	-3	anger
treated me like dirt	polarity	-3	anger
treated with {dignity,kindness,compassion,care}	polarity	3	joy
treating us like fools	polarity	-3	anger
treat{ed,ing,s} us like dirt	polarity	-3	anger
true gentleman	polarity	2	-
tune of the year	polarity	2	joy
turned my stomach	polarity	-3	disgust
turns my stomach	polarity	-3	disgust
two faced	polarity	-1	anger
two thumbs up	polarity	3	joy
u got this	polarity	1	joy
u rock	polarity	2	joy
u serious	polarity	-1	anger
unbelievably {bad,rude,slow}	polarity	-3	anger
understood the assignment	polarity	2	joy
until the cows come home	polarity	-2	anger
up and running again	polarity	2	joy
up himself	polarity	-1	anger
up in arms	polarity	-2	anger
up shit creek	polarity	-3	fear
up the creek	polarity	-2	fear
up the lads	polarity	1	joy
up to here with	polarity	-2	anger
up yours	polarity	-3	anger
ur a star	polarity	2	joy
utter joke	polarity	-3	anger
utter {disgrace,mess,chaos,madness}	polarity	-3	anger
valid point	polarity	1	-
vera level	polarity	2	joy
vibe with this	polarity	1	-
w take	polarity	2	joy
waah waah	polarity	-1	sadness
walking on air	polarity	3	joy
want to gag	polarity	-2	disgust
warmed my heart	polarity	3	joy
warms the heart	polarity	2	joy
was a breeze	polarity	2	joy
was expecting more	polarity	-1	sadness
wash their hands of	polarity	-3	anger
washed their hands of	polarity	-3	anger
washed up	polarity	-1	-
washing their hands of	polarity	-3	anger
wasn't bad	polarity	1	-
wasn't half bad	polarity	1	-
wasn't too bad	polarity	1	-
we are not worthy	polarity	2	joy
we got this	polarity	1	joy
weight off my {mind,shoulders}	polarity	2	joy
weight off our minds	polarity	2	joy
weirded me out	polarity	-1	disgust
weirded out	polarity	-1	fear
weirds me out	polarity	-1	fear
well chuffed	polarity	3	joy
well earned	polarity	2	joy
well impressed	polarity	2	joy
well in mate	polarity	2	joy
well out of order	polarity	-3	anger
well played	polarity	2	joy
well put	polarity	2	joy
well said	polarity	2	joy
well worth a visit	polarity	2	joy
well worth the wait	polarity	2	joy
went like a dream	polarity	2	joy
went off without a hitch	polarity	3	joy
we've had enough	polarity	-3	anger
what a carry on	polarity	-2	anger
what a crock	polarity	-2	anger
what a game	polarity	2	joy
what a goal	polarity	2	joy
what a joker	polarity	-2	anger
what a load of	polarity	-2	anger
what a night	polarity	2	joy
what a pain	polarity	-2	anger
what a performance	polarity	2	joy
what a player	polarity	2	joy
what a relief	polarity	2	joy
what a save	polarity	2	joy
what a shocker	polarity	-1	anger
what a show	polarity	2	joy
what a song	polarity	2	joy
what a surprise not	polarity	-2	anger
what a tune	polarity	2	joy
what a vibe	polarity	1	-
what a voice	polarity	2	joy
what has the world come to	polarity	-2	sadness
what is the world coming to	polarity	-2	sadness
what is this world coming to	polarity	-1	surprise
what on earth	polarity	-1	anger
what the actual	polarity	-1	anger
what the actual fuck	polarity	-3	anger
what the f	polarity	-1	anger
what the fudge	polarity	-1	anger
what's the craic	polarity	1	joy
what's the world coming to	polarity	-2	sadness
when hell freezes over	polarity	-2	anger
where the fuck	polarity	-3	anger
where the hell	polarity	-2	anger
who asked	polarity	-1	anger
who cares	polarity	-1	anger
who the hell	polarity	-2	anger
whoop de doo	polarity	-1	anger
whoopee do	polarity	-1	anger
why on earth	polarity	-1	anger
why the fuck	polarity	-3	anger
why the hell	polarity	-2	anger
wild goose chase	polarity	-2	anger
wish u	polarity	1	joy
with a heavy heart	polarity	-2	sadness
with a smile	polarity	2	joy
without a clue	polarity	-2	anger
without a glitch	polarity	2	joy
without a problem	polarity	2	joy
without any issues	polarity	2	joy
without any problems	polarity	2	joy
without any trouble	polarity	2	joy
without lifting a finger	polarity	-3	anger
womp womp	polarity	-1	sadness
won't hold my breath	polarity	-2	anger
won't lift a finger	polarity	-3	anger
won't take responsibility	polarity	-3	anger
words cannot describe how angry	polarity	-3	anger
words cannot describe how grateful	polarity	3	joy
words cannot express my gratitude	polarity	3	joy
words can't describe how grateful	polarity	3	joy
words can't express my gratitude	polarity	3	joy
worked a treat	polarity	2	joy
worked like a charm	polarity	3	joy
worked like magic	polarity	2	joy
working a treat	polarity	2	joy
works like a dream	polarity	3	joy
worse and worse	polarity	-2	anger
worse by the day	polarity	-2	anger
worse every year	polarity	-2	anger
worse than useless	polarity	-3	anger
worst service ever	polarity	-3	anger
worth every cent	polarity	3	joy
worth every rupee	polarity	3	joy
worth its weight in gold	polarity	3	joy
worth the wait	polarity	2	joy
worth their weight in gold	polarity	3	joy
worry free	polarity	2	joy
would be lost without	polarity	3	joy
would definitely recommend	polarity	2	joy
would highly recommend	polarity	3	joy
would not hesitate to recommend	polarity	3	joy
wouldn't be here today	polarity	3	joy
wouldn't be here without	polarity	3	joy
wouldn't bother	polarity	-1	-
wouldn't change a thing	polarity	2	joy
wouldn't feel safe	polarity	-2	fear
wouldn't give them the time	polarity	-2	anger
wouldn't go anywhere else	polarity	2	joy
wouldn't hesitate to recommend	polarity	3	joy
wouldn't hesitate to return	polarity	2	joy
wouldn't hesitate to use	polarity	2	joy
wouldn't hold my breath	polarity	-2	anger
wouldn't let my dog	polarity	-3	disgust
wouldn't send a dog	polarity	-3	anger
wouldn't swap it	polarity	2	joy
wouldn't touch it with	polarity	-3	anger
wouldn't trust them	polarity	-3	anger
wouldn't wish it on	polarity	-3	sadness
wouldn't wish it on anyone	polarity	-1	-
wouldn't wish on my worst enemy	polarity	-3	sadness
wouldn't wish this on	polarity	-3	sadness
wrecking my head	polarity	-2	anger
wrecks my head	polarity	-2	anger
yee haw	polarity	2	joy
yeah right	polarity	-1	anger
yeah sure whatever	polarity	-1	anger
yeh right	polarity	-1	anger
you are a star	polarity	2	joy
you are the best	polarity	3	joy
you can't be serious	polarity	-1	anger
you can't beat it	polarity	2	-
you can't make this up	polarity	-2	anger
you couldn't make it up	polarity	-2	anger
you go boy	polarity	1	joy
you go girl	polarity	1	joy
you go guys	polarity	1	joy
you got this	polarity	1	joy
you guys rock	polarity	3	joy
you have got to be kidding	polarity	-2	anger
you having a laugh	polarity	-1	anger
you must be joking	polarity	-1	anger
you must be kidding	polarity	-2	anger
you rock	polarity	3	joy
you rocks	polarity	2	joy
you rule	polarity	2	joy
you're a legend	polarity	3	joy
you're a lifesaver	polarity	3	joy
you're a star	polarity	3	joy
you're having a laugh	polarity	-2	anger
you're the best	polarity	3	joy
you've got this	polarity	1	joy
you've got to be kidding	polarity	-2	anger
zero brain cells	polarity	-2	anger
zip it	polarity	-1	anger
