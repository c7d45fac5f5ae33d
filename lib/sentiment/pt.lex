# cx lexicon 1
# Portuguese (pt): enough to know it and not to misread it; Spanish is the language of this release.
# term	kind	value	emotion

# Negators
não	negator
nao	negator
nunca	negator
jamais	negator
sem	negator
nem	negator
ninguém	negator
nenhum{,a}	negator
nada	negator

# Intensifiers
muito	intensifier	1.5
muit{a,os,as}	intensifier	1.4
demais	intensifier	1.5
bastante	intensifier	1.3
extremamente	intensifier	1.8
super	intensifier	1.5
mais	intensifier	1.2
tão	intensifier	1.5
totalmente	intensifier	1.6
completamente	intensifier	1.6

# Diminishers
pouco	diminisher	0.5
um pouco	diminisher	0.5
meio	diminisher	0.7
quase	diminisher	0.7
talvez	diminisher	0.7
mais ou menos	diminisher	0.5

# Contrast
mas	contrast
porém	contrast
contudo	contrast
entretanto	contrast
embora	contrast
apesar de	contrast
no entanto	contrast
só que	contrast

# Function words that are not Spanish
os	stop
um	stop
uma	stop
umas	stop
do	stop
da	stop
nas	stop
ao	stop
aos	stop
em	stop
num	stop
numa	stop
pelo	stop
pela	stop
pelos	stop
pelas	stop
com	stop
são	stop
foi	stop
foram	stop
estão	stop
estou	stop
estava	stop
sou	stop
somos	stop
seja	stop
tem	stop
têm	stop
tenho	stop
tinha	stop
temos	stop
ter	stop
eu	stop
você{,s}	stop
vc{,s}	stop
meu{,s}	stop
minha{,s}	stop
seu{,s}	stop
nosso{,s}	stop
nossa{,s}	stop
isso	stop
isto	stop
aquilo	stop
esse{,s}	stop
essa{,s}	stop
aquaququem	stop
onde	stop
também	stop
tb	stop
ainda	stop
agora	stop
hoje	stop
ontem	stop
amanhã	stop
depois	stop
então	stop
assim	stop
sempre	stop
pois	stop
pq	stop
fazer	stop
faz	stop
fazem	stop
fez	stop
fizeram	stop
vai	stop
vão	stop
vou	stop
pode	stop
podem	stop
posso	stop
quero	stop
quer	stop
bom dia	stop
boa tarde	stop
boa noite	stop
olá	stop
rua	stop
prefeitura	stop
ônibus	stop
lixo	stop
praça	stop
bairro	stop
atendimento	stop
serviço	stop
pessoas	stop
pra	stop
pras	stop
né	stop
hj	stop
mto	stop
vem	stop
del{e,es}	stop
dela{,s}	stop
nel{e,a}	stop
mesm{o,a,os,as}	stop
tudo	stop
fic{ar,ou,am,o,a}	stop
coisa{s,}	stop
fala{r,ndo}	stop
dizer	stop
disse	stop
sei	stop
quando	stop
deixa{r,}	stop
achei	stop
acho	stop
oi	stop
tô	stop

# Praise
bo{m,a,ns,as}	polarity	2	joy
melhor{,es}	polarity	1	-
ótim{o,a,os,as}	polarity	3	joy
excelente{,s}	polarity	3	joy
maravilhos{o,a,os,as}	polarity	3	joy
incríve{l,is}	polarity	3	joy
perfeit{o,a,os,as}	polarity	3	joy
lind{o,a,os,as}	polarity	2	joy
bonit{o,a,os,as}	polarity	2	joy
bel{o,a,os,as}	polarity	2	joy
ador{o,ei,amos,a,ei muito}	polarity	2	joy
am{o,ei,amos}	polarity	2	joy
amor	polarity	2	joy
gost{o,ei,amos}	polarity	2	joy
feli{z,zes}	polarity	2	joy
felicidade	polarity	2	joy
alegria{,s}	polarity	2	joy
alegre{,s}	polarity	2	joy
content{e,es}	polarity	2	joy
satisfeit{o,a,os,as}	polarity	2	joy
obrigad{o,a,os,as}	polarity	2	joy
obg	polarity	2	joy
agradeç{o,emos}	polarity	2	joy
gratidão	polarity	2	joy
grat{o,a,os,as}	polarity	2	joy
parabéns	polarity	3	joy
elogi{o,os,ar}	polarity	2	joy
rápid{o,a,os,as}	polarity	1	-
rapidamente	polarity	1	-
eficiente{,s}	polarity	2	-
educad{o,a,os,as}	polarity	2	-
atencios{o,a,os,as}	polarity	2	joy
gentil	polarity	2	joy
gentileza	polarity	2	joy
simpátic{o,a,os,as}	polarity	2	joy
limp{o,a,os,as}	polarity	2	-
organizad{o,a,os,as}	polarity	2	-
resolvid{o,a,os,as}	polarity	2	-
resolv{eu,eram}	polarity	2	-
resolveram o problema	polarity	2	-
funcionou	polarity	2	-
fácil	polarity	1	-
tranquil{o,a}	polarity	1	-
segur{o,a}	polarity	1	-
recomendo	polarity	2	joy
nota dez	polarity	3	joy
nota 10	polarity	3	joy
show	polarity	2	joy
top	polarity	2	joy
legal	polarity	2	joy
bacana	polarity	2	joy
massa	polarity	1	joy
sucesso	polarity	2	joy
sorte	polarity	1	joy
saudade{,s}	polarity	-1	sadness
kkk	polarity	1	joy
kkkk	polarity	1	joy
kkkkk	polarity	1	joy

# Complaints
ruim	polarity	-2	anger
ruins	polarity	-2	anger
mau	polarity	-2	anger
má	polarity	-2	anger
mal	polarity	-2	-
pior{,es}	polarity	-2	anger
péssim{o,a,os,as}	polarity	-3	anger
horríve{l,is}	polarity	-3	anger
terríve{l,is}	polarity	-3	anger
lixo total	polarity	-3	anger
um lixo	polarity	-3	anger
absurd{o,a,os,as}	polarity	-2	anger
vergonha	polarity	-2	anger
vergonhos{o,a}	polarity	-3	anger
descaso	polarity	-3	anger
desrespeito	polarity	-3	anger
falta	polarity	-2	-
falta de respeito	polarity	-3	anger
demor{a,ou,am,ado,ada}	polarity	-2	anger
lent{o,a,os,as}	polarity	-2	anger
atras{o,os,ado,ada,ou}	polarity	-2	anger
espera	polarity	-1	-
problema{,s}	polarity	-2	-
sem problema{,s}	polarity	1	-
reclam{ar,o,ei,ação,ações}	polarity	-2	anger
denúncia	polarity	-2	anger
buraco{,s}	polarity	-2	anger
quebrad{o,a,os,as}	polarity	-2	anger
abandonad{o,a,os,as}	polarity	-2	anger
suj{o,a,os,as}	polarity	-2	anger
sujeira	polarity	-2	anger
fedor	polarity	-2	anger
perigos{o,a,os,as}	polarity	-2	fear
perigo	polarity	-2	fear
medo	polarity	-2	fear
assalt{o,os,ado,ada}	polarity	-2	fear
roub{o,os,aram,ado,ada,ou}	polarity	-2	anger
corrupt{o,os}	polarity	-3	anger
corrupção	polarity	-3	anger
ladr{ão,ões}	polarity	-3	anger
mentira{,s}	polarity	-2	anger
mentiros{o,a,os}	polarity	-3	anger
enganad{o,a}	polarity	-2	anger
incompetente{,s}	polarity	-3	anger
incompetência	polarity	-3	anger
grosseir{o,a,os,as}	polarity	-2	anger
gross{o,a}	polarity	-2	anger
mal educad{o,a}	polarity	-2	anger
mal atendid{o,a}	polarity	-2	anger
ignor{aram,ou,ado}	polarity	-2	anger
triste{,s}	polarity	-2	sadness
tristeza	polarity	-2	sadness
chor{ar,ei,ando}	polarity	-2	sadness
dor	polarity	-2	sadness
doente	polarity	-2	sadness
sozinh{o,a}	polarity	-1	sadness
cansad{o,a}	polarity	-2	sadness
raiva	polarity	-2	anger
ódio	polarity	-3	anger
odei{o,am}	polarity	-3	anger
chatead{o,a}	polarity	-2	anger
chat{o,a,os,as}	polarity	-2	anger
irritad{o,a}	polarity	-2	anger
indignad{o,a}	polarity	-3	anger
nojo	polarity	-3	anger
droga	polarity	-2	anger
merda	polarity	-3	anger
porra	polarity	-2	anger
pqp	polarity	-2	anger
fdp	polarity	-3	anger
burr{o,a,os}	polarity	-2	anger
idiota{,s}	polarity	-3	anger
não funciona{,m}	polarity	-2	anger
não funcionou	polarity	-2	anger
não atend{e,em,eu,eram}	polarity	-2	anger
não resolv{e,em,eu,eram}	polarity	-2	anger
não respond{e,em,eu,eram}	polarity	-2	anger
não gost{o,ei}	polarity	-2	anger
não aguento	polarity	-2	anger
ninguém atende	polarity	-2	anger
ninguém resolve	polarity	-2	anger
ninguém faz nada	polarity	-3	anger
sem água	polarity	-2	anger
sem luz	polarity	-2	anger
sem resposta	polarity	-2	anger
péssimo atendimento	polarity	-3	anger
infelizmente	polarity	-1	sadness
difícil	polarity	-1	-
car{o,a,os,as}	polarity	-1	-
mort{e,o,os}	polarity	-2	sadness
morr{er,eu}	polarity	-2	sadness
