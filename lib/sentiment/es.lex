# cx lexicon 1
# Spanish (es): Mexico, Spain, Chile, Argentina, Colombia, Peru.
# Citizens' messages about public services: opinion words, problems, thanks, insults, emoji.
# Polarity is that of a citizen speaking of the service. Words that only name a thing are left out.
# term	kind	value	emotion

# Negators
no	negator
ni	negator
nunca	negator
jamás	negator
sin	negator
tampoco	negator
nadie	negator
nada	negator
ningún	negator
ningun{o,a,os,as}	negator
nunca más	negator
ni siquiera	negator
para nada	negator
en absoluto	negator
de ninguna manera	negator
de ningún modo	negator
en ningún momento	negator
en ningún caso	negator
casi nunca	negator
casi nadie	negator
casi nada	negator
poc{o,a,os,as}	negator
muy poc{o,a,os,as}	negator
tan poc{o,a,os,as}	negator
demasiado poc{o,a,os,as}	negator
lejos de ser	negator
deja{,n} de ser	negator
dej{ó,aron} de	negator
en lugar de	negator
en vez de	negator
dista{,n} de	negator

# Intensifiers
muy	intensifier	1.5
demasiad{o,a,os,as}	intensifier	1.5
sumamente	intensifier	1.5
tan	intensifier	1.5
bastantísim{o,a,os,as}	intensifier	1.5
realmente	intensifier	1.5
verdaderamente	intensifier	1.5
de verdad	intensifier	1.5
de veras	intensifier	1.5
en serio	intensifier	1.5
tremendamente	intensifier	1.5
enormemente	intensifier	1.5
altamente	intensifier	1.5
profundamente	intensifier	1.5
excesivamente	intensifier	1.5
por demás	intensifier	1.5
de lo más	intensifier	1.5
un montón	intensifier	1.5
un chingo	intensifier	1.5
un huevo	intensifier	1.5
una bocha	intensifier	1.5
cualquier cantidad	intensifier	1.5
un titipuchal	intensifier	1.5
francamente	intensifier	1.5
plenamente	intensifier	1.5
much{o,a,os,as}	intensifier	1.4
cada vez más	intensifier	1.4
re	intensifier	1.4
tant{o,a,os,as}	intensifier	1.4
especialmente	intensifier	1.4
particularmente	intensifier	1.4
sobremanera	intensifier	1.4
full	intensifier	1.4
bastante{,s}	intensifier	1.3
gran	intensifier	1.3
grandes	intensifier	1.3
mucho más	intensifier	1.3
muchísimo más	intensifier	1.3
más que nunca	intensifier	1.3
notablemente	intensifier	1.3
considerablemente	intensifier	1.3
sobre todo	intensifier	1.3
demasiadamente	intensifier	1.3
grandemente	intensifier	1.3
ampliamente	intensifier	1.3
más	intensifier	1.2
aún más	intensifier	1.2
todavía más	intensifier	1.2
de por sí	intensifier	1.2
siempre tan	intensifier	1.2
ciertamente	intensifier	1.2
sinceramente	intensifier	1.2
honestamente	intensifier	1.2
la verdad	intensifier	1.2
extremadamente	intensifier	1.8
súper	intensifier	1.8
híper	intensifier	1.8
ultra	intensifier	1.8
mega	intensifier	1.8
recontra	intensifier	1.8
requete	intensifier	1.8
archi	intensifier	1.8
muchísim{o,a,os,as}	intensifier	1.8
tantísim{o,a,os,as}	intensifier	1.8
increíblemente	intensifier	1.8
terriblemente	intensifier	1.8
absolutamente	intensifier	1.8
infinitamente	intensifier	1.8
horriblemente	intensifier	1.8
exageradamente	intensifier	1.8
inmensamente	intensifier	1.8
tremendísim{o,a,os,as}	intensifier	1.8
asquerosamente	intensifier	1.8
insoportablemente	intensifier	1.8
totalmente	intensifier	1.6
completamente	intensifier	1.6
enteramente	intensifier	1.6
del todo	intensifier	1.6
por completo	intensifier	1.6
absolut{o,a,os,as}	intensifier	1.6
rotundamente	intensifier	1.6
en extremo	intensifier	1.6
a más no poder	intensifier	1.6
de sobra	intensifier	1.6
hasta el tope	intensifier	1.6
en exceso	intensifier	1.6

# Diminishers
un poco	diminisher	0.5
un poquito	diminisher	0.5
un poquit{ico,ín}	diminisher	0.5
un tanto	diminisher	0.5
ligeramente	diminisher	0.5
levemente	diminisher	0.5
más o menos	diminisher	0.5
medianamente	diminisher	0.5
parcialmente	diminisher	0.5
en parte	diminisher	0.5
hasta cierto punto	diminisher	0.5
tantito	diminisher	0.5
tantit{a,os,as}	diminisher	0.5
algún tanto	diminisher	0.5
un pelín	diminisher	0.5
una pizca	diminisher	0.5
menos	diminisher	0.5
un chin	diminisher	0.5
un cachito	diminisher	0.5
apenitas	diminisher	0.5
no muy	diminisher	0.5
no tan	diminisher	0.5
no tanto	diminisher	0.5
no demasiado	diminisher	0.5
no mucho	diminisher	0.5
no siempre	diminisher	0.5
a medias	diminisher	0.5
a ratos	diminisher	0.5
algo	diminisher	0.7
medio	diminisher	0.7
medio medio	diminisher	0.7
casi	diminisher	0.7
casi casi	diminisher	0.7
relativamente	diminisher	0.7
aparentemente	diminisher	0.7
supuestamente	diminisher	0.7
moderadamente	diminisher	0.7
en cierta medida	diminisher	0.7
en cierto modo	diminisher	0.7
de cierta manera	diminisher	0.7
a veces	diminisher	0.7
algunas veces	diminisher	0.7
de vez en cuando	diminisher	0.7
regularmente	diminisher	0.7
mínimamente	diminisher	0.7
tal vez	diminisher	0.7
quizá{,s}	diminisher	0.7
posiblemente	diminisher	0.7
parece que	diminisher	0.7
dizque	diminisher	0.7
apenas	diminisher	0.6
escasamente	diminisher	0.6
vagamente	diminisher	0.6
difícilmente	diminisher	0.6
rara vez	diminisher	0.6
raras veces	diminisher	0.6
raramente	diminisher	0.6
ocasionalmente	diminisher	0.6
solo un poco	diminisher	0.6

# Contrast
pero	contrast
aunque	contrast
sin embargo	contrast
no obstante	contrast
sino	contrast
sino que	contrast
en cambio	contrast
a pesar de	contrast
a pesar de que	contrast
pese a	contrast
pese a que	contrast
aun así	contrast
aun cuando	contrast
ahora bien	contrast
eso sí	contrast
por el contrario	contrast
al contrario	contrast
por otro lado	contrast
por otra parte	contrast
mientras que	contrast
si bien	contrast
empero	contrast
salvo que	contrast
excepto que	contrast
solo que	contrast
lo que pasa es	contrast
por más que	contrast
así y todo	contrast
de todos modos	contrast
de todas formas	contrast
de todas maneras	contrast
en contraste	contrast
a diferencia de	contrast
y eso que	contrast
lo malo es	contrast
lo único malo	contrast

# Stop words for language detection (Spanish, not Portuguese or English)
la	stop
un	stop
calle{,s}	stop
acera{,s}	stop
vecin{o,a,os,as}	stop
ayuntamiento	stop
solicit{o,a,an,amos}	stop
recogida	stop
farola{,s}	stop
semáforo{,s}	stop
el	stop
los	stop
las	stop
y	stop
en	stop
del	stop
al	stop
con	stop
una	stop
unos	stop
unas	stop
lo	stop
le	stop
les	stop
su	stop
sus	stop
es	stop
son	stop
hay	stop
fue	stop
fueron	stop
eran	stop
serán	stop
está{n,s}	stop
estoy	stop
estuv{e,o,ieron}	stop
soy	stop
eres	stop
yo	stop
usted{,es}	stop
ella{,s}	stop
ello{,s}	stop
nosotr{os,as}	stop
vosotr{os,as}	stop
mi	stop
mis	stop
tus	stop
nuestr{o,a,os,as}	stop
vuestr{o,a,os,as}	stop
suy{o,a,os,as}	stop
mí{o,a,os,as}	stop
esto	stop
eso	stop
aquello	stop
es{os,as}	stop
estos	stop
aquel	stop
aquell{a,os,as}	stop
quien{,es}	stop
cuál{,es}	stop
cuy{o,a,os,as}	stop
donde	stop
adónde	stop
cuando	stop
cuánt{o,a,os,as}	stop
también	stop
hasta	stop
hace	stop
hacen	stop
hacia	stop
entonces	stop
luego	stop
después	stop
ahora	stop
hoy	stop
ayer	stop
mañana	stop
ahí	stop
allí	stop
allá	stop
acá	stop
así	stop
además	stop
siempre	stop
mientras	stop
según	stop
ante los	stop
han	stop
hemos	stop
había	stop
habían	stop
hubo	stop
haya	stop
hayan	stop
tengo	stop
tiene	stop
tienen	stop
tenemos	stop
tenía	stop
tuv{e,o,ieron}	stop
tener	stop
hacer	stop
hizo	stop
hicieron	stop
haciendo	stop
hecho	stop
puede	stop
pueden	stop
puedo	stop
podemos	stop
pud{e,o,ieron}	stop
voy	stop
vas	stop
van	stop
vamos	stop
dij{e,o,eron}	stop
dice	stop
dicen	stop
quier{o,e,en}	stop
otr{o,a,os}	stop
algun{a,os,as}	stop
algún	stop
alguien	stop
cualquier	stop
cualquiera	stop
mism{o,a,os,as}	stop
ya	stop
sí	stop
pues	stop
conmigo	stop
aún	stop
todavía	stop
detrás	stop
debajo	stop
encima	stop
afuera	stop
adentro	stop
ni modo	stop
xfa	stop
xfavor	stop
porfa	stop
porfis	stop
xq	stop
pq	stop
tmb	stop
tb	stop
q	stop
dnd	stop
wey	stop
güey	stop
che	stop
pe	stop
po	stop
oye	stop
oigan	stop
ojalá	stop

# Fixed expressions that hold a polar word or a negator but are not an opinion (kind stop: the longest match takes them)
buenos días	stop
buen día	stop
buena tarde	stop
buenas tardes	stop
buenas noches	stop
buena noche	stop
muy buenos días	stop
muy buenas tardes	stop
muy buenas noches	stop
más bien	stop
o bien	stop
a lo mejor	stop
mejor dicho	stop
o mejor	stop
no solo	stop
no solamente	stop
no sólo que	stop
nada más	stop
no más	stop
nomás	stop
hace poco	stop
poco a poco	stop
dentro de poco	stop
poco después	stop
poco antes	stop
a poco	stop
al menos	stop
por lo menos	stop
cuando menos	stop
más de	stop
menos de	stop
a menos que	stop
ni más ni menos	stop
bienes raíces	stop
bien inmueble	stop
bienes	stop
no sé si	stop
no sé	stop
casi todo{,s}	stop
sin duda	stop
sin lugar a dudas	stop
sin falta	stop
nada que ver con	stop
por si acaso	stop
no importa	stop
antes que nada	stop
hacer falta	stop
buena parte	stop
mala hora	stop
buen rato	stop

# General praise: strong adjectives
excelente{,s}	polarity	3	joy
excelentísim{o,a,os,as}	polarity	3	joy
extraordinari{o,a,os,as}	polarity	3	joy
maravillos{o,a,os,as}	polarity	3	joy
fantástic{o,a,os,as}	polarity	3	joy
espectacular{,es}	polarity	3	joy
estupend{o,a,os,as}	polarity	3	joy
magnífic{o,a,os,as}	polarity	3	joy
fabulos{o,a,os,as}	polarity	3	joy
sensacional{,es}	polarity	3	joy
fenomenal{,es}	polarity	3	joy
insuperable{,s}	polarity	3	joy
inmejorable{,s}	polarity	3	joy
impecable{,s}	polarity	3	joy
sobresaliente{,s}	polarity	3	joy
formidable{,s}	polarity	3	joy
brillante{,s}	polarity	3	joy
espléndid{o,a,os,as}	polarity	3	joy
genial{,es}	polarity	3	joy
perfect{o,a,os,as}	polarity	3	joy
perfectísim{o,a,os,as}	polarity	3	joy
óptim{o,a,os,as}	polarity	3	joy
magistral{,es}	polarity	3	joy
admirabl{e,es}	polarity	3	joy
asombros{o,a,os,as}	polarity	3	joy
deslumbrante{,s}	polarity	3	joy
inigualable{,s}	polarity	3	joy
excepcional{,es}	polarity	3	joy
exquisit{o,a,os,as}	polarity	3	joy
divin{o,a,os,as}	polarity	3	joy
glorios{o,a,os,as}	polarity	3	joy
majestuos{o,a,os,as}	polarity	3	joy
portentos{o,a,os,as}	polarity	3	joy
prodigios{o,a,os,as}	polarity	3	joy
fascinante{,s}	polarity	3	joy
encantador{,a,es,as}	polarity	3	joy
superlativ{o,a,os,as}	polarity	3	joy
ejemplar{,es}	polarity	2	-
intachable{,s}	polarity	3	joy
irreprochable{,s}	polarity	3	joy
incomparable{,s}	polarity	3	joy
inolvidable{,s}	polarity	3	joy
buenísim{o,a,os,as}	polarity	3	joy
lindísim{o,a,os,as}	polarity	3	joy
bellísim{o,a,os,as}	polarity	3	joy
hermosísim{o,a,os,as}	polarity	3	joy
rapidísim{o,a,os,as}	polarity	3	joy
amabilísim{o,a,os,as}	polarity	3	joy
eficientísim{o,a,os,as}	polarity	3	joy
eficacísim{o,a,os,as}	polarity	3	joy
utilísim{o,a,os,as}	polarity	3	joy
comodísim{o,a,os,as}	polarity	3	joy
limpísim{o,a,os,as}	polarity	3	joy
contentísim{o,a,os,as}	polarity	3	joy
felicísim{o,a,os,as}	polarity	3	joy
facilísim{o,a,os,as}	polarity	3	joy
agilísim{o,a,os,as}	polarity	3	joy
padrísim{o,a,os,as}	polarity	3	joy
guapísim{o,a,os,as}	polarity	3	joy
atentísim{o,a,os,as}	polarity	3	joy
preparadísim{o,a,os,as}	polarity	3	joy
educadísim{o,a,os,as}	polarity	3	joy
puntualísim{o,a,os,as}	polarity	3	joy
ordenadísim{o,a,os,as}	polarity	3	joy
bonísim{o,a,os,as}	polarity	3	joy
interesantísim{o,a,os,as}	polarity	3	joy
completísim{o,a,os,as}	polarity	3	joy
segurísim{o,a,os,as}	polarity	3	joy
modernísim{o,a,os,as}	polarity	3	joy
prolijísim{o,a,os,as}	polarity	3	joy

# General praise: adjectives
agradable{,s}	polarity	2	joy
amable{,s}	polarity	2	joy
amen{o,a,os,as}	polarity	2	joy
amigable{,s}	polarity	2	joy
amoros{o,a,os,as}	polarity	2	joy
alegre{,s}	polarity	2	joy
animad{o,a,os,as}	polarity	2	joy
bell{o,a,os,as}	polarity	2	joy
hermos{o,a,os,as}	polarity	2	joy
lind{o,a,os,as}	polarity	2	joy
precios{o,a,os,as}	polarity	2	joy
primoros{o,a,os,as}	polarity	2	joy
grat{o,a,os,as}	polarity	2	joy
gratísim{o,a,os,as}	polarity	2	joy
placenter{o,a,os,as}	polarity	2	joy
delicios{o,a,os,as}	polarity	2	joy
dichos{o,a,os,as}	polarity	2	joy
afortunad{o,a,os,as}	polarity	2	joy
feli{z,ces}	polarity	2	joy
content{o,a,os,as}	polarity	2	joy
satisfech{o,a,os,as}	polarity	2	joy
satisfactori{o,a,os,as}	polarity	2	joy
encantad{o,a,os,as}	polarity	2	joy
fascinad{o,a,os,as}	polarity	2	joy
emocionad{o,a,os,as}	polarity	2	joy
entusiasmad{o,a,os,as}	polarity	2	joy
entusiasta{,s}	polarity	2	joy
ilusionad{o,a,os,as}	polarity	2	joy
orgullos{o,a,os,as}	polarity	2	joy
agradecid{o,a,os,as}	polarity	2	joy
complacid{o,a,os,as}	polarity	2	joy
maravillad{o,a,os,as}	polarity	2	joy
jubilos{o,a,os,as}	polarity	2	joy
cariños{o,a,os,as}	polarity	2	joy
afectuos{o,a,os,as}	polarity	2	joy
bondados{o,a,os,as}	polarity	2	joy
generos{o,a,os,as}	polarity	2	joy
solidari{o,a,os,as}	polarity	1	joy
noble{,s}	polarity	2	joy
simpátic{o,a,os,as}	polarity	2	joy
carismátic{o,a,os,as}	polarity	2	joy
gentil{,es}	polarity	2	joy
benévol{o,a,os,as}	polarity	2	joy
compasiv{o,a,os,as}	polarity	2	joy
cálid{o,a,os,as}	polarity	2	joy
acogedor{,a,es,as}	polarity	2	joy
divertid{o,a,os,as}	polarity	2	joy
sonriente{,s}	polarity	2	joy
radiante{,s}	polarity	2	joy
esplendoros{o,a,os,as}	polarity	2	joy
favorit{o,a,os,as}	polarity	2	joy
querid{o,a,os,as}	polarity	1	joy
apreciad{o,a,os,as}	polarity	2	joy
estimulante{,s}	polarity	2	joy
gratificante{,s}	polarity	2	joy
conmovedor{,a,es,as}	polarity	2	joy
inspirador{,a,es,as}	polarity	2	joy
motivador{,a,es,as}	polarity	2	joy
esperanzador{,a,es,as}	polarity	2	joy
alentador{,a,es,as}	polarity	2	joy
tierno	polarity	2	joy
tiern{a,os,as}	polarity	2	joy
eficiente{,s}	polarity	2	-
efica{z,ces}	polarity	2	-
efectiv{a,as}	polarity	2	-
profesional{,es}	polarity	1	-
cumplid{o,a,os,as}	polarity	2	-
cumplidor{,a,es,as}	polarity	2	-
diligente{,s}	polarity	2	-
expedit{o,a,os,as}	polarity	2	-
ágil{,es}	polarity	2	-
rápid{o,a,os,as}	polarity	2	-
veloces	polarity	2	-
prolij{o,a,os,as}	polarity	2	-
pulcr{o,a,os,as}	polarity	2	-
impolut{o,a,os,as}	polarity	2	-
reluciente{,s}	polarity	2	-
impecablemente	polarity	2	-
honest{o,a,os,as}	polarity	2	-
honrad{o,a,os,as}	polarity	2	-
transparente{,s}	polarity	2	-
confiable{,s}	polarity	2	-
fiable{,s}	polarity	2	-
fidedign{o,a,os,as}	polarity	2	-
dign{o,a,os,as}	polarity	1	-
notable{,s}	polarity	2	-
destacad{o,a,os,as}	polarity	1	-
destacable{,s}	polarity	2	-
meritori{o,a,os,as}	polarity	2	-
loable{,s}	polarity	2	-
plausible{,s}	polarity	2	-
encomiable{,s}	polarity	2	-
elogiable{,s}	polarity	2	-
valios{o,a,os,as}	polarity	2	-
provechos{o,a,os,as}	polarity	2	-
benefici{oso,osa,osos,osas}	polarity	2	-
ventajos{o,a,os,as}	polarity	2	-
fructífer{o,a,os,as}	polarity	2	-
product{ivo,iva,ivos,ivas}	polarity	2	-
exitos{o,a,os,as}	polarity	2	-
acertad{o,a,os,as}	polarity	2	-
atinad{o,a,os,as}	polarity	2	-
oportun{o,a,os,as}	polarity	2	-
certer{o,a,os,as}	polarity	2	-
idóne{o,a,os,as}	polarity	2	-
capacitad{o,a,os,as}	polarity	2	-
calificad{o,a,os,as}	polarity	2	-
cualificad{o,a,os,as}	polarity	2	-
experimentad{o,a,os,as}	polarity	2	-
talentos{o,a,os,as}	polarity	2	-
inteligente{,s}	polarity	2	-
ingenios{o,a,os,as}	polarity	2	-
sabi{o,a,os,as}	polarity	2	-
creativ{o,a,os,as}	polarity	2	-
innovador{,a,es,as}	polarity	2	-
novedos{o,a,os,as}	polarity	2	-
respetuos{o,a,os,as}	polarity	2	-
cortés	polarity	2	-
corteses	polarity	2	-
educad{o,a,os,as}	polarity	2	-
atent{o,a}	polarity	1	-
atent{os,as}	polarity	2	-
servicial{,es}	polarity	2	-
comprensiv{o,a,os,as}	polarity	2	-
empátic{o,a,os,as}	polarity	2	-
tolerante{,s}	polarity	2	-
imparcial{,es}	polarity	2	-
equitativ{o,a,os,as}	polarity	2	-
puntual{,es}	polarity	2	-
disciplinad{o,a,os,as}	polarity	2	-
esforzad{o,a,os,as}	polarity	2	-
dedicad{o,a,os,as}	polarity	1	-
comprometid{o,a,os,as}	polarity	1	-
proactiv{o,a,os,as}	polarity	2	-
resolutiv{o,a,os,as}	polarity	2	-
ordenad{o,a,os,as}	polarity	2	-
organizad{o,a,os,as}	polarity	1	-
pulid{o,a,os,as}	polarity	2	-
cuidados{o,a,os,as}	polarity	2	-
esmerad{o,a,os,as}	polarity	2	-
meticulos{o,a,os,as}	polarity	2	-
minucios{o,a,os,as}	polarity	2	-
detallista{,s}	polarity	2	-
prestigios{o,a,os,as}	polarity	2	-
reconocid{o,a,os,as}	polarity	1	-
recomendable{,s}	polarity	2	-
recomendad{o,a,os,as}	polarity	2	-
envidiable{,s}	polarity	2	-
valiente{,s}	polarity	2	-
valeros{o,a,os,as}	polarity	2	-
heroic{o,a,os,as}	polarity	2	-
intrépid{o,a,os,as}	polarity	2	-
buen	polarity	1	-
buen{o,a,os,as}	polarity	1	-
bonit{o,a,os,as}	polarity	1	-
mejor{,es}	polarity	1	-
adecuad{o,a,os,as}	polarity	1	-
apropiad{o,a,os,as}	polarity	1	-
correct{o,a,os,as}	polarity	1	-
acept{able,ables}	polarity	1	-
pasable{,s}	polarity	1	-
razonable{,s}	polarity	1	-
suficiente{,s}	polarity	1	-
satisfactoriamente	polarity	1	-
positiv{o,a,os,as}	polarity	1	-
favorable{,s}	polarity	1	-
propici{o,a,os,as}	polarity	1	-
útil	polarity	1	-
práctic{o,os}	polarity	1	-
cómod{o,a,os,as}	polarity	1	-
confortable{,s}	polarity	1	-
sencill{o,a,os,as}	polarity	1	-
fácil{,es}	polarity	1	-
accesible{,s}	polarity	1	-
asequible{,s}	polarity	1	-
barat{o,a,os,as}	polarity	1	-
barat{ito,ita,itos,itas}	polarity	1	-
gratis	polarity	1	-
gratuit{o,a,os,as}	polarity	1	-
moderni{zado,zada,zados,zadas}	polarity	1	-
actualizad{o,a,os,as}	polarity	1	-
renovad{o,a,os,as}	polarity	1	-
rehabilitad{o,a,os,as}	polarity	1	-
remodelad{o,a,os,as}	polarity	1	-
restaurad{o,a,os,as}	polarity	1	-
reparad{o,a,os,as}	polarity	1	-
iluminad{o,a,os,as}	polarity	1	-
pavimentad{o,a,os,as}	polarity	1	-
limpi{o,a,os,as}	polarity	1	-
asead{o,a,os,as}	polarity	1	-
higiénic{o,a,os,as}	polarity	1	-
sanitizad{o,a,os,as}	polarity	1	-
espacios{o,a,os,as}	polarity	1	-
ventilad{o,a,os,as}	polarity	1	-
tranquil{o,a,os,as}	polarity	1	-
pacífic{o,a,os,as}	polarity	1	-
apacible{,s}	polarity	1	-
vigilad{o,a,os,as}	polarity	1	-
estable{,s}	polarity	1	-
consistente{,s}	polarity	1	-
durader{o,a,os,as}	polarity	1	-
resistente{,s}	polarity	1	-
just{a,os,as}	polarity	1	-
merecid{o,a,os,as}	polarity	1	-
interesante{,s}	polarity	1	-
atractiv{o,a,os,as}	polarity	1	-
llamativ{o,a,os,as}	polarity	1	-
elegante{,s}	polarity	1	-
pintoresc{o,a,os,as}	polarity	1	-
colorid{o,a,os,as}	polarity	1	-
florid{o,a,os,as}	polarity	1	-
sombread{o,a,os,as}	polarity	1	-
entendible{,s}	polarity	1	-
comprensible{,s}	polarity	1	-
detallad{o,a,os,as}	polarity	1	-
completit{o,a,os,as}	polarity	1	-
intuitiv{o,a,os,as}	polarity	1	-
dinámic{o,os}	polarity	1	-
versátil{,es}	polarity	1	-
flexible{,s}	polarity	1	-
saludable{,s}	polarity	1	-
san{o,a,os,as}	polarity	1	-
animos{o,a,os,as}	polarity	1	-
optimista{,s}	polarity	1	-
esperanzad{o,a,os,as}	polarity	1	-
aliviad{o,a,os,as}	polarity	1	-
calmad{o,a,os,as}	polarity	1	-
relajad{o,a,os,as}	polarity	1	-
confiad{o,a,os,as}	polarity	1	-
maj{o,a,os,as}	polarity	1	-
sensat{o,a,os,as}	polarity	1	-
prudente{,s}	polarity	1	-
capa{z,ces}	polarity	1	-
hábil{,es}	polarity	1	-
diestr{o,a,os,as}	polarity	1	-
apt{o,a,os,as}	polarity	1	-
decente{,s}	polarity	1	-
decoros{o,a,os,as}	polarity	1	-
fiel{,es}	polarity	1	-
sincer{o,a,os,as}	polarity	1	-

# Praise: adverbs
excelentemente	polarity	2	joy
maravillosamente	polarity	2	joy
fantásticamente	polarity	2	joy
estupendamente	polarity	2	joy
magníficamente	polarity	2	joy
espléndidamente	polarity	2	joy
fenomenalmente	polarity	2	joy
divinamente	polarity	2	joy
genialmente	polarity	2	joy
perfectamente	polarity	2	joy
óptimamente	polarity	2	joy
felizmente	polarity	2	joy
afortunadamente	polarity	2	joy
alegremente	polarity	2	joy
gustosamente	polarity	2	joy
cálidamente	polarity	2	joy
amablemente	polarity	1	-
gentilmente	polarity	1	-
cariñosamente	polarity	2	joy
agradablemente	polarity	2	joy
placenteramente	polarity	2	joy
admirablemente	polarity	2	joy
de maravilla	polarity	2	joy
de lujo	polarity	2	joy
de primera	polarity	2	joy
de diez	polarity	2	joy
de primer nivel	polarity	2	joy
de primer mundo	polarity	2	joy
de perlas	polarity	2	joy
de película	polarity	2	joy
de pelos	polarity	2	joy
de mil maravillas	polarity	2	joy
a las mil maravillas	polarity	2	joy
de rechupete	polarity	2	joy
de puta madre	polarity	2	joy
de fábula	polarity	2	joy
de ensueño	polarity	2	joy
como la seda	polarity	2	joy
como un reloj	polarity	2	joy
como dios manda	polarity	2	joy
sobre ruedas	polarity	2	joy
a pedir de boca	polarity	2	joy
eficientemente	polarity	2	-
eficazmente	polarity	2	-
rápidamente	polarity	2	-
velozmente	polarity	2	-
ágilmente	polarity	2	-
prontamente	polarity	2	-
oportunamente	polarity	2	-
puntualmente	polarity	2	-
diligentemente	polarity	2	-
profesionalmente	polarity	2	-
responsablemente	polarity	2	-
honradamente	polarity	2	-
respetuosamente atendid{o,a,os,as}	polarity	2	-
educadamente	polarity	2	-
cortésmente	polarity	2	-
atentamente atendid{o,a,os,as}	polarity	2	-
ordenadamente	polarity	2	-
correctamente	polarity	2	-
debidamente atendid{o,a,os,as}	polarity	2	-
acertadamente	polarity	2	-
adecuadamente	polarity	2	-
exitosamente	polarity	2	-
satisfactoriamente resuelto	polarity	2	-
pulcramente	polarity	2	-
transparentemente	polarity	2	-
en un santiamén	polarity	2	-
en tiempo y forma	polarity	2	-
a la primera	polarity	2	-
sin contratiempos	polarity	2	-
sin demora{,s}	polarity	2	-
sin retraso{,s}	polarity	2	-
sin problema{,s}	polarity	2	-
sin complicaciones	polarity	2	-
sin ningún problema	polarity	2	-
sin trabas	polarity	2	-
sin fallas	polarity	2	-
sin fallos	polarity	2	-
sin hacer fila{,s}	polarity	2	-
sin filas	polarity	2	-
sin colas	polarity	2	-
sin novedad	polarity	2	-
sin inconvenientes	polarity	2	-
al instante	polarity	1	-
de volada	polarity	1	-
en cinco minutos	polarity	1	-
en pocos minutos	polarity	1	-
sin tanto trámite	polarity	2	-
sin pagar mordida	polarity	2	-
sin coyotes	polarity	2	-
bien rápido	polarity	2	-
bien rapidito	polarity	2	-
rapidito	polarity	2	-
lueguito	polarity	2	-
bien	polarity	1	-
fácilmente	polarity	1	-
cómodamente	polarity	1	-
positivamente	polarity	1	-
favorablemente	polarity	1	-
felizmente resuelto	polarity	2	-
tranquilamente	polarity	1	-
pacíficamente	polarity	1	-
justamente atendid{o,a,os,as}	polarity	1	-
equitativamente	polarity	1	-
gratuitamente	polarity	1	-
útilmente	polarity	1	-
aceptablemente	polarity	1	-
razonablemente	polarity	1	-
decentemente	polarity	1	-
dignamente	polarity	1	-
como debe ser	polarity	1	-
como corresponde	polarity	1	-
menos mal	polarity	1	-
por fin	polarity	1	-
al fin	polarity	1	-
por suerte	polarity	1	-
por fortuna	polarity	2	-
gracias a dios	polarity	1	-
bendito sea dios	polarity	1	-
cada día mejor	polarity	1	-
cada vez mejor	polarity	1	-
mucho mejor	polarity	1	-
está mejor	polarity	1	-
van mejorando	polarity	1	-
va mejorando	polarity	1	-
a buen paso	polarity	1	-
por buen camino	polarity	1	-
buen camino	polarity	1	-
con gusto	polarity	1	-
con ganas	polarity	1	-
con cuidado	polarity	1	-
con esmero	polarity	2	-
con paciencia	polarity	1	-
con calma	polarity	1	-
con respeto	polarity	1	-
con amabilidad	polarity	2	-
con cariño	polarity	2	-
con empeño	polarity	2	-
con dedicación	polarity	2	-
con responsabilidad	polarity	1	-
con transparencia	polarity	1	-
con orden	polarity	1	-
con rapidez	polarity	2	-
con eficacia	polarity	2	-
con eficiencia	polarity	2	-
con profesionalismo	polarity	2	-
con honestidad	polarity	2	-
con prontitud	polarity	2	-
con agilidad	polarity	2	-
con diligencia	polarity	2	-

# Praise: nouns
felicidad	polarity	2	joy
alegría{,s}	polarity	2	joy
júbilo	polarity	2	joy
dicha	polarity	2	joy
gozo	polarity	2	joy
regocijo	polarity	2	joy
satisfacción	polarity	2	joy
satisfacciones	polarity	2	joy
entusiasmo	polarity	2	joy
orgullo	polarity	2	joy
ilusión	polarity	2	joy
ilusiones	polarity	2	joy
gratitud	polarity	2	joy
agradecimiento{,s}	polarity	2	joy
cariño{,s}	polarity	2	joy
ternura	polarity	2	joy
amor{,es}	polarity	2	joy
amistad{,es}	polarity	2	joy
simpatía	polarity	2	joy
gentileza{,s}	polarity	2	joy
amabilidad	polarity	2	joy
cordialidad	polarity	2	joy
calidez	polarity	2	joy
hospitalidad	polarity	2	joy
generosidad	polarity	2	joy
bondad{,es}	polarity	2	joy
solidaridad	polarity	2	joy
bendición	polarity	2	joy
bendiciones	polarity	2	joy
maravilla{,s}	polarity	2	joy
encanto{,s}	polarity	2	joy
delicia{,s}	polarity	2	joy
belleza{,s}	polarity	2	joy
hermosura	polarity	2	joy
joya{,s}	polarity	2	joy
tesoro{,s}	polarity	2	joy
regalo{,s}	polarity	1	joy
sonrisa{,s}	polarity	2	joy
risas	polarity	1	joy
diversión	polarity	2	joy
felicitación	polarity	2	joy
felicitaciones	polarity	2	joy
enhorabuena	polarity	2	joy
elogio{,s}	polarity	2	joy
halago{,s}	polarity	2	joy
aplauso{,s}	polarity	2	joy
ovación	polarity	2	joy
ovaciones	polarity	2	joy
triunfo{,s}	polarity	2	joy
victorias	polarity	2	joy
éxito{,s}	polarity	2	joy
éxito total	polarity	2	joy
logro{,s}	polarity	2	joy
hazaña{,s}	polarity	2	joy
proeza{,s}	polarity	2	joy
fortuna	polarity	2	joy
milagro	polarity	2	joy
placer{,es}	polarity	2	joy
deleite	polarity	2	joy
crack{,s}	polarity	2	joy
campeon{a,as,es}	polarity	2	joy
campeón	polarity	2	joy
héroe{,s}	polarity	2	joy
eminencia	polarity	2	joy
ídol{o,a,os,as}	polarity	2	joy
genio{,s}	polarity	2	joy
fenómen{o,a,os,as}	polarity	2	joy
bravísimo	polarity	2	joy
hurra	polarity	2	joy
yupi	polarity	2	joy
wow	polarity	2	joy
guau	polarity	2	joy
eureka	polarity	2	joy
aleluya	polarity	2	joy
eficiencia	polarity	2	-
eficacia	polarity	2	-
efectividad	polarity	2	-
excelencia	polarity	2	-
profesionalismo	polarity	2	-
profesionalidad	polarity	2	-
honestidad	polarity	2	-
honradez	polarity	2	-
honorabilidad	polarity	2	-
probidad	polarity	2	-
prontitud	polarity	2	-
rapidez	polarity	2	-
agilidad	polarity	2	-
celeridad	polarity	2	-
diligencia	polarity	2	-
puntualidad	polarity	2	-
pulcritud	polarity	2	-
esmero	polarity	2	-
empeño	polarity	2	-
dedicación	polarity	2	-
vocación	polarity	1	-
vocación de servicio	polarity	2	-
compromiso	polarity	1	-
compromiso social	polarity	2	-
esfuerzo{,s}	polarity	1	-
empatía	polarity	2	-
cortesía	polarity	2	-
respeto	polarity	1	-
paciencia infinita	polarity	2	-
comprensión	polarity	2	-
equidad	polarity	1	-
imparcialidad	polarity	2	-
buen trato	polarity	2	-
buena atención	polarity	2	-
buen servicio	polarity	2	-
buen trabajo	polarity	2	-
buena labor	polarity	2	-
gran labor	polarity	2	-
gran trabajo	polarity	2	-
gran servicio	polarity	2	-
gran equipo	polarity	2	-
gran atención	polarity	2	-
gran ayuda	polarity	2	-
buena gestión	polarity	2	-
gran gestión	polarity	2	-
buen ejemplo	polarity	2	-
buena onda	polarity	2	-
buena vibra	polarity	2	-
buena leche	polarity	2	-
buena voluntad	polarity	2	-
buena disposición	polarity	2	-
buena actitud	polarity	2	-
buena organización	polarity	2	-
buena comunicación	polarity	2	-
buena información	polarity	2	-
buena calidad	polarity	2	-
buena experiencia	polarity	2	-
buen ambiente	polarity	2	-
buen gobierno	polarity	2	-
buen desempeño	polarity	2	-
buen resultado	polarity	2	-
buenos resultados	polarity	2	-
buen manejo	polarity	2	-
buen estado	polarity	2	-
buenas condiciones	polarity	2	-
buenas noticias	polarity	2	-
buena noticia	polarity	2	-
buena idea	polarity	2	-
buena iniciativa	polarity	2	-
buena obra	polarity	2	-
buena iluminación	polarity	2	-
buena señal	polarity	2	-
buena persona	polarity	2	-
buena gente	polarity	2	-
buen funcionario	polarity	2	-
buena funcionaria	polarity	2	-
buen elemento	polarity	2	-
alta calidad	polarity	2	-
máxima calidad	polarity	2	-
de calidad	polarity	2	-
calidad humana	polarity	2	-
calidad y calidez	polarity	2	-
trato digno	polarity	1	-
trato humano	polarity	1	-
trato amable	polarity	2	-
trato cordial	polarity	2	-
trato excelente	polarity	3	-
trato justo	polarity	2	-
atención amable	polarity	2	-
atención excelente	polarity	3	-
atención rápida	polarity	2	-
atención de primera	polarity	2	-
atención personalizada	polarity	2	-
excelente atención	polarity	3	-
excelente servicio	polarity	3	-
excelente trabajo	polarity	3	-
excelente trato	polarity	3	-
excelente gestión	polarity	3	-
excelente labor	polarity	3	-
servicio excelente	polarity	3	-
servicio impecable	polarity	3	-
servicio rápido	polarity	2	-
servicio de calidad	polarity	2	-
servicio de primera	polarity	2	-
respuesta rápida	polarity	2	-
rápida respuesta	polarity	2	-
solución rápida	polarity	2	-
rápida solución	polarity	2	-
acierto{,s}	polarity	2	-
virtud{,es}	polarity	2	-
mérito{,s}	polarity	2	-
talento	polarity	2	-
destreza	polarity	2	-
pericia	polarity	2	-
sabiduría	polarity	2	-
valentía	polarity	2	-
valor civil	polarity	2	-
heroísmo	polarity	2	-
liderazgo	polarity	2	-
lealtad	polarity	2	-
nobleza	polarity	2	-
humildad	polarity	2	-
sinceridad	polarity	2	-
franqueza	polarity	2	-
comodidad{,es}	polarity	1	-
facilidad	polarity	1	-
facilidades	polarity	1	-
ventaja{,s}	polarity	1	-
beneficio{,s}	polarity	1	-
provecho	polarity	1	-
utilidad	polarity	1	-
bienestar	polarity	1	-
mejoría{,s}	polarity	1	-
mejoras	polarity	1	-
progreso{,s}	polarity	1	-
avance{,s}	polarity	1	-
avances notables	polarity	2	-
prosperidad	polarity	1	-
desarrollo positivo	polarity	1	-
crecimiento	polarity	1	-
innovación	polarity	1	-
innovaciones	polarity	1	-
modernidad	polarity	1	-
armonía	polarity	1	-
tranquilidad	polarity	1	-
calma	polarity	1	-
serenidad	polarity	1	-
confianza	polarity	1	-
confiabilidad	polarity	1	-
fiabilidad	polarity	1	-
certeza	polarity	1	-
estabilidad	polarity	1	-
limpieza impecable	polarity	3	-
claridad	polarity	1	-
sencillez	polarity	1	-
precisión	polarity	1	-
exactitud	polarity	1	-
flexibilidad	polarity	1	-
colaboración	polarity	1	-
cooperación	polarity	1	-
participación activa	polarity	1	-
respaldo	polarity	1	-
auxilio oportuno	polarity	2	-
alivio	polarity	1	-
esperanzas	polarity	1	-
oportunidad{,es}	polarity	1	-
optimismo	polarity	1	-
ánimo	polarity	1	-
ánimos	polarity	1	-
aliento	polarity	1	-
motivación	polarity	1	-
interés genuino	polarity	1	-
creatividad	polarity	1	-
reconocimiento{,s}	polarity	1	-
recompensa{,s}	polarity	1	-
premio{,s}	polarity	1	-
descuento{,s}	polarity	1	-
rebaja{,s}	polarity	1	-
ahorro{,s}	polarity	1	-
camaradería	polarity	1	-
hermandad	polarity	1	-
fraternidad	polarity	1	-
rectitud	polarity	1	-
moralidad	polarity	1	-
decencia	polarity	1	-
dignidad	polarity	1	-
sensatez	polarity	1	-
prudencia	polarity	1	-
madurez	polarity	1	-
sensibilidad	polarity	1	-
tolerancia	polarity	1	-
puntos a favor	polarity	1	-
punto a favor	polarity	1	-
aspecto positivo	polarity	1	-
cosas buenas	polarity	1	-
lo bueno	polarity	1	-
lo mejor	polarity	1	-
el mejor	polarity	1	-
la mejor	polarity	1	-
los mejores	polarity	1	-
las mejores	polarity	1	-

# Praise: verbs
agradezco	polarity	2	joy
agradecer	polarity	1	joy
agradec{e,es,en,emos,í,ió,ieron,ida por,ido por,iendo}	polarity	2	joy
agradecerles	polarity	1	joy
agradecerle	polarity	1	joy
felicito	polarity	2	joy
felicitar	polarity	2	joy
felicitarlos	polarity	2	joy
felicitarlas	polarity	2	joy
felicitarle{,s}	polarity	2	joy
felicit{amos,a,an,aron,ado}	polarity	2	joy
felicítenlos	polarity	2	joy
aplaudo	polarity	2	joy
aplaud{ir,imos,e,en,ió,ieron}	polarity	2	joy
celebr{amos,aron,o mucho}	polarity	2	joy
elogi{ar,amos,aron,a,an}	polarity	2	joy
alab{ar,o,amos,an,ado}	polarity	2	joy
admir{ar,o,amos,a,an,ado}	polarity	2	joy
reconozco el esfuerzo	polarity	2	joy
reconozco su labor	polarity	2	joy
disfrut{ar,a,an,as,amos,ó,aron,aste,aba,aban,ado,ada,ados,adas,ando,en,é}	polarity	2	joy
gozar	polarity	2	joy
goz{o de,amos,aron,ado}	polarity	2	joy
encant{ar,a,an,aron,aba}	polarity	2	joy
me encanta	polarity	2	joy
me encantó	polarity	2	joy
me encantaron	polarity	2	joy
nos encantó	polarity	2	joy
fascin{a,an,ó,aron}	polarity	2	joy
maravill{an,ó,aron}	polarity	2	joy
emocion{a,an,ó,aron}	polarity	2	joy
alegr{a,an,ó,aron,aba,aban}	polarity	2	joy
me alegro	polarity	2	joy
me alegra	polarity	2	joy
nos alegra	polarity	2	joy
nos alegramos	polarity	2	joy
contentar	polarity	2	joy
enorgullec{e,en,ió,er}	polarity	2	joy
entusiasm{a,an,aron,aba,aban}	polarity	2	joy
ilusion{a,an,ó,aron,aba,aban}	polarity	2	joy
ador{o,amos,a,an}	polarity	2	joy
am{o,amos}	polarity	2	joy
quiero mucho	polarity	2	joy
me fascina	polarity	2	joy
me fascinó	polarity	2	joy
sonr{eír,íe,íen,ió,ieron,iendo}	polarity	2	joy
festej{ar,a,an,ó,aron,aba,aban,ado,ando}	polarity	2	joy
deleit{a,an,ó,aron,aba,aban}	polarity	2	joy
enamor{ó,aron,ado,ada,a}	polarity	2	joy
sorprendi{ó gratamente,eron gratamente}	polarity	2	joy
gratamente sorprendid{o,a,os,as}	polarity	2	joy
premi{ar,aron,ado}	polarity	2	joy
bendig{o,a,an}	polarity	2	joy
bendecid{o,a,os,as}	polarity	2	joy
benditos sean	polarity	2	joy
dios los bendiga	polarity	2	joy
dios le bendiga	polarity	2	joy
dios les pague	polarity	2	joy
dios se lo pague	polarity	2	joy
que dios los bendiga	polarity	2	joy
resolvieron	polarity	2	-
resolvió	polarity	2	-
resolvi{mos,ste}	polarity	2	-
me resolvieron	polarity	2	-
resuelt{o,a,os,as}	polarity	2	-
ha{,n} resuelto	polarity	2	-
solucionaron	polarity	2	-
solucionó	polarity	2	-
solucionad{o,a,os,as}	polarity	2	-
me solucionaron	polarity	2	-
arreglaron	polarity	2	-
arregló	polarity	2	-
arreglad{o,a,os,as}	polarity	2	-
ya arreglaron	polarity	2	-
repararon	polarity	2	-
reparó	polarity	2	-
compusieron	polarity	2	-
compuso	polarity	2	-
limpiaron	polarity	2	-
taparon el bache	polarity	2	-
bachearon	polarity	2	-
pavimentaron	polarity	2	-
repavimentaron	polarity	2	-
iluminaron	polarity	2	-
ya hay luz	polarity	2	-
ya hay agua	polarity	2	-
volvió la luz	polarity	2	-
volvió el agua	polarity	2	-
regresó la luz	polarity	2	-
regresó el agua	polarity	2	-
restablecieron	polarity	2	-
restableció	polarity	2	-
restablecid{o,a,os,as}	polarity	2	-
repusieron	polarity	2	-
recogieron la basura	polarity	2	-
podaron	polarity	1	-
desazolvaron	polarity	2	-
destaparon	polarity	2	-
limpiecit{o,a,os,as}	polarity	2	-
rescat{aron,ó,ado,ada,ados,adas}	polarity	2	-
salv{aron,ó,ado,ada,ados}	polarity	2	-
salvaron la vida	polarity	2	-
ayud{aron,ó,aste,aron mucho}	polarity	2	-
me ayudaron	polarity	2	-
nos ayudaron	polarity	2	-
me ayudó	polarity	2	-
ayudan mucho	polarity	2	-
apoy{aron,aste}	polarity	2	-
me apoyaron	polarity	2	-
orient{aron,ó}	polarity	2	-
me orientaron	polarity	2	-
asesor{aron,ó}	polarity	2	-
me asesoraron	polarity	2	-
me explicaron bien	polarity	2	-
explicaron bien	polarity	2	-
me explicaron todo	polarity	2	-
me guiaron	polarity	2	-
acompañaron	polarity	1	-
acompañó	polarity	1	-
me escucharon	polarity	2	-
atendieron bien	polarity	2	-
me atendieron bien	polarity	2	-
nos atendieron bien	polarity	2	-
atendió bien	polarity	2	-
me atendió bien	polarity	2	-
atienden bien	polarity	2	-
atienden muy bien	polarity	2	-
atendieron muy bien	polarity	2	-
atendió muy bien	polarity	2	-
atendieron de maravilla	polarity	2	-
atendieron rápido	polarity	2	-
atendió rápido	polarity	2	-
atienden rápido	polarity	2	-
me atendieron rápido	polarity	2	-
atendieron con amabilidad	polarity	2	-
trataron bien	polarity	2	-
me trataron bien	polarity	2	-
trataron muy bien	polarity	2	-
tratan bien	polarity	2	-
me trató bien	polarity	2	-
contestaron rápido	polarity	2	-
contestan rápido	polarity	2	-
respondieron rápido	polarity	2	-
responden rápido	polarity	2	-
respondió rápido	polarity	2	-
llegaron rápido	polarity	2	-
llegó rápido	polarity	2	-
llegaron a tiempo	polarity	2	-
llegó a tiempo	polarity	2	-
llegan a tiempo	polarity	2	-
salió rápido	polarity	2	-
fue rápido	polarity	2	-
fue muy rápido	polarity	2	-
fue fácil	polarity	2	-
fue muy fácil	polarity	2	-
fue muy sencillo	polarity	2	-
fue excelente	polarity	3	-
quedó perfecto	polarity	3	-
quedó excelente	polarity	3	-
quedó bien	polarity	2	-
quedó muy bien	polarity	2	-
quedó bonito	polarity	2	-
quedó listo	polarity	2	-
quedé satisfech{o,a,os,as}	polarity	2	-
quedé content{o,a,os,as}	polarity	2	-
quedé encantad{o,a,os,as}	polarity	2	-
salí content{o,a,os,as}	polarity	2	-
me voy content{o,a,os,as}	polarity	2	-
cumplieron	polarity	2	-
cumplió	polarity	2	-
han cumplido	polarity	2	-
cumplen lo prometido	polarity	2	-
cumplieron su palabra	polarity	2	-
super{ó,aron} mis expectativas	polarity	2	-
supera expectativas	polarity	2	-
vale la pena	polarity	2	-
valió la pena	polarity	2	-
valen la pena	polarity	2	-
vale oro	polarity	2	-
recomiend{o,an}	polarity	1	-
lo recomiendo	polarity	2	-
la recomiendo	polarity	2	-
los recomiendo	polarity	2	-
recomendamos	polarity	1	-
totalmente recomendable	polarity	2	-
muy recomendable	polarity	2	-
funciona bien	polarity	2	-
funcionan bien	polarity	2	-
funciona perfecto	polarity	3	-
funciona de maravilla	polarity	2	-
funcionó	polarity	2	-
funcionó bien	polarity	2	-
funciona muy bien	polarity	2	-
trabajan bien	polarity	2	-
trabaja bien	polarity	2	-
trabajan muy bien	polarity	2	-
hacen bien su trabajo	polarity	2	-
hace bien su trabajo	polarity	2	-
hacen su trabajo	polarity	2	-
sigan así	polarity	2	-
siga así	polarity	2	-
sigue así	polarity	2	-
síganle así	polarity	2	-
continúen así	polarity	2	-
todo bien	polarity	2	-
todo perfecto	polarity	3	-
todo excelente	polarity	3	-
todo en orden	polarity	2	-
todo muy bien	polarity	2	-
todo rápido	polarity	2	-
todo salió bien	polarity	2	-
salió todo bien	polarity	2	-
me fue bien	polarity	2	-
me fue muy bien	polarity	2	-
fue bien	polarity	2	-
me gust{ó,a,an,aron} mucho	polarity	2	-
nos gustó mucho	polarity	2	-
gusta mucho	polarity	2	-
da gusto	polarity	2	-
da mucho gusto	polarity	2	-
qué gusto	polarity	2	-
un gusto	polarity	2	-
es un placer	polarity	2	-
da orgullo	polarity	2	-
qué orgullo	polarity	2	-
qué alegría	polarity	2	-
qué felicidad	polarity	2	-
qué maravilla	polarity	2	-
qué bien	polarity	2	-
qué bueno	polarity	2	-
qué bonito	polarity	2	-
qué lindo	polarity	2	-
qué rápido	polarity	2	-
qué amables	polarity	2	-
qué eficiencia	polarity	2	-
qué buen servicio	polarity	2	-
qué buena atención	polarity	2	-
me quito el sombrero	polarity	2	-
chapó	polarity	2	-
chapeau	polarity	2	-
matrícula de honor	polarity	2	-
diez de diez	polarity	2	-
10 de 10	polarity	2	-
diez sobre diez	polarity	2	-
10/10	polarity	2	-
cinco estrellas	polarity	2	-
5 estrellas	polarity	2	-
cien por ciento recomendable	polarity	2	-
calificación de diez	polarity	2	-
cien puntos	polarity	2	-
mejor imposible	polarity	2	-
como nuev{o,a,os,as}	polarity	2	-
quedó como nuev{o,a,os,as}	polarity	2	-
está como nuev{o,a,os,as}	polarity	2	-
lo mejor de todo	polarity	2	-
son los mejores	polarity	2	-
es lo máximo	polarity	2	-
son lo máximo	polarity	2	-
lo máximo	polarity	2	-
pulgar arriba	polarity	2	-
a favor	polarity	1	-
estoy a favor	polarity	2	-
muy a favor	polarity	2	-
mejoró	polarity	1	-
mejoraron	polarity	1	-
mejorad{o,a,os,as}	polarity	1	-
ha{,n} mejorado	polarity	1	-
mejorando	polarity	1	-
facilit{aron,ó,a,an}	polarity	1	-
agiliz{aron,ó,a,an}	polarity	1	-
simplific{aron,ó,a,an}	polarity	1	-
moderniz{aron,ó}	polarity	1	-
renovaron	polarity	1	-
renovó	polarity	1	-
remodelaron	polarity	1	-
remodeló	polarity	1	-
rehabilitaron	polarity	1	-
rehabilitó	polarity	1	-
restauraron	polarity	1	-
embellec{ieron,ió,en,e}	polarity	1	-
ampli{aron,ó} horario	polarity	1	-
beneficia	polarity	1	-
benefici{an,aron}	polarity	1	-
favorec{e,en,ió,ieron}	polarity	1	-
progres{a,an,aron,ando}	polarity	1	-
avanz{aron,ó,ado,ando}	polarity	1	-
prosper{ar,a,an,ó,aron,aba,aban,ado,ando}	polarity	1	-
florec{er,e,en,ió,iendo}	polarity	1	-
logr{aron,amos,é,ado}	polarity	1	-
consigui{eron,ó,mos}	polarity	1	-
alcanz{aron,amos} la meta	polarity	1	-
triunf{ar,a,an,aron,aba,aban,ado,ando}	polarity	1	-
gan{aron,amos}	polarity	1	-
protegi{eron,ó}	polarity	1	-
proteg{en,e}	polarity	1	-
cuid{an,aron}	polarity	1	-
vigil{an,aron}	polarity	1	-
respet{an,aron}	polarity	1	-
valor{o,amos}	polarity	1	-
aprecio	polarity	1	-
apreciamos	polarity	1	-
confío	polarity	1	-
confi{amos,an}	polarity	1	-
simpatiz{ar,a,an,ó,aron,aba,aban,ado,ando}	polarity	1	-
colabor{an,aron,ó}	polarity	1	-
cooper{an,aron,ó}	polarity	1	-
garantiz{an,a,aron}	polarity	1	-
tranquiliz{a,an,ó,aron}	polarity	1	-
alivi{a,an,aron}	polarity	1	-
calm{ó,aron}	polarity	1	-
reconfort{a,an,ó,aron,aba,aban}	polarity	1	-
consuel{a,an}	polarity	1	-
motiv{an,ó}	polarity	1	-
inspir{a,an,ó,aron,aba,aban}	polarity	1	-
gust{ó,aron}	polarity	1	-
me gusta	polarity	1	-
me gustan	polarity	1	-
nos gusta	polarity	1	-
me gustó	polarity	1	-
nos gustó	polarity	1	-
agrad{a,an,ó,aron,aba}	polarity	1	-
me agrada	polarity	1	-
complac{e,en,ió,ieron,er}	polarity	1	-
satisfac{e,en,er}	polarity	1	-
satisfizo	polarity	1	-
satisficieron	polarity	1	-
convenc{e,ió,ieron,en}	polarity	1	-
aprueb{o,an}	polarity	1	-
atendieron	polarity	1	-
atendió	polarity	1	-
atendid{o,a,os,as}	polarity	1	-
solucionan	polarity	1	-
solucionando	polarity	1	-
resuelven	polarity	1	-
resuelve	polarity	1	-
sirve	polarity	1	-
sirven	polarity	1	-
sirvió	polarity	1	-
sirvieron	polarity	1	-
funciona	polarity	1	-
funcionan	polarity	1	-
funcionando	polarity	1	-
cumplen	polarity	1	-
cumple	polarity	1	-
ayudan	polarity	1	-
ayudando	polarity	1	-
ayudado	polarity	1	-
orientan	polarity	1	-
apoyan	polarity	1	-
apoyando	polarity	1	-
merece{,n} la pena	polarity	1	-
merece{,n} un premio	polarity	1	-
merece{,n} reconocimiento	polarity	1	-

# Thanks
gracias	polarity	2	joy
muchas gracias	polarity	2	joy
mil gracias	polarity	2	joy
muchísimas gracias	polarity	2	joy
infinitas gracias	polarity	2	joy
millón de gracias	polarity	2	joy
miles de gracias	polarity	2	joy
gracias de corazón	polarity	2	joy
gracias por todo	polarity	2	joy
gracias por su ayuda	polarity	2	joy
gracias por su apoyo	polarity	2	joy
gracias por atenderme	polarity	2	joy
gracias por su atención	polarity	1	joy
gracias por la atención	polarity	1	joy
gracias por el servicio	polarity	2	joy
gracias por escuchar	polarity	2	joy
gracias por responder	polarity	2	joy
gracias por cumplir	polarity	2	joy
gracias por ayudar	polarity	2	joy
gracias por ayudarme	polarity	2	joy
gracias por arreglar	polarity	2	joy
de antemano gracias	polarity	1	joy
se agradece	polarity	2	joy
se les agradece	polarity	2	joy
se agradece mucho	polarity	2	joy
muy agradecid{o,a,os,as}	polarity	2	joy
eternamente agradecid{o,a,os,as}	polarity	2	joy
estoy agradecid{o,a,os,as}	polarity	2	joy
quedo agradecid{o,a,os,as}	polarity	2	joy
les agradezco	polarity	2	joy
le agradezco	polarity	2	joy
te agradezco	polarity	2	joy
les agradecemos	polarity	2	joy
le agradecemos	polarity	2	joy
mis felicitaciones	polarity	2	joy
mis respetos	polarity	2	joy
mi agradecimiento	polarity	2	joy
mis agradecimientos	polarity	2	joy
mi reconocimiento	polarity	2	joy
muchas felicidades	polarity	2	joy
felicidades	polarity	2	joy
mil felicidades	polarity	2	joy
congratulaciones	polarity	2	joy
muy amable	polarity	2	joy
muy amables	polarity	2	joy
son muy amables	polarity	2	joy
fue muy amable	polarity	2	joy
fueron muy amables	polarity	2	joy
bien hecho	polarity	2	joy
muy bien hecho	polarity	2	joy
así se hace	polarity	2	joy
así se trabaja	polarity	2	joy
así sí	polarity	2	joy
eso es todo	polarity	2	joy
eso sí sirve	polarity	2	joy
eso sí funciona	polarity	2	joy
bendiciones a todos	polarity	2	joy
dios los cuide	polarity	2	joy
un abrazo	polarity	1	joy
abrazos	polarity	1	joy
besos	polarity	1	joy
excelente equipo	polarity	3	joy
equipo excelente	polarity	3	joy
excelente personal	polarity	3	joy
personal excelente	polarity	3	joy
excelente funcionari{o,a,os,as}	polarity	3	joy
excelente persona	polarity	3	joy
excelente experiencia	polarity	3	joy
excelente opción	polarity	3	joy
excelente noticia	polarity	3	joy
excelente obra	polarity	3	joy
excelente iniciativa	polarity	3	joy
excelente página	polarity	3	joy
excelente app	polarity	3	joy
excelente aplicación	polarity	3	joy
gran noticia	polarity	2	joy
gran persona	polarity	2	joy
gran iniciativa	polarity	2	joy
gran obra	polarity	2	joy
gran idea	polarity	2	joy
grandiosa obra	polarity	2	joy
grandios{o,a,os,as}	polarity	2	joy
graciasss	polarity	2	joy
graciass	polarity	2	joy
gracia{ssss,sssss}	polarity	2	joy
thank you	polarity	2	joy
thanks	polarity	2	joy
thx	polarity	2	joy

# Good service: what works
personal amable	polarity	2	-
personal muy amable	polarity	2	-
personal atento	polarity	2	-
personal capacitado	polarity	2	-
personal eficiente	polarity	2	-
personal profesional	polarity	2	-
personal servicial	polarity	2	-
personal competente	polarity	2	-
gente amable	polarity	2	-
gente trabajadora	polarity	2	-
funcionario amable	polarity	2	-
funcionaria amable	polarity	2	-
funcionarios amables	polarity	2	-
servicio amable	polarity	2	-
servicio eficiente	polarity	2	-
servicio ágil	polarity	2	-
servicio oportuno	polarity	2	-
servicio puntual	polarity	2	-
servicio perfecto	polarity	3	-
servicio bueno	polarity	2	-
trámite rápido	polarity	2	-
trámite ágil	polarity	2	-
trámite fácil	polarity	2	-
trámite sencillo	polarity	2	-
proceso rápido	polarity	2	-
proceso ágil	polarity	2	-
proceso sencillo	polarity	2	-
proceso fácil	polarity	2	-
rápido y sencillo	polarity	2	-
rápido y fácil	polarity	2	-
fácil y rápido	polarity	2	-
sencillo y rápido	polarity	2	-
rápido y eficiente	polarity	2	-
rápido y eficaz	polarity	2	-
rápido y seguro	polarity	2	-
bueno bonito y barato	polarity	2	-
limpio y ordenado	polarity	2	-
limpia y ordenada	polarity	2	-
limpio y seguro	polarity	2	-
bien organizado	polarity	2	-
bien organizada	polarity	2	-
bien atendid{o,a,os,as}	polarity	2	-
bien cuidad{o,a,os,as}	polarity	2	-
bien señalizad{o,a,os,as}	polarity	2	-
bien iluminad{o,a,os,as}	polarity	2	-
bien explicad{o,a,os,as}	polarity	2	-
bien hech{a,os,as}	polarity	2	-
bien mantenid{o,a,os,as}	polarity	2	-
bien equipad{o,a,os,as}	polarity	2	-
bien informad{o,a,os,as}	polarity	2	-
bien tratad{o,a,os,as}	polarity	2	-
bien planead{o,a,os,as}	polarity	2	-
bien diseñad{o,a,os,as}	polarity	2	-
bien pavimentad{o,a,os,as}	polarity	2	-
bien conservad{o,a,os,as}	polarity	2	-
bien limpi{o,a,os,as}	polarity	2	-
bien ubicad{o,a,os,as}	polarity	2	-
calle limpia	polarity	2	-
calles limpias	polarity	2	-
parque limpio	polarity	2	-
parques limpios	polarity	2	-
baños limpios	polarity	2	-
baño limpio	polarity	2	-
hospital limpio	polarity	2	-
camión puntual	polarity	2	-
camiones puntuales	polarity	2	-
metro limpio	polarity	2	-
tren puntual	polarity	2	-
obra terminada	polarity	2	-
obra bien hecha	polarity	2	-
obra de calidad	polarity	2	-
problema resuelto	polarity	2	-
caso resuelto	polarity	2	-
reporte resuelto	polarity	2	-
reporte atendido	polarity	2	-
reportes atendidos	polarity	2	-
queja atendida	polarity	2	-
quejas atendidas	polarity	2	-
queja resuelta	polarity	2	-
solicitud atendida	polarity	2	-
solicitudes atendidas	polarity	2	-
petición atendida	polarity	2	-
promesa cumplida	polarity	2	-
promesas cumplidas	polarity	2	-
misión cumplida	polarity	2	-
meta cumplida	polarity	2	-
metas cumplidas	polarity	2	-
objetivo cumplido	polarity	2	-
objetivos cumplidos	polarity	2	-
trabajo bien hecho	polarity	2	-
trabajo impecable	polarity	3	-
trabajo excelente	polarity	3	-
labor excelente	polarity	3	-
labor impecable	polarity	3	-
ningún problema	polarity	2	-
ninguna queja	polarity	2	-
ninguna demora	polarity	2	-
ningún inconveniente	polarity	2	-
ninguna molestia	polarity	2	-
ningún pero	polarity	2	-
no tengo queja{,s}	polarity	2	-
sin quejas	polarity	2	-
sin queja	polarity	2	-
no hay queja{,s}	polarity	2	-
no me quejo	polarity	2	-
nada que reclamar	polarity	2	-
nada que reprochar	polarity	2	-
nada que objetar	polarity	2	-
no tardaron	polarity	2	-
no tardaron nada	polarity	2	-
no demoraron	polarity	2	-
no tardó nada	polarity	2	-
tardaron poco	polarity	2	-
tardó poco	polarity	2	-
poca espera	polarity	2	-
poca fila	polarity	2	-
pocas filas	polarity	2	-
espera corta	polarity	2	-
cero filas	polarity	2	-
cero colas	polarity	2	-
cero corrupción	polarity	2	-
cero trabas	polarity	2	-
cero demoras	polarity	2	-
no hay fila	polarity	2	-
no hay filas	polarity	2	-
no había fila	polarity	2	-
no había filas	polarity	2	-
no hay cola	polarity	2	-
no había cola	polarity	2	-
no esperé nada	polarity	2	-
no esperé mucho	polarity	2	-
no hubo demora	polarity	2	-
no hubo problema{,s}	polarity	2	-
no tuve problema{,s}	polarity	2	-
no me cobraron	polarity	1	-
no cobraron de más	polarity	2	-
no hay corrupción	polarity	2	-
no falla	polarity	2	-
no fallan	polarity	2	-
nunca falla	polarity	2	-
nunca fallan	polarity	2	-
nunca me fallan	polarity	2	-
siempre cumplen	polarity	2	-
siempre amables	polarity	2	-
siempre amable	polarity	2	-
siempre puntuales	polarity	2	-
siempre responden	polarity	2	-
siempre ayudan	polarity	2	-
siempre atentos	polarity	2	-
siempre resuelven	polarity	2	-
siempre limpio	polarity	2	-
siempre dispuest{o,a,os,as}	polarity	2	-
dispuestos a ayudar	polarity	2	-
dispuesto a ayudar	polarity	2	-
dispuesta a ayudar	polarity	2	-
sin esperar	polarity	2	-
sin esperar mucho	polarity	2	-
sin perder tiempo	polarity	2	-
sin tanta vuelta	polarity	2	-
sin burocracia	polarity	2	-
todo en línea	polarity	2	-
todo por internet	polarity	2	-
me ahorr{é,ó} tiempo	polarity	2	-
ahorra tiempo	polarity	2	-
ahorran tiempo	polarity	2	-
me ahorró la fila	polarity	2	-
nos facilita la vida	polarity	2	-
hace la vida fácil	polarity	2	-
me salvaron	polarity	2	-
me salvó	polarity	2	-
me sacaron de apuros	polarity	2	-
me dieron solución	polarity	2	-
nos dieron solución	polarity	2	-
dieron solución	polarity	2	-
dio solución	polarity	2	-
dan solución	polarity	2	-
me dieron respuesta	polarity	2	-
dieron respuesta	polarity	2	-
dan respuesta	polarity	2	-
dieron buena respuesta	polarity	2	-
hicieron justicia	polarity	2	-
se hizo justicia	polarity	2	-
dieron la cara	polarity	2	-
dan la cara	polarity	2	-
da la cara	polarity	2	-
se puso las pilas	polarity	2	-
se pusieron las pilas	polarity	2	-
se pusieron a trabajar	polarity	2	-
pusieron orden	polarity	2	-
manos a la obra	polarity	2	-
estuvieron a la altura	polarity	2	-
más seguro que antes	polarity	2	-
más rápido que antes	polarity	2	-
se nota el cambio	polarity	2	-
se nota la mejora	polarity	2	-
se ve la mejora	polarity	2	-
se ve el cambio	polarity	2	-
se nota el trabajo	polarity	2	-
se nota el esfuerzo	polarity	2	-
se ven resultados	polarity	2	-
dando resultados	polarity	2	-
da resultado	polarity	2	-
dio resultado	polarity	2	-
cambio positivo	polarity	2	-
cambio para bien	polarity	2	-
para bien	polarity	2	-
gran cambio	polarity	2	-
gran mejora	polarity	2	-
gran avance	polarity	2	-
gran diferencia	polarity	2	-
gran acierto	polarity	2	-
gran logro	polarity	2	-
gran esfuerzo	polarity	2	-
gran alcalde	polarity	2	-
gran alcaldesa	polarity	2	-
gran director	polarity	2	-
gran doctor	polarity	2	-
gran doctora	polarity	2	-
gran maestr{o,a}	polarity	2	-
gran enfermera	polarity	2	-
gran médico	polarity	2	-
buen médico	polarity	2	-
buena doctora	polarity	2	-
buen doctor	polarity	2	-
buenos médicos	polarity	2	-
buenos doctores	polarity	2	-
buena maestra	polarity	2	-
buen maestro	polarity	2	-
buenos maestros	polarity	2	-
buen policía	polarity	2	-
buenos policías	polarity	2	-
buena policía	polarity	2	-
buen alcalde	polarity	2	-
buena alcaldesa	polarity	2	-
buen chofer	polarity	2	-
buen conductor	polarity	2	-
buenos conductores	polarity	2	-
buena enfermera	polarity	2	-
buenas enfermeras	polarity	2	-
en buen estado	polarity	1	-
en buenas condiciones	polarity	1	-
en orden	polarity	1	-
en regla	polarity	1	-
nuev{ito,ita,itos,itas}	polarity	1	-
está bien	polarity	1	-
estuvo bien	polarity	1	-
está muy bien	polarity	1	-
estuvo muy bien	polarity	1	-
estuvo bueno	polarity	1	-
está bueno	polarity	1	-
está bonito	polarity	1	-
quedó bonita	polarity	1	-
no está mal	polarity	1	-
nada mal	polarity	1	-
no estuvo mal	polarity	1	-
no es malo	polarity	1	-
no es mala	polarity	1	-
no fue malo	polarity	1	-
no hay problema	polarity	1	-
no hay problemas	polarity	1	-
me siento segur{o,a,os,as}	polarity	1	-
nos sentimos seguros	polarity	1	-
hay vigilancia	polarity	1	-
luz nueva	polarity	1	-
luces nuevas	polarity	1	-
luminarias nuevas	polarity	1	-
camiones nuevos	polarity	1	-
buses nuevos	polarity	1	-
calle nueva	polarity	1	-
pavimento nuevo	polarity	1	-
asfalto nuevo	polarity	1	-
parque nuevo	polarity	1	-
hospital nuevo	polarity	1	-
equipo nuevo	polarity	1	-
horario amplio	polarity	1	-
horario ampliado	polarity	1	-
buen horario	polarity	1	-
buen precio	polarity	1	-
buenos precios	polarity	1	-
precio justo	polarity	1	-
precios justos	polarity	1	-
cobro justo	polarity	1	-
tarifa justa	polarity	1	-
tarifas justas	polarity	1	-
buena ubicación	polarity	1	-
buena ruta	polarity	1	-
buenas rutas	polarity	1	-
buen transporte	polarity	1	-
buena carretera	polarity	1	-
buenas carreteras	polarity	1	-
buenas calles	polarity	1	-
buen parque	polarity	1	-
buena escuela	polarity	1	-
buenas escuelas	polarity	1	-
buen hospital	polarity	1	-
buenos hospitales	polarity	1	-
buena clínica	polarity	1	-
buena biblioteca	polarity	1	-
buena página	polarity	1	-
buena app	polarity	1	-
buena aplicación	polarity	1	-
buen sistema	polarity	1	-
buenas instalaciones	polarity	1	-
buen material	polarity	1	-
buenos materiales	polarity	1	-
buen drenaje	polarity	1	-
buena presión	polarity	1	-
agua limpia	polarity	1	-
aire limpio	polarity	1	-
info clara	polarity	1	-
información clara	polarity	1	-
información oportuna	polarity	2	-
información útil	polarity	1	-
información completa	polarity	1	-
instrucciones claras	polarity	1	-
requisitos claros	polarity	1	-
reglas claras	polarity	1	-
cuentas claras	polarity	1	-
precios claros	polarity	1	-
lenguaje claro	polarity	1	-
ya quedó	polarity	1	-
ya quedó listo	polarity	1	-
ya está listo	polarity	1	-
ya está arreglado	polarity	2	-
ya está resuelto	polarity	2	-
ya funciona	polarity	1	-
ya sirve	polarity	1	-
ya contestaron	polarity	1	-
ya respondieron	polarity	1	-
ya me atendieron	polarity	1	-
ya me contestaron	polarity	1	-
ya me respondieron	polarity	1	-
por fin resolvieron	polarity	2	-
por fin arreglaron	polarity	2	-
por fin llegó	polarity	1	-
por fin hay agua	polarity	1	-
por fin hay luz	polarity	1	-
por fin respondieron	polarity	1	-
al fin resolvieron	polarity	2	-
al fin arreglaron	polarity	2	-
un acierto	polarity	2	-
un avance	polarity	1	-
buen comienzo	polarity	1	-
buen inicio	polarity	1	-
buen paso	polarity	1	-
buen detalle	polarity	1	-
bonito detalle	polarity	1	-
lindo detalle	polarity	2	-
bonito gesto	polarity	1	-
buen gesto	polarity	1	-
lindo gesto	polarity	2	-
noble labor	polarity	2	-
noble gesto	polarity	2	-
ardua labor	polarity	1	-
mejor que antes	polarity	1	-
mejor que nunca	polarity	1	-
mejor servicio	polarity	1	-
mejor atención	polarity	1	-
mejor trato	polarity	1	-
mejor calidad	polarity	1	-
mejores resultados	polarity	1	-

# Regional praise: Mexico
chid{o,a,os,as}	polarity	2	joy
chidísim{o,a,os,as}	polarity	2	joy
qué chido	polarity	2	joy
bien chido	polarity	2	joy
está chido	polarity	2	joy
qué padre	polarity	2	joy
muy padre	polarity	2	joy
bien padre	polarity	2	joy
está padre	polarity	2	joy
está muy padre	polarity	2	joy
estuvo padre	polarity	2	joy
padrísimamente	polarity	2	joy
padriuris	polarity	2	joy
chingón	polarity	2	joy
chingon{a,es,as}	polarity	2	joy
chingonería	polarity	2	joy
bien chingón	polarity	2	joy
a toda madre	polarity	2	joy
a todo dar	polarity	2	joy
a toda máquina	polarity	2	joy
de poca madre	polarity	2	joy
de huevos	polarity	2	joy
bien perrón	polarity	2	joy
perrón	polarity	2	joy
perron{a,es,as}	polarity	2	joy
qué suave	polarity	2	joy
bien suave	polarity	2	joy
se la rif{ó,aron,an}	polarity	2	joy
se lucieron	polarity	2	joy
se lució	polarity	2	joy
te luciste	polarity	2	joy
se volaron la barda	polarity	2	joy
qué buena onda	polarity	2	joy
bien buena onda	polarity	2	joy
muy buena onda	polarity	2	joy
son buena onda	polarity	2	joy
buen pedo	polarity	2	joy
bien buen pedo	polarity	2	joy
a gusto	polarity	2	joy
bien a gusto	polarity	2	joy
muy a gusto	polarity	2	joy
ya la hicimos	polarity	2	joy
ya la armamos	polarity	2	joy
órale qué bien	polarity	2	joy
ándale qué bien	polarity	2	joy
fregón	polarity	2	joy
fregon{a,es,as}	polarity	2	joy
bien fregón	polarity	2	joy
al cien	polarity	2	joy
al 100	polarity	2	joy
al puro centavo	polarity	2	joy
al centavo	polarity	2	joy

# Regional praise: Spain
guay	polarity	2	joy
muy guay	polarity	2	joy
qué guay	polarity	2	joy
guays	polarity	2	joy
mola	polarity	2	joy
molan	polarity	2	joy
molaba	polarity	2	joy
moló	polarity	2	joy
mola mazo	polarity	2	joy
mola mucho	polarity	2	joy
me mola	polarity	2	joy
nos mola	polarity	2	joy
molando	polarity	2	joy
cojonud{o,a,os,as}	polarity	2	joy
de cojones	polarity	2	joy
cojonudamente	polarity	2	joy
de la hostia	polarity	2	joy
es la hostia	polarity	2	joy
es una pasada	polarity	2	joy
una pasada	polarity	2	joy
qué pasada	polarity	2	joy
flipante	polarity	2	joy
alucinante{,s}	polarity	2	joy
chachi	polarity	2	joy
chachi piruli	polarity	2	joy
majísim{o,a,os,as}	polarity	2	joy
maj{ete,eta}	polarity	2	joy
salao	polarity	2	joy
dabuten	polarity	2	joy
dabuti	polarity	2	joy
un diez	polarity	2	joy
un sobresaliente	polarity	3	joy
un primor	polarity	2	joy
una joya	polarity	2	joy
una maravilla	polarity	2	joy
un encanto	polarity	2	joy
son un encanto	polarity	2	joy
es un encanto	polarity	2	joy
un amor	polarity	2	joy
un lujo	polarity	2	joy
es un lujo	polarity	2	joy
un crack	polarity	2	joy
unos cracks	polarity	2	joy
unos máquinas	polarity	2	joy
currante	polarity	1	-
currantes	polarity	1	-
trabajadoraz{o,a,os,as}	polarity	2	joy
trabajadoraz	polarity	2	joy
se lo curran	polarity	2	joy
se lo curr{a,ó,aron}	polarity	2	joy
currad{o,a,os,as}	polarity	2	joy
muy currado	polarity	2	joy
bien currado	polarity	2	joy

# Regional praise: Chile
bacán	polarity	2	joy
bacan{es,azo}	polarity	2	joy
bacanísimo	polarity	2	joy
muy bacán	polarity	2	joy
súper bacán	polarity	2	joy
la raja	polarity	2	joy
a la raja	polarity	2	joy
bkn	polarity	2	joy
bkan	polarity	2	joy
pulento	polarity	2	joy
pulent{a,os,as}	polarity	2	joy
se pasaron de amables	polarity	2	joy
al pelo	polarity	2	joy
a todo chancho	polarity	2	joy
a todo cachete	polarity	2	joy
impeque	polarity	2	joy
a toda raja	polarity	2	joy
choriflai	polarity	2	joy
buena onda la gente	polarity	2	joy
buena onda los funcionarios	polarity	2	joy
nota siete	polarity	2	joy

# Regional praise: Argentina
copad{o,a,os,as}	polarity	2	joy
copadísim{o,a,os,as}	polarity	2	joy
re copad{o,a,os,as}	polarity	2	joy
genia	polarity	2	joy
genias	polarity	2	joy
sos un genio	polarity	2	joy
sos una genia	polarity	2	joy
son unos genios	polarity	2	joy
un capo	polarity	2	joy
unos capos	polarity	2	joy
grosso	polarity	2	joy
gross{a,os,as}	polarity	2	joy
joya todo	polarity	2	joy
la rompieron toda	polarity	2	joy
un golazo	polarity	2	joy
golazo	polarity	2	joy
golazos	polarity	2	joy
gol de media cancha	polarity	2	joy
un fenómeno	polarity	2	joy
sos una masa	polarity	2	joy
un groso	polarity	2	joy
macanud{o,a,os,as}	polarity	2	joy
macanudísim{o,a,os,as}	polarity	2	joy
diez puntos	polarity	2	joy
10 puntos	polarity	2	joy
buenísima onda	polarity	3	joy
re bien	polarity	2	joy
re buen{o,a,os,as}	polarity	2	joy
re amable	polarity	2	joy
re amables	polarity	2	joy
re rápido	polarity	2	joy
re atentos	polarity	2	joy
de primera todo	polarity	2	joy
bárbaro	polarity	2	joy
bárbar{a,os,as}	polarity	1	joy

# Regional praise: Colombia
bacan{o,a,os,as}	polarity	2	joy
bacanísim{a,os,as}	polarity	2	joy
bacanería	polarity	2	joy
chévere{,s}	polarity	2	joy
cheverísim{o,a,os,as}	polarity	2	joy
muy chévere	polarity	2	joy
qué chévere	polarity	2	joy
súper chévere	polarity	2	joy
qué bacano	polarity	2	joy
muy bacano	polarity	2	joy
una chimba	polarity	2	joy
qué chimba	polarity	2	joy
re chimba	polarity	2	joy
qué nota	polarity	2	joy
berrac{o,a,os,as}	polarity	2	joy
verrac{o,a,os,as}	polarity	2	joy
berraquera	polarity	2	joy
verraquera	polarity	2	joy
una berraquera	polarity	2	joy
la berraquera	polarity	2	joy
la verraquera	polarity	2	joy
una verraquera	polarity	2	joy
qué berraquera	polarity	2	joy
un éxito	polarity	2	joy
todo un éxito	polarity	2	joy
muy querid{o,a,os,as}	polarity	2	joy
queridísim{o,a,os,as}	polarity	2	joy
qué queridos	polarity	2	joy
todo melo	polarity	2	joy
una belleza	polarity	2	joy
qué belleza	polarity	2	joy
una dicha	polarity	2	joy
qué dicha	polarity	2	joy
mi dios le pague	polarity	2	joy
dios le pague	polarity	2	joy

# Regional praise: Peru
chévere atención	polarity	2	joy
bacanaza	polarity	2	joy
mostrazo	polarity	2	joy
qué mostro	polarity	2	joy
chambeador{,a,es,as}	polarity	2	joy
chambean bien	polarity	2	joy
buena chamba	polarity	2	joy
buena voz	polarity	2	joy
de lo máximo	polarity	2	joy
recontra bueno	polarity	2	joy
recontra bien	polarity	2	joy
recontra amable	polarity	2	joy
recontra amables	polarity	2	joy
al toque	polarity	1	-
al toque nomás	polarity	1	-
al toque me atendieron	polarity	2	joy
trome	polarity	2	joy
tromes	polarity	2	joy
un trome	polarity	2	joy
una trome	polarity	2	joy
bien chévere	polarity	2	joy
vacán	polarity	2	joy
vacano	polarity	2	joy

# Chat spellings: praise and thanks
grax	polarity	2	joy
grcs	polarity	2	joy
graciaz	polarity	2	joy
grasias	polarity	2	joy
graxias	polarity	2	joy
grciass	polarity	2	joy
graxx	polarity	2	joy
mchas gracias	polarity	2	joy
muxas gracias	polarity	2	joy
muxas grax	polarity	2	joy
mil grax	polarity	2	joy
mil grcs	polarity	2	joy
tkm	polarity	2	joy
tqm	polarity	2	joy
tkmm	polarity	2	joy
tq	polarity	2	joy
t kiero	polarity	2	joy
t amo	polarity	2	joy
felizidades	polarity	2	joy
felisidades	polarity	2	joy
feliciades	polarity	2	joy
felicidadess	polarity	2	joy
exelente	polarity	2	joy
exelent{es,ísimo}	polarity	2	joy
excelnte	polarity	2	joy
exelente servicio	polarity	2	joy
exelente atención	polarity	2	joy
exselente	polarity	2	joy
muy bn	polarity	2	joy
todo bn	polarity	2	joy
bnísimo	polarity	2	joy
bkno	polarity	2	joy
xvr	polarity	2	joy
chevre	polarity	2	joy
mui bien	polarity	2	joy
muy vien	polarity	2	joy
buenicimo	polarity	2	joy
buenizimo	polarity	2	joy
jajaja	polarity	1	joy
jajajaja	polarity	1	joy
jejeje	polarity	1	joy
jijiji	polarity	1	joy
wii	polarity	2	joy
wiii	polarity	2	joy
siuuu	polarity	2	joy
siuu	polarity	2	joy
uju	polarity	2	joy
yei	polarity	2	joy
yeii	polarity	2	joy
yay	polarity	2	joy
oki gracias	polarity	2	joy
okis gracias	polarity	2	joy
perfe	polarity	2	joy
gnial	polarity	2	joy
jenial	polarity	2	joy
rapidisimoo	polarity	2	joy
sii gracias	polarity	2	joy
bravoo	polarity	2	joy
bravooo	polarity	2	joy
ntp	polarity	2	joy

# Condemnation: strong adjectives
pésim{o,a,os,as}	polarity	-3	anger
pesimísim{o,a,os,as}	polarity	-3	anger
horribl{e,es}	polarity	-3	anger
horribilísim{o,a,os,as}	polarity	-3	anger
horrend{o,a,os,as}	polarity	-3	anger
horroros{o,a,os,as}	polarity	-3	anger
terribl{e,es}	polarity	-3	anger
espantos{o,a,os,as}	polarity	-3	anger
atro{z,ces}	polarity	-3	anger
aberrante{,s}	polarity	-3	anger
abominable{,s}	polarity	-3	anger
abyect{o,a,os,as}	polarity	-3	anger
asqueros{o,a,os,as}	polarity	-3	anger
asquerosísim{o,a,os,as}	polarity	-3	anger
repugnante{,s}	polarity	-3	anger
repulsiv{o,a,os,as}	polarity	-3	anger
nauseabund{o,a,os,as}	polarity	-3	anger
deplorable{,s}	polarity	-3	anger
detestable{,s}	polarity	-3	anger
odios{o,a,os,as}	polarity	-3	anger
despreciable{,s}	polarity	-3	anger
execrable{,s}	polarity	-3	anger
infame{,s}	polarity	-3	anger
inmund{o,a,os,as}	polarity	-3	anger
infernal{,es}	polarity	-3	anger
dantesc{o,a,os,as}	polarity	-3	anger
catastrófic{o,a,os,as}	polarity	-3	anger
desastros{o,a,os,as}	polarity	-3	anger
calamitos{o,a,os,as}	polarity	-3	anger
nefast{o,a,os,as}	polarity	-3	anger
funest{o,a,os,as}	polarity	-3	anger
fatal{,es}	polarity	-3	anger
fatalísim{o,a,os,as}	polarity	-3	anger
malísim{o,a,os,as}	polarity	-3	anger
malísimamente	polarity	-3	anger
indignante{,s}	polarity	-3	anger
inhuman{o,a,os,as}	polarity	-3	anger
inaceptable{,s}	polarity	-3	anger
inadmisible{,s}	polarity	-3	anger
intolerable{,s}	polarity	-3	anger
insoportable{,s}	polarity	-3	anger
inaguantable{,s}	polarity	-3	anger
insufrible{,s}	polarity	-3	anger
imperdonable{,s}	polarity	-3	anger
vergonzos{o,a,os,as}	polarity	-3	anger
bochornos{o,a,os,as}	polarity	-3	anger
humillante{,s}	polarity	-3	anger
denigrante{,s}	polarity	-3	anger
degradante{,s}	polarity	-3	anger
insultante{,s}	polarity	-3	anger
ultrajante{,s}	polarity	-3	anger
criminal{,es}	polarity	-3	anger
corrupt{o,a,os,as}	polarity	-3	anger
corruptísim{o,a,os,as}	polarity	-3	anger
corruptazo	polarity	-3	anger
podrid{o,a,os,as}	polarity	-3	anger
putrefact{o,a,os,as}	polarity	-3	anger
mafios{o,a,os,as}	polarity	-3	anger
sinvergüenza{,s}	polarity	-3	anger
descarad{o,a,os,as}	polarity	-3	anger
cínic{o,a,os,as}	polarity	-3	anger
rater{o,a,os,as}	polarity	-3	anger
ratota{,s}	polarity	-3	anger
ladr{ón,ona,ones,onas}	polarity	-3	anger
ladronaz{o,a,os,as}	polarity	-3	anger
estafador{,a,es,as}	polarity	-3	anger
extorsionador{,a,es,as}	polarity	-3	anger
mentirosísim{o,a,os,as}	polarity	-3	anger
cruel{,es}	polarity	-3	anger
despiadad{o,a,os,as}	polarity	-3	anger
sádic{o,a,os,as}	polarity	-3	anger
pervers{o,a,os,as}	polarity	-3	anger
malvad{o,a,os,as}	polarity	-3	anger
vil{,es}	polarity	-3	anger
ruin{,es}	polarity	-3	anger
miserable{,s}	polarity	-3	anger
canalla{,s}	polarity	-3	anger
desgraciad{o,a,os,as}	polarity	-3	anger
malnacid{o,a,os,as}	polarity	-3	anger
maldit{o,a,os,as}	polarity	-3	anger
malignísim{o,a,os,as}	polarity	-3	anger
monstruos{o,a,os,as}	polarity	-3	anger
tiránic{o,a,os,as}	polarity	-3	anger
dictatorial{,es}	polarity	-3	anger
despótic{o,a,os,as}	polarity	-3	anger
prepotentísim{o,a,os,as}	polarity	-3	anger
abusiv{o,a,os,as}	polarity	-3	anger
ineptísim{o,a,os,as}	polarity	-3	anger
incompetentísim{o,a,os,as}	polarity	-3	anger
inservible{,s}	polarity	-3	anger
lentísim{o,a,os,as}	polarity	-3	anger
lentísimamente	polarity	-3	anger
sucísim{o,a,os,as}	polarity	-3	anger
suciísim{o,a,os,as}	polarity	-3	anger
carísim{o,a,os,as}	polarity	-3	anger
peligrosísim{o,a,os,as}	polarity	-3	anger
groserísim{o,a,os,as}	polarity	-3	anger
pesadísim{o,a,os,as}	polarity	-3	anger
feísim{o,a,os,as}	polarity	-3	anger
larguísim{a,as} espera	polarity	-3	anger
tardadísim{o,a,os,as}	polarity	-3	anger
aburridísim{o,a,os,as}	polarity	-3	anger
complicadísim{o,a,os,as}	polarity	-3	anger
hartísim{o,a,os,as}	polarity	-3	anger
enojadísim{o,a,os,as}	polarity	-3	anger
molestísim{o,a,os,as}	polarity	-3	anger
indignadísim{o,a,os,as}	polarity	-3	anger
furios{o,a,os,as}	polarity	-3	anger
enfurecid{o,a,os,as}	polarity	-3	anger
encolerizad{o,a,os,as}	polarity	-3	anger
iracund{o,a,os,as}	polarity	-3	anger
rabios{o,a,os,as}	polarity	-3	anger
colérico	polarity	-3	anger
colérica	polarity	-3	anger
inic{uo,ua,uos,uas}	polarity	-3	anger
pinchísim{o,a,os,as}	polarity	-3	anger
incumplidísim{o,a,os,as}	polarity	-3	anger
desorganizadísim{o,a,os,as}	polarity	-3	anger
caotiquísim{o,a,os,as}	polarity	-3	anger
maleducadísim{o,a,os,as}	polarity	-3	anger
injustísim{o,a,os,as}	polarity	-3	anger
decepcionadísim{o,a,os,as}	polarity	-3	anger

# Condemnation: adjectives of the service and its people
mal	polarity	-2	anger
mal{o,a,os,as}	polarity	-2	anger
mala gana	polarity	-2	anger
inútil{,es}	polarity	-2	anger
inept{o,a,os,as}	polarity	-2	anger
incompetente{,s}	polarity	-2	anger
incapa{z,ces}	polarity	-2	anger
ineficiente{,s}	polarity	-2	anger
inefica{z,ces}	polarity	-2	anger
inoperante{,s}	polarity	-2	anger
inepcia	polarity	-2	anger
negligente{,s}	polarity	-2	anger
irresponsable{,s}	polarity	-2	anger
incumplid{o,a,os,as}	polarity	-2	anger
informal{,es}	polarity	-1	anger
impuntual{,es}	polarity	-2	anger
desorganizad{o,a,os,as}	polarity	-2	anger
desordenad{o,a,os,as}	polarity	-2	anger
caótic{o,a,os,as}	polarity	-2	anger
improvisad{o,a,os,as}	polarity	-2	anger
mediocre{,s}	polarity	-2	anger
deficiente{,s}	polarity	-2	anger
defectuos{o,a,os,as}	polarity	-2	anger
fallid{o,a,os,as}	polarity	-2	anger
burocrátic{o,a,os,as}	polarity	-1	anger
engorros{o,a,os,as}	polarity	-2	anger
tedios{o,a,os,as}	polarity	-2	anger
fastidios{o,a,os,as}	polarity	-2	anger
molest{o,a,os,as}	polarity	-2	anger
molestos{o,a,os,as}	polarity	-2	anger
hart{o,a,os,as}	polarity	-2	anger
hastiad{o,a,os,as}	polarity	-2	anger
irritad{o,a,os,as}	polarity	-2	anger
irritante{,s}	polarity	-2	anger
enojad{o,a,os,as}	polarity	-2	anger
enfadad{o,a,os,as}	polarity	-2	anger
enojos{o,a,os,as}	polarity	-2	anger
indignad{o,a,os,as}	polarity	-2	anger
encabronad{o,a,os,as}	polarity	-2	anger
emputad{o,a,os,as}	polarity	-2	anger
cabread{o,a,os,as}	polarity	-2	anger
cabreante{,s}	polarity	-2	anger
frustrad{o,a,os,as}	polarity	-2	anger
frustrante{,s}	polarity	-2	anger
desesperante{,s}	polarity	-2	anger
desesperad{o,a,os,as}	polarity	-2	anger
exasperante{,s}	polarity	-2	anger
exasperad{o,a,os,as}	polarity	-2	anger
agobiante{,s}	polarity	-2	anger
estresante{,s}	polarity	-2	anger
fatigos{o,a,os,as}	polarity	-2	anger
cansin{o,a,os,as}	polarity	-2	anger
latos{o,a,os,as}	polarity	-2	anger
groser{o,a,os,as}	polarity	-2	anger
majader{o,a,os,as}	polarity	-2	anger
insolente{,s}	polarity	-2	anger
irrespetuos{o,a,os,as}	polarity	-2	anger
descort{és,eses}	polarity	-2	anger
maleducad{o,a,os,as}	polarity	-2	anger
malcriad{o,a,os,as}	polarity	-2	anger
mal educad{o,a,os,as}	polarity	-2	anger
malhumorad{o,a,os,as}	polarity	-2	anger
malgeniad{o,a,os,as}	polarity	-2	anger
malencarad{o,a,os,as}	polarity	-2	anger
mal encarad{o,a,os,as}	polarity	-2	anger
altaner{o,a,os,as}	polarity	-2	anger
arrogante{,s}	polarity	-2	anger
prepotente{,s}	polarity	-2	anger
déspota{,s}	polarity	-2	anger
autoritari{o,a,os,as}	polarity	-2	anger
intolerante{,s}	polarity	-2	anger
agresiv{o,a,os,as}	polarity	-2	anger
violent{o,a,os,as}	polarity	-2	anger
hostil{,es}	polarity	-2	anger
abusador{,a,es,as}	polarity	-2	anger
aprovechad{o,a,as}	polarity	-2	anger
gandalla{,s}	polarity	-2	anger
floj{o,a,os,as}	polarity	-2	anger
holgazán	polarity	-2	anger
holgazan{a,es,as}	polarity	-2	anger
haragán	polarity	-2	anger
haragan{a,es,as}	polarity	-2	anger
perezos{o,a,os,as}	polarity	-2	anger
vag{os,as}	polarity	-2	anger
huevonaz{o,a,os,as}	polarity	-2	anger
apátic{o,a,os,as}	polarity	-2	anger
indolente{,s}	polarity	-2	anger
indiferente{,s}	polarity	-2	anger
insensible{,s}	polarity	-2	anger
desconsiderad{o,a,os,as}	polarity	-2	anger
descuidad{o,a,os,as}	polarity	-2	anger
desatent{o,a,os,as}	polarity	-2	anger
displicente{,s}	polarity	-2	anger
desobligad{o,a,os,as}	polarity	-2	anger
abandonad{o,a,os,as}	polarity	-2	anger
mentiros{o,a,os,as}	polarity	-2	anger
embuster{o,a,os,as}	polarity	-2	anger
falso	polarity	-2	anger
fals{a,os,as}	polarity	-2	anger
fraudulent{o,a,os,as}	polarity	-2	anger
engañ{oso,osa,osos,osas}	polarity	-2	anger
tramp{oso,osa,osos,osas}	polarity	-2	anger
deshonest{o,a,os,as}	polarity	-2	anger
desleal{,es}	polarity	-2	anger
hipócrita{,s}	polarity	-2	anger
cínicamente	polarity	-2	anger
tendencios{o,a,os,as}	polarity	-2	anger
parcializad{o,a,os,as}	polarity	-2	anger
discriminatori{o,a,os,as}	polarity	-2	anger
racista{,s}	polarity	-2	anger
clasista{,s}	polarity	-2	anger
machista{,s}	polarity	-2	anger
sexista{,s}	polarity	-2	anger
misógin{o,a,os,as}	polarity	-2	anger
xenófob{o,a,os,as}	polarity	-2	anger
homofóbic{o,a,os,as}	polarity	-2	anger
elitista{,s}	polarity	-2	anger
injust{o,a,os,as}	polarity	-2	anger
arbitrari{o,a,os,as}	polarity	-2	anger
ilegal{,es}	polarity	-2	anger
ilícit{o,a,os,as}	polarity	-2	anger
irregular{,es}	polarity	-2	anger
inmoral{,es}	polarity	-2	anger
indign{o,a,os,as}	polarity	-2	anger
indecente{,s}	polarity	-2	anger
opac{o,a,os,as}	polarity	-2	anger
turbi{o,a,os,as}	polarity	-2	anger
sospechos{o,a,os,as}	polarity	-2	anger
dudos{o,a,os,as}	polarity	-2	anger
absurd{o,a,os,as}	polarity	-2	anger
ridícul{o,a,os,as}	polarity	-2	anger
ilógic{o,a,os,as}	polarity	-2	anger
irracional{,es}	polarity	-2	anger
incoherente{,s}	polarity	-2	anger
contradictori{o,a,os,as}	polarity	-2	anger
incongruente{,s}	polarity	-2	anger
insólit{o,a,os,as}	polarity	-2	anger
inaudit{o,a,os,as}	polarity	-2	anger
inconcebible{,s}	polarity	-2	anger
excesiv{o,a,os,as}	polarity	-2	anger
exagerad{o,a,os,as}	polarity	-2	anger
desproporcionad{o,a,os,as}	polarity	-2	anger
desmedid{o,a,os,as}	polarity	-2	anger
abultad{o,a,os,as}	polarity	-2	anger
caro	polarity	-1	anger
caros	polarity	-1	anger
costos{o,a,os,as}	polarity	-2	anger
costosísim{o,a,os,as}	polarity	-2	anger
lent{o,a,os,as}	polarity	-2	anger
tardad{o,a,os,as}	polarity	-2	anger
demorad{o,a,os,as}	polarity	-2	anger
retrasad{o,a,os,as}	polarity	-2	anger
atrasad{o,a,os,as}	polarity	-2	anger
tardí{o,a,os,as}	polarity	-2	anger
interminable{,s}	polarity	-2	anger
etern{o,a,os,as}	polarity	-2	anger
estancad{o,a,os,as}	polarity	-2	anger
obsolet{o,a,os,as}	polarity	-2	anger
anticuad{o,a,os,as}	polarity	-2	anger
anacrónic{o,a,os,as}	polarity	-2	anger
arcaic{o,a,os,as}	polarity	-2	anger
descompuest{o,a,os,as}	polarity	-2	anger
averiad{o,a,os,as}	polarity	-2	anger
malograd{o,a,as}	polarity	-2	anger
dañad{o,a,os,as}	polarity	-2	anger
rot{o,a,os,as}	polarity	-2	anger
quebrad{o,a,os,as}	polarity	-2	anger
estropead{o,a,os,as}	polarity	-2	anger
arruinad{o,a,os,as}	polarity	-2	anger
destruid{o,a,os,as}	polarity	-2	anger
destrozad{o,a,os,as}	polarity	-2	anger
vandalizad{o,a,os,as}	polarity	-2	anger
grafitead{o,a,os,as}	polarity	-2	anger
oxidad{o,a,os,as}	polarity	-2	anger
deteriorad{o,a,os,as}	polarity	-2	anger
desgastad{o,a,os,as}	polarity	-2	anger
maltratad{o,a,os,as}	polarity	-2	anger
hundid{o,a,os,as}	polarity	-2	anger
agrietad{o,a,os,as}	polarity	-2	anger
fracturad{o,a,os,as}	polarity	-2	anger
colapsad{o,a,os,as}	polarity	-2	anger
saturad{o,a,os,as}	polarity	-2	anger
congestionad{o,a,os,as}	polarity	-2	anger
atascad{o,a,os,as}	polarity	-2	anger
obstruid{o,a,os,as}	polarity	-2	anger
bloquead{o,a,os,as}	polarity	-2	anger
inundad{o,a,os,as}	polarity	-2	anger
encharcad{o,a,os,as}	polarity	-2	anger
contaminad{o,a,os,as}	polarity	-2	anger
contaminante{,s}	polarity	-2	anger
tóxic{o,a,os,as}	polarity	-2	anger
insalubre{,s}	polarity	-2	anger
antihigiénic{o,a,os,as}	polarity	-2	anger
mugrient{o,a,os,as}	polarity	-2	anger
mugros{o,a,os,as}	polarity	-2	anger
cochin{o,a,os,as}	polarity	-2	anger
suci{o,a,os,as}	polarity	-2	anger
puerc{o,a,os,as}	polarity	-2	anger
pestilent{o,a,os,as}	polarity	-2	anger
pestilente{,s}	polarity	-2	anger
apestos{o,a,os,as}	polarity	-2	anger
hedionda	polarity	-2	anger
hediond{o,os,as}	polarity	-2	anger
fétid{o,a,os,as}	polarity	-2	anger
maloliente{,s}	polarity	-2	anger
infect{o,a,os,as}	polarity	-2	anger
infestad{o,a,os,as}	polarity	-2	anger
ruidos{o,a,os,as}	polarity	-2	anger
ensordecedor{,a,es,as}	polarity	-2	anger
escandalos{o,a,os,as}	polarity	-2	anger
triste{,s}	polarity	-2	sadness
tristísim{o,a,os,as}	polarity	-2	sadness
lamentable{,s}	polarity	-2	sadness
lastimos{o,a,os,as}	polarity	-2	sadness
penos{o,a,os,as}	polarity	-2	sadness
decepcionante{,s}	polarity	-2	sadness
decepcionad{o,a,os,as}	polarity	-2	sadness
desilusionad{o,a,os,as}	polarity	-2	sadness
desilusionante{,s}	polarity	-2	sadness
defraudad{o,a,os,as}	polarity	-2	sadness
desencantad{o,a,os,as}	polarity	-2	sadness
desanimad{o,a,os,as}	polarity	-2	sadness
desalentador{,a,es,as}	polarity	-2	sadness
desalentad{o,a,os,as}	polarity	-2	sadness
desmoralizad{o,a,os,as}	polarity	-2	sadness
deprimente{,s}	polarity	-2	sadness
deprimid{o,a,os,as}	polarity	-2	sadness
afligid{o,a,os,as}	polarity	-2	sadness
acongojad{o,a,os,as}	polarity	-2	sadness
angustios{o,a,os,as}	polarity	-2	sadness
dolid{o,a,os,as}	polarity	-2	sadness
doloros{o,a,os,as}	polarity	-2	sadness
dolorid{o,a,os,as}	polarity	-2	sadness
herid{o,a,os,as}	polarity	-2	sadness
humillad{o,a,os,as}	polarity	-2	sadness
ofendid{o,a,os,as}	polarity	-2	sadness
despreciad{o,a,os,as}	polarity	-2	sadness
ignorad{o,a,os,as}	polarity	-2	sadness
olvidad{o,a,os,as}	polarity	-2	sadness
desamparad{o,a,os,as}	polarity	-2	sadness
desprotegid{o,a,os,as}	polarity	-2	sadness
desatendid{o,a,os,as}	polarity	-2	sadness
marginad{o,a,os,as}	polarity	-2	sadness
excluid{o,a,os,as}	polarity	-2	sadness
discriminad{o,a,os,as}	polarity	-2	sadness
rechazad{o,a,os,as}	polarity	-2	sadness
impotente{,s}	polarity	-2	sadness
infeli{z,ces}	polarity	-2	sadness
desdichad{o,a,os,as}	polarity	-2	sadness
desafortunad{o,a,os,as}	polarity	-2	sadness
trágic{o,a,os,as}	polarity	-2	sadness
patétic{o,a,os,as}	polarity	-2	sadness
lúgubre{,s}	polarity	-2	sadness
sombrí{o,a,os,as}	polarity	-2	sadness
desolad{o,a,os,as}	polarity	-2	sadness
desolador{,a,es,as}	polarity	-2	sadness
devastad{o,a,os,as}	polarity	-2	sadness
devastador{,a,es,as}	polarity	-2	sadness
llor{oso,osa,osos,osas}	polarity	-2	sadness
melancólic{o,a,os,as}	polarity	-2	sadness
pesimista{,s}	polarity	-2	sadness
resignad{o,a,os,as}	polarity	-2	sadness
solitari{o,a,os,as}	polarity	-1	sadness
pobrísim{o,a,os,as}	polarity	-2	sadness
precari{o,a,os,as}	polarity	-2	sadness
paupérrim{o,a,os,as}	polarity	-2	sadness
ruinos{o,a,os,as}	polarity	-2	sadness
derruid{o,a,os,as}	polarity	-2	sadness
insuficiente{,s}	polarity	-2	sadness
escas{o,a,os,as}	polarity	-2	sadness
limitad{ísimo,ísima,ísimos,ísimas}	polarity	-2	sadness
incomplet{o,a,os,as}	polarity	-2	sadness
inconclus{o,a,os,as}	polarity	-2	sadness
inacabad{o,a,os,as}	polarity	-2	sadness
desabastecid{o,a,os,as}	polarity	-2	sadness
agotad{o,a,os,as}	polarity	-1	sadness
agotador{,a,es,as}	polarity	-2	sadness
cansadísim{o,a,os,as}	polarity	-2	sadness
abatid{o,a,os,as}	polarity	-2	sadness
arrepentid{o,a,os,as}	polarity	-2	sadness
apenad{o,a,os,as}	polarity	-2	sadness
avergonzad{o,a,os,as}	polarity	-2	sadness
desesperanzad{o,a,os,as}	polarity	-2	sadness
enferm{ísimo,ísima}	polarity	-2	sadness
desnutrid{o,a,os,as}	polarity	-2	sadness
moribund{o,a,os,as}	polarity	-2	sadness
fallecid{o,a,os,as}	polarity	-2	sadness
peligros{o,a,os,as}	polarity	-2	fear
inseguro	polarity	-2	fear
insegur{a,os,as}	polarity	-2	fear
riesgos{o,a,os,as}	polarity	-2	fear
amenazante{,s}	polarity	-2	fear
amenazad{o,a,os,as}	polarity	-2	fear
amenazador{,a,es,as}	polarity	-2	fear
alarmante{,s}	polarity	-2	fear
alarmad{o,a,os,as}	polarity	-2	fear
preocupante{,s}	polarity	-2	fear
preocupantísim{o,a,os,as}	polarity	-2	fear
preocupad{o,a,os,as}	polarity	-2	fear
preocupadísim{o,a,os,as}	polarity	-2	fear
inquietante{,s}	polarity	-2	fear
inquiet{ud,udes}	polarity	-2	fear
intranquil{o,a,os,as}	polarity	-2	fear
nervios{o,a,os,as}	polarity	-1	fear
asustad{o,a,os,as}	polarity	-2	fear
espantad{o,a,os,as}	polarity	-2	fear
aterrad{o,a,os,as}	polarity	-2	fear
aterrador{,a,es,as}	polarity	-2	fear
aterrorizad{o,a,os,as}	polarity	-2	fear
atemorizad{o,a,os,as}	polarity	-2	fear
temeros{o,a,os,as}	polarity	-2	fear
miedos{o,a,os,as}	polarity	-2	fear
horrorizad{o,a,os,as}	polarity	-2	fear
angustiad{o,a,os,as}	polarity	-2	fear
angustiante{,s}	polarity	-2	fear
ansios{o,a,os,as}	polarity	-2	fear
desesperadamente	polarity	-2	fear
indefens{o,a,os,as}	polarity	-2	fear
vulnerable{,s}	polarity	-1	fear
frágil{,es}	polarity	-1	fear
inestable	polarity	-1	fear
mortal{,es}	polarity	-2	fear
letal{,es}	polarity	-2	fear
fatídic{o,a,os,as}	polarity	-2	fear
dañin{o,a,os,as}	polarity	-2	fear
nociv{o,a,os,as}	polarity	-2	fear
perjudicial{,es}	polarity	-2	fear
venenos{o,a,os,as}	polarity	-2	fear
explosiv{o,a,os,as}	polarity	-1	fear
inflamable{,s}	polarity	-1	fear
resbaladiz{o,a,os,as}	polarity	-2	fear
resbalos{o,a,os,as}	polarity	-2	fear
oscurísim{o,a,os,as}	polarity	-2	fear
siniestr{o,a,os,as}	polarity	-2	fear
tenebros{o,a,os,as}	polarity	-2	fear
tétric{o,a,os,as}	polarity	-2	fear
lóbreg{o,a,os,as}	polarity	-2	fear
grave{,s}	polarity	-2	fear
gravísim{o,a,os,as}	polarity	-2	fear
traumátic{o,a,os,as}	polarity	-2	fear
traumad{o,a,os,as}	polarity	-2	fear
traumatizad{o,a,os,as}	polarity	-2	fear
indefensión	polarity	-2	fear
expuesto al peligro	polarity	-2	fear
asaltad{o,a,os,as}	polarity	-2	fear
robad{o,a,os,as}	polarity	-2	fear
secuestrad{o,a,os,as}	polarity	-2	fear
golpead{o,a,os,as}	polarity	-2	fear
lesionad{o,a,os,as}	polarity	-2	fear
atropellad{o,a,os,as}	polarity	-2	fear
acosad{o,a,os,as}	polarity	-2	fear
perseguid{o,a,os,as}	polarity	-2	fear
extorsionad{o,a,os,as}	polarity	-2	fear
violad{o,a,os,as}	polarity	-2	fear
asesinad{o,a,os,as}	polarity	-2	fear
baleado	polarity	-2	fear
balead{a,os,as}	polarity	-2	fear
intoxicad{o,a,os,as}	polarity	-2	fear
electrocutad{o,a,os,as}	polarity	-2	fear
ahogad{o,a,os,as}	polarity	-2	fear
quemad{o,a,os,as}	polarity	-2	fear
incendiad{o,a,os,as}	polarity	-2	fear
derrumbad{o,a,os,as}	polarity	-2	fear
desbordad{o,a,os,as}	polarity	-2	fear
damnificad{o,a,os,as}	polarity	-2	fear
fe{o,a,os,as}	polarity	-1	-
feit{o,a,os,as}	polarity	-1	-
regular	polarity	-1	-
regularcillo	polarity	-1	-
regularón	polarity	-1	-
regulinchi	polarity	-1	-
sos{o,a,os,as}	polarity	-1	-
aburrid{o,a,os,as}	polarity	-1	-
monóton{o,a,os,as}	polarity	-1	-
floj{ito,ita}	polarity	-1	-
débil{,es}	polarity	-1	-
viej{ísimo,ísima}	polarity	-1	-
vetust{o,a,os,as}	polarity	-1	-
incómod{o,a,os,as}	polarity	-1	-
estrech{o,a,os,as}	polarity	-1	-
apretad{o,a,os,as}	polarity	-1	-
apretujad{o,a,os,as}	polarity	-1	-
amontonad{o,a,os,as}	polarity	-1	-
hacinad{o,a,os,as}	polarity	-1	-
abarrotad{o,a,os,as}	polarity	-1	-
atestad{o,a,os,as}	polarity	-1	-
repleto	polarity	-1	-
replet{a,os,as}	polarity	-1	-
sobrecargad{o,a,os,as}	polarity	-1	-
saturadísim{o,a,os,as}	polarity	-1	-
confus{o,a,os,as}	polarity	-1	-
confundid{o,a,os,as}	polarity	-1	-
enredad{o,a,os,as}	polarity	-1	-
complicad{o,a,os,as}	polarity	-1	-
complej{a,as}	polarity	-1	-
difícil{,es}	polarity	-1	-
dificultos{o,a,os,as}	polarity	-1	-
trabad{o,a,os,as}	polarity	-1	-
rar{o,a,os}	polarity	-1	-
extrañ{o,a,os,as}	polarity	-1	-
ambig{uo,ua,uos,uas}	polarity	-1	-
incomprensible{,s}	polarity	-1	-
inentendible{,s}	polarity	-1	-
ilegible{,s}	polarity	-1	-
inexact{o,a,os,as}	polarity	-1	-
imprecis{o,a,os,as}	polarity	-1	-
equivocad{o,a,os,as}	polarity	-1	-
erróne{o,a,os,as}	polarity	-1	-
incorrect{o,a,os,as}	polarity	-1	-
inadecuad{o,a,os,as}	polarity	-1	-
inapropiad{o,a,os,as}	polarity	-1	-
inoportun{o,a,os,as}	polarity	-1	-
inconveniente{,s}	polarity	-1	-
innecesari{o,a,os,as}	polarity	-1	-
redundante{,s}	polarity	-1	-
repetitiv{o,a,os,as}	polarity	-1	-
inaccesible{,s}	polarity	-1	-
inalcanzable{,s}	polarity	-1	-
indisponible{,s}	polarity	-1	-
incompatible{,s}	polarity	-1	-
inconforme{,s}	polarity	-1	-
insatisfech{o,a,os,as}	polarity	-1	-
descontent{o,a,os,as}	polarity	-1	-
disgustad{o,a,os,as}	polarity	-1	-
desconfiad{o,a,os,as}	polarity	-1	-
escéptic{o,a,os,as}	polarity	-1	-
incrédul{o,a,os,as}	polarity	-1	-
desconcertad{o,a,os,as}	polarity	-1	-
desorientad{o,a,os,as}	polarity	-1	-
perdidísim{o,a,os,as}	polarity	-1	-
desinformad{o,a,os,as}	polarity	-1	-
mal informad{o,a,os,as}	polarity	-2	-
dispers{o,a,os,as}	polarity	-1	-
ausente{,s}	polarity	-1	-
renuente{,s}	polarity	-1	-
reacio	polarity	-1	-
esquiv{o,a,os,as}	polarity	-1	-
evasiv{o,a,os,as}	polarity	-1	-
cortante{,s}	polarity	-1	-
brusc{o,a,os,as}	polarity	-1	-
tosc{o,a,os,as}	polarity	-1	-
torpe{,s}	polarity	-1	-
distraíd{o,a,os,as}	polarity	-1	-
olvidadiz{o,a,os,as}	polarity	-1	-
desmemoriad{o,a,os,as}	polarity	-1	-
inexpert{o,a,os,as}	polarity	-1	-
novat{o,a,os,as}	polarity	-1	-
impreparad{o,a,os,as}	polarity	-1	-
oscur{o,a,os,as}	polarity	-1	-
sin iluminar	polarity	-1	-
desnivelad{o,a,os,as}	polarity	-1	-
chuec{o,a,os,as}	polarity	-1	-
torcid{o,a,os,as}	polarity	-1	-
desalinead{o,a,os,as}	polarity	-1	-
inclinad{o,a,os,as}	polarity	-1	-
polvorient{o,a,os,as}	polarity	-1	-
polvos{o,a,os,as}	polarity	-1	-
lodos{o,a,os,as}	polarity	-1	-
enlodad{o,a,os,as}	polarity	-1	-
fangos{o,a,os,as}	polarity	-1	-
embarrad{o,a,os,as}	polarity	-1	-
mojad{o,a,os,as}	polarity	-1	-
goteando	polarity	-1	-
rayad{o,os,as}	polarity	-1	-
manchad{o,a,os,as}	polarity	-1	-
despintad{o,a,os,as}	polarity	-1	-
rasgad{o,a,os,as}	polarity	-1	-
vencid{o,a,os,as}	polarity	-1	-
caducad{o,a,os,as}	polarity	-1	-
caduco	polarity	-1	-
expirad{o,a,os,as}	polarity	-1	-
anulad{o,a,os,as}	polarity	-1	-
cancelad{o,a,os,as}	polarity	-1	-
suspendid{o,a,os,as}	polarity	-1	-
aplazad{o,a,os,as}	polarity	-1	-
pospuest{o,a,os,as}	polarity	-1	-
postergad{o,a,os,as}	polarity	-1	-
rezagad{o,a,os,as}	polarity	-1	-
pendiente{,s}	polarity	-1	-
extraviad{o,a,os,as}	polarity	-1	-
traspapelad{o,a,os,as}	polarity	-1	-
desaparecid{o,a,os,as}	polarity	-2	fear
perdida	polarity	-2	sadness
perdid{o,os,as}	polarity	-1	-
negativ{o,a,os,as}	polarity	-1	-
desfavorable{,s}	polarity	-1	-
adverso	polarity	-1	-
advers{a,os,as}	polarity	-1	-
desventajos{o,a,os,as}	polarity	-1	-
contraproducente{,s}	polarity	-1	-
polémic{o,a,os,as}	polarity	-1	-
controversial{,es}	polarity	-1	-
controvertid{o,a,os,as}	polarity	-1	-
cuestionable{,s}	polarity	-1	-
criticable{,s}	polarity	-1	-
reprobable{,s}	polarity	-1	-
reprochable{,s}	polarity	-1	-
reprobad{o,a,os,as}	polarity	-1	-
objetable{,s}	polarity	-1	-
discutible{,s}	polarity	-1	-
inciert{o,a,os,as}	polarity	-1	-
inverosímil{,es}	polarity	-1	-
infundad{o,a,os,as}	polarity	-1	-
injustificad{o,a,os,as}	polarity	-1	-
injustificable{,s}	polarity	-1	-
inexplicable{,s}	polarity	-1	-
inmerecid{o,a,os,as}	polarity	-1	-
indebid{o,a,os,as}	polarity	-1	-
improcedente{,s}	polarity	-1	-
nul{o,os}	polarity	-1	-
infructuos{o,a,os,as}	polarity	-1	-
inefectiv{o,a,os,as}	polarity	-1	-
impráctic{o,a,os,as}	polarity	-1	-
fallos{o,a}	polarity	-1	-
lentit{o,a,os,as}	polarity	-1	-
tardadit{o,a,os,as}	polarity	-1	-
tardón	polarity	-1	-
tardon{a,es,as}	polarity	-1	-
demorón	polarity	-1	-
demoron{a,es,as}	polarity	-1	-
carit{o,os}	polarity	-1	-
carer{o,a,os,as}	polarity	-1	-
encarecid{o,a,os,as}	polarity	-1	-
fastidiad{o,a,os,as}	polarity	-1	-
aburridor{,a,es}	polarity	-1	-
hostigos{o,a,os,as}	polarity	-1	-
pesad{o,a,os,as}	polarity	-1	-

# Complaints: adverbs and adverbial phrases
pésimamente	polarity	-2	anger
horriblemente mal	polarity	-2	anger
fatalmente	polarity	-2	anger
espantosamente	polarity	-2	anger
desastrosamente	polarity	-2	anger
vergonzosamente	polarity	-2	anger
descaradamente	polarity	-2	anger
groseramente	polarity	-2	anger
prepotentemente	polarity	-2	anger
injustamente	polarity	-2	anger
ilegalmente	polarity	-2	anger
indebidamente	polarity	-2	anger
irresponsablemente	polarity	-2	anger
negligentemente	polarity	-2	anger
ineficientemente	polarity	-2	anger
arbitrariamente	polarity	-2	anger
abusivamente	polarity	-2	anger
violentamente	polarity	-2	anger
agresivamente	polarity	-2	anger
despectivamente	polarity	-2	anger
irrespetuosamente	polarity	-2	anger
deshonestamente	polarity	-2	anger
fraudulentamente	polarity	-2	anger
corruptamente	polarity	-2	anger
impunemente	polarity	-2	anger
indignamente	polarity	-2	anger
inhumanamente	polarity	-2	anger
deficientemente	polarity	-2	anger
inútilmente	polarity	-2	anger
lentamente	polarity	-2	anger
interminablemente	polarity	-2	anger
de mala gana	polarity	-2	anger
de malas	polarity	-2	anger
de mal modo	polarity	-2	anger
de malos modos	polarity	-2	anger
de mala manera	polarity	-2	anger
de mala fe	polarity	-2	anger
de pésima calidad	polarity	-3	anger
de mala calidad	polarity	-2	anger
de baja calidad	polarity	-2	anger
de mala muerte	polarity	-2	anger
de cuarta	polarity	-2	anger
de quinta	polarity	-2	anger
de vergüenza	polarity	-3	anger
de mal en peor	polarity	-2	anger
de mal gusto	polarity	-2	anger
de terror	polarity	-2	anger
a gritos	polarity	-2	anger
a la fuerza	polarity	-2	anger
a la mala	polarity	-2	anger
a la ligera	polarity	-2	anger
al aventón	polarity	-2	anger
a medio hacer	polarity	-2	anger
sin control	polarity	-2	anger
sin ley	polarity	-2	anger
sin vergüenza	polarity	-3	anger
sin respeto	polarity	-2	anger
sin aviso	polarity	-2	anger
sin avisar	polarity	-2	anger
sin previo aviso	polarity	-2	anger
sin explicación	polarity	-2	anger
sin motivo	polarity	-2	anger
sin razón	polarity	-2	anger
sin justificación	polarity	-2	anger
sin criterio	polarity	-2	anger
sin sentido	polarity	-2	anger
sin escrúpulos	polarity	-2	anger
sin pudor	polarity	-2	anger
sin empatía	polarity	-2	anger
sin educación	polarity	-2	anger
sin compromiso	polarity	-2	anger
sin profesionalismo	polarity	-2	anger
sin interés	polarity	-2	anger
sin ganas	polarity	-2	anger
sin transparencia	polarity	-2	anger
sin capacitación	polarity	-2	anger
sin planeación	polarity	-2	anger
sin orden	polarity	-2	anger
sin mantenimiento	polarity	-2	anger
sin limpieza	polarity	-2	anger
sin supervisión	polarity	-2	anger
sin vigilancia	polarity	-2	fear
sin seguridad	polarity	-2	fear
sin protección	polarity	-2	fear
sin éxito	polarity	-2	anger
sin resultado{,s}	polarity	-2	anger
sin solución	polarity	-2	anger
sin solucionar	polarity	-2	anger
sin resolver	polarity	-2	anger
sin atender	polarity	-2	anger
sin atención	polarity	-2	anger
sin respuesta	polarity	-2	anger
sin contestar	polarity	-2	anger
sin contestación	polarity	-2	anger
sin responder	polarity	-2	anger
sin servicio	polarity	-2	anger
sin agua	polarity	-2	anger
sin luz	polarity	-2	anger
sin gas	polarity	-2	anger
sin internet	polarity	-2	anger
sin señal	polarity	-2	anger
sin sistema	polarity	-2	anger
sin energía	polarity	-2	anger
sin electricidad	polarity	-2	anger
sin alumbrado	polarity	-2	anger
sin drenaje	polarity	-2	anger
sin medicinas	polarity	-2	anger
sin medicamentos	polarity	-2	anger
sin médicos	polarity	-2	anger
sin doctores	polarity	-2	anger
sin camas	polarity	-2	anger
sin citas	polarity	-2	anger
sin turnos	polarity	-2	anger
sin cupo	polarity	-2	anger
sin transporte	polarity	-2	anger
sin camiones	polarity	-2	anger
sin patrullas	polarity	-2	anger
sin policías	polarity	-2	anger
sin personal	polarity	-2	anger
sin presupuesto	polarity	-2	anger
sin dinero	polarity	-2	anger
sin trabajo	polarity	-2	anger
sin esperanza	polarity	-2	anger
sin opciones	polarity	-2	anger
sin alternativa{,s}	polarity	-2	anger
sin reparar	polarity	-2	anger
sin arreglar	polarity	-2	anger
sin tapar	polarity	-2	anger
sin terminar	polarity	-2	anger
sin concluir	polarity	-2	anger
sin cumplir	polarity	-2	anger
sin pavimentar	polarity	-2	anger
sin recoger	polarity	-2	anger
sin recolección	polarity	-2	anger
sin barrer	polarity	-2	anger
sin semáforo{,s}	polarity	-2	anger
sin banqueta{,s}	polarity	-2	anger
sin rampa{,s}	polarity	-2	anger
sin señalización	polarity	-2	anger
sin tapa	polarity	-2	anger
sin funcionar	polarity	-2	anger
sin noticias	polarity	-2	anger
sin información	polarity	-2	anger
sin informar	polarity	-2	anger
sin seguimiento	polarity	-2	anger
sin castigo	polarity	-2	anger
sin justicia	polarity	-2	anger
peor	polarity	-1	-
peores	polarity	-1	-
lo peor	polarity	-1	-
la peor	polarity	-1	-
los peores	polarity	-1	-
las peores	polarity	-1	-
penosamente	polarity	-2	sadness
tristemente	polarity	-2	sadness
lamentablemente	polarity	-2	sadness
desgraciadamente	polarity	-1	-
desafortunadamente	polarity	-1	-
infortunadamente	polarity	-1	-
infelizmente	polarity	-1	-
desdichadamente	polarity	-1	-
pobremente	polarity	-1	-
insuficientemente	polarity	-1	-
precariamente	polarity	-1	-
peligrosamente	polarity	-1	-
gravemente	polarity	-1	-
tardíamente	polarity	-1	-
torpemente	polarity	-1	-
innecesariamente	polarity	-1	-
inesperadamente	polarity	-1	-
erróneamente	polarity	-1	-
incorrectamente	polarity	-1	-
inadecuadamente	polarity	-1	-
injustificadamente	polarity	-1	-
negativamente	polarity	-1	-
desfavorablemente	polarity	-1	-
irregularmente	polarity	-1	-
sospechosamente	polarity	-1	-
absurdamente	polarity	-1	-
a deshoras	polarity	-1	-
a duras penas	polarity	-1	-
con dificultad	polarity	-1	-
con retraso	polarity	-1	-
con demora	polarity	-1	-
con fallas	polarity	-1	-
con errores	polarity	-1	-
con desgano	polarity	-1	-
con mala cara	polarity	-2	-
con prepotencia	polarity	-2	-
con groserías	polarity	-2	-
con violencia	polarity	-2	-
con lentitud	polarity	-2	-
con miedo	polarity	-2	fear
con temor	polarity	-2	fear
con desconfianza	polarity	-1	-
con impotencia	polarity	-2	sadness
con tristeza	polarity	-2	sadness
con enojo	polarity	-2	-
con coraje	polarity	-1	-
con rabia	polarity	-3	-
con indignación	polarity	-3	-
con engaños	polarity	-2	-
con mentiras	polarity	-2	-
con pretextos	polarity	-1	-
con excusas	polarity	-1	-
en mal estado	polarity	-2	-
en pésimo estado	polarity	-3	-
en malas condiciones	polarity	-2	-
en pésimas condiciones	polarity	-3	-
en ruinas	polarity	-2	-
en riesgo	polarity	-2	-
en peligro	polarity	-2	-
en contra	polarity	-1	-
en vano	polarity	-1	-
en balde	polarity	-1	-
en el olvido	polarity	-2	-
en el abandono	polarity	-2	-
en tinieblas	polarity	-1	-
en penumbras	polarity	-1	-
a oscuras	polarity	-1	-
cada día peor	polarity	-1	-
cada vez peor	polarity	-1	-
peor que antes	polarity	-1	-
peor que nunca	polarity	-1	-
peor servicio	polarity	-1	-
de peor en peor	polarity	-1	-
está peor	polarity	-1	-
están peor	polarity	-1	-
va peor	polarity	-1	-
empeorando	polarity	-2	anger
por desgracia	polarity	-2	-
por culpa de	polarity	-1	-
por desidia	polarity	-2	-
por negligencia	polarity	-2	-
por descuido	polarity	-2	-
por capricho	polarity	-2	-

# Complaints: nouns
corrupción	polarity	-3	anger
corruptela{,s}	polarity	-3	anger
soborno{,s}	polarity	-3	anger
cohecho{,s}	polarity	-3	anger
extorsión	polarity	-3	anger
extorsiones	polarity	-3	anger
robo descarado	polarity	-3	anger
saqueo{,s}	polarity	-3	anger
desfalco{,s}	polarity	-3	anger
malversación	polarity	-3	anger
peculado{,s}	polarity	-3	anger
nepotismo	polarity	-3	anger
impunidad	polarity	-3	anger
fraude{,s}	polarity	-3	anger
estafa{,s}	polarity	-3	anger
atraco{,s}	polarity	-3	anger
chantaje{,s}	polarity	-3	anger
crimen	polarity	-2	anger
crímenes	polarity	-2	anger
delito{,s}	polarity	-2	anger
mafia{,s}	polarity	-3	anger
asco	polarity	-3	anger
porquería{,s}	polarity	-3	anger
inmundicia{,s}	polarity	-3	anger
cochinada{,s}	polarity	-3	anger
basura de gobierno	polarity	-3	anger
una basura	polarity	-3	anger
son una basura	polarity	-3	anger
es una basura	polarity	-3	anger
infierno	polarity	-3	anger
calvario	polarity	-3	anger
pesadilla{,s}	polarity	-3	anger
tortura{,s}	polarity	-3	anger
martirio	polarity	-3	anger
suplicio	polarity	-3	anger
desastre{,s}	polarity	-3	anger
catástrofe{,s}	polarity	-3	anger
hecatombe	polarity	-3	anger
calamidad{,es}	polarity	-3	anger
vergüenza{,s}	polarity	-3	anger
vergüenza nacional	polarity	-3	anger
vergüenza ajena	polarity	-3	anger
infamia{,s}	polarity	-3	anger
ignominia	polarity	-3	anger
atrocidad{,es}	polarity	-3	anger
barbaridad{,es}	polarity	-3	anger
aberración	polarity	-3	anger
aberraciones	polarity	-3	anger
salvajada{,s}	polarity	-3	anger
canallada{,s}	polarity	-3	anger
bajeza{,s}	polarity	-3	anger
vileza{,s}	polarity	-3	anger
traición	polarity	-3	anger
traiciones	polarity	-3	anger
humillación	polarity	-3	anger
humillaciones	polarity	-3	anger
indignación	polarity	-3	anger
odio	polarity	-3	anger
furia	polarity	-3	anger
ira	polarity	-3	anger
rabia	polarity	-3	anger
cólera	polarity	-3	anger
cinismo	polarity	-3	anger
desvergüenza	polarity	-3	anger
desfachatez	polarity	-3	anger
descaro	polarity	-3	anger
ultraje{,s}	polarity	-3	anger
injuria{,s}	polarity	-3	anger
maldad{,es}	polarity	-3	anger
crueldad{,es}	polarity	-3	anger
perversidad	polarity	-3	anger
tiranía	polarity	-3	anger
despotismo	polarity	-3	anger
brutalidad policiaca	polarity	-3	anger
brutalidad policial	polarity	-3	anger
abuso policial	polarity	-3	anger
abuso de autoridad	polarity	-3	anger
abuso de poder	polarity	-3	anger
abuso sexual	polarity	-3	anger
maltrato{,s}	polarity	-3	anger
maltrato animal	polarity	-3	anger
acoso	polarity	-3	anger
acoso sexual	polarity	-3	anger
hostigamiento	polarity	-3	anger
violencia	polarity	-2	fear
represión	polarity	-3	anger
negligencia médica	polarity	-3	anger
negligencia criminal	polarity	-3	anger
abuso{,s}	polarity	-2	anger
arbitrariedad{,es}	polarity	-2	anger
atropello{,s}	polarity	-2	anger
agravio{,s}	polarity	-2	anger
injusticia{,s}	polarity	-2	anger
ilegalidad{,es}	polarity	-2	anger
anomalía{,s}	polarity	-2	anger
irregularidad{,es}	polarity	-2	anger
negligencia{,s}	polarity	-2	anger
incompetencia	polarity	-2	anger
ineptitud{,es}	polarity	-2	anger
ineficiencia{,s}	polarity	-2	anger
ineficacia	polarity	-2	anger
inutilidad	polarity	-2	anger
irresponsabilidad{,es}	polarity	-2	anger
incumplimiento{,s}	polarity	-2	anger
impuntualidad	polarity	-2	anger
informalidad	polarity	-2	anger
desorganización	polarity	-2	anger
desorden	polarity	-2	anger
desmadre	polarity	-2	anger
caos	polarity	-2	anger
despelote	polarity	-2	anger
desbarajuste	polarity	-2	anger
descontrol	polarity	-2	anger
anarquía	polarity	-2	anger
relajo	polarity	-1	anger
mediocridad	polarity	-2	anger
deficiencia{,s}	polarity	-2	anger
burocracia	polarity	-1	anger
burocratismo	polarity	-2	anger
papeleo	polarity	-1	anger
tramitología	polarity	-2	anger
tortuguismo	polarity	-2	anger
mordida{,s}	polarity	-2	anger
moches	polarity	-2	anger
coima{,s}	polarity	-2	anger
coimer{o,a,os,as}	polarity	-2	anger
moche	polarity	-2	anger
peaje ilegal	polarity	-2	anger
transa{,s}	polarity	-2	anger
trácala{,s}	polarity	-2	anger
chanchullo{,s}	polarity	-2	anger
enchufismo	polarity	-2	anger
enchufad{o,a,os,as}	polarity	-2	anger
compadrazgo	polarity	-2	anger
amiguismo	polarity	-2	anger
favoritismo	polarity	-2	anger
dedazo	polarity	-2	anger
influyentismo	polarity	-2	anger
clientelismo	polarity	-2	anger
acarread{o,a,os,as}	polarity	-2	anger
coyote{,s}	polarity	-2	anger
coyotaje	polarity	-2	anger
mentira{,s}	polarity	-2	anger
engaño{,s}	polarity	-2	anger
falsedad{,es}	polarity	-2	anger
farsa{,s}	polarity	-2	anger
fantochada	polarity	-2	anger
patraña{,s}	polarity	-2	anger
demagogia	polarity	-2	anger
hipocresía{,s}	polarity	-2	anger
trampas	polarity	-1	anger
trampa	polarity	-2	anger
timo{,s}	polarity	-2	anger
tranza{,s}	polarity	-2	anger
robo{,s}	polarity	-2	anger
hurto{,s}	polarity	-2	anger
asalto{,s}	polarity	-2	anger
ladronería	polarity	-2	anger
ladronzuel{o,a,os,as}	polarity	-2	anger
ratería{,s}	polarity	-2	anger
raterillo{,s}	polarity	-2	anger
despojo{,s}	polarity	-2	anger
invasión de predios	polarity	-2	anger
sobreprecio{,s}	polarity	-2	anger
cobro indebido	polarity	-2	anger
cobros indebidos	polarity	-2	anger
cobro excesivo	polarity	-2	anger
cobros excesivos	polarity	-2	anger
cobro injusto	polarity	-2	anger
cobros injustos	polarity	-2	anger
cobros ilegales	polarity	-2	anger
cobro ilegal	polarity	-2	anger
doble cobro	polarity	-2	anger
alza{,s}	polarity	-1	anger
aumento excesivo	polarity	-2	anger
tarifazo{,s}	polarity	-2	anger
gasolinazo{,s}	polarity	-2	anger
impuestazo{,s}	polarity	-2	anger
despilfarro{,s}	polarity	-2	anger
derroche{,s}	polarity	-2	anger
malgasto	polarity	-2	anger
prepotencia	polarity	-2	anger
soberbia	polarity	-2	anger
arrogancia	polarity	-2	anger
altanería	polarity	-2	anger
altivez	polarity	-2	anger
insolencia{,s}	polarity	-2	anger
grosería{,s}	polarity	-2	anger
majadería{,s}	polarity	-2	anger
patanería{,s}	polarity	-2	anger
vulgaridad{,es}	polarity	-2	anger
insulto{,s}	polarity	-2	anger
ofensa{,s}	polarity	-2	anger
gritos	polarity	-2	anger
regaño{,s}	polarity	-2	anger
burla{,s}	polarity	-2	anger
mofa{,s}	polarity	-2	anger
desprecio{,s}	polarity	-2	anger
desdén	polarity	-2	anger
desaire{,s}	polarity	-2	anger
menosprecio	polarity	-2	anger
discriminación	polarity	-2	anger
racismo	polarity	-2	anger
clasismo	polarity	-2	anger
machismo	polarity	-2	anger
sexismo	polarity	-2	anger
misoginia	polarity	-2	anger
xenofobia	polarity	-2	anger
homofobia	polarity	-2	anger
exclusión	polarity	-2	anger
segregación	polarity	-2	anger
intolerancia	polarity	-2	anger
hostilidad{,es}	polarity	-2	anger
agresión	polarity	-2	anger
agresiones	polarity	-2	anger
agresividad	polarity	-2	anger
pelea{,s}	polarity	-2	anger
riña{,s}	polarity	-2	anger
pleito{,s}	polarity	-2	anger
bronca{,s}	polarity	-2	anger
disputa{,s}	polarity	-2	anger
conflicto{,s}	polarity	-2	anger
escándalo{,s}	polarity	-2	anger
vandalismo	polarity	-2	anger
destrozo{,s}	polarity	-2	anger
grafitis	polarity	-2	anger
pandillerismo	polarity	-2	anger
sabotaje	polarity	-2	anger
indiferencia	polarity	-2	anger
indolencia	polarity	-2	anger
apatía	polarity	-2	anger
desidia	polarity	-2	anger
dejadez	polarity	-2	anger
desinterés	polarity	-2	anger
insensibilidad	polarity	-2	anger
desatención	polarity	-2	anger
descuido{,s}	polarity	-2	anger
abandono	polarity	-2	anger
olvido	polarity	-2	anger
desobligación	polarity	-2	anger
pereza	polarity	-2	anger
flojera	polarity	-2	anger
flojedad	polarity	-2	anger
holgazanería	polarity	-2	anger
hueva	polarity	-2	anger
güeva	polarity	-2	anger
enojo{,s}	polarity	-2	anger
enfado{,s}	polarity	-2	anger
coraje	polarity	-1	anger
fastidio	polarity	-2	anger
hartazgo	polarity	-2	anger
hastío	polarity	-2	anger
irritación	polarity	-2	anger
exasperación	polarity	-2	anger
molestia{,s}	polarity	-1	anger
disgusto{,s}	polarity	-2	anger
frustración	polarity	-2	anger
frustraciones	polarity	-2	anger
desesperación	polarity	-2	anger
impaciencia	polarity	-2	anger
estrés	polarity	-2	anger
agobio{,s}	polarity	-2	anger
inconformidad{,es}	polarity	-2	anger
insatisfacción	polarity	-2	anger
lentitud	polarity	-2	anger
letargo	polarity	-2	anger
estupidez	polarity	-2	anger
estupideces	polarity	-2	anger
idiotez	polarity	-2	anger
idioteces	polarity	-2	anger
imbecilidad	polarity	-2	anger
tontería{,s}	polarity	-2	anger
pendejada{,s}	polarity	-2	anger
mamada{,s}	polarity	-2	anger
chingadera{,s}	polarity	-2	anger
mamarrachada{,s}	polarity	-2	anger
payasada{,s}	polarity	-2	anger
ridiculez	polarity	-2	anger
ridiculeces	polarity	-2	anger
absurdo total	polarity	-2	anger
disparate{,s}	polarity	-2	anger
necedad{,es}	polarity	-2	anger
sinrazón	polarity	-2	anger
capricho{,s}	polarity	-2	anger
cochinero{,s}	polarity	-2	anger
muladar{,es}	polarity	-2	anger
chiquero{,s}	polarity	-2	anger
tiradero{,s}	polarity	-2	anger
basurero clandestino	polarity	-2	anger
basural{,es}	polarity	-2	anger
mugrero{,s}	polarity	-2	anger
mugre{,s}	polarity	-2	anger
suciedad	polarity	-2	anger
pestilencia{,s}	polarity	-2	anger
hedor{,es}	polarity	-2	anger
peste	polarity	-2	anger
fetidez	polarity	-2	anger
mal olor	polarity	-2	anger
malos olores	polarity	-2	anger
olor a podrido	polarity	-3	anger
olor a caño	polarity	-2	anger
olores fétidos	polarity	-2	anger
ruido excesivo	polarity	-2	anger
exceso de ruido	polarity	-2	anger
escándalo nocturno	polarity	-2	anger
tristeza{,s}	polarity	-2	sadness
pena ajena	polarity	-2	sadness
dolor	polarity	-2	sadness
sufrimiento{,s}	polarity	-2	sadness
llanto	polarity	-2	sadness
lágrimas	polarity	-2	sadness
angustias	polarity	-2	sadness
amargura	polarity	-2	sadness
desgracia{,s}	polarity	-2	sadness
desdicha{,s}	polarity	-2	sadness
infortunio{,s}	polarity	-2	sadness
tragedia{,s}	polarity	-2	sadness
luto	polarity	-2	sadness
muerte{,s}	polarity	-2	sadness
fallecimiento{,s}	polarity	-1	sadness
decepción	polarity	-2	sadness
decepciones	polarity	-2	sadness
desilusión	polarity	-2	sadness
desilusiones	polarity	-2	sadness
desencanto	polarity	-2	sadness
desengaño{,s}	polarity	-2	sadness
desánimo	polarity	-2	sadness
desaliento	polarity	-2	sadness
desesperanza	polarity	-2	sadness
impotencia	polarity	-2	sadness
resignación	polarity	-2	sadness
pesimismo	polarity	-2	sadness
desolación	polarity	-2	sadness
devastación	polarity	-2	sadness
ruina{,s}	polarity	-2	sadness
miseria	polarity	-2	sadness
pobreza	polarity	-2	sadness
pobreza extrema	polarity	-2	sadness
hambre	polarity	-2	sadness
hambruna	polarity	-2	sadness
desempleo	polarity	-1	sadness
despido{,s}	polarity	-2	sadness
despidos masivos	polarity	-2	sadness
desalojo{,s}	polarity	-2	sadness
desamparo	polarity	-2	sadness
desprotección	polarity	-2	sadness
marginación	polarity	-2	sadness
rezago social	polarity	-2	sadness
penuria{,s}	polarity	-2	sadness
precariedad	polarity	-2	sadness
carencia{,s}	polarity	-2	sadness
escasez	polarity	-2	sadness
desabasto	polarity	-2	sadness
desabastecimiento	polarity	-2	sadness
agotamiento	polarity	-2	sadness
cansancio	polarity	-1	sadness
fatiga	polarity	-1	sadness
depresión	polarity	-2	sadness
desnutrición	polarity	-2	sadness
enfermedad{,es}	polarity	-1	sadness
fracaso{,s}	polarity	-2	sadness
derrota{,s}	polarity	-2	sadness
lástima	polarity	-2	sadness
qué lástima	polarity	-2	sadness
una lástima	polarity	-2	sadness
qué tristeza	polarity	-2	sadness
qué triste	polarity	-2	sadness
es una pena	polarity	-2	sadness
da pena	polarity	-2	sadness
da lástima	polarity	-2	sadness
da tristeza	polarity	-2	sadness
me da tristeza	polarity	-2	sadness
nos da tristeza	polarity	-2	sadness
rompe el corazón	polarity	-2	sadness
parte el alma	polarity	-2	sadness
qué dolor	polarity	-2	sadness
suicidio{,s}	polarity	-2	sadness
miedo{,s}	polarity	-2	fear
temor{,es}	polarity	-2	fear
terror	polarity	-2	fear
pánico	polarity	-2	fear
pavor	polarity	-2	fear
espanto	polarity	-2	fear
horror{,es}	polarity	-2	fear
susto{,s}	polarity	-2	fear
angustia	polarity	-2	fear
ansiedad	polarity	-2	fear
zozobra	polarity	-2	fear
preocupación	polarity	-2	fear
preocupaciones	polarity	-2	fear
inseguridad	polarity	-2	fear
peligro{,s}	polarity	-2	fear
peligrosidad	polarity	-2	fear
riesgo{,s}	polarity	-2	fear
amenaza{,s}	polarity	-2	fear
delincuencia	polarity	-2	fear
delincuencia organizada	polarity	-2	fear
delincuente{,s}	polarity	-2	fear
criminalidad	polarity	-2	fear
malandr{o,os}	polarity	-2	fear
malandrín	polarity	-2	fear
malandrines	polarity	-2	fear
maleante{,s}	polarity	-2	fear
malhechor{,es}	polarity	-2	fear
malviviente{,s}	polarity	-2	fear
pandilla{,s}	polarity	-2	fear
pandillero{,s}	polarity	-2	fear
sicari{o,os}	polarity	-2	fear
sicariato	polarity	-2	fear
narc{o,os}	polarity	-2	fear
narcomenudeo	polarity	-2	fear
narcotráfico	polarity	-2	fear
huachicol	polarity	-2	fear
huachicolero{,s}	polarity	-2	fear
asaltante{,s}	polarity	-2	fear
carterista{,s}	polarity	-2	fear
motochorr{o,os}	polarity	-2	fear
agresor{,a,es,as}	polarity	-2	fear
violador{,es}	polarity	-2	fear
acosador{,es}	polarity	-2	fear
secuestrador{,es}	polarity	-2	fear
secuestro{,s}	polarity	-2	fear
homicidio{,s}	polarity	-2	fear
asesinato{,s}	polarity	-2	fear
asesin{o,a,os,as}	polarity	-2	fear
feminicidio{,s}	polarity	-2	fear
femicidio{,s}	polarity	-2	fear
violación	polarity	-2	fear
violaciones	polarity	-2	fear
balacera{,s}	polarity	-2	fear
balazo{,s}	polarity	-2	fear
tiroteo{,s}	polarity	-2	fear
disparo{,s}	polarity	-2	fear
baleo	polarity	-2	fear
enfrentamiento{,s}	polarity	-2	fear
apuñalamiento	polarity	-2	fear
cuchillazo	polarity	-2	fear
linchamiento{,s}	polarity	-2	fear
arma de fuego	polarity	-2	fear
armas	polarity	-1	fear
droga{,s}	polarity	-1	fear
drogadicto{,s}	polarity	-2	fear
drogadicción	polarity	-2	fear
borrach{o,a,os,as}	polarity	-2	fear
ebri{o,os}	polarity	-2	fear
alcoholismo	polarity	-2	fear
accidente{,s}	polarity	-2	fear
choque{,s}	polarity	-2	fear
volcadura{,s}	polarity	-2	fear
atropellamiento{,s}	polarity	-2	fear
percance{,s}	polarity	-2	fear
colisión	polarity	-2	fear
colisiones	polarity	-2	fear
incendio{,s}	polarity	-2	fear
explosión	polarity	-2	fear
explosiones	polarity	-2	fear
derrumbe{,s}	polarity	-2	fear
deslave{,s}	polarity	-2	fear
alud	polarity	-2	fear
aludes	polarity	-2	fear
huaico{,s}	polarity	-2	fear
huayco{,s}	polarity	-2	fear
deslizamiento{,s}	polarity	-2	fear
socavón	polarity	-2	fear
socavones	polarity	-2	fear
hundimiento{,s}	polarity	-2	fear
inundación	polarity	-2	fear
inundaciones	polarity	-2	fear
desbordamiento{,s}	polarity	-2	fear
crecida{,s}	polarity	-2	fear
huracán	polarity	-1	fear
huracanes	polarity	-1	fear
sismo{,s}	polarity	-1	fear
terremoto{,s}	polarity	-1	fear
sequía{,s}	polarity	-2	fear
plaga{,s}	polarity	-2	fear
ratas	polarity	-1	anger
cucaracha{,s}	polarity	-2	fear
chinches	polarity	-2	fear
dengue	polarity	-2	fear
brote{,s}	polarity	-1	fear
epidemia{,s}	polarity	-2	fear
pandemia	polarity	-2	fear
infección	polarity	-1	fear
infecciones	polarity	-1	fear
contagio{,s}	polarity	-2	fear
intoxicación	polarity	-2	fear
intoxicaciones	polarity	-2	fear
veneno	polarity	-2	fear
fuga de gas	polarity	-2	fear
olor a gas	polarity	-2	fear
cable{,s} expuestos	polarity	-2	fear
cables caídos	polarity	-2	fear
cable caído	polarity	-2	fear
cables sueltos	polarity	-2	fear
cable suelto	polarity	-2	fear
cables pelados	polarity	-2	fear
poste caído	polarity	-2	fear
poste inclinado	polarity	-2	fear
árbol caído	polarity	-2	fear
árboles caídos	polarity	-2	fear
árbol por caer	polarity	-2	fear
coladera abierta	polarity	-2	fear
coladera destapada	polarity	-2	fear
coladeras abiertas	polarity	-2	fear
coladera sin tapa	polarity	-2	fear
alcantarilla abierta	polarity	-2	fear
alcantarilla destapada	polarity	-2	fear
alcantarillas sin tapa	polarity	-2	fear
pozo abierto	polarity	-2	fear
registro abierto	polarity	-2	fear
hueco peligroso	polarity	-2	fear
cruce peligroso	polarity	-2	fear
curva peligrosa	polarity	-2	fear
zona peligrosa	polarity	-2	fear
calle oscura	polarity	-2	fear
calles oscuras	polarity	-2	fear
boca de lobo	polarity	-2	fear
emergencia{,s}	polarity	-1	fear
auxilio	polarity	-2	fear
socorro	polarity	-2	fear
lesión	polarity	-2	fear
lesiones	polarity	-2	fear
golpiza{,s}	polarity	-2	fear
golpe{,s}	polarity	-2	fear
fractura{,s}	polarity	-2	fear
hemorragia	polarity	-2	fear
infarto{,s}	polarity	-2	fear

# Problems of the city and its services
bache{,s}	polarity	-1	anger
bacherío	polarity	-1	-
baches peligrosos	polarity	-2	-
hoyo{,s}	polarity	-1	-
hoyanco{,s}	polarity	-1	-
cráter{,es}	polarity	-1	-
zanja abierta	polarity	-1	-
grieta{,s}	polarity	-1	-
fisura{,s}	polarity	-1	-
cuarteadura{,s}	polarity	-1	-
desnivel{,es}	polarity	-1	-
fuga{,s}	polarity	-1	-
filtración	polarity	-1	-
filtraciones	polarity	-1	-
gotera{,s}	polarity	-1	-
encharcamiento{,s}	polarity	-1	-
charco{,s}	polarity	-1	-
taponamiento{,s}	polarity	-1	-
atasco{,s}	polarity	-1	-
embotellamiento{,s}	polarity	-1	-
trancón	polarity	-1	-
trancones	polarity	-1	-
congestión	polarity	-1	-
congestionamiento{,s}	polarity	-1	-
tranque{,s}	polarity	-1	-
tráfico pesado	polarity	-1	-
tráfico infernal	polarity	-3	-
caos vial	polarity	-2	-
bloqueo{,s}	polarity	-1	anger
plantón	polarity	-1	anger
plantones	polarity	-1	anger
paro{,s}	polarity	-1	anger
huelga{,s}	polarity	-1	-
basura	polarity	-1	anger
desperdicios	polarity	-1	-
escombro{,s}	polarity	-1	-
cascajo	polarity	-1	-
maleza	polarity	-1	-
yerbajos	polarity	-1	-
hierba crecida	polarity	-2	-
pasto crecido	polarity	-1	-
matorral{,es}	polarity	-1	-
graffiti{,s}	polarity	-1	-
ruido{,s}	polarity	-1	-
bulla	polarity	-1	-
polvareda{,s}	polarity	-1	-
polvo	polarity	-1	-
lodo	polarity	-1	-
lodazal{,es}	polarity	-1	-
humo	polarity	-1	-
humareda{,s}	polarity	-1	-
smog	polarity	-1	-
esmog	polarity	-1	-
contaminación	polarity	-1	-
derrame{,s}	polarity	-1	-
vertido{,s}	polarity	-1	-
desecho{,s}	polarity	-1	-
desechos tóxicos	polarity	-2	-
aguas negras	polarity	-1	-
aguas residuales	polarity	-1	-
agua estancada	polarity	-2	-
agua sucia	polarity	-2	-
agua turbia	polarity	-2	-
agua café	polarity	-1	-
agua amarilla	polarity	-1	-
agua contaminada	polarity	-2	-
agua con lodo	polarity	-1	-
agua con tierra	polarity	-1	-
agua apestosa	polarity	-2	-
baja presión	polarity	-1	-
poca presión	polarity	-1	-
mosco{,s}	polarity	-1	-
mosquito{,s}	polarity	-1	fear
zancudo{,s}	polarity	-1	-
moscas	polarity	-1	-
perros callejeros	polarity	-1	-
perro agresivo	polarity	-2	-
perros agresivos	polarity	-2	-
jauría{,s}	polarity	-1	-
perro muerto	polarity	-2	-
animal muerto	polarity	-2	-
animales muertos	polarity	-2	-
falla{,s}	polarity	-1	anger
fallas técnicas	polarity	-1	-
fallo{,s}	polarity	-1	anger
avería{,s}	polarity	-1	-
desperfecto{,s}	polarity	-1	-
descompostura{,s}	polarity	-1	-
daño{,s}	polarity	-1	-
deterioro{,s}	polarity	-1	-
desgaste	polarity	-1	-
rotura{,s}	polarity	-1	-
ruptura{,s}	polarity	-1	-
quiebre	polarity	-1	-
interrupción	polarity	-1	-
interrupciones	polarity	-1	-
intermitencia{,s}	polarity	-1	-
caída del sistema	polarity	-1	-
caídas del sistema	polarity	-1	-
error{,es}	polarity	-1	-
error del sistema	polarity	-1	-
error humano	polarity	-1	-
equivocación	polarity	-1	-
equivocaciones	polarity	-1	-
confusión	polarity	-1	-
confusiones	polarity	-1	-
malentendido{,s}	polarity	-1	-
omisión	polarity	-1	-
omisiones	polarity	-1	-
contratiempo{,s}	polarity	-1	-
inconveniencia{,s}	polarity	-1	-
problema{,s}	polarity	-1	anger
problemón	polarity	-1	-
problemones	polarity	-1	-
problemática{,s}	polarity	-1	-
dificultad{,es}	polarity	-1	-
complicación	polarity	-1	-
complicaciones	polarity	-1	-
obstáculo{,s}	polarity	-1	-
traba{,s}	polarity	-1	anger
impedimento{,s}	polarity	-1	-
lío{,s}	polarity	-1	anger
embrollo{,s}	polarity	-1	-
enredo{,s}	polarity	-1	-
embrollad{o,a,os,as}	polarity	-1	-
dilema{,s}	polarity	-1	-
crisis	polarity	-1	-
contingencia	polarity	-1	-
retraso{,s}	polarity	-1	anger
atraso{,s}	polarity	-1	anger
demora{,s}	polarity	-1	anger
dilación	polarity	-1	-
dilaciones	polarity	-1	-
tardanza{,s}	polarity	-1	-
rezago{,s}	polarity	-1	-
aplazamiento{,s}	polarity	-1	-
postergación	polarity	-1	-
cancelación	polarity	-1	-
cancelaciones	polarity	-1	-
suspensión	polarity	-1	-
suspensiones	polarity	-1	-
cierre{,s}	polarity	-1	-
clausura{,s}	polarity	-1	-
racionamiento{,s}	polarity	-1	-
recorte{,s}	polarity	-1	-
falta	polarity	-1	-
faltante{,s}	polarity	-1	-
ausencia	polarity	-1	-
ausentismo	polarity	-1	-
carestía	polarity	-1	-
insuficiencia{,s}	polarity	-1	-
déficit	polarity	-1	-
déficits	polarity	-1	-
deuda{,s}	polarity	-1	-
adeudo{,s}	polarity	-1	-
endeudamiento	polarity	-1	-
recargo{,s}	polarity	-1	anger
multa{,s}	polarity	-1	anger
infracción	polarity	-1	-
infracciones	polarity	-1	-
fotomulta{,s}	polarity	-1	-
fotocomparendo{,s}	polarity	-1	-
sanción	polarity	-1	-
sanciones	polarity	-1	-
castigo{,s}	polarity	-1	-
penalización	polarity	-1	-
embargo{,s}	polarity	-1	-
corralón	polarity	-1	-
rechazo{,s}	polarity	-1	anger
queja{,s}	polarity	-1	anger
reclamo{,s}	polarity	-1	anger
reclamación	polarity	-1	-
reclamaciones	polarity	-1	-
denuncia{,s}	polarity	-1	anger
protesta{,s}	polarity	-1	-
crítica{,s}	polarity	-1	-
reproche{,s}	polarity	-1	anger
cuestionamiento{,s}	polarity	-1	-
inconformarse	polarity	-1	-
desacuerdo{,s}	polarity	-1	-
desconfianza	polarity	-1	-
duda razonable	polarity	-1	-
sospecha{,s}	polarity	-1	-
incertidumbre	polarity	-1	-
inestabilidad	polarity	-1	-
debilidad{,es}	polarity	-1	-
desventaja{,s}	polarity	-1	-
defecto{,s}	polarity	-1	-
desacierto{,s}	polarity	-1	-
desatino{,s}	polarity	-1	-
torpeza{,s}	polarity	-1	-
bajón	polarity	-1	anger
bajones	polarity	-1	anger
declive	polarity	-1	-
decadencia	polarity	-1	-
retroceso{,s}	polarity	-1	-
estancamiento	polarity	-1	-
parálisis	polarity	-1	-
colapso{,s}	polarity	-1	-
saturación	polarity	-1	-
sobrecupo	polarity	-1	-
hacinamiento	polarity	-1	-
aglomeración	polarity	-1	-
aglomeraciones	polarity	-1	-
tumulto{,s}	polarity	-1	-
gentío	polarity	-1	-
apretujones	polarity	-1	-
empujones	polarity	-1	-
incomodidad{,es}	polarity	-1	-
tedio	polarity	-1	-
aburrimiento	polarity	-1	-
pretexto{,s}	polarity	-1	anger
excusa{,s}	polarity	-1	anger
promesas	polarity	-1	anger
promesas vacías	polarity	-1	anger
promesas incumplidas	polarity	-2	anger
promesa incumplida	polarity	-2	anger
puras promesas	polarity	-1	anger
ambulantaje	polarity	-1	-
invasión de banquetas	polarity	-1	-
banquetas invadidas	polarity	-2	-
banqueta rota	polarity	-2	-
banquetas rotas	polarity	-2	-
vereda rota	polarity	-2	-
veredas rotas	polarity	-2	-
acera rota	polarity	-2	-
aceras rotas	polarity	-2	-
andén roto	polarity	-2	-
andenes rotos	polarity	-2	-
calle rota	polarity	-2	-
calles rotas	polarity	-2	-
tapa rota	polarity	-2	-
tubería rota	polarity	-2	-
tubo roto	polarity	-2	-
caño roto	polarity	-2	-
drenaje tapado	polarity	-1	-
drenaje colapsado	polarity	-2	-
coladera tapada	polarity	-1	-
coladeras tapadas	polarity	-1	-
alcantarilla tapada	polarity	-1	-
alcantarillas tapadas	polarity	-1	-
desagüe tapado	polarity	-1	-
cloaca tapada	polarity	-1	-
cloacas tapadas	polarity	-1	-
cloaca{,s}	polarity	-1	-
caño tapado	polarity	-1	-
semáforo descompuesto	polarity	-2	-
semáforos descompuestos	polarity	-2	-
semáforo dañado	polarity	-2	-
semáforo malo	polarity	-2	-
semáforo apagado	polarity	-1	-
semáforos apagados	polarity	-1	-
semáforo en amarillo	polarity	-1	-
luminaria apagada	polarity	-1	-
luminarias apagadas	polarity	-1	-
luminaria fundida	polarity	-1	-
luminarias fundidas	polarity	-1	-
lámpara fundida	polarity	-1	-
lámparas fundidas	polarity	-1	-
foco fundido	polarity	-1	-
focos fundidos	polarity	-1	-
farola apagada	polarity	-1	-
farolas apagadas	polarity	-1	-
farol apagado	polarity	-1	-
luz apagada	polarity	-1	-
alumbrado apagado	polarity	-1	-
poste apagado	polarity	-1	-
sin focos	polarity	-1	-
luces quemadas	polarity	-2	-
foco quemado	polarity	-2	-
ascensor averiado	polarity	-2	-
elevador descompuesto	polarity	-2	-
elevador dañado	polarity	-2	-
escaleras descompuestas	polarity	-2	-
escalera mecánica parada	polarity	-1	-
baños sucios	polarity	-2	-
baño sucio	polarity	-2	-
baños cerrados	polarity	-1	-
baño tapado	polarity	-1	-
baños tapados	polarity	-1	-
camión lleno	polarity	-1	-
camiones llenos	polarity	-1	-
camión viejo	polarity	-1	-
camiones viejos	polarity	-1	-
bus lleno	polarity	-1	-
buses llenos	polarity	-1	-
micro llena	polarity	-1	-
micros llenas	polarity	-1	-
colectivo lleno	polarity	-1	-
combi llena	polarity	-1	-
vagón lleno	polarity	-1	-
vagones llenos	polarity	-1	-
metro lleno	polarity	-1	-
transmilenio lleno	polarity	-1	-
camión atrasado	polarity	-2	-
juegos rotos	polarity	-2	-
bancas rotas	polarity	-2	-
banca rota	polarity	-2	-
cancha abandonada	polarity	-2	-
parque abandonado	polarity	-2	-
parques abandonados	polarity	-2	-
terreno baldío	polarity	-1	-
carro abandonado	polarity	-2	-
carros abandonados	polarity	-2	-
vehículo abandonado	polarity	-2	-
vehículos abandonados	polarity	-2	-
auto abandonado	polarity	-2	-
autos abandonados	polarity	-2	-
doble fila	polarity	-1	-
mal estacionado	polarity	-2	-
mal estacionados	polarity	-2	-
cochera tapada	polarity	-1	-
entrada bloqueada	polarity	-2	-
paso bloqueado	polarity	-2	-
vía cerrada	polarity	-1	-
calle cerrada	polarity	-1	-
calles cerradas	polarity	-1	-
calle destrozada	polarity	-2	-
calles destrozadas	polarity	-2	-
obra parada	polarity	-1	-
obra abandonada	polarity	-2	-
obras abandonadas	polarity	-2	-
obra inconclusa	polarity	-2	-
obras inconclusas	polarity	-2	-
elefante blanco	polarity	-1	-
elefantes blancos	polarity	-1	-
apagón	polarity	-2	anger
apagones	polarity	-2	anger
apagonazo	polarity	-2	anger
bajón de luz	polarity	-2	anger
bajones de luz	polarity	-2	anger
bajones de voltaje	polarity	-2	anger
corte de agua	polarity	-2	anger
cortes de agua	polarity	-2	anger
corte de luz	polarity	-2	anger
cortes de luz	polarity	-2	anger
corte de energía	polarity	-2	anger
cortes de energía	polarity	-2	anger
corte de gas	polarity	-2	anger
corte del servicio	polarity	-2	anger
cortes del servicio	polarity	-2	anger
corte de suministro	polarity	-2	anger
falta de agua	polarity	-2	anger
falta de luz	polarity	-2	anger
falta de gas	polarity	-2	anger
falta de servicio	polarity	-2	anger
falta de alumbrado	polarity	-2	anger
falta de respeto	polarity	-2	anger
falta de educación	polarity	-2	anger
falta de atención	polarity	-2	anger
falta de empatía	polarity	-2	anger
falta de interés	polarity	-2	anger
falta de información	polarity	-2	anger
falta de comunicación	polarity	-2	anger
falta de personal	polarity	-2	anger
falta de médicos	polarity	-2	anger
falta de medicinas	polarity	-2	anger
falta de medicamentos	polarity	-2	anger
falta de insumos	polarity	-2	anger
falta de limpieza	polarity	-2	anger
falta de mantenimiento	polarity	-2	anger
falta de organización	polarity	-2	anger
falta de seguridad	polarity	-2	fear
falta de vigilancia	polarity	-2	fear
falta de transporte	polarity	-2	anger
falta de señalización	polarity	-2	anger
falta de transparencia	polarity	-2	anger
falta de profesionalismo	polarity	-2	anger
falta de compromiso	polarity	-2	anger
falta de capacidad	polarity	-2	anger
falta de criterio	polarity	-2	anger
falta de seriedad	polarity	-2	anger
falta de responsabilidad	polarity	-2	anger
falta de voluntad	polarity	-2	anger
falta de recursos	polarity	-2	anger
falta de seguimiento	polarity	-2	anger
falta de respuesta	polarity	-2	anger
falta de capacitación	polarity	-2	anger
falta de planeación	polarity	-2	anger
falta de humanidad	polarity	-2	anger
falta de ética	polarity	-2	anger
falta de autoridad	polarity	-2	anger
faltas de respeto	polarity	-2	anger
falto de respeto	polarity	-2	anger
desabasto de agua	polarity	-2	anger
desabasto de medicinas	polarity	-2	anger
desabasto de medicamentos	polarity	-2	anger
escasez de agua	polarity	-2	anger
escasez de medicamentos	polarity	-2	anger
larga espera	polarity	-2	anger
largas esperas	polarity	-2	anger
larga fila	polarity	-2	anger
largas filas	polarity	-2	anger
largas colas	polarity	-2	anger
larga cola	polarity	-2	anger
filas largas	polarity	-2	anger
fila larga	polarity	-2	anger
fila larguísima	polarity	-2	anger
filas larguísimas	polarity	-2	anger
filas enormes	polarity	-2	anger
fila enorme	polarity	-2	anger
filas eternas	polarity	-2	anger
fila eterna	polarity	-2	anger
filas interminables	polarity	-2	anger
fila interminable	polarity	-2	anger
filas kilométricas	polarity	-2	anger
cola larga	polarity	-2	anger
colas largas	polarity	-2	anger
colas eternas	polarity	-2	anger
cola eterna	polarity	-2	anger
colas enormes	polarity	-2	anger
colas interminables	polarity	-2	anger
cola interminable	polarity	-2	anger
colas kilométricas	polarity	-2	anger
espera eterna	polarity	-2	anger
espera interminable	polarity	-2	anger
esperas eternas	polarity	-2	anger
esperas interminables	polarity	-2	anger
espera larga	polarity	-2	anger
mucha espera	polarity	-2	anger
mucha fila	polarity	-2	anger
mucha cola	polarity	-2	anger
demasiada espera	polarity	-2	anger
demasiada fila	polarity	-2	anger
demasiada cola	polarity	-2	anger
tanta espera	polarity	-2	anger
tanto esperar	polarity	-2	anger
puras filas	polarity	-2	anger
listas de espera	polarity	-1	anger
lista de espera eterna	polarity	-2	anger
meses de espera	polarity	-2	anger
horas de espera	polarity	-2	anger
horas de fila	polarity	-2	anger
horas de cola	polarity	-2	anger
años de espera	polarity	-2	anger
días de espera	polarity	-2	anger
años esperando	polarity	-2	anger
meses esperando	polarity	-2	anger
semanas esperando	polarity	-2	anger
días esperando	polarity	-2	anger
horas esperando	polarity	-2	anger
horas formad{o,a,os,as}	polarity	-2	anger
horas en fila	polarity	-2	anger
horas parad{o,a,os,as}	polarity	-2	anger
tres horas esperando	polarity	-2	anger
dos horas esperando	polarity	-2	anger
cuatro horas esperando	polarity	-2	anger
cinco horas esperando	polarity	-2	anger
toda la mañana esperando	polarity	-2	anger
todo el día esperando	polarity	-2	anger
sigo esperando	polarity	-2	anger
seguimos esperando	polarity	-2	anger
sigo sin agua	polarity	-2	anger
sigo sin luz	polarity	-2	anger
sigo sin respuesta	polarity	-2	anger
seguimos sin agua	polarity	-2	anger
seguimos sin luz	polarity	-2	anger
seguimos sin respuesta	polarity	-2	anger
seguimos igual	polarity	-2	anger
sigue igual	polarity	-2	anger
siguen igual	polarity	-2	anger
todo sigue igual	polarity	-2	anger
sigue sin funcionar	polarity	-2	anger
sigue sin arreglarse	polarity	-2	anger
llevo esperando	polarity	-2	anger
llevo horas	polarity	-2	anger
llevo meses	polarity	-2	anger
llevo semanas	polarity	-2	anger
llevo años	polarity	-1	anger
llevamos horas	polarity	-2	anger
llevamos esperando	polarity	-2	anger
llevamos días	polarity	-2	anger
llevamos semanas	polarity	-2	anger
llevamos meses	polarity	-2	anger
llevamos años	polarity	-1	anger
hace meses que	polarity	-1	anger
hace años que	polarity	-1	anger
pérdida de tiempo	polarity	-2	anger
perder el tiempo	polarity	-2	anger
perdí mi tiempo	polarity	-2	anger
perdí el tiempo	polarity	-2	anger
perdí el día	polarity	-2	anger
perdí toda la mañana	polarity	-2	anger
perdí horas	polarity	-2	anger
perdemos tiempo	polarity	-2	anger
hacen perder el tiempo	polarity	-2	anger
tiempo perdido	polarity	-2	anger
puras vueltas	polarity	-2	anger
puras largas	polarity	-2	anger
dar largas	polarity	-2	anger
dan largas	polarity	-2	anger
me dan largas	polarity	-2	anger
dando largas	polarity	-2	anger
le dan largas	polarity	-2	anger
dan vueltas	polarity	-2	anger
me traen dando vueltas	polarity	-2	anger
dando vueltas	polarity	-2	anger
peloteo	polarity	-2	anger
me pelotean	polarity	-2	anger
pelotean	polarity	-2	anger
me mandan de ventanilla	polarity	-2	anger
de ventanilla en ventanilla	polarity	-2	anger
de oficina en oficina	polarity	-2	anger
vuelva usted mañana	polarity	-2	anger
vuelva mañana	polarity	-2	anger
vuelva después	polarity	-2	anger
regrese mañana	polarity	-2	anger
regrese otro día	polarity	-2	anger
venga mañana	polarity	-2	anger
venga otro día	polarity	-2	anger
venga después	polarity	-2	anger
mal servicio	polarity	-2	anger
malos servicios	polarity	-2	anger
mala atención	polarity	-2	anger
mal trato	polarity	-2	anger
malos tratos	polarity	-2	anger
mala gestión	polarity	-2	anger
mala administración	polarity	-2	anger
mala organización	polarity	-2	anger
mala comunicación	polarity	-2	anger
mala información	polarity	-2	anger
mala actitud	polarity	-2	anger
mala cara	polarity	-2	anger
mala calidad	polarity	-2	anger
mala experiencia	polarity	-2	anger
mala educación	polarity	-2	anger
mala planeación	polarity	-2	anger
mala planificación	polarity	-2	anger
mala obra	polarity	-2	anger
mala onda	polarity	-2	anger
mala leche	polarity	-2	anger
mala sangre	polarity	-2	anger
mala persona	polarity	-2	anger
mala gente	polarity	-2	anger
mala fama	polarity	-2	anger
mala fe	polarity	-2	anger
mala praxis	polarity	-2	anger
mala práctica	polarity	-2	anger
malas prácticas	polarity	-2	anger
mala señal	polarity	-2	anger
mala iluminación	polarity	-2	anger
mala idea	polarity	-2	anger
malas noticias	polarity	-2	anger
mala noticia	polarity	-2	anger
malas condiciones	polarity	-2	anger
malos modos	polarity	-2	anger
malos modales	polarity	-2	anger
malas palabras	polarity	-2	anger
malas experiencias	polarity	-2	anger
mal gobierno	polarity	-2	anger
mal manejo	polarity	-2	anger
mal estado	polarity	-2	anger
mal hecho	polarity	-2	anger
mal hecha	polarity	-2	anger
mal hechas	polarity	-2	anger
mal hechos	polarity	-2	anger
mal atendid{o,a,os,as}	polarity	-2	anger
mal tratad{o,a,os,as}	polarity	-2	anger
mal organizado	polarity	-2	anger
mal organizada	polarity	-2	anger
mal diseñad{o,a,os,as}	polarity	-2	anger
mal planeado	polarity	-2	anger
mal planeada	polarity	-2	anger
mal señalizad{o,a,os,as}	polarity	-2	anger
mal iluminad{o,a,os,as}	polarity	-2	anger
mal pavimentad{o,a,os,as}	polarity	-2	anger
mal administrado	polarity	-2	anger
mal ubicado	polarity	-2	anger
mal ambiente	polarity	-2	anger
mal ejemplo	polarity	-2	anger
mal chiste	polarity	-2	anger
mal humor	polarity	-2	anger
mal cobro	polarity	-2	anger
mal médico	polarity	-2	anger
malos médicos	polarity	-2	anger
mal doctor	polarity	-2	anger
malos doctores	polarity	-2	anger
mal policía	polarity	-2	anger
malos policías	polarity	-2	anger
malos funcionarios	polarity	-2	anger
mal funcionario	polarity	-2	anger
mala funcionaria	polarity	-2	anger
mal alcalde	polarity	-2	anger
mala alcaldesa	polarity	-2	anger
malos gobernantes	polarity	-2	anger
pésimo servicio	polarity	-3	anger
pésima atención	polarity	-3	anger
pésimo trato	polarity	-3	anger
pésima gestión	polarity	-3	anger
pésima calidad	polarity	-3	anger
pésima experiencia	polarity	-3	anger
pésima organización	polarity	-3	anger
pésima administración	polarity	-3	anger
pésima comunicación	polarity	-3	anger
pésimo gobierno	polarity	-3	anger
pésimo estado	polarity	-3	anger
pésimo trabajo	polarity	-3	anger
pésimo manejo	polarity	-3	anger
pésimos servicios	polarity	-3	anger
pésimas condiciones	polarity	-3	anger
pésimas calles	polarity	-3	anger
pésima obra	polarity	-3	anger
pésimo personal	polarity	-3	anger
pésimo transporte	polarity	-3	anger
servicio pésimo	polarity	-3	anger
atención pésima	polarity	-3	anger
servicio malo	polarity	-2	anger
servicio lento	polarity	-2	anger
servicio deficiente	polarity	-2	anger
servicio horrible	polarity	-3	anger
servicio de mierda	polarity	-3	anger
servicio de porquería	polarity	-3	anger
atención mala	polarity	-2	anger
atención lenta	polarity	-2	anger
atención deficiente	polarity	-2	anger
atención grosera	polarity	-2	anger
personal grosero	polarity	-2	anger
personal déspota	polarity	-2	anger
personal prepotente	polarity	-2	anger
personal inepto	polarity	-2	anger
personal incompetente	polarity	-2	anger
personal insuficiente	polarity	-2	anger
personal lento	polarity	-2	anger
trámite engorroso	polarity	-2	anger
trámites engorrosos	polarity	-2	anger
trámite lento	polarity	-2	anger
trámites lentos	polarity	-2	anger
trámite eterno	polarity	-2	anger
trámite complicado	polarity	-2	anger
trámites complicados	polarity	-2	anger
trámite imposible	polarity	-2	anger
trámites interminables	polarity	-2	anger
tanto trámite	polarity	-2	anger
tantos trámites	polarity	-2	anger
tanto papeleo	polarity	-2	anger
tanta burocracia	polarity	-2	anger
pura burocracia	polarity	-2	anger
demasiados requisitos	polarity	-2	anger
tantos requisitos	polarity	-2	anger
muchos requisitos	polarity	-2	anger
requisitos absurdos	polarity	-2	anger
requisitos excesivos	polarity	-2	anger
piden mil papeles	polarity	-2	anger
piden mil requisitos	polarity	-2	anger
requisito absurdo	polarity	-2	anger
página caída	polarity	-2	anger
página no funciona	polarity	-2	anger
página lenta	polarity	-2	anger
portal caído	polarity	-2	anger
sistema caído	polarity	-2	anger
sistema lento	polarity	-2	anger
se cayó el sistema	polarity	-2	anger
se cae el sistema	polarity	-2	anger
no hay sistema	polarity	-2	anger
se cayó la página	polarity	-2	anger
se cae la página	polarity	-2	anger
se traba	polarity	-2	anger
se cuelga	polarity	-2	anger
se congela	polarity	-2	anger
se colgó	polarity	-2	anger
se trabó	polarity	-2	anger
no carga	polarity	-2	anger
no cargan	polarity	-2	anger
no abre la página	polarity	-2	anger
no abre	polarity	-2	anger
no abren	polarity	-2	anger
no entra la llamada	polarity	-2	anger
no entran las llamadas	polarity	-2	anger
línea ocupada	polarity	-2	anger
teléfono ocupado	polarity	-2	anger
siempre ocupado	polarity	-2	anger
siempre está ocupado	polarity	-2	anger
suena ocupado	polarity	-2	anger
me cuelgan	polarity	-2	anger
me colgaron	polarity	-2	anger
me colgó	polarity	-2	anger
cuelgan el teléfono	polarity	-2	anger
cuelgan la llamada	polarity	-2	anger
me dejan en espera	polarity	-2	anger
me dejaron en espera	polarity	-2	anger
me dejaron esperando	polarity	-2	anger
nos dejaron esperando	polarity	-2	anger
me dejaron plantad{o,a,os,as}	polarity	-2	anger
me dejaron en visto	polarity	-2	anger
me dejan en visto	polarity	-2	anger
nos dejaron sin agua	polarity	-2	anger
nos dejaron sin luz	polarity	-2	anger
me dejaron hablando sol{o,a,os,as}	polarity	-2	anger

# Complaints: what does not happen (no + verb)
no funcion{a,an,ó,aron,aba,aban}	polarity	-2	anger
no funciona nada	polarity	-2	anger
no funciona bien	polarity	-2	anger
no funcionan bien	polarity	-2	anger
no funcionaba nada	polarity	-2	anger
no sirv{e,en,ió,ieron,ía,ían}	polarity	-2	anger
no sirve nada	polarity	-2	anger
no sirve para nada	polarity	-2	anger
no sirven para nada	polarity	-2	anger
no sirve de nada	polarity	-2	anger
no contest{a,an,aron,ó,aban,aba}	polarity	-2	anger
no contestan nada	polarity	-2	anger
no contestan el teléfono	polarity	-2	anger
no contestan las llamadas	polarity	-2	anger
no contestan mensajes	polarity	-2	anger
no contestan los correos	polarity	-2	anger
nunca contest{a,an,aron,ó}	polarity	-2	anger
nadie contest{a,ó,aba}	polarity	-2	anger
no respond{en,e,ieron,ió,ían}	polarity	-2	anger
nunca respond{en,e,ieron,ió}	polarity	-2	anger
nadie respond{e,ió,ía}	polarity	-2	anger
no atiend{en,e}	polarity	-2	anger
no atend{ieron,ió,ían}	polarity	-2	anger
no me atiend{en,e}	polarity	-2	anger
no me atendi{eron,ó}	polarity	-2	anger
no nos atendi{eron,ó}	polarity	-2	anger
no nos atienden	polarity	-2	anger
nadie atiende	polarity	-2	anger
nadie atendió	polarity	-2	anger
nadie me atendió	polarity	-2	anger
nadie me atiende	polarity	-2	anger
nadie nos atiende	polarity	-2	anger
nunca atiend{en,e}	polarity	-2	anger
nunca me atendieron	polarity	-2	anger
no resuelv{en,e}	polarity	-2	anger
no resolvi{eron,ó}	polarity	-2	anger
no me resuelv{en,e}	polarity	-2	anger
no me resolvi{eron,ó}	polarity	-2	anger
no resuelven nada	polarity	-2	anger
no resolvieron nada	polarity	-2	anger
no resuelve nada	polarity	-2	anger
nunca resuelv{en,e}	polarity	-2	anger
nunca resolvieron	polarity	-2	anger
nadie resuelve	polarity	-2	anger
nadie resolvió	polarity	-2	anger
no solucion{a,an,ó,aron,aba,aban}	polarity	-2	anger
no solucionan nada	polarity	-2	anger
no me solucionan	polarity	-2	anger
no me solucionan nada	polarity	-2	anger
nunca solucionan	polarity	-2	anger
nadie solucion{a,ó}	polarity	-2	anger
no arregl{a,an,ó,aron,aba,aban}	polarity	-2	anger
no arreglan nada	polarity	-2	anger
nunca arregl{an,aron}	polarity	-2	anger
nadie arregl{a,ó}	polarity	-2	anger
no repar{a,an,ó,aron,aba,aban}	polarity	-2	anger
no compon{en,e}	polarity	-2	anger
no compusieron	polarity	-2	anger
nunca reparan	polarity	-2	anger
no cumpl{en,e,ieron,ió,ían}	polarity	-2	anger
no cumplen nada	polarity	-2	anger
no cumplen lo prometido	polarity	-2	anger
nunca cumpl{en,e,ieron}	polarity	-2	anger
no hac{en,e} nada	polarity	-2	anger
no hicieron nada	polarity	-2	anger
no hizo nada	polarity	-2	anger
no hacían nada	polarity	-2	anger
nadie hace nada	polarity	-2	anger
nadie hizo nada	polarity	-2	anger
nunca hacen nada	polarity	-2	anger
no hacen caso	polarity	-2	anger
no hace caso	polarity	-2	anger
no hicieron caso	polarity	-2	anger
no nos hacen caso	polarity	-2	anger
no me hicieron caso	polarity	-2	anger
nadie hace caso	polarity	-2	anger
no ayud{a,an,ó,aron,aba,aban}	polarity	-2	anger
no ayudan nada	polarity	-2	anger
no ayudan en nada	polarity	-2	anger
nadie ayud{a,ó}	polarity	-2	anger
nadie me ayud{a,ó}	polarity	-2	anger
nadie nos ayuda	polarity	-2	anger
no me ayud{an,aron,ó}	polarity	-2	anger
no nos ayudan	polarity	-2	anger
no apoy{a,an,ó,aron,aba,aban}	polarity	-2	anger
no nos apoyan	polarity	-2	anger
no escuch{a,an,ó,aron,aba,aban}	polarity	-2	anger
no nos escuchan	polarity	-2	anger
no me escucharon	polarity	-2	anger
nadie escucha	polarity	-2	anger
nadie nos escucha	polarity	-2	anger
no inform{a,an,ó,aron,aba,aban}	polarity	-2	anger
no informan nada	polarity	-2	anger
nadie inform{a,ó}	polarity	-2	anger
nadie sabe nada	polarity	-2	anger
no saben nada	polarity	-2	anger
no sabe nada	polarity	-2	anger
no saben informar	polarity	-2	anger
no saben atender	polarity	-2	anger
no saben hacer nada	polarity	-2	anger
nadie me informa	polarity	-2	anger
no explic{a,an,ó,aron,aba,aban}	polarity	-2	anger
no me explicaron	polarity	-2	anger
no explican nada	polarity	-2	anger
nadie explica	polarity	-2	anger
no orient{an,a}	polarity	-2	anger
no dan información	polarity	-2	anger
no dan informes	polarity	-2	anger
no dan respuesta	polarity	-2	anger
no dieron respuesta	polarity	-2	anger
no dio respuesta	polarity	-2	anger
no me dan respuesta	polarity	-2	anger
no dan solución	polarity	-2	anger
no dieron solución	polarity	-2	anger
no me dan solución	polarity	-2	anger
no dan soluciones	polarity	-2	anger
no da solución	polarity	-2	anger
no dan la cara	polarity	-2	anger
no dieron la cara	polarity	-2	anger
nadie da la cara	polarity	-2	anger
nadie da respuesta	polarity	-2	anger
nadie da solución	polarity	-2	anger
nadie da razón	polarity	-2	anger
no dan razón	polarity	-2	anger
nadie se hace responsable	polarity	-2	anger
no se hacen responsables	polarity	-2	anger
no se hace responsable	polarity	-2	anger
no se hacen cargo	polarity	-2	anger
nadie se hace cargo	polarity	-2	anger
nadie responde nada	polarity	-2	anger
nadie viene	polarity	-2	anger
nadie vino	polarity	-2	anger
nadie vigila	polarity	-2	anger
nadie limpia	polarity	-2	anger
nadie recoge	polarity	-2	anger
nadie cuida	polarity	-2	anger
nadie respeta	polarity	-2	anger
nadie supervisa	polarity	-2	anger
nadie controla	polarity	-2	anger
nadie llega	polarity	-2	anger
nadie llegó	polarity	-2	anger
no llegan	polarity	-2	anger
no lleg{ó,aron}	polarity	-2	anger
nunca lleg{a,an,ó,aron}	polarity	-2	anger
no llega el agua	polarity	-2	anger
no llega agua	polarity	-2	anger
no llegó el agua	polarity	-2	anger
no llega el camión	polarity	-2	anger
no llega la basura	polarity	-2	anger
no llega la patrulla	polarity	-2	anger
no llegó la ambulancia	polarity	-2	anger
nunca llegó la patrulla	polarity	-2	anger
nunca llegó la ambulancia	polarity	-2	anger
no vienen	polarity	-2	anger
no vinieron	polarity	-2	anger
no han venido	polarity	-2	anger
nunca vinieron	polarity	-2	anger
nunca vienen	polarity	-2	anger
nunca viene	polarity	-2	anger
no pasa el camión	polarity	-2	anger
no pasa el bus	polarity	-2	anger
no pasa la basura	polarity	-2	anger
no pasó la basura	polarity	-2	anger
no pasan camiones	polarity	-2	anger
no pasan micros	polarity	-2	anger
no pasa el recolector	polarity	-2	anger
nunca pasa el camión	polarity	-2	anger
nunca pasa la basura	polarity	-2	anger
nunca pasan	polarity	-2	anger
no recog{en,e,ieron,ió}	polarity	-2	anger
no recogen la basura	polarity	-2	anger
no recogieron la basura	polarity	-2	anger
no barren	polarity	-2	anger
no limpi{a,an,ó,aron,aba,aban}	polarity	-2	anger
nunca limpian	polarity	-2	anger
nunca barren	polarity	-2	anger
no podan	polarity	-2	anger
nunca podan	polarity	-2	anger
no pavimentan	polarity	-2	anger
nunca pavimentan	polarity	-2	anger
no tapan	polarity	-2	anger
no tapan los baches	polarity	-2	anger
no riegan	polarity	-2	anger
no mantienen	polarity	-2	anger
no cuidan	polarity	-2	anger
no vigilan	polarity	-2	anger
no patrullan	polarity	-2	anger
nunca patrullan	polarity	-2	anger
no hay patrullas	polarity	-2	fear
no hay vigilancia	polarity	-2	fear
no hay policía	polarity	-2	fear
no hay policías	polarity	-2	fear
no hay seguridad	polarity	-2	fear
no hay agua	polarity	-2	anger
no hay agua potable	polarity	-2	anger
no ha habido agua	polarity	-2	anger
no hubo agua	polarity	-2	anger
no tenemos agua	polarity	-2	anger
no tengo agua	polarity	-2	anger
no hay luz	polarity	-2	anger
no tenemos luz	polarity	-2	anger
no tengo luz	polarity	-2	anger
no hubo luz	polarity	-2	anger
no hay alumbrado	polarity	-2	anger
no hay gas	polarity	-2	anger
no hay internet	polarity	-2	anger
no hay señal	polarity	-2	anger
no hay servicio	polarity	-2	anger
no tenemos servicio	polarity	-2	anger
no hay drenaje	polarity	-2	anger
no hay medicinas	polarity	-2	anger
no hay medicamentos	polarity	-2	anger
no hay medicamento	polarity	-2	anger
no hay remedios	polarity	-2	anger
no hay insumos	polarity	-2	anger
no hay vacunas	polarity	-2	anger
no hay camas	polarity	-2	anger
no hay médicos	polarity	-2	anger
no hay doctores	polarity	-2	anger
no hay doctor	polarity	-2	anger
no hay médico	polarity	-2	anger
no hay especialistas	polarity	-2	anger
no hay enfermeras	polarity	-2	anger
no hay ambulancias	polarity	-2	anger
no hay ambulancia	polarity	-2	anger
no hay citas	polarity	-2	anger
no hay turnos	polarity	-2	anger
no hay turno	polarity	-2	anger
no hay horas	polarity	-2	anger
no hay hora	polarity	-2	anger
no hay cupo	polarity	-2	anger
no hay cupos	polarity	-2	anger
no hay lugar	polarity	-2	anger
no hay lugares	polarity	-2	anger
no hay fichas	polarity	-2	anger
no hay vacantes	polarity	-2	anger
no hay personal	polarity	-2	anger
no hay quien atienda	polarity	-2	anger
no había nadie	polarity	-2	anger
nunca hay nadie	polarity	-2	anger
nunca hay	polarity	-2	anger
nunca hay nada	polarity	-2	anger
nunca hay agua	polarity	-2	anger
nunca hay luz	polarity	-2	anger
nunca hay citas	polarity	-2	anger
nunca hay medicinas	polarity	-2	anger
nunca hay medicamentos	polarity	-2	anger
nunca hay médicos	polarity	-2	anger
nunca hay sistema	polarity	-2	anger
nunca hay turnos	polarity	-2	anger
nunca hay personal	polarity	-2	anger
nunca hay horas	polarity	-2	anger
nunca hay lugar	polarity	-2	anger
ya no hay	polarity	-2	anger
ya no hay citas	polarity	-2	anger
ya no hay turnos	polarity	-2	anger
ya no hay fichas	polarity	-2	anger
no hay camiones	polarity	-2	anger
no hay transporte	polarity	-2	anger
no hay buses	polarity	-2	anger
no hay micros	polarity	-2	anger
no hay combis	polarity	-2	anger
no hay metro	polarity	-2	anger
no hay rampas	polarity	-2	anger
no hay rampa	polarity	-2	anger
no hay banquetas	polarity	-2	anger
no hay veredas	polarity	-2	anger
no hay semáforo	polarity	-2	anger
no hay semáforos	polarity	-2	anger
no hay señalización	polarity	-2	anger
no hay baños	polarity	-2	anger
no hay baño	polarity	-2	anger
no hay papel	polarity	-2	anger
no hay jabón	polarity	-2	anger
no hay información	polarity	-2	anger
no hay informes	polarity	-2	anger
no hay respuesta	polarity	-2	anger
no hay respuestas	polarity	-2	anger
no hay solución	polarity	-2	anger
no hay soluciones	polarity	-2	anger
no hay avances	polarity	-2	anger
no hay seguimiento	polarity	-2	anger
no hay control	polarity	-2	anger
no hay ley	polarity	-2	anger
no hay justicia	polarity	-2	anger
no hay respeto	polarity	-2	anger
no hay orden	polarity	-2	anger
no hay limpieza	polarity	-2	anger
no hay mantenimiento	polarity	-2	anger
no hay presupuesto	polarity	-2	anger
no hay recursos	polarity	-2	anger
no hay dinero	polarity	-2	anger
no hay transparencia	polarity	-2	anger
no hay derecho	polarity	-2	anger
no hay voluntad	polarity	-2	anger
no hay interés	polarity	-2	anger
no hay atención	polarity	-2	anger
no hay empatía	polarity	-2	anger
no hay mejora	polarity	-2	anger
no hay cambios	polarity	-2	anger
no hay de otra	polarity	-2	anger
no aparec{e,en}	polarity	-2	anger
no me dej{a,an,ó,aron,aba,aban}	polarity	-2	anger
no dejan dormir	polarity	-2	anger
no deja dormir	polarity	-2	anger
no nos dejan dormir	polarity	-2	anger
no dejan entrar	polarity	-2	anger
no dejan pasar	polarity	-2	anger
no dejaron entrar	polarity	-2	anger
no me dejaron entrar	polarity	-2	anger
no me dejaron pasar	polarity	-2	anger
no me acept{an,aron}	polarity	-2	anger
no me recib{en,ieron}	polarity	-2	anger
no reciben	polarity	-2	anger
no recibí respuesta	polarity	-2	anger
no recibimos respuesta	polarity	-2	anger
no recibí nada	polarity	-2	anger
no recibimos nada	polarity	-2	anger
no he recibido respuesta	polarity	-2	anger
no he recibido	polarity	-2	anger
no me han respondido	polarity	-2	anger
no han respondido	polarity	-2	anger
no me han contestado	polarity	-2	anger
no han contestado	polarity	-2	anger
no han resuelto	polarity	-2	anger
no han arreglado	polarity	-2	anger
no han reparado	polarity	-2	anger
no han hecho nada	polarity	-2	anger
no han cumplido	polarity	-2	anger
no ha cumplido	polarity	-2	anger
no ha venido nadie	polarity	-2	anger
no ha llegado	polarity	-2	anger
no han llegado	polarity	-2	anger
no se ha resuelto	polarity	-2	anger
no se resuelve	polarity	-2	anger
no se soluciona	polarity	-2	anger
no se arregla	polarity	-2	anger
no se cumple	polarity	-2	anger
no se entiende	polarity	-2	anger
no se entiende nada	polarity	-2	anger
no se puede pasar	polarity	-2	anger
no se puede caminar	polarity	-2	anger
no se puede vivir	polarity	-2	anger
no se puede dormir	polarity	-2	anger
no se puede entrar	polarity	-2	anger
no se ve nada	polarity	-2	anger
no se vale	polarity	-2	anger
no se oye	polarity	-2	anger
no pued{o,en} entrar	polarity	-2	anger
no puedo pagar	polarity	-2	anger
no puedo agendar	polarity	-2	anger
no puedo ingresar	polarity	-2	anger
no puedo hacer nada	polarity	-2	anger
no puedo acceder	polarity	-2	anger
no puedo sacar cita	polarity	-2	anger
no puedo descargar	polarity	-2	anger
no puedo más	polarity	-2	anger
no pude pagar	polarity	-2	anger
no pude entrar	polarity	-2	anger
no pude hacer	polarity	-2	anger
no me devuelven	polarity	-2	anger
no devuelven el dinero	polarity	-2	anger
no me pag{an,aron}	polarity	-2	anger
no pagan	polarity	-1	anger
no nos pagan	polarity	-2	anger
no me deposit{an,aron}	polarity	-2	anger
no entreg{a,an,ó,aron,aba,aban}	polarity	-2	anger
no me entregan	polarity	-2	anger
no me entregaron	polarity	-2	anger
no me han entregado	polarity	-2	anger
no les import{a,an}	polarity	-2	anger
no le importa	polarity	-2	anger
no les importa nada	polarity	-2	anger
no les importamos	polarity	-2	anger
a nadie le importa	polarity	-2	anger
no les interesa	polarity	-2	anger
no le interesa	polarity	-2	anger
no quier{en,e}	polarity	-2	anger
no quisieron	polarity	-2	anger
no quisieron atenderme	polarity	-2	anger
no quieren trabajar	polarity	-2	anger
no quieren atender	polarity	-2	anger
no quieren ayudar	polarity	-2	anger
no trabajan	polarity	-2	anger
no trabajan nada	polarity	-2	anger
no respet{an,a,aron}	polarity	-2	anger
no respetan nada	polarity	-2	anger
no respetan la fila	polarity	-2	anger
no respetan horarios	polarity	-2	anger
no respetan la ley	polarity	-2	anger
no me respetaron	polarity	-2	anger
no entienden	polarity	-2	anger
no entienden nada	polarity	-2	anger
no mejor{a,an,ó}	polarity	-2	anger
no mejora nada	polarity	-2	anger
no avanz{a,an,ó}	polarity	-2	anger
no avanza nada	polarity	-2	anger
no avanza la fila	polarity	-2	anger
no alcanz{a,an,ó}	polarity	-1	anger
no nos alcanza	polarity	-2	anger
no confío	polarity	-2	anger
no confíen	polarity	-2	anger
no les crean	polarity	-2	anger
no les creo	polarity	-2	anger
no creo nada	polarity	-2	anger
no recomiend{o,an}	polarity	-2	anger
no lo recomiendo	polarity	-2	anger
no la recomiendo	polarity	-2	anger
no vayan	polarity	-2	anger
no vale la pena	polarity	-2	anger
no vale nada	polarity	-2	anger
no valen	polarity	-2	anger
no me gust{ó,a,aron}	polarity	-2	anger
no nos gusta	polarity	-2	anger
no me gusta nada	polarity	-2	anger
no estoy content{o,a,os,as}	polarity	-2	anger
no estoy de acuerdo	polarity	-2	anger
no estoy satisfech{o,a,os,as}	polarity	-2	anger
no estoy conforme	polarity	-2	anger
no estamos conformes	polarity	-2	anger
no es just{o,a}	polarity	-2	anger
no es posible	polarity	-1	anger
no puede ser	polarity	-2	anger
no es normal	polarity	-2	anger
no tiene sentido	polarity	-2	anger
no tienen vergüenza	polarity	-3	anger
no tienen madre	polarity	-2	anger
no tiene madre	polarity	-2	anger
no tienen idea	polarity	-2	anger
no tienen educación	polarity	-2	anger
no tienen respeto	polarity	-2	anger
no tienen empatía	polarity	-2	anger
no tienen ganas	polarity	-2	anger
no tienen sistema	polarity	-2	anger
no tiene nombre	polarity	-2	anger
no tiene solución	polarity	-2	anger
no tienen consideración	polarity	-2	anger
no tienen capacidad	polarity	-2	anger
no tienen abuela	polarity	-2	anger
no tienen perdón	polarity	-2	anger
no tiene remedio	polarity	-2	anger
no tiene perdón	polarity	-2	anger
no mames	polarity	-1	anger
no manches	polarity	-1	anger
no jodan	polarity	-2	anger
no joda	polarity	-2	anger
no jodás	polarity	-2	anger
no chinguen	polarity	-2	anger
no inventen	polarity	-2	anger
no friegues	polarity	-2	anger
no frieguen	polarity	-2	anger
no roben	polarity	-2	anger
no mientan	polarity	-2	anger
no sean así	polarity	-2	anger
no sean malos	polarity	-2	anger
no son eficientes	polarity	-2	anger
no da abasto	polarity	-2	anger
no dan abasto	polarity	-2	anger
no dan una	polarity	-2	anger
no aguant{o,amos} más	polarity	-2	anger
no soporto	polarity	-2	anger
no me parece	polarity	-1	anger
no me convence	polarity	-2	anger
no cambia nada	polarity	-2	anger
nada cambia	polarity	-2	anger
nada funciona	polarity	-2	anger
nada sirve	polarity	-2	anger
nada bueno	polarity	-2	anger
nada bien	polarity	-2	anger
nada amable	polarity	-2	anger
nada amables	polarity	-2	anger
nada claro	polarity	-2	anger
nada de nada	polarity	-2	anger
nada serio	polarity	-2	anger
nunca mejora	polarity	-2	anger
nunca abren	polarity	-2	anger
nunca está	polarity	-2	anger
nunca están	polarity	-2	anger
nunca termina	polarity	-2	anger
nunca terminan	polarity	-2	anger
nunca avisan	polarity	-2	anger
nunca funciona	polarity	-2	anger
nunca funcionan	polarity	-2	anger
nunca sirve	polarity	-2	anger
nunca sirven	polarity	-2	anger
nunca me contestan	polarity	-2	anger
nunca me respondieron	polarity	-2	anger
nunca más vuelvo	polarity	-2	anger
nunca vuelvo	polarity	-2	anger
no vuelvo	polarity	-2	anger
no vuelvo más	polarity	-2	anger
no vuelvo jamás	polarity	-2	anger
no regreso	polarity	-2	anger
no avis{an,aron,ó}	polarity	-2	anger
no avisan nada	polarity	-2	anger
no abrieron	polarity	-2	anger
no está abierto	polarity	-2	anger
no está la doctora	polarity	-2	anger
no está el doctor	polarity	-2	anger
no está el encargado	polarity	-2	anger
no prenden	polarity	-2	anger
no encienden	polarity	-2	anger
no enciende	polarity	-2	anger
no prende la luz	polarity	-2	anger
no prenden las luces	polarity	-2	anger
no jala	polarity	-2	anger
no jalan	polarity	-2	anger
no furula	polarity	-2	anger
no sale agua	polarity	-2	anger
no sale nada	polarity	-2	anger
no me sale	polarity	-2	anger
no me salió	polarity	-2	anger
no sirve el semáforo	polarity	-2	anger
no sirven los semáforos	polarity	-2	anger
no sirve la página	polarity	-2	anger
no sirve la aplicación	polarity	-2	anger
no sirve el sistema	polarity	-2	anger
no sirve el elevador	polarity	-2	anger
no sirve la luz	polarity	-2	anger
no sirve el alumbrado	polarity	-2	anger
no sirven las luminarias	polarity	-2	anger
dej{ó,aron} de funcionar	polarity	-2	anger
dej{ó,aron} de servir	polarity	-2	anger
dejó de llegar	polarity	-2	anger
dejó de pasar	polarity	-2	anger
dejaron de pasar	polarity	-2	anger
dejaron de responder	polarity	-2	anger
dejaron de venir	polarity	-2	anger
dejó de trabajar	polarity	-2	anger

# Complaints: verbs
abus{ar,a,an,as,amos,aron,aste,aba,aban,ado,ada,ados,adas,ando,en,é}	polarity	-2	anger
abusaron de	polarity	-2	anger
agred{ir,e,en,ió,ieron,ido,ida,idos,idas,iendo}	polarity	-2	anger
amenaz{ar,an,ó,aron,aba,aban,ando}	polarity	-2	anger
insult{ar,a,an,as,amos,aron,aste,aba,aban,ado,ada,ados,adas,ando,en,é}	polarity	-2	anger
ofend{er,e,en,ió,ieron,ía,ían,iendo}	polarity	-2	anger
humill{ar,a,an,ó,aron,aba,aban,ando}	polarity	-2	anger
maltrat{ar,a,an,aron,aba,aban,ando}	polarity	-2	anger
trataron mal	polarity	-2	anger
me trataron mal	polarity	-2	anger
nos trataron mal	polarity	-2	anger
tratan mal	polarity	-2	anger
trató mal	polarity	-2	anger
me trató mal	polarity	-2	anger
me tratan mal	polarity	-2	anger
tratan pésimo	polarity	-3	anger
me trataron pésimo	polarity	-3	anger
trataron pésimo	polarity	-3	anger
tratan como basura	polarity	-2	anger
me trataron como basura	polarity	-2	anger
tratan como animales	polarity	-2	anger
como si fuéramos animales	polarity	-2	anger
atendieron mal	polarity	-2	anger
me atendieron mal	polarity	-2	anger
nos atendieron mal	polarity	-2	anger
atienden mal	polarity	-2	anger
atendió mal	polarity	-2	anger
me atendió mal	polarity	-2	anger
atienden pésimo	polarity	-3	anger
me atendieron pésimo	polarity	-3	anger
atendieron pésimo	polarity	-3	anger
me atienden mal	polarity	-2	anger
contestan mal	polarity	-2	anger
me contestaron mal	polarity	-2	anger
contestó mal	polarity	-2	anger
me gritaron	polarity	-2	anger
me gritó	polarity	-2	anger
gritan	polarity	-2	anger
gritonean	polarity	-2	anger
nos gritan	polarity	-2	anger
gritaron	polarity	-2	anger
regañ{ar,an,aron}	polarity	-2	anger
me regañaron	polarity	-2	anger
despreci{ar,a,an,aron,aba,aban,ando}	polarity	-2	anger
menospreci{ar,a,an,aron,aba,aban,ado,ando}	polarity	-2	anger
discrimin{ar,a,an,ó,aron,aban,ando}	polarity	-2	anger
margin{ar,an,aron}	polarity	-2	anger
excluy{en,eron,ó,e}	polarity	-2	anger
excluir	polarity	-2	anger
ignor{ar,a,an,ó,aron,aba,aban,ando}	polarity	-2	anger
me ignoran	polarity	-2	anger
me ignoraron	polarity	-2	anger
nos ignoran	polarity	-2	anger
nos ignoraron	polarity	-2	anger
me ignoró	polarity	-2	anger
desatend{er,ieron,ió}	polarity	-2	anger
desatienden	polarity	-2	anger
abandon{ar,an,aron}	polarity	-2	anger
descuid{ar,an,aron}	polarity	-2	anger
olvid{aron,an} a	polarity	-2	anger
nos tienen abandonados	polarity	-2	sadness
nos tienen olvidados	polarity	-2	sadness
nos olvidaron	polarity	-2	sadness
nos abandonaron	polarity	-2	sadness
se olvidaron de nosotros	polarity	-2	sadness
se burl{an,a,aron,ó,aban}	polarity	-2	anger
burl{arse,ándose}	polarity	-2	anger
se ríen de nosotros	polarity	-2	anger
me vieron la cara	polarity	-2	anger
nos ven la cara	polarity	-2	anger
ven la cara	polarity	-2	anger
tomadura de pelo	polarity	-2	anger
toman el pelo	polarity	-2	anger
nos toman el pelo	polarity	-2	anger
me tomaron el pelo	polarity	-2	anger
nos toman por tontos	polarity	-2	anger
engañ{ar,a,an,as,amos,aron,aste,aba,aban,ado,ada,ados,adas,ando,en,é}	polarity	-2	anger
ment{ir,í,ía,ían,ido}	polarity	-2	anger
mint{ió,ieron,iendo}	polarity	-2	anger
mienten	polarity	-2	anger
miente	polarity	-2	anger
nos mienten	polarity	-2	anger
me mintieron	polarity	-2	anger
falsific{ar,an,aron,ado,ada,ados,adas,ación}	polarity	-2	anger
manipul{ar,a,an,ó,aron,aba,aban,ado,ando}	polarity	-2	anger
ocult{ar,a,an,ó,aron,aba,aban,ado,ando}	polarity	-2	anger
encubr{ir,en,ieron,ió,iendo}	polarity	-2	anger
defraud{ar,an,aron,ó}	polarity	-2	anger
estaf{ar,an,amos,ó,aron,aste,aba,aban,ado,ada,ados,adas,ando,en,é}	polarity	-2	anger
rob{ar,a,an,as,aron,aba,aban,ando,aste}	polarity	-2	anger
robarse	polarity	-2	anger
me robaron	polarity	-2	anger
nos roban	polarity	-2	anger
me roban	polarity	-2	anger
nos robaron	polarity	-2	anger
se roban	polarity	-2	anger
se robaron	polarity	-2	anger
se roba todo	polarity	-2	anger
roban la luz	polarity	-2	anger
roban a mano armada	polarity	-2	anger
asalt{ar,a,an,aron,aban,ando}	polarity	-2	anger
me asaltaron	polarity	-2	anger
nos asaltan	polarity	-2	anger
saque{ar,an,aron,ando}	polarity	-2	anger
extorsion{ar,a,an,ó,aron,ando}	polarity	-2	anger
chantaje{ar,an,aron}	polarity	-2	anger
soborn{ar,a,an,as,amos,aron,aste,aba,aban,ado,ada,ados,adas,ando,en,é}	polarity	-2	anger
coime{ar,a,an,aron,ando,an todo}	polarity	-2	anger
transe{ar,an,aron}	polarity	-2	anger
transar	polarity	-2	anger
despoj{ar,an,aron}	polarity	-2	anger
despilfarr{ar,a,an,aron,aba,aban,ado,ando}	polarity	-2	anger
derroch{ar,a,an,ó,aron,aba,aban,ado,ando}	polarity	-2	anger
malgast{ar,a,an,as,amos,aron,aste,aba,aban,ado,ada,ados,adas,ando,en,é}	polarity	-2	anger
desv{ían recursos,iaron recursos}	polarity	-2	anger
desvío de recursos	polarity	-2	anger
cobr{an de más,aron de más}	polarity	-2	anger
me cobraron de más	polarity	-2	anger
me cobran de más	polarity	-2	anger
cobran doble	polarity	-2	anger
me cobraron doble	polarity	-2	anger
me cobraron dos veces	polarity	-2	anger
cobran demasiado	polarity	-2	anger
cobran carísimo	polarity	-3	anger
cobran muy caro	polarity	-2	anger
cobran por todo	polarity	-2	anger
cobran y no	polarity	-2	anger
cobraron mal	polarity	-2	anger
me cobraron mal	polarity	-2	anger
cobran lo que quieren	polarity	-2	anger
cobran mordida	polarity	-2	anger
piden mordida	polarity	-2	anger
pidieron mordida	polarity	-2	anger
me pidieron mordida	polarity	-2	anger
pide mordida	polarity	-2	anger
piden moche	polarity	-2	anger
piden coima	polarity	-2	anger
pidió coima	polarity	-2	anger
me pidieron coima	polarity	-2	anger
piden plata	polarity	-2	anger
me pidieron dinero	polarity	-2	anger
pidieron dinero	polarity	-2	anger
piden dinero	polarity	-2	anger
pidió dinero	polarity	-2	anger
piden lana	polarity	-2	anger
pagar mordida	polarity	-2	anger
sacan dinero	polarity	-2	anger
nos sacan dinero	polarity	-2	anger
sacadinero{,s}	polarity	-2	anger
sacacuartos	polarity	-2	anger
saca cuartos	polarity	-2	anger
afán recaudatorio	polarity	-2	anger
extraviaron mi	polarity	-2	anger
perdieron mi expediente	polarity	-2	anger
perdieron mis papeles	polarity	-2	anger
perdieron mis documentos	polarity	-2	anger
perdieron el expediente	polarity	-2	anger
se perdió mi expediente	polarity	-2	anger
extraviaron mi expediente	polarity	-2	anger
extravi{aron,ó}	polarity	-2	anger
traspapelaron	polarity	-2	anger
se equivocaron	polarity	-2	anger
se equivocó	polarity	-2	anger
se equivocan	polarity	-2	anger
equivoc{an,aron,ó,ar}	polarity	-1	anger
confund{en,ieron,ir}	polarity	-1	anger
enreda{r,n,ron}	polarity	-1	anger
complic{ar,a,an,aron,ó}	polarity	-2	anger
dificult{ar,a,an,ó,aron}	polarity	-2	anger
obstacul{iza,izan,izar,izaron}	polarity	-2	anger
entorpec{e,en,er,ieron}	polarity	-2	anger
impid{en,e,ió,ieron}	polarity	-2	anger
impedir	polarity	-2	anger
imped{ía,ían}	polarity	-2	anger
bloquea{r,,n,ron,ban,ndo}	polarity	-1	anger
obstru{ir,ye,yen,yó,yeron,yendo}	polarity	-2	anger
invad{ir,en,ieron,iendo}	polarity	-2	anger
invadid{o,a,os,as}	polarity	-2	anger
estorb{ar,a,an,aban,ando}	polarity	-2	anger
estorbo{,s}	polarity	-2	anger
molest{ar,an,aron,aba,aban,ando}	polarity	-2	anger
fastidi{ar,an,aron,ando}	polarity	-2	anger
irrit{a,an,ar}	polarity	-2	anger
enoj{a,an,ar,arse}	polarity	-2	anger
me enoja	polarity	-2	anger
me molesta	polarity	-2	anger
nos molesta	polarity	-2	anger
indign{an,ar,arse}	polarity	-2	anger
me indigna	polarity	-2	anger
nos indigna	polarity	-2	anger
enfad{a,an,arse}	polarity	-2	anger
encabron{a,an}	polarity	-2	anger
emput{a,an}	polarity	-2	anger
desesper{a,an,ar,arse}	polarity	-2	anger
exasper{a,an}	polarity	-2	anger
cabrea	polarity	-2	anger
cabrean	polarity	-2	anger
cansa{,n,do,dos,da,das}	polarity	-1	sadness
estamos hartos	polarity	-2	anger
estamos hartas	polarity	-2	anger
estoy hart{o,a}	polarity	-2	anger
ya estoy harto	polarity	-2	anger
estamos cansados	polarity	-2	anger
estoy cansad{o,a}	polarity	-2	anger
estamos indignados	polarity	-2	anger
estoy indignad{o,a}	polarity	-2	anger
estoy molest{o,a}	polarity	-2	anger
estamos molestos	polarity	-2	anger
estoy furios{o,a}	polarity	-3	anger
estoy enojad{o,a}	polarity	-2	anger
estamos enojados	polarity	-2	anger
me tienen hart{o,a}	polarity	-2	anger
nos tienen hartos	polarity	-2	anger
hasta la madre	polarity	-2	anger
hasta el gorro	polarity	-2	anger
hasta las narices	polarity	-2	anger
hasta los huevos	polarity	-2	anger
hasta los cojones	polarity	-2	anger
hasta la coronilla	polarity	-2	anger
hasta la polla	polarity	-2	anger
hasta el coño	polarity	-2	anger
hasta las bolas	polarity	-2	anger
hasta las pelotas	polarity	-2	anger
hasta el copete	polarity	-2	anger
ya basta	polarity	-2	anger
basta ya	polarity	-2	anger
basta	polarity	-2	anger
es demasiado	polarity	-2	anger
ya es demasiado	polarity	-2	anger
el colmo	polarity	-2	anger
es el colmo	polarity	-2	anger
ya es el colmo	polarity	-2	anger
esto es el colmo	polarity	-2	anger
para colmo	polarity	-2	anger
ya ni la amuelan	polarity	-2	anger
ya ni la friegan	polarity	-2	anger
ya ni la chingan	polarity	-2	anger
ya ni la hacen	polarity	-2	anger
qué asco	polarity	-3	anger
da asco	polarity	-3	anger
dan asco	polarity	-3	anger
me da asco	polarity	-3	anger
qué horror	polarity	-2	anger
qué vergüenza	polarity	-3	anger
da vergüenza	polarity	-3	anger
dan vergüenza	polarity	-3	anger
me da vergüenza	polarity	-3	anger
qué coraje	polarity	-2	anger
da coraje	polarity	-2	anger
da rabia	polarity	-3	anger
qué rabia	polarity	-3	anger
me da rabia	polarity	-3	anger
qué impotencia	polarity	-2	sadness
da impotencia	polarity	-2	sadness
qué bronca	polarity	-2	anger
qué poca madre	polarity	-2	anger
qué poca	polarity	-2	anger
poca madre	polarity	-2	anger
qué falta de respeto	polarity	-2	anger
qué descaro	polarity	-3	anger
qué abuso	polarity	-2	anger
qué robo	polarity	-2	anger
qué pena	polarity	-2	sadness
qué desastre	polarity	-3	anger
qué mal servicio	polarity	-2	anger
qué mala atención	polarity	-2	anger
qué pésimo servicio	polarity	-3	anger
qué mal	polarity	-2	anger
qué malo	polarity	-2	anger
qué feo	polarity	-2	anger
qué fea	polarity	-2	anger
qué lento	polarity	-2	anger
qué lentos	polarity	-2	anger
qué lentitud	polarity	-2	anger
qué ineptos	polarity	-2	anger
qué inútiles	polarity	-2	anger
qué porquería	polarity	-3	anger
qué basura	polarity	-2	anger
qué burla	polarity	-2	anger
qué ridículo	polarity	-2	anger
qué ridículos	polarity	-2	anger
qué absurdo	polarity	-2	anger
qué desorden	polarity	-2	anger
qué caos	polarity	-2	anger
qué cara dura	polarity	-2	anger
cara dura	polarity	-2	anger
caradura{,s}	polarity	-2	anger
caras duras	polarity	-2	anger
una burla	polarity	-2	anger
es una burla	polarity	-2	anger
una vergüenza	polarity	-3	anger
es una vergüenza	polarity	-3	anger
son una vergüenza	polarity	-3	anger
un asco	polarity	-3	anger
es un asco	polarity	-3	anger
dan pena	polarity	-2	anger
da pena ajena	polarity	-2	sadness
un robo	polarity	-2	anger
es un robo	polarity	-2	anger
es un abuso	polarity	-2	anger
un abuso	polarity	-2	anger
un fraude	polarity	-3	anger
es un fraude	polarity	-3	anger
un desastre	polarity	-3	anger
es un desastre	polarity	-3	anger
un caos	polarity	-2	anger
es un caos	polarity	-2	anger
un infierno	polarity	-3	anger
es un infierno	polarity	-3	anger
un calvario	polarity	-3	anger
un martirio	polarity	-3	anger
una pesadilla	polarity	-3	anger
es una pesadilla	polarity	-3	anger
una estafa	polarity	-3	anger
es una estafa	polarity	-3	anger
un engaño	polarity	-2	anger
una mentira	polarity	-2	anger
es una mentira	polarity	-2	anger
puras mentiras	polarity	-2	anger
pura mentira	polarity	-2	anger
pura corrupción	polarity	-3	anger
puros rateros	polarity	-3	anger
puros corruptos	polarity	-3	anger
puros ladrones	polarity	-3	anger
pura basura	polarity	-2	anger
puro cuento	polarity	-2	anger
puros cuentos	polarity	-2	anger
pura tranza	polarity	-2	anger
pura transa	polarity	-2	anger
pura grilla	polarity	-2	anger
puro show	polarity	-2	anger
pura faramalla	polarity	-2	anger
puro pretexto	polarity	-2	anger
puros pretextos	polarity	-2	anger
puras excusas	polarity	-2	anger
pura incompetencia	polarity	-2	anger
puro inepto	polarity	-2	anger
puros ineptos	polarity	-2	anger
pura flojera	polarity	-2	anger
bola de rateros	polarity	-3	anger
bola de corruptos	polarity	-3	anger
bola de ineptos	polarity	-2	anger
bola de inútiles	polarity	-2	anger
bola de ladrones	polarity	-3	anger
bola de flojos	polarity	-2	anger
bola de huevones	polarity	-2	anger
banda de ladrones	polarity	-3	anger
banda de corruptos	polarity	-3	anger
banda de delincuentes	polarity	-2	anger
manga de corruptos	polarity	-3	anger
manga de ladrones	polarity	-3	anger
manga de inútiles	polarity	-2	anger
manga de vagos	polarity	-2	anger
partida de ladrones	polarity	-3	anger
tira de ladrones	polarity	-3	anger
cuerda de ladrones	polarity	-3	anger
cuerda de ineptos	polarity	-2	anger
panda de ladrones	polarity	-3	anger
panda de inútiles	polarity	-2	anger
panda de vagos	polarity	-2	anger
ladrones de cuello blanco	polarity	-3	anger
nido de ratas	polarity	-2	anger
cueva de ladrones	polarity	-3	anger
quejarse	polarity	-1	anger
me quej{o,é,aba}	polarity	-1	anger
queja{mos,ndo,ron,rme,rnos}	polarity	-1	anger
reclam{ar,amos,é,aron,ando}	polarity	-1	anger
denunci{ar,o,amos,é,aron,ando}	polarity	-1	anger
exij{o,imos}	polarity	-1	anger
exigi{r,mos}	polarity	-1	anger
exigen solución	polarity	-2	anger
protesta{r,mos,n,ron,ndo}	polarity	-1	anger
critica{r,n,mos,ron}	polarity	-1	anger
reproch{ar,o}	polarity	-2	anger
repudi{ar,o,amos,an}	polarity	-2	anger
rechaz{ar,a,an,aron,amos}	polarity	-2	anger
conden{ar,amos}	polarity	-2	anger
lament{o,amos}	polarity	-2	sadness
odi{amos,an,ar}	polarity	-2	anger
detest{o,amos,an,ar}	polarity	-2	anger
aborre{zco,cemos,cer}	polarity	-2	anger
me choca	polarity	-2	anger
me caga	polarity	-2	anger
me cagan	polarity	-2	anger
nos caga	polarity	-2	anger
me encabrona	polarity	-2	anger
me emputa	polarity	-2	anger
me revienta	polarity	-2	anger
me rompe las bolas	polarity	-2	anger
me harta	polarity	-2	anger
me hartaron	polarity	-2	anger
hartan	polarity	-2	anger
empeor{ar,a,an,ó,aron,ado}	polarity	-2	anger
deterior{an,ar}	polarity	-2	anger
arruin{ar,a,an,ó,aron}	polarity	-2	anger
estrope{ar,a,an,ó,aron}	polarity	-2	anger
echaron a perder	polarity	-2	anger
echar a perder	polarity	-2	anger
se echó a perder	polarity	-2	anger
dañ{ar,a,an,aron,ando}	polarity	-2	anger
destru{ir,ye,yen,yó,yeron,yendo}	polarity	-2	anger
destroz{ar,a,an,aron}	polarity	-2	anger
rompi{eron,ó}	polarity	-2	anger
romp{er,en,e}	polarity	-2	anger
quebr{ó,aron,arse}	polarity	-2	anger
descompon{er,e,en}	polarity	-2	anger
descompus{o,ieron}	polarity	-2	anger
se descompuso	polarity	-2	anger
se descompone	polarity	-2	anger
se descomponen	polarity	-2	anger
averi{ó,arse}	polarity	-2	anger
malogr{ó,aron,ar}	polarity	-2	anger
se malogró	polarity	-2	anger
falla{r,n,ron,ba,ban,ndo,do}	polarity	-1	anger
nos fallan	polarity	-2	anger
nos fallaron	polarity	-2	anger
siempre falla	polarity	-2	anger
siempre fallan	polarity	-2	anger
colaps{ar,a,aron,ando}	polarity	-2	anger
fracasa{r,,n,ron,do}	polarity	-2	sadness
incumpl{ir,e,en,ió,ieron,iendo}	polarity	-2	anger
perjudic{ar,a,an,ó,aron,ando,ado,ada,ados,adas}	polarity	-2	anger
afecta{r,,n,ron,ndo,do,da,dos,das}	polarity	-1	anger
afectaciones	polarity	-1	anger
afectación	polarity	-1	anger
contamin{ar,a,an,ó,aron,ando}	polarity	-2	anger
ensuci{ar,a,an,ó,aron,ando}	polarity	-2	anger
apest{ar,a,an,aba,ando}	polarity	-2	anger
hied{e,en}	polarity	-2	anger
huele mal	polarity	-2	anger
huele feo	polarity	-2	anger
huele horrible	polarity	-3	anger
huele a caño	polarity	-2	anger
huele a drenaje	polarity	-2	anger
huele a podrido	polarity	-3	anger
huele a orines	polarity	-2	anger
huele a mierda	polarity	-3	anger
huele a gas	polarity	-2	anger
se inund{a,an,ó,aron}	polarity	-2	anger
inund{ar,a,an,ó,aron,aba}	polarity	-2	anger
encharc{a,an,ó}	polarity	-2	anger
se mete el agua	polarity	-2	anger
se va la luz	polarity	-2	anger
se fue la luz	polarity	-2	anger
se va el agua	polarity	-2	anger
se fue el agua	polarity	-2	anger
nos quitan el agua	polarity	-2	anger
nos quitaron el agua	polarity	-2	anger
cortaron la luz	polarity	-2	anger
cortaron el agua	polarity	-2	anger
cortan el agua	polarity	-2	anger
cortan la luz	polarity	-2	anger
nos cortaron el agua	polarity	-2	anger
nos cortaron la luz	polarity	-2	anger
me cortaron el agua	polarity	-2	anger
me cortaron la luz	polarity	-2	anger
me cortaron el servicio	polarity	-2	anger
cortaron el servicio	polarity	-2	anger
quitaron el servicio	polarity	-2	anger
tard{ar,an,ó,aron,aba,aban,ando}	polarity	-1	anger
tarda mucho	polarity	-2	anger
tardan mucho	polarity	-2	anger
tardaron mucho	polarity	-2	anger
tarda demasiado	polarity	-2	anger
tardan demasiado	polarity	-2	anger
tardan horas	polarity	-2	anger
tardan años	polarity	-2	anger
tardan meses	polarity	-2	anger
tardaron horas	polarity	-2	anger
tardaron meses	polarity	-2	anger
tardan una eternidad	polarity	-2	anger
tarda una eternidad	polarity	-2	anger
demor{ar,an,aron,ó,aba,aban,ando}	polarity	-1	anger
demoran mucho	polarity	-2	anger
se demoran	polarity	-2	anger
se demoran mucho	polarity	-2	anger
se demora mucho	polarity	-2	anger
se demoró mucho	polarity	-2	anger
retrasa{r,n,ron,ndo}	polarity	-1	anger
atrasa{r,n,ron}	polarity	-1	anger
se atrasan	polarity	-2	anger
se retrasan	polarity	-2	anger
dilata{r,n,ron}	polarity	-1	anger
se dilatan	polarity	-2	anger
aplaz{ar,an,aron,ó}	polarity	-1	anger
posterg{ar,an,aron,ó}	polarity	-1	anger
cancel{aron,ó}	polarity	-1	anger
cancelaron mi cita	polarity	-2	anger
me cancelaron	polarity	-2	anger
me cancelaron la cita	polarity	-2	anger
suspend{ieron,ió,en}	polarity	-1	anger
cerraron la ventanilla	polarity	-2	anger
cierran antes	polarity	-2	anger
cerraron antes	polarity	-2	anger
cierran temprano	polarity	-2	anger
abren tarde	polarity	-2	anger
llegan tarde	polarity	-2	anger
llegó tarde	polarity	-2	anger
llegaron tarde	polarity	-2	anger
llega tarde	polarity	-2	anger
llegan tardísimo	polarity	-2	anger
muy tarde	polarity	-2	anger
demasiado tarde	polarity	-2	anger
siempre tarde	polarity	-2	anger
siempre llegan tarde	polarity	-2	anger
esper{ando horas,é horas,amos horas,é meses}	polarity	-2	anger
esperé demasiado	polarity	-2	anger
esperé mucho	polarity	-2	anger
esperamos mucho	polarity	-2	anger
esperar horas	polarity	-2	anger
hacen esperar	polarity	-2	anger
hace esperar	polarity	-2	anger
me hicieron esperar	polarity	-2	anger
nos hicieron esperar	polarity	-2	anger
me hacen esperar	polarity	-2	anger
hicieron esperar	polarity	-2	anger
me hicieron dar vueltas	polarity	-2	anger
me hicieron volver	polarity	-2	anger
me hicieron regresar	polarity	-2	anger
me negaron	polarity	-2	anger
negó	polarity	-1	anger
negaron el servicio	polarity	-2	anger
niegan	polarity	-1	anger
niega	polarity	-1	anger
me niegan	polarity	-2	anger
nos niegan	polarity	-2	anger
me lo negaron	polarity	-2	anger
se niegan	polarity	-2	anger
se niega	polarity	-2	anger
se negaron	polarity	-2	anger
se negó	polarity	-2	anger
me corrieron	polarity	-2	anger
me echaron	polarity	-2	anger
nos corrieron	polarity	-2	anger
me mandaron a volar	polarity	-2	anger
me mandaron de regreso	polarity	-2	anger
mandan a volar	polarity	-2	anger
me regresaron	polarity	-2	anger
me rechazaron	polarity	-2	anger
nos rechazan	polarity	-2	anger
pegaron	polarity	-2	anger
golpe{ar,an,aron,ó,ando}	polarity	-2	anger
dispara{r,ron,n,ndo}	polarity	-2	fear
mat{ar,aron,an,ó,ando}	polarity	-2	fear
asesinar{on,}	polarity	-2	fear
viol{ar,aron,an,ó,ando}	polarity	-2	fear
secuestra{r,ron,n}	polarity	-2	fear
atropella{r,ron,n,}	polarity	-2	fear
acosa{r,n,ron,ndo}	polarity	-2	fear
hostig{ar,an,aron}	polarity	-2	anger
persigu{en,ieron}	polarity	-2	anger
repr{imen,imieron}	polarity	-2	anger
desaloj{ar,aron}	polarity	-2	anger
despidieron	polarity	-2	anger
despedid{os,as} sin causa	polarity	-2	anger
muri{ó,eron,endo}	polarity	-2	sadness
morir{,se}	polarity	-2	sadness
muere{,n}	polarity	-2	sadness
muert{o,a,os,as}	polarity	-2	sadness
se murió	polarity	-2	sadness
se murieron	polarity	-2	sadness
dejaron morir	polarity	-2	anger
lo dejaron morir	polarity	-2	anger
la dejaron morir	polarity	-2	anger
falleci{ó,eron}	polarity	-2	sadness
sufr{ir,e,en,ió,ieron,imos,iendo,o}	polarity	-2	sadness
padec{er,e,en,emos,iendo}	polarity	-2	sadness
llor{ar,a,an,ó,aron,ando}	polarity	-2	sadness
duele	polarity	-2	sadness
duelen	polarity	-2	sadness
dol{er,ió}	polarity	-2	sadness
tem{er,o,emos,en}	polarity	-2	fear
me da miedo	polarity	-2	fear
da miedo	polarity	-2	fear
nos da miedo	polarity	-2	fear
tengo miedo	polarity	-2	fear
tenemos miedo	polarity	-2	fear
vivimos con miedo	polarity	-2	fear
con mucho miedo	polarity	-2	fear
me preocupa	polarity	-2	fear
nos preocupa	polarity	-2	fear
preocupa{,n,r}	polarity	-1	fear
asust{a,an,ó,aron,ar}	polarity	-2	fear
alarma{n,r}	polarity	-2	fear
aterra{,n}	polarity	-2	fear
horroriza{,n}	polarity	-2	fear
angustian	polarity	-2	fear
inquieta{,n}	polarity	-2	fear
arriesga{r,n,mos}	polarity	-2	fear
corremos peligro	polarity	-2	fear
corre peligro	polarity	-2	fear
corren peligro	polarity	-2	fear
corre riesgo	polarity	-2	fear
corren riesgo	polarity	-2	fear
puede caer	polarity	-2	fear
puede caerse	polarity	-2	fear
se puede caer	polarity	-2	fear
se va a caer	polarity	-2	fear
está por caer	polarity	-2	fear
a punto de caer	polarity	-2	fear
a punto de caerse	polarity	-2	fear
a punto de colapsar	polarity	-2	fear
se cay{ó,eron}	polarity	-2	anger
se está cayendo	polarity	-2	anger
se cae	polarity	-2	anger
se caen	polarity	-2	anger
se nos cae	polarity	-2	anger
cayéndose a pedazos	polarity	-2	anger
se cae a pedazos	polarity	-2	anger
se hundió	polarity	-2	anger
se hunde	polarity	-2	anger
se derrumb{ó,a}	polarity	-2	fear
se quem{ó,an,aron}	polarity	-2	anger
incendiaron	polarity	-2	fear
explot{ó,a,aron}	polarity	-2	fear
aprovech{an de,arse}	polarity	-2	anger
se aprovechan	polarity	-2	anger
se aprovecha	polarity	-2	anger
se aprovecharon	polarity	-2	anger
se pasan de lanza	polarity	-2	anger
se pasan de listos	polarity	-2	anger
se hacen patos	polarity	-2	anger
se hacen tontos	polarity	-2	anger
se hacen los tontos	polarity	-2	anger
se hacen los sordos	polarity	-2	anger
se hacen pendejos	polarity	-2	anger
se hacen güeyes	polarity	-2	anger
vista gorda	polarity	-2	anger
oídos sordos	polarity	-2	anger
hacen oídos sordos	polarity	-2	anger
se echan la bolita	polarity	-2	anger
se avientan la bolita	polarity	-2	anger
se lavan las manos	polarity	-2	anger
se tiran la pelota	polarity	-2	anger
se pasan la pelota	polarity	-2	anger
se pasan la bola	polarity	-2	anger
brillan por su ausencia	polarity	-2	anger
brilla por su ausencia	polarity	-2	anger
dejan mucho que desear	polarity	-2	anger
deja mucho que desear	polarity	-2	anger
dejó mucho que desear	polarity	-2	anger
mucho que desear	polarity	-2	anger
ni caso	polarity	-2	anger
ni me contestan	polarity	-2	anger
ni contestan	polarity	-2	anger
ni responden	polarity	-2	anger
ni atienden	polarity	-2	anger
ni pelan	polarity	-2	anger
no pelan	polarity	-2	anger
no me pelan	polarity	-2	anger
no nos pelan	polarity	-2	anger
me dan el avión	polarity	-2	anger
dan el avión	polarity	-2	anger
nos dan el avión	polarity	-2	anger
les vale	polarity	-2	anger
les vale madre	polarity	-2	anger
les vale madres	polarity	-2	anger
les vale verga	polarity	-3	anger
les vale gorro	polarity	-2	anger
les importa poco	polarity	-2	anger
les importa un carajo	polarity	-2	anger
les importa un pepino	polarity	-2	anger
les importa un bledo	polarity	-2	anger
les da igual	polarity	-2	anger
les da lo mismo	polarity	-2	anger
le da igual	polarity	-2	anger
se rascan los huevos	polarity	-2	anger
se rascan la panza	polarity	-2	anger
se la pasan platicando	polarity	-2	anger
se la pasan chismeando	polarity	-2	anger
están en el celular	polarity	-2	anger
pegados al celular	polarity	-2	anger
jugando con el celular	polarity	-2	anger
viendo el celular	polarity	-2	anger
viendo el teléfono	polarity	-2	anger
cobran sin trabajar	polarity	-2	anger
sueldo sin trabajar	polarity	-2	anger
viven de nuestros impuestos	polarity	-2	anger
viven del cuento	polarity	-2	anger
viven del erario	polarity	-2	anger
chup{an,ando} del bote	polarity	-2	anger
chupasangre{,s}	polarity	-2	anger
parásit{o,os}	polarity	-2	anger
sanguijuela{,s}	polarity	-2	anger
rata{,s} de dos patas	polarity	-2	anger
que renuncie	polarity	-2	anger
que renuncien	polarity	-2	anger
renuncia ya	polarity	-2	anger
renuncien	polarity	-2	anger
fuera corruptos	polarity	-3	anger
fuera el alcalde	polarity	-2	anger
fuera ineptos	polarity	-2	anger
váyanse	polarity	-2	anger
lárguense	polarity	-2	anger
lárgate	polarity	-2	anger
a la cárcel	polarity	-2	anger
que se vaya	polarity	-2	anger
que se vayan todos	polarity	-2	anger
falt{an,aba,aban,ando,ó,aron}	polarity	-1	-
hace falta	polarity	-1	-
hacen falta	polarity	-1	-
debería{,n} mejorar	polarity	-1	-
debe mejorar	polarity	-1	-
deben mejorar	polarity	-1	-
podría mejorar	polarity	-1	-
podrían mejorar	polarity	-1	-
puede mejorar	polarity	-1	-
tiene que mejorar	polarity	-1	-
tienen que mejorar	polarity	-1	-
necesita mejorar	polarity	-1	-
necesitan mejorar	polarity	-1	-
hay que mejorar	polarity	-1	-
urge	polarity	-1	anger
urgen	polarity	-1	anger
urgente{,s}	polarity	-1	-
urge solución	polarity	-1	-
urge ayuda	polarity	-1	-
urge atención	polarity	-1	-
urge mantenimiento	polarity	-1	-
urge que arreglen	polarity	-1	-
urge que vengan	polarity	-1	-
me urge	polarity	-1	anger
nos urge	polarity	-1	anger
necesito ayuda	polarity	-1	-
necesitamos ayuda	polarity	-1	-
ayúdenme	polarity	-1	-
ayúdennos	polarity	-1	-
ayuda por favor	polarity	-1	-
auxilien	polarity	-1	-
piden ayuda	polarity	-1	-
pedimos ayuda	polarity	-1	-
pido ayuda	polarity	-1	-
suplic{o,amos}	polarity	-1	-
imploro	polarity	-1	-
imploramos	polarity	-1	-
ya no aguanto	polarity	-1	-
ya no podemos	polarity	-1	-
ya no soporto	polarity	-1	-
hagan algo	polarity	-1	anger
hagan su trabajo	polarity	-1	anger
hagan bien su trabajo	polarity	-1	-
hagan caso	polarity	-1	-
hagan caso ya	polarity	-1	-
pónganse a trabajar	polarity	-1	-
ponganse las pilas	polarity	-1	-
contesten ya	polarity	-1	-
contesten el teléfono	polarity	-1	-
cumplan	polarity	-1	-
cumplan lo prometido	polarity	-1	anger
den la cara	polarity	-1	anger
den solución	polarity	-1	-
den respuesta	polarity	-1	-
dejen de robar	polarity	-2	-
dejen de mentir	polarity	-2	-
dejen de	polarity	-1	-
ya arreglen	polarity	-1	-
arreglen ya	polarity	-1	-
cuándo arreglan	polarity	-1	-
cuándo van a arreglar	polarity	-1	-
cuándo piensan arreglar	polarity	-1	-
hasta cuándo	polarity	-1	anger
hasta cuándo van a	polarity	-1	-
hasta cuándo vamos a	polarity	-1	-
qué esperan para	polarity	-1	-
a ver cuándo	polarity	-1	-
dónde está el dinero	polarity	-1	-
dónde están los impuestos	polarity	-1	-
dónde quedan los impuestos	polarity	-1	-
para eso pago	polarity	-1	-
para eso pagamos	polarity	-1	-
de qué sirve	polarity	-1	-
de qué sirven	polarity	-1	-
cómo es posible	polarity	-1	-
cómo puede ser	polarity	-1	-
nos vamos a morir	polarity	-2	-
nos estamos ahogando	polarity	-1	-
nos ahogamos en	polarity	-1	-
otra vez lo mismo	polarity	-1	-
otra vez sin agua	polarity	-1	-
otra vez sin luz	polarity	-1	-
siempre lo mismo	polarity	-1	-
siempre es lo mismo	polarity	-1	-
siempre igual	polarity	-1	-
lo mismo de siempre	polarity	-1	-
la misma historia	polarity	-1	-
el mismo problema	polarity	-1	-
los mismos de siempre	polarity	-1	-
por enésima vez	polarity	-1	-
por décima vez	polarity	-1	-
ya van tres veces	polarity	-1	-
ya van dos veces	polarity	-1	-
ya van varias veces	polarity	-1	-
reporté y nada	polarity	-1	-
reporté varias veces	polarity	-1	-
reportado varias veces	polarity	-1	-
y sigue igual	polarity	-1	-
y siguen igual	polarity	-1	-
llamo y llamo	polarity	-1	-
marco y marco	polarity	-1	-
a la deriva	polarity	-1	-
a medio terminar	polarity	-1	-
a media obra	polarity	-1	-
tapado de lodo	polarity	-1	-
lleno de basura	polarity	-1	-
llena de basura	polarity	-1	-
llenas de basura	polarity	-1	-
llenos de basura	polarity	-1	-
llena de baches	polarity	-1	-
lleno de baches	polarity	-1	-
llenas de baches	polarity	-1	-
llena de hoyos	polarity	-1	-
llenas de hoyos	polarity	-1	-
lleno de hoyos	polarity	-1	-
lleno de ratas	polarity	-1	-
llena de ratas	polarity	-1	-
lleno de moscas	polarity	-1	-
lleno de lodo	polarity	-1	-
llena de lodo	polarity	-1	-
calle sin pavimentar	polarity	-1	-
calles sin pavimentar	polarity	-1	-
mucha basura	polarity	-1	-
mucho ruido	polarity	-1	-
mucho tráfico	polarity	-1	-
mucho polvo	polarity	-1	-
mucho peligro	polarity	-2	-
mucha inseguridad	polarity	-2	-
mucha delincuencia	polarity	-2	-
muchos baches	polarity	-1	-
muchos robos	polarity	-2	-
muchos asaltos	polarity	-2	-
muchos accidentes	polarity	-2	-
muchos mosquitos	polarity	-1	-
muchos perros	polarity	-1	-
tanta basura	polarity	-1	-
tantos baches	polarity	-1	-
tanto bache	polarity	-1	-
tanta corrupción	polarity	-3	-
tanta inseguridad	polarity	-2	-
tanto robo	polarity	-2	-
puros baches	polarity	-1	-
pura tierra	polarity	-1	-
camino intransitable	polarity	-1	-
calles intransitables	polarity	-1	-
intransitable{,s}	polarity	-1	-
impasable{,s}	polarity	-1	-
inhabitable{,s}	polarity	-1	-
inutilizable{,s}	polarity	-1	-
insostenible{,s}	polarity	-1	-
incontrolable{,s}	polarity	-1	-
inminente{,s}	polarity	-1	-
irreparable{,s}	polarity	-1	-
incosteable{,s}	polarity	-1	-
impagable{,s}	polarity	-1	-
inviable{,s}	polarity	-1	-
impos{ible,ibles}	polarity	-1	-

# Regional complaints: Mexico
gach{o,a,os,as}	polarity	-2	anger
gachísim{o,a,os,as}	polarity	-2	anger
bien gacho	polarity	-2	anger
bien gachos	polarity	-2	anger
qué gacho	polarity	-2	anger
nac{o,a,os,as}	polarity	-2	anger
naquísim{o,a,os,as}	polarity	-2	anger
naquez	polarity	-2	anger
chaf{o,a,os,as}	polarity	-2	anger
chafísim{o,a,os,as}	polarity	-2	anger
chafe{ar,a,an,ó,aron,ado}	polarity	-2	anger
bien chafa	polarity	-2	anger
muy chafa	polarity	-2	anger
qué chafa	polarity	-2	anger
pinche{,s}	polarity	-2	anger
pinch{i,is}	polarity	-2	anger
pinche gobierno	polarity	-2	anger
pinche servicio	polarity	-2	anger
pinches rateros	polarity	-3	anger
pinches corruptos	polarity	-3	anger
chingan mucho	polarity	-2	anger
ya chole	polarity	-2	anger
qué chinga	polarity	-2	anger
una chinga	polarity	-2	anger
chingada	polarity	-2	anger
a la chingada	polarity	-2	anger
vete a la chingada	polarity	-2	anger
váyanse a la chingada	polarity	-2	anger
valió madre	polarity	-2	anger
valió madres	polarity	-2	anger
vale madre	polarity	-2	anger
vale madres	polarity	-2	anger
vale madre todo	polarity	-2	anger
valió gorro	polarity	-2	anger
valen madre	polarity	-2	anger
me vale	polarity	-2	anger
vale verga	polarity	-3	anger
valió verga	polarity	-3	anger
valen verga	polarity	-3	anger
vale queso	polarity	-2	anger
valemadrismo	polarity	-2	anger
valemadrista{,s}	polarity	-2	anger
valemadres	polarity	-2	anger
de la chingada	polarity	-2	anger
de la fregada	polarity	-2	anger
de la tiznada	polarity	-2	anger
de la patada	polarity	-2	anger
de la verga	polarity	-3	anger
del nabo	polarity	-2	anger
del asco	polarity	-3	anger
del carajo	polarity	-2	anger
está cabrón	polarity	-2	anger
está de la fregada	polarity	-2	anger
está del nabo	polarity	-2	anger
está del asco	polarity	-3	anger
está fatal	polarity	-3	anger
está culero	polarity	-2	anger
está culera	polarity	-2	anger
está gacho	polarity	-2	anger
está feo	polarity	-2	anger
está fea	polarity	-2	anger
están feos	polarity	-2	anger
está horrible	polarity	-3	anger
está bien feo	polarity	-2	anger
está pésimo	polarity	-3	anger
está pésima	polarity	-3	anger
está malo	polarity	-2	anger
está mal	polarity	-2	anger
están mal	polarity	-2	anger
estuvo mal	polarity	-2	anger
muy mal	polarity	-2	anger
muy mala	polarity	-2	anger
muy malo	polarity	-2	anger
muy malos	polarity	-2	anger
muy malas	polarity	-2	anger
bien mal	polarity	-2	anger
bien malo	polarity	-2	anger
bien mala	polarity	-2	anger
bien lento	polarity	-2	anger
bien lenta	polarity	-2	anger
bien lentos	polarity	-2	anger
bien caro	polarity	-2	anger
bien grosero	polarity	-2	anger
bien groseros	polarity	-2	anger
bien sucio	polarity	-2	anger
bien sangrón	polarity	-2	anger
sangr{ón,ona,ones,onas}	polarity	-2	anger
mam{ón,ona,ones,onas}	polarity	-2	anger
bien mamón	polarity	-2	anger
payas{o,a,os,as}	polarity	-1	anger
ojet{e,es}	polarity	-2	anger
ojetada{,s}	polarity	-2	anger
culer{o,a,os,as}	polarity	-2	anger
culerada{,s}	polarity	-2	anger
se manchan	polarity	-2	anger
se mancharon	polarity	-2	anger
transer{o,a,os,as}	polarity	-2	anger
tranz{ar,an,aron}	polarity	-2	anger
tracaler{o,a,os,as}	polarity	-2	anger
ratones de oficina	polarity	-2	anger
marraner{o,os}	polarity	-2	anger
marranada{,s}	polarity	-2	anger
cochinad{ita,itas}	polarity	-2	anger
grill{a,as}	polarity	-2	anger
grilla política	polarity	-2	anger
tortuguismo total	polarity	-2	anger
a paso de tortuga	polarity	-2	anger
burr{o,a,os,as}	polarity	-2	anger
mensez	polarity	-2	anger
mens{o,a,os,as}	polarity	-2	anger
babos{o,a,os,as}	polarity	-2	anger
zonz{o,a,os,as}	polarity	-2	anger
güevon{es,a,as}	polarity	-2	anger
güevón	polarity	-2	anger
huev{ón,ona,ones,onas}	polarity	-2	anger
zángan{o,a,os,as}	polarity	-2	anger
lambisc{ón,ones,ona}	polarity	-2	anger
fregadera{,s}	polarity	-2	anger
friegan	polarity	-2	anger
jodedera	polarity	-2	anger
qué friega	polarity	-2	anger
qué flojera	polarity	-2	anger
qué hueva	polarity	-2	anger
qué güeva	polarity	-2	anger
qué oso	polarity	-2	anger
da hueva	polarity	-2	anger
dan hueva	polarity	-2	anger
huevonada{,s}	polarity	-2	anger
ni madres	polarity	-2	anger
ni madre	polarity	-2	anger
pedo tras pedo	polarity	-2	anger
hacerla de pedo	polarity	-2	anger
hacerla de tos	polarity	-2	anger
la riegan	polarity	-2	anger
la regaron	polarity	-2	anger
la regó	polarity	-2	anger
la cagan	polarity	-2	anger
la cagaron	polarity	-2	anger
la cagó	polarity	-2	anger
metida de pata	polarity	-2	anger
metieron la pata	polarity	-2	anger
echan a perder	polarity	-2	anger
echar la hueva	polarity	-2	anger
achicopalad{o,a}	polarity	-2	anger
agüitad{o,a,os,as}	polarity	-2	anger
me agüita	polarity	-2	anger
qué agüite	polarity	-2	anger
qué mala onda	polarity	-2	anger
bien mala onda	polarity	-2	anger
muy mala onda	polarity	-2	anger
a reventar	polarity	-2	anger
lleno de coyotes	polarity	-2	anger
puro coyote	polarity	-2	anger
influyente abusivo	polarity	-3	anger
apartalugares	polarity	-2	anger
lord prepotente	polarity	-2	anger
lady prepotente	polarity	-2	anger

# Regional complaints: Spain
cutre{,s}	polarity	-2	anger
cutrísim{o,a,os,as}	polarity	-2	anger
cutrez	polarity	-2	anger
cutreces	polarity	-2	anger
cutrada{,s}	polarity	-2	anger
chapuza{,s}	polarity	-2	anger
chapucer{o,a,os,as}	polarity	-2	anger
chapucilla	polarity	-2	anger
menuda chapuza	polarity	-2	anger
vaya chapuza	polarity	-2	anger
vaya mierda	polarity	-3	anger
vaya vergüenza	polarity	-3	anger
vaya tela	polarity	-2	anger
vaya desastre	polarity	-3	anger
vaya robo	polarity	-2	anger
vaya timo	polarity	-2	anger
vaya tomadura	polarity	-2	anger
vaya panda	polarity	-2	anger
vaya cara	polarity	-2	anger
vaya servicio	polarity	-1	anger
vaya gestión	polarity	-2	anger
menudo desastre	polarity	-3	anger
menuda vergüenza	polarity	-3	anger
menudo timo	polarity	-2	anger
menuda mierda	polarity	-3	anger
menudo caos	polarity	-2	anger
menuda cara	polarity	-2	anger
tiene tela	polarity	-2	anger
manda huevos	polarity	-2	anger
manda cojones	polarity	-2	anger
tiene narices	polarity	-2	anger
tiene cojones	polarity	-2	anger
hay que joderse	polarity	-2	anger
tócate los cojones	polarity	-2	anger
tócate las narices	polarity	-2	anger
me cago en	polarity	-2	anger
me cago en todo	polarity	-2	anger
me cago en diez	polarity	-2	anger
cagada{,s}	polarity	-2	anger
la han cagado	polarity	-2	anger
jodid{o,a,os,as}	polarity	-2	anger
joder	polarity	-2	anger
jod{e,en,ió,ieron}	polarity	-2	anger
un coñazo	polarity	-2	anger
un peñazo	polarity	-2	anger
muermo	polarity	-2	anger
un muermo	polarity	-2	anger
rollazo	polarity	-2	anger
vaya rollo	polarity	-2	anger
follón	polarity	-2	anger
follones	polarity	-2	anger
un follón	polarity	-2	anger
jaleo	polarity	-2	anger
jaleos	polarity	-2	anger
cachondeo	polarity	-2	anger
un cachondeo	polarity	-2	anger
un despropósito	polarity	-2	anger
despropósito{,s}	polarity	-2	anger
un sindiós	polarity	-2	anger
un sinvivir	polarity	-2	anger
sinvivir	polarity	-2	anger
de traca	polarity	-2	anger
de chiste	polarity	-2	anger
de pandereta	polarity	-2	anger
república bananera	polarity	-2	anger
a dedo	polarity	-2	anger
pelotazo{,s}	polarity	-2	anger
mangant{e,es}	polarity	-2	anger
mangoneo	polarity	-2	anger
mangone{ar,an}	polarity	-2	anger
mang{ar,an,aron}	polarity	-2	anger
chorizadas	polarity	-2	anger
chorizo corrupto	polarity	-3	anger
caciques	polarity	-2	anger
caciquismo	polarity	-2	anger
caciquil{,es}	polarity	-2	anger
clavada	polarity	-2	anger
una clavada	polarity	-2	anger
sablazo{,s}	polarity	-2	anger
un sablazo	polarity	-2	anger
gilipoll{as,ez,eces}	polarity	-2	anger
capull{o,os,a}	polarity	-2	anger
tontolaba	polarity	-2	anger
imbécil{,es}	polarity	-2	anger
soplapollas	polarity	-2	anger
mamarrach{o,os,a,as}	polarity	-2	anger
pringad{o,a,os,as}	polarity	-2	anger
zoquete{,s}	polarity	-2	anger
zopenc{o,a,os,as}	polarity	-2	anger
mequetrefe{,s}	polarity	-2	anger
bordería{,s}	polarity	-2	anger
muy borde	polarity	-2	anger
chulería{,s}	polarity	-2	anger
chulescos	polarity	-2	anger
chulesc{o,a}	polarity	-2	anger
chulit{o,os}	polarity	-2	anger
malaje	polarity	-2	anger
malafollá	polarity	-2	anger
cabr{ón,ona,ones,onas}	polarity	-2	anger
cabronada{,s}	polarity	-2	anger
cabreo	polarity	-2	anger
cabreos	polarity	-2	anger
cabreadísim{o,a,os,as}	polarity	-2	anger
mosque{o,ado,ada,ados}	polarity	-2	anger
puteo	polarity	-2	anger
pute{ar,an,aron,ado,ada,ados}	polarity	-2	anger
putada{,s}	polarity	-2	anger
una putada	polarity	-2	anger
jodienda	polarity	-2	anger
pasotismo	polarity	-2	anger
pasota{,s}	polarity	-2	anger
pasan de todo	polarity	-2	anger
pasan de nosotros	polarity	-2	anger
pasan olímpicamente	polarity	-2	anger
se la suda	polarity	-2	anger
se la pela	polarity	-2	anger
les suda	polarity	-2	anger
les suda todo	polarity	-2	anger
no pegan ni chapa	polarity	-2	anger
escaqueo	polarity	-2	anger
escaque{an,arse}	polarity	-2	anger
se escaquean	polarity	-2	anger
se tocan los huevos	polarity	-2	anger
se tocan los cojones	polarity	-2	anger
se tocan las narices	polarity	-2	anger
rascarse la barriga	polarity	-2	anger
ni puta idea	polarity	-3	anger
ni idea	polarity	-1	anger
ni de coña	polarity	-2	anger
ni fu ni fa	polarity	-2	anger
una mierda	polarity	-3	anger
es una mierda	polarity	-3	anger
son una mierda	polarity	-3	anger
de mierda	polarity	-3	anger
una puta mierda	polarity	-3	anger
mierda pura	polarity	-3	anger
mierd{oso,osa,osos}	polarity	-2	anger
no va bien	polarity	-2	anger
va fatal	polarity	-3	anger
van fatal	polarity	-3	anger
fatal todo	polarity	-3	anger
fue fatal	polarity	-3	anger
muy fatal	polarity	-3	anger
va lento	polarity	-2	anger
va muy lento	polarity	-2	anger
va como el culo	polarity	-2	anger
como el culo	polarity	-2	anger
va de culo	polarity	-2	anger
a tomar por culo	polarity	-2	anger
a la mierda	polarity	-3	anger
vete a la mierda	polarity	-3	anger
váyanse a la mierda	polarity	-3	anger
que les den	polarity	-2	anger
hecho polvo	polarity	-2	anger
hechos polvo	polarity	-2	anger
hecha polvo	polarity	-2	anger
hecha un asco	polarity	-3	anger
hecho un asco	polarity	-3	anger
hechas un asco	polarity	-3	anger
hechos un asco	polarity	-3	anger
hecho una mierda	polarity	-3	anger
hecha una mierda	polarity	-3	anger
da grima	polarity	-2	anger
grima	polarity	-2	anger
canguelo	polarity	-2	fear
acojona{,do,da,dos}	polarity	-2	fear

# Regional complaints: Chile
fome{,s}	polarity	-2	anger
fomísimo	polarity	-2	anger
fomeque	polarity	-2	anger
fomedad	polarity	-2	anger
muy fome	polarity	-2	anger
más fome	polarity	-2	anger
qué fome	polarity	-2	anger
penca{,s}	polarity	-2	anger
pencazo	polarity	-2	anger
re penca	polarity	-2	anger
muy penca	polarity	-2	anger
más penca	polarity	-2	anger
charcha{,s}	polarity	-2	anger
re charcha	polarity	-2	anger
flait{e,es}	polarity	-2	anger
flaiterío	polarity	-2	anger
chanta{,s}	polarity	-2	anger
chantería	polarity	-2	anger
latero	polarity	-2	anger
qué lata	polarity	-2	anger
da lata	polarity	-2	anger
la cagada	polarity	-2	anger
quedó la cagada	polarity	-2	anger
dejaron la cagada	polarity	-2	anger
la embarr{aron,ó,an}	polarity	-2	anger
la embarrada	polarity	-2	anger
quedó la escoba	polarity	-2	anger
dejaron la escoba	polarity	-2	anger
puro cacho	polarity	-2	anger
al lote	polarity	-2	anger
todo al lote	polarity	-2	anger
como las weas	polarity	-2	anger
como el hoyo	polarity	-2	anger
como las pelotas	polarity	-2	anger
weón	polarity	-2	anger
hueón	polarity	-2	anger
weon{es,a,as}	polarity	-2	anger
ahueonao	polarity	-2	anger
ahueonad{o,a,os}	polarity	-2	anger
aweonao	polarity	-2	anger
aweonad{o,a,os}	polarity	-2	anger
saco de weas	polarity	-2	anger
saco wea	polarity	-2	anger
sacoweas	polarity	-2	anger
sacowea	polarity	-2	anger
wea	polarity	-2	anger
weas	polarity	-2	anger
huea	polarity	-2	anger
hueás	polarity	-2	anger
puras weas	polarity	-2	anger
pura wea	polarity	-2	anger
weveo	polarity	-2	anger
hueveo	polarity	-2	anger
huevean	polarity	-2	anger
wevean	polarity	-2	anger
webean	polarity	-2	anger
huevada{,s}	polarity	-2	anger
weada{,s}	polarity	-2	anger
conchetumare	polarity	-3	anger
conchetumadre	polarity	-3	anger
conchesumadre	polarity	-3	anger
conchasumadre	polarity	-3	anger
ctm	polarity	-2	anger
csm	polarity	-2	anger
ctmre	polarity	-2	anger
qlo	polarity	-2	anger
qla	polarity	-2	anger
qls	polarity	-2	anger
culiao	polarity	-2	anger
culiad{o,a,os,as}	polarity	-2	anger
reculiao	polarity	-2	anger
vale callampa	polarity	-2	anger
valen callampa	polarity	-2	anger
vale pico	polarity	-2	anger
valen pico	polarity	-2	anger
patudo	polarity	-2	anger
patud{a,os,as}	polarity	-2	anger
patudez	polarity	-2	anger
caras de raja	polarity	-2	anger
cara de raja	polarity	-2	anger
cara de palo	polarity	-2	anger
sinvergüenzura{,s}	polarity	-2	anger
sinvergüenzada	polarity	-2	anger
pituto{,s}	polarity	-2	anger
apitutad{o,a,os,as}	polarity	-2	anger
cogotero{,s}	polarity	-2	fear
cogoteo	polarity	-2	fear
portonazo{,s}	polarity	-2	fear
encerrona{,s}	polarity	-2	fear
turbazo{,s}	polarity	-2	fear
colusión	polarity	-2	anger
coludid{o,a,os,as}	polarity	-2	anger
pillería{,s}	polarity	-2	anger
pillo{,s}	polarity	-2	anger
a puros garabatos	polarity	-2	anger
garabato{,s}	polarity	-2	anger
me tiene chat{o,a}	polarity	-2	anger
estoy chat{o,a}	polarity	-2	anger
estamos chatos	polarity	-2	anger
puro atao	polarity	-2	anger
condoro{,s}	polarity	-2	anger
giles	polarity	-2	anger
pajar{ón,ones,ona}	polarity	-2	anger
nos dejaron colgados	polarity	-2	anger
botad{o,a,os,as}	polarity	-2	anger
nos dejaron botados	polarity	-2	anger
dejaron botad{o,a,os,as}	polarity	-2	anger
dej{aron tirado,aron tirados,aron tirada}	polarity	-2	anger
nos dejaron tirados	polarity	-2	anger
me dejaron tirad{o,a}	polarity	-2	anger

# Regional complaints: Argentina
truch{o,a,os,as}	polarity	-2	anger
truchada{,s}	polarity	-2	anger
truchísimo	polarity	-2	anger
bardo	polarity	-2	anger
un bardo	polarity	-2	anger
qué bardo	polarity	-2	anger
puro bardo	polarity	-2	anger
barde{ar,an,aron,ó,ando}	polarity	-2	anger
barder{o,a,os,as}	polarity	-2	anger
quilombo{,s}	polarity	-2	anger
un quilombo	polarity	-2	anger
qué quilombo	polarity	-2	anger
quilomber{o,a,os,as}	polarity	-2	anger
kilombo	polarity	-2	anger
despelotad{os,as}	polarity	-2	anger
un despelote	polarity	-2	anger
me da bronca	polarity	-2	anger
da bronca	polarity	-2	anger
una bronca	polarity	-2	anger
un embole	polarity	-2	anger
qué embole	polarity	-2	anger
garrón	polarity	-2	anger
un garrón	polarity	-2	anger
qué garrón	polarity	-2	anger
un bajón	polarity	-2	anger
qué bajón	polarity	-2	anger
re bajón	polarity	-2	anger
afan{ar,an,aron,o}	polarity	-2	anger
nos afanan	polarity	-2	anger
es un curro	polarity	-2	anger
ñoquis del estado	polarity	-2	anger
atorrant{e,a,es,as}	polarity	-2	anger
versero	polarity	-2	anger
verser{a,os,as}	polarity	-2	anger
puro verso	polarity	-2	anger
puro chamuyo	polarity	-2	anger
chamuyo{,s}	polarity	-2	anger
chamuyer{o,a,os}	polarity	-2	anger
puro humo	polarity	-2	anger
vendehúmo	polarity	-2	anger
vendehumos	polarity	-2	anger
vender humo	polarity	-2	anger
venden humo	polarity	-2	anger
vende humo	polarity	-2	anger
garca{,s}	polarity	-2	anger
garc{ó,aron,arnos}	polarity	-2	anger
nos cagan	polarity	-2	anger
nos cagaron	polarity	-2	anger
me cagaron	polarity	-2	anger
forr{o,a,os,as}	polarity	-2	anger
forread{a,as}	polarity	-2	anger
forre{ar,an,aron}	polarity	-2	anger
sorete{,s}	polarity	-2	anger
boludo	polarity	-1	anger
bolud{a,os,as}	polarity	-2	anger
boludez	polarity	-2	anger
boludeces	polarity	-2	anger
bolude{ar,an,o}	polarity	-2	anger
nos boludean	polarity	-2	anger
me boludearon	polarity	-2	anger
pelotud{o,a,os,as}	polarity	-2	anger
pelotudez	polarity	-2	anger
pelotudeces	polarity	-2	anger
tarado	polarity	-2	anger
tarad{a,os,as}	polarity	-2	anger
conchud{o,a,os,as}	polarity	-2	anger
la concha de tu	polarity	-2	anger
concha de su madre	polarity	-3	anger
la puta madre	polarity	-3	anger
puta madre	polarity	-3	anger
reputa madre	polarity	-3	anger
la reputa madre	polarity	-3	anger
hijo de puta	polarity	-3	anger
hija de puta	polarity	-3	anger
hijos de puta	polarity	-3	anger
hijas de puta	polarity	-3	anger
hijo de mil putas	polarity	-3	anger
hijos de mil putas	polarity	-3	anger
a las patadas	polarity	-2	anger
como el orto	polarity	-2	anger
como el traste	polarity	-2	anger
para la mierda	polarity	-3	anger
re mal	polarity	-2	anger
re mala	polarity	-2	anger
re malo	polarity	-2	anger
re lento	polarity	-2	anger
re lentos	polarity	-2	anger
re caro	polarity	-2	anger
re sucio	polarity	-2	anger
re trucho	polarity	-2	anger
re feo	polarity	-2	anger
re tarde	polarity	-2	anger
re pesad{o,a}	polarity	-2	anger
anda mal	polarity	-2	anger
andan mal	polarity	-2	anger
anda pésimo	polarity	-3	anger
no anda	polarity	-2	anger
no andan	polarity	-2	anger
no anduvo	polarity	-2	anger
no andaba	polarity	-2	anger
dejó de andar	polarity	-2	anger
nunca anda	polarity	-2	anger
nunca andan	polarity	-2	anger
no me dan bola	polarity	-2	anger
no dan bola	polarity	-2	anger
no dan bolilla	polarity	-2	anger
no nos dan bola	polarity	-2	anger
nadie da bola	polarity	-2	anger
no dan pelota	polarity	-2	anger
se cagan en nosotros	polarity	-2	anger
se cagan en todo	polarity	-2	anger
les chupa un huevo	polarity	-2	anger
les importa un huevo	polarity	-2	anger
se hacen los boludos	polarity	-2	anger
se hacen los giles	polarity	-2	anger
se tomaron el palo	polarity	-2	anger
otro paro	polarity	-2	anger
otra vez paro	polarity	-2	anger
piquete{,s}	polarity	-1	anger
corte de calle	polarity	-2	anger
cortes de calle	polarity	-2	anger
corte de ruta	polarity	-2	anger
cortes de ruta	polarity	-2	anger
entradera{,s}	polarity	-2	fear
salidera{,s}	polarity	-2	fear
zarpad{o,a,os,as}	polarity	-2	anger
zarpe	polarity	-2	anger
patotero	polarity	-2	anger
patoter{a,os,as}	polarity	-2	anger
patota{,s}	polarity	-2	anger
barrabrava{,s}	polarity	-2	anger
berreta{,s}	polarity	-2	anger
berretada{,s}	polarity	-2	anger
berretísimo	polarity	-2	anger
pedorr{o,a,os,as}	polarity	-2	anger
croto	polarity	-2	anger
crot{a,os,as}	polarity	-2	anger
choto	polarity	-2	anger
chot{a,os,as}	polarity	-2	anger
chotísimo	polarity	-2	anger
una chotada	polarity	-2	anger
chotada{,s}	polarity	-2	anger
poronga	polarity	-2	anger
una poronga	polarity	-2	anger
una garcha	polarity	-2	anger
garcha	polarity	-2	anger
una verga	polarity	-3	anger
hecho bosta	polarity	-2	anger
hecha bosta	polarity	-2	anger
bosta	polarity	-2	anger
una bosta	polarity	-2	anger
hecho pelota	polarity	-2	anger
hecha pelota	polarity	-2	anger
hechas pelota	polarity	-2	anger
hechos pelota	polarity	-2	anger
hecho mierda	polarity	-3	anger
hecha mierda	polarity	-3	anger
hechas mierda	polarity	-3	anger
re al pedo	polarity	-2	anger
tiempo al pedo	polarity	-2	anger
hinchapelotas	polarity	-2	anger
rompe bolas	polarity	-2	anger
rompebolas	polarity	-2	anger
tienen podrido	polarity	-3	anger
me tienen podrid{o,a}	polarity	-3	anger
nos tienen podridos	polarity	-3	anger
estoy podrid{o,a}	polarity	-3	anger
las pelotas llenas	polarity	-2	anger
bolas llenas	polarity	-2	anger
pelotas por el piso	polarity	-2	anger
bolas por el piso	polarity	-2	anger
pedorrísimo	polarity	-2	anger

# Regional complaints: Colombia
mamera	polarity	-2	anger
qué mamera	polarity	-2	anger
una mamera	polarity	-2	anger
mamad{o,a} de esto	polarity	-2	anger
estoy mamad{o,a}	polarity	-2	anger
estamos mamados	polarity	-2	anger
me mam{é,aron}	polarity	-2	anger
jart{o,a,os,as}	polarity	-2	anger
qué jartera	polarity	-2	anger
jartera	polarity	-2	anger
jartísimo	polarity	-2	anger
qué jarto	polarity	-2	anger
qué embarrada	polarity	-2	anger
una embarrada	polarity	-2	anger
chimb{o,os}	polarity	-2	anger
chiviad{o,a,os,as}	polarity	-2	anger
chichipat{o,a,os,as}	polarity	-2	anger
patán	polarity	-2	anger
patan{a,es,as}	polarity	-2	anger
petard{o,a,os}	polarity	-2	anger
lambón	polarity	-2	anger
lambonería	polarity	-2	anger
malparid{o,a,os,as}	polarity	-3	anger
gonorrea{,s}	polarity	-3	anger
hijueputa{,s}	polarity	-3	anger
hptas	polarity	-2	anger
hpta	polarity	-2	anger
jueputa	polarity	-2	anger
jueputas	polarity	-2	anger
hijuemadre	polarity	-2	anger
pirob{o,a,os,as}	polarity	-2	anger
carechimba{,s}	polarity	-2	anger
güevonada{,s}	polarity	-2	anger
pendej{o,a,os,as}	polarity	-2	anger
carajo	polarity	-2	anger
al carajo	polarity	-2	anger
vale huevo	polarity	-2	anger
vale mierda	polarity	-3	anger
valen mierda	polarity	-3	anger
de malas pulgas	polarity	-2	anger
la misma rosca	polarity	-2	anger
paseo de la muerte	polarity	-2	anger
paseo millonario	polarity	-2	fear
atrac{aron,an,ar}	polarity	-2	anger
me atracaron	polarity	-2	anger
nos atracan	polarity	-2	anger
raponazo{,s}	polarity	-2	fear
raponear	polarity	-2	anger
gamín	polarity	-2	anger
gamines	polarity	-2	anger
vacuna extorsiva	polarity	-2	anger
boleteo	polarity	-2	anger
qué tenaz	polarity	-2	anger
fregad{o,a,os,as}	polarity	-2	anger
está fregado	polarity	-2	anger
paila	polarity	-2	anger
pailas	polarity	-2	anger
estamos pailas	polarity	-2	anger
quedamos pailas	polarity	-2	anger
qué paila	polarity	-2	anger
cansón	polarity	-2	anger
cans{ona,ones,onas}	polarity	-2	anger
cantaletas	polarity	-2	anger
cantaleta	polarity	-2	anger
desjuiciad{o,a}	polarity	-2	anger
emberracad{o,a,os,as}	polarity	-2	anger
emberrac{a,an,ó}	polarity	-2	anger
me emberraca	polarity	-2	anger
qué pereza	polarity	-2	anger
qué cansancio	polarity	-2	anger
qué piedra	polarity	-2	anger
me da piedra	polarity	-2	anger
da piedra	polarity	-2	anger
me saca la piedra	polarity	-2	anger
me sacaron la piedra	polarity	-2	anger
putería	polarity	-2	anger
qué putería	polarity	-2	anger
vuelto mierda	polarity	-3	anger
vuelta mierda	polarity	-3	anger
vueltas mierda	polarity	-3	anger
vuelta mugre	polarity	-2	anger
ordinariez	polarity	-2	anger
faltón	polarity	-2	anger
falton{a,es,as}	polarity	-2	anger
incumplidor{,a,es,as}	polarity	-2	anger

# Regional complaints: Peru
monse{,s}	polarity	-2	anger
qué monse	polarity	-2	anger
roche	polarity	-2	anger
qué roche	polarity	-2	anger
da roche	polarity	-2	anger
un roche	polarity	-2	anger
qué palta	polarity	-2	anger
paltead{o,a}	polarity	-2	anger
misi{o,os}	polarity	-2	anger
bamba	polarity	-2	anger
bambas	polarity	-2	anger
bambeado	polarity	-2	anger
bambead{a,os,as}	polarity	-2	anger
bambeo	polarity	-2	anger
puro floro	polarity	-2	anger
cholead{o,a,os}	polarity	-2	anger
chole{ar,an,o}	polarity	-2	anger
achorad{o,a,os,as}	polarity	-2	anger
achoramiento	polarity	-2	anger
chore{ar,an,aron,o}	polarity	-2	anger
me chorearon	polarity	-2	anger
cutra	polarity	-2	anger
cutreros	polarity	-2	anger
cutrero	polarity	-2	anger
cutrear	polarity	-2	anger
diezm{o,os}	polarity	-2	anger
comechado{,s}	polarity	-2	anger
mermelero{,s}	polarity	-2	anger
mermeleado	polarity	-2	anger
faenón	polarity	-2	anger
repartija{,s}	polarity	-2	anger
cojud{o,a,os,as}	polarity	-2	anger
cojudez	polarity	-2	anger
cojudeces	polarity	-2	anger
conchán	polarity	-2	anger
concha tu madre	polarity	-3	anger
concha de tu madre	polarity	-3	anger
reconcha	polarity	-2	anger
sonso	polarity	-2	anger
sons{a,os,as}	polarity	-2	anger
sonseras	polarity	-2	anger
zoncera{,s}	polarity	-2	anger
lorna{,s}	polarity	-2	anger
sobón	polarity	-2	anger
sobon{a,es,as}	polarity	-2	anger
atorad{o,a,os,as}	polarity	-2	anger
atoro	polarity	-2	anger
atoros	polarity	-2	anger
desagüe atorado	polarity	-2	anger
desagüe colapsado	polarity	-2	anger
buzón abierto	polarity	-2	anger
buzón sin tapa	polarity	-2	anger
buzón colapsado	polarity	-2	anger
aniego{,s}	polarity	-2	anger
paradero sucio	polarity	-2	anger
combi asesina	polarity	-2	anger
combis asesinas	polarity	-2	anger
cúster llena	polarity	-2	anger
malcriadez	polarity	-2	anger
malcriadeces	polarity	-2	anger
asquiento	polarity	-2	anger
puaj	polarity	-2	anger
guácala	polarity	-2	anger
wácala	polarity	-2	anger
guácatela	polarity	-2	anger
fuchi	polarity	-2	anger
fúchila	polarity	-2	anger
cochinazo	polarity	-2	anger
tugurizad{o,a,os,as}	polarity	-2	anger
tugurio{,s}	polarity	-2	anger
cochambros{o,a,os,as}	polarity	-2	anger
cochambre	polarity	-2	anger
trocha en mal estado	polarity	-2	anger
pista rota	polarity	-2	anger
pistas rotas	polarity	-2	anger
pista hundida	polarity	-2	anger
pista malograda	polarity	-2	anger
pistas malogradas	polarity	-2	anger
berma rota	polarity	-2	anger
raqueteros	polarity	-2	anger
cupo{,s} extorsivo	polarity	-2	anger
cobro de cupos	polarity	-2	fear
cobran cupos	polarity	-2	fear
cobran cupo	polarity	-2	fear
gota a gota	polarity	-2	anger

# Insults and strong language
hdp	polarity	-3	anger
hdlgp	polarity	-3	anger
hijo de perra	polarity	-3	anger
hijos de perra	polarity	-3	anger
hijo de su madre	polarity	-3	anger
hijos de su madre	polarity	-3	anger
hijo de la chingada	polarity	-3	anger
hijos de la chingada	polarity	-3	anger
hija de la chingada	polarity	-3	anger
hijos de la verga	polarity	-3	anger
hijo de la verga	polarity	-3	anger
hijo de tu madre	polarity	-3	anger
hijos de tu madre	polarity	-3	anger
chinga tu madre	polarity	-3	anger
chinguen a su madre	polarity	-3	anger
chinga su madre	polarity	-3	anger
a chingar a su	polarity	-3	anger
chingue su madre	polarity	-3	anger
chingas a tu madre	polarity	-3	anger
puta mierda	polarity	-3	anger
puta vida	polarity	-3	anger
puto asco	polarity	-3	anger
puto desastre	polarity	-3	anger
puto gobierno	polarity	-3	anger
puta burocracia	polarity	-3	anger
put{o,a,os,as}	polarity	-3	anger
putísim{o,a,os,as}	polarity	-3	anger
mierda	polarity	-3	anger
mierdero	polarity	-3	anger
mierder{a,os,as}	polarity	-3	anger
mierdas	polarity	-3	anger
caca	polarity	-2	anger
cagad{os,ón}	polarity	-3	anger
cag{ones,ona}	polarity	-3	anger
culos	polarity	-2	anger
verga	polarity	-3	anger
vergas	polarity	-3	anger
pija	polarity	-3	anger
coño	polarity	-2	anger
carajos	polarity	-3	anger
maldita sea	polarity	-3	anger
malditos sean	polarity	-3	anger
maldición	polarity	-3	anger
maldiciones	polarity	-3	anger
maldito gobierno	polarity	-3	anger
malditos políticos	polarity	-3	anger
malditos rateros	polarity	-3	anger
malditos corruptos	polarity	-3	anger
malditos ladrones	polarity	-3	anger
hijos del diablo	polarity	-3	anger
escoria{,s}	polarity	-3	anger
lacra{,s}	polarity	-3	anger
alimaña{,s}	polarity	-3	anger
sabandija{,s}	polarity	-3	anger
rata asquerosa	polarity	-3	anger
ratas inmundas	polarity	-3	anger
ratas asquerosas	polarity	-3	anger
ratas corruptas	polarity	-3	anger
cerd{o,a,os,as}	polarity	-2	anger
marran{o,a,os,as}	polarity	-2	anger
buitre{,s}	polarity	-3	anger
víbora{,s}	polarity	-2	fear
bestia{,s}	polarity	-2	anger
salvaje{,s}	polarity	-2	anger
idiota{,s}	polarity	-3	anger
idiotísim{o,a,os,as}	polarity	-3	anger
estúpid{o,a,os,as}	polarity	-3	anger
estupidísim{o,a,os,as}	polarity	-3	anger
cretin{o,a,os,as}	polarity	-3	anger
cretinada{,s}	polarity	-3	anger
pendejísim{o,a,os,as}	polarity	-3	anger
pendejete{,s}	polarity	-3	anger
pendejazo	polarity	-3	anger
tarúpid{o,a,os}	polarity	-3	anger
gorila prepotente	polarity	-3	anger
buenos para nada	polarity	-3	anger
bueno para nada	polarity	-3	anger
buena para nada	polarity	-3	anger
gobierno de mierda	polarity	-3	anger
país de mierda	polarity	-3	anger
servicio pedorro	polarity	-3	anger
gobierno corrupto	polarity	-3	anger
gobierno inepto	polarity	-3	anger
gobierno ratero	polarity	-3	anger
gobierno de rateros	polarity	-3	anger
políticos corruptos	polarity	-3	anger
político corrupto	polarity	-3	anger
policía corrupto	polarity	-3	anger
policías corruptos	polarity	-3	anger
policía corrupta	polarity	-3	anger
alcalde corrupto	polarity	-3	anger
alcalde ratero	polarity	-3	anger
alcalde inepto	polarity	-3	anger
funcionario corrupto	polarity	-3	anger
funcionarios corruptos	polarity	-3	anger
funcionarios ineptos	polarity	-3	anger
jueces corruptos	polarity	-3	anger
juez corrupto	polarity	-3	anger
municipio corrupto	polarity	-3	anger
partido de ratas	polarity	-3	anger
vendepatria{,s}	polarity	-3	anger
traidor{,a,es,as}	polarity	-3	anger
cobarde{,s}	polarity	-2	anger
cobardía{,s}	polarity	-3	anger
genocid{a,as}	polarity	-3	anger
dictador{,a,es,as}	polarity	-3	anger
dictadura{,s}	polarity	-3	anger
fascista{,s}	polarity	-3	anger
facho{,s}	polarity	-3	anger
nazi{,s}	polarity	-3	anger
tirano{,s}	polarity	-3	anger
opresor{,a,es,as}	polarity	-3	anger
arpía{,s}	polarity	-3	anger
amargad{o,a,os,as}	polarity	-2	anger
vieja amargada	polarity	-3	anger
lamebotas	polarity	-3	anger
lameculos	polarity	-3	anger
chupamedias	polarity	-3	anger
besaculos	polarity	-3	anger
bobo	polarity	-2	anger
bob{a,os,as}	polarity	-2	anger
bobada{,s}	polarity	-2	anger
tont{o,a,os,as}	polarity	-2	anger
tontísim{o,a,os,as}	polarity	-3	anger
tontazo	polarity	-3	anger
torpísim{o,a,os,as}	polarity	-3	anger
ignorante{,s}	polarity	-2	anger
ignorancia	polarity	-2	anger
patanes prepotentes	polarity	-3	anger
charlatán	polarity	-3	anger
charlatan{a,es,as}	polarity	-3	anger
embaucador{,a,es,as}	polarity	-3	anger
timador{,a,es,as}	polarity	-3	anger
farsante{,s}	polarity	-3	anger
impostor{,a,es,as}	polarity	-3	anger
fantoche{,s}	polarity	-3	anger
demagog{o,a,os,as}	polarity	-3	anger
politiquer{o,a,os,as}	polarity	-3	anger
politiquería	polarity	-3	anger
politicucho{,s}	polarity	-3	anger
leguleyo{,s}	polarity	-3	anger
picapleitos	polarity	-3	anger
sátrapa{,s}	polarity	-3	anger
cacique	polarity	-3	anger

# Chat spellings: complaints and insults
ptm	polarity	-3	anger
ptmr	polarity	-3	anger
ptmre	polarity	-3	anger
ptms	polarity	-3	anger
alv	polarity	-3	anger
alvvv	polarity	-3	anger
vrg	polarity	-3	anger
vrga	polarity	-3	anger
a la vrg	polarity	-3	anger
alavrg	polarity	-3	anger
alaverga	polarity	-3	anger
a la verga	polarity	-3	anger
vergaaa	polarity	-3	anger
hdspm	polarity	-3	anger
hdsptm	polarity	-3	anger
hdps	polarity	-3	anger
hdspmre	polarity	-3	anger
hdtpm	polarity	-3	anger
hdtp	polarity	-3	anger
hjdp	polarity	-3	anger
ijueputa	polarity	-3	anger
ijoputa	polarity	-3	anger
hijoputa{,s}	polarity	-3	anger
joputa{,s}	polarity	-3	anger
chtm	polarity	-3	anger
chntm	polarity	-3	anger
chngtm	polarity	-3	anger
chingatumadre	polarity	-3	anger
csmre	polarity	-3	anger
conchatumadre	polarity	-3	anger
concha e tu madre	polarity	-3	anger
cdtm	polarity	-3	anger
lpm	polarity	-3	anger
lptm	polarity	-3	anger
lpmqlp	polarity	-3	anger
lrpm	polarity	-3	anger
lcdll	polarity	-3	anger
lcdtm	polarity	-3	anger
lcdsm	polarity	-3	anger
qliao	polarity	-3	anger
kuliao	polarity	-3	anger
qliaos	polarity	-3	anger
ql	polarity	-3	anger
aonao	polarity	-3	anger
awnao	polarity	-3	anger
awnaos	polarity	-3	anger
weonaso	polarity	-3	anger
hueonaso	polarity	-3	anger
mrd	polarity	-3	anger
mrda	polarity	-3	anger
mierdaa	polarity	-3	anger
mierdaaa	polarity	-3	anger
mierd	polarity	-3	anger
gonorre	polarity	-3	anger
mlprd	polarity	-3	anger
puts	polarity	-3	anger
pndj	polarity	-3	anger
pndjo	polarity	-3	anger
pndjos	polarity	-3	anger
pendjo	polarity	-3	anger
pndejo	polarity	-3	anger
pndejos	polarity	-3	anger
pendejoz	polarity	-3	anger
kbrn	polarity	-3	anger
kbron	polarity	-3	anger
kbrones	polarity	-3	anger
cbrn	polarity	-3	anger
cabrn	polarity	-3	anger
cabronsito	polarity	-3	anger
kaka	polarity	-3	anger
wtf	polarity	-2	anger
wtff	polarity	-2	anger
ffs	polarity	-2	anger
smh	polarity	-2	anger
fml	polarity	-2	anger
vlg	polarity	-3	anger
valevrg	polarity	-3	anger
vale vrg	polarity	-3	anger
valio vrg	polarity	-3	anger
me vale vrg	polarity	-3	anger
les vale vrg	polarity	-3	anger
idta	polarity	-3	anger
imbesil	polarity	-3	anger
inbecil	polarity	-3	anger
imvecil	polarity	-3	anger
imbesiles	polarity	-3	anger
inbeciles	polarity	-3	anger
hestupido	polarity	-3	anger
estupid	polarity	-3	anger
pezimo	polarity	-3	anger
pecimo	polarity	-3	anger
pesimoo	polarity	-3	anger
pesimooo	polarity	-3	anger
pezima	polarity	-3	anger
pesim	polarity	-3	anger
orrible	polarity	-3	anger
horible	polarity	-3	anger
horrivle	polarity	-3	anger
ineptoss	polarity	-3	anger
inutilez	polarity	-3	anger
corructos	polarity	-3	anger
corrutos	polarity	-3	anger
korruptos	polarity	-3	anger
corruptoz	polarity	-3	anger
rateroz	polarity	-3	anger
lentoss	polarity	-2	anger
azco	polarity	-3	anger
asko	polarity	-3	anger
vergonsoso	polarity	-3	anger
berguenza	polarity	-3	anger
verguensa	polarity	-3	anger
indignanteee	polarity	-3	anger
grrr	polarity	-2	anger
grr	polarity	-2	anger
argh	polarity	-2	anger
aghh	polarity	-2	anger
agh	polarity	-2	anger
ashh	polarity	-2	anger
buu	polarity	-2	anger
buuu	polarity	-2	anger
buuuu	polarity	-2	anger
bleh	polarity	-2	anger
meh	polarity	-2	anger
nmms	polarity	-2	anger
nmm	polarity	-2	anger
nmmn	polarity	-2	anger
nomms	polarity	-2	anger
nomames	polarity	-2	anger
no mamar	polarity	-2	anger
no mam	polarity	-2	anger
nmames	polarity	-2	anger
nms	polarity	-2	anger
no ms	polarity	-2	anger
xq no contestan	polarity	-2	anger
xq no responden	polarity	-2	anger
no sirbe	polarity	-2	anger
no sirben	polarity	-2	anger
no funsiona	polarity	-2	anger
no funcionaa	polarity	-2	anger
no contestn	polarity	-2	anger
no responden nd	polarity	-2	anger
nada d nada	polarity	-2	anger
no hai	polarity	-2	anger
no hai agua	polarity	-2	anger
no hay aguaa	polarity	-2	anger
no ay agua	polarity	-2	anger
no ay luz	polarity	-2	anger
no ay	polarity	-2	anger
no ay sistema	polarity	-2	anger
ai baches	polarity	-2	anger
ba lento	polarity	-2	anger
bn mal	polarity	-2	anger
mui mal	polarity	-2	anger
mui malo	polarity	-2	anger
malisimoo	polarity	-3	anger
malisimo servicio	polarity	-3	anger
maaal	polarity	-2	anger
maaaal	polarity	-2	anger

# Emoji: joy, thanks and approval
😍	polarity	3	joy
🥰	polarity	3	joy
🤩	polarity	3	joy
🎉	polarity	3	joy
🥳	polarity	3	joy
💯	polarity	3	joy
🏆	polarity	3	joy
❤	polarity	3	joy
💖	polarity	3	joy
💕	polarity	3	joy
💗	polarity	3	joy
💓	polarity	3	joy
💞	polarity	3	joy
💘	polarity	3	joy
💝	polarity	3	joy
😻	polarity	3	joy
😀	polarity	2	joy
😃	polarity	2	joy
😄	polarity	2	joy
😁	polarity	2	joy
😆	polarity	2	joy
😊	polarity	2	joy
☺	polarity	2	joy
😇	polarity	2	joy
🙂	polarity	2	joy
😎	polarity	2	joy
😋	polarity	2	joy
😘	polarity	2	joy
😗	polarity	2	joy
😙	polarity	2	joy
😚	polarity	2	joy
🤗	polarity	2	joy
👏	polarity	2	joy
🙌	polarity	2	joy
👍	polarity	2	joy
👌	polarity	2	joy
💪	polarity	2	joy
✨	polarity	2	joy
⭐	polarity	2	joy
🌟	polarity	2	joy
🌹	polarity	2	joy
🌷	polarity	2	joy
🌸	polarity	2	joy
🌺	polarity	2	joy
🌻	polarity	2	joy
💐	polarity	2	joy
🧡	polarity	2	joy
💛	polarity	2	joy
💚	polarity	2	joy
💙	polarity	2	joy
💜	polarity	2	joy
🤍	polarity	2	joy
🤎	polarity	2	joy
🫶	polarity	2	joy
🎊	polarity	2	joy
🎈	polarity	2	joy
🎁	polarity	2	joy
🥇	polarity	2	joy
🏅	polarity	2	joy
🎖	polarity	2	joy
😺	polarity	2	joy
😸	polarity	2	joy
😽	polarity	2	joy
🕺	polarity	2	joy
💃	polarity	2	joy
🤝	polarity	2	joy
🥹	polarity	2	joy
😂	polarity	1	joy
🤣	polarity	1	joy
😉	polarity	1	joy
😌	polarity	1	joy
😹	polarity	1	joy
🙏	polarity	1	-
✌	polarity	1	joy
🤞	polarity	1	joy
😛	polarity	1	joy
😜	polarity	1	joy
😝	polarity	1	joy
🤪	polarity	1	joy
🆗	polarity	1	joy
🤙	polarity	1	joy
🤭	polarity	1	joy
✅	polarity	1	-
✔	polarity	1	-
☑	polarity	1	-
👊	polarity	1	-

# Emoji: anger, disgust and disapproval
😡	polarity	-3	anger
🤬	polarity	-3	anger
🖕	polarity	-3	anger
💩	polarity	-3	anger
🤮	polarity	-3	anger
👿	polarity	-3	anger
😠	polarity	-2	anger
😤	polarity	-2	anger
🤢	polarity	-2	anger
👎	polarity	-2	anger
😾	polarity	-2	anger
🤦	polarity	-2	anger
🐀	polarity	-1	anger
🐁	polarity	-1	anger
🤡	polarity	-2	anger
🪳	polarity	-2	anger
💢	polarity	-2	anger
😒	polarity	-1	anger
🙄	polarity	-1	anger
😑	polarity	-1	anger
😐	polarity	-1	anger
😬	polarity	-1	anger
🫤	polarity	-1	anger
🥱	polarity	-1	anger
😕	polarity	-1	anger
🤨	polarity	-1	anger
❌	polarity	-1	anger
🚫	polarity	-1	anger
⛔	polarity	-1	anger
🤷	polarity	-1	anger
🐌	polarity	-1	anger
🐢	polarity	-1	anger
🦟	polarity	-1	anger
🙅	polarity	-1	anger
🫠	polarity	-1	anger
🪰	polarity	-1	anger

# Emoji: sadness
😭	polarity	-3	sadness
💔	polarity	-3	sadness
⚰	polarity	-3	sadness
😢	polarity	-2	sadness
😞	polarity	-2	sadness
😔	polarity	-2	sadness
😟	polarity	-2	sadness
🙁	polarity	-2	sadness
☹	polarity	-2	sadness
😿	polarity	-2	sadness
😥	polarity	-2	sadness
😓	polarity	-2	sadness
😩	polarity	-2	sadness
😫	polarity	-2	sadness
😣	polarity	-2	sadness
😖	polarity	-2	sadness
🥺	polarity	-2	sadness
🥀	polarity	-2	sadness
🤕	polarity	-2	sadness
🤒	polarity	-2	sadness
😷	polarity	-2	sadness
🪦	polarity	-2	sadness
🤧	polarity	-1	sadness
🥴	polarity	-1	sadness

# Emoji: fear
😱	polarity	-2	fear
😨	polarity	-2	fear
😰	polarity	-2	fear
😧	polarity	-2	fear
😦	polarity	-2	fear
😵	polarity	-2	fear
🙀	polarity	-2	fear
☠	polarity	-2	fear
💀	polarity	-1	fear
🆘	polarity	-2	fear
🚨	polarity	-1	fear
⚠	polarity	-1	fear
🔫	polarity	-2	fear
🔪	polarity	-2	fear
💣	polarity	-2	fear
💥	polarity	-1	fear
👹	polarity	-2	fear
☣	polarity	-2	fear
☢	polarity	-2	fear
🧨	polarity	-2	fear
👺	polarity	-2	fear
🫣	polarity	-2	fear

# Emoticons
:)	polarity	2	joy
:-)	polarity	2	joy
=)	polarity	2	joy
:D	polarity	2	joy
:-D	polarity	2	joy
=D	polarity	2	joy
xD	polarity	2	joy
xDD	polarity	2	joy
xDDD	polarity	2	joy
x'D	polarity	2	joy
<3	polarity	2	joy
<33	polarity	2	joy
<333	polarity	2	joy
:-*	polarity	2	joy
^^	polarity	2	joy
^_^	polarity	2	joy
^.^	polarity	2	joy
^-^	polarity	2	joy
n_n	polarity	2	joy
n.n	polarity	2	joy
\o/	polarity	2	joy
:')	polarity	2	joy
:-]	polarity	2	joy
8-)	polarity	2	joy
B-)	polarity	2	joy
uwu	polarity	2	joy
owo	polarity	2	joy
*-*	polarity	2	joy
*_*	polarity	2	joy
♥	polarity	2	joy
♡	polarity	2	joy
☻	polarity	2	joy
(^_^)	polarity	2	joy
(^^)	polarity	2	joy
;)	polarity	1	joy
;-)	polarity	1	joy
:P	polarity	1	joy
:-P	polarity	1	joy
(;	polarity	1	joy
:(	polarity	-2	sadness
:-(	polarity	-2	sadness
=(	polarity	-2	sadness
:'(	polarity	-2	sadness
:'-(	polarity	-2	sadness
:,(	polarity	-2	sadness
:c	polarity	-2	sadness
:[	polarity	-2	sadness
:-[	polarity	-2	sadness
;-(	polarity	-2	sadness
T_T	polarity	-2	sadness
T.T	polarity	-2	sadness
TT_TT	polarity	-2	sadness
;_;	polarity	-2	sadness
;-;	polarity	-2	sadness
:_(	polarity	-2	sadness
:-c	polarity	-2	sadness
:((	polarity	-2	sadness
:(((	polarity	-2	sadness
u.u	polarity	-2	sadness
u_u	polarity	-2	sadness
</3	polarity	-2	sadness
<\3	polarity	-2	sadness
Q_Q	polarity	-2	sadness
Y_Y	polarity	-2	sadness
:/	polarity	-1	-
:-/	polarity	-1	-
=/	polarity	-1	-
:\	polarity	-1	-
:-\	polarity	-1	-
:|	polarity	-1	-
:-|	polarity	-1	-
=|	polarity	-1	-
-_-	polarity	-1	-
-.-	polarity	-1	-
-__-	polarity	-1	-
-_-'	polarity	-1	-
¬¬	polarity	-1	-
¬_¬	polarity	-1	-
¬.¬	polarity	-1	-
:s	polarity	-1	-
:-s	polarity	-1	-
o_O	polarity	-1	-
O.o	polarity	-1	-
._.	polarity	-1	-
>.<	polarity	-1	-
>_<	polarity	-1	-
x_x	polarity	-1	-
>:(	polarity	-2	anger
>:-(	polarity	-2	anger
>:[	polarity	-2	anger
>:|	polarity	-2	anger
>:/	polarity	-2	anger
:@	polarity	-2	anger
:-@	polarity	-2	anger
>:c	polarity	-2	anger
D:<	polarity	-2	anger
):<	polarity	-2	anger
>=(	polarity	-2	anger
:-O	polarity	-1	fear

# Further expressions
primeros auxilios	stop
recolección de basura	stop
camión de basura	stop
camión de la basura	stop
carro de la basura	stop
bote de basura	stop
botes de basura	stop
contenedor de basura	stop
contenedores de basura	stop
servicio de basura	stop
buzón de quejas	stop
libro de quejas	stop
hoja de quejas	stop
hoja de reclamaciones	stop
libro de reclamaciones	stop
oficina de quejas	stop
ministerio público	stop
contra incendios	stop
residuos sólidos	stop
sin más	stop
bien común	stop
un bien	stop
gracias de antemano	polarity	1	joy
de antemano agradezco	polarity	1	joy
de antemano agradecemos	polarity	1	joy
de antemano muchas gracias	polarity	1	joy
desde ya gracias	polarity	1	joy
desde ya agradezco	polarity	2	joy
que viva	polarity	1	joy
muy atent{o,a,os,as}	polarity	2	joy
bien amable{,s}	polarity	2	joy
bien chidos	polarity	2	joy
bien chidas	polarity	2	joy
bien bonit{o,a,os,as}	polarity	2	joy
bien buen{o,a,os,as}	polarity	2	joy
me apoyó	polarity	2	joy
nos apoyó	polarity	2	joy
nos resolvieron	polarity	2	joy
nos solucionaron	polarity	2	joy
nos atendió bien	polarity	2	joy
nos trataron bien	polarity	2	joy
bien rápid{a,os,as}	polarity	2	-
bien eficiente{,s}	polarity	2	-
bien organizados	polarity	2	-
bien {malas,malos}	polarity	-2	anger
bien fe{o,a,os,as}	polarity	-2	anger
bien lentas	polarity	-2	anger
bien car{a,os,as}	polarity	-2	anger
bien suci{a,os,as}	polarity	-2	anger
bien tardad{o,a,os,as}	polarity	-2	anger
bien pesad{o,a,os}	polarity	-2	anger
bien descuidad{o,a,os,as}	polarity	-2	anger
bien complicad{o,a}	polarity	-2	anger
bien peligros{o,a,os,as}	polarity	-2	anger
bien difícil	polarity	-2	anger
bien inept{o,os}	polarity	-2	anger
bien corrupt{o,os}	polarity	-3	anger
bien rater{o,os}	polarity	-3	anger
bien prepotente{,s}	polarity	-2	anger
bien fl{ojo,oja,ojos,ojas}	polarity	-2	anger
bien déspota{,s}	polarity	-2	anger
bien malhech{o,a}	polarity	-2	anger
malhech{o,a,os,as}	polarity	-2	anger
moho	polarity	-2	anger
mohos{o,a,os,as}	polarity	-2	anger
sarro	polarity	-2	anger
herrumbre	polarity	-2	anger
oxidación	polarity	-2	anger
desidios{o,a,os,as}	polarity	-2	anger
mal planteado	polarity	-2	anger
mal pintad{o,a,os,as}	polarity	-2	anger
mal instalad{o,a,os,as}	polarity	-2	anger
mal tapad{o,a,os,as}	polarity	-2	anger
mal reparad{o,a,os,as}	polarity	-2	anger
mal construid{o,a,os,as}	polarity	-2	anger
mal puest{o,a,os,as}	polarity	-2	anger
mal cerrad{o,a,os,as}	polarity	-2	anger
mal colocad{o,a,os,as}	polarity	-2	anger
mal medid{o,a,os,as}	polarity	-2	anger
mal cobrad{o,a,os,as}	polarity	-2	anger
mal calculad{o,a,os,as}	polarity	-2	anger
mal capturad{o,a,os,as}	polarity	-2	anger
mal escrit{o,a}	polarity	-2	anger
mal registrad{o,a,os,as}	polarity	-2	anger
mal ubicad{os,as}	polarity	-2	anger
mal cuidad{o,a,os,as}	polarity	-2	anger
mal explicad{o,a,os,as}	polarity	-2	anger
mal pagad{o,a,os,as}	polarity	-2	anger
mal llevad{o,a,os,as}	polarity	-2	anger
mi nombre mal escrito	polarity	-2	anger
enferm{o,a,os,as}	polarity	-1	sadness
bajo protesta	stop
basta con	stop
hola	stop
ese	stop
esa	stop
mal genio	polarity	-2	anger
no hacen su trabajo	polarity	-2	anger
no hace su trabajo	polarity	-2	anger
muy car{o,a,os,as}	polarity	-2	anger
más car{o,a,os,as}	polarity	-2	anger
tan car{o,a,os,as}	polarity	-2	anger
demasiado car{o,a,os,as}	polarity	-2	anger
cobran car{o,a,os,as}	polarity	-2	anger
se hacen de rogar	polarity	-2	anger
ya no llega	polarity	-2	anger
ya no pasa	polarity	-2	anger
ya no funciona	polarity	-2	anger
pobre{,s}	polarity	-1	sadness
espera injustificada	polarity	-1	anger
espera excesiva	polarity	-2	anger
tiempo de espera largo	polarity	-1	anger
esperar tanto	polarity	-1	anger
tanto tiempo	polarity	-1	anger
mucho tiempo esperando	polarity	-1	anger
demasiado tiempo	polarity	-1	anger

# Words of messages on social networks
abadonad{a,as,o,os}	polarity	-2	anger
abandna{do,o}	polarity	-2	anger
abandodo{,s}	polarity	-2	anger
abandonadísim{a,as,o,os}	polarity	-2	anger
abandonao{,s}	polarity	-2	sadness
abandonar{a,lo,nos,ía}	polarity	-2	anger
abandonismo	polarity	-2	anger
abandon{a,as,ando,amos}	polarity	-2	sadness
abandon{arían,aste,e,en,es,ábamos}	polarity	-2	anger
abanonad{a,as,o,os}	polarity	-2	anger
abarrotadísim{a,o}	polarity	-1	-
abarrota{ba,n,ndo}	polarity	-1	-
abatan	polarity	-2	sadness
abatimiento	polarity	-2	sadness
abnegad{a,amente,as,o,os}	polarity	1	joy
abochorna	polarity	-2	sadness
abochornante{,s}	polarity	-2	anger
abofetea	polarity	-2	anger
abofeteo	polarity	-2	anger
abolladura{,s}	polarity	-1	anger
abollad{o,a,os,as}	polarity	-1	anger
abomina{blemente,ciones,ción}	polarity	-3	disgust
aborrecible{,s}	polarity	-3	disgust
aborrecida	polarity	-2	anger
aborrecimiento	polarity	-3	disgust
aborregad{a,as,o,os}	polarity	-2	disgust
aborregao{,s}	polarity	-2	disgust
aborre{zca,zcamos,zcan,zcas,zcáis}	polarity	-2	anger
aborter{a,as,o,os}	polarity	-2	anger
abortonera{,s}	polarity	-2	anger
abraci{co,cos,to,tos}	polarity	2	joy
abrasador{,a,as,es}	polarity	-1	-
abraza	polarity	2	joy
abrazador{,a,as,es}	polarity	2	joy
abrazafarolas	polarity	-2	anger
abrazar	polarity	2	joy
abrazáramos	polarity	2	joy
abrazaros	polarity	2	joy
abrazarte	polarity	2	joy
abrazazo{,s}	polarity	2	joy
abraza{ba,das,do,n,ndo,ra,remos,rlas,rles,rme}	polarity	2	joy
abrazo	polarity	1	joy
abraz{aco,acos,ito,itos,otote}	polarity	2	joy
abraz{arnos,aron,ándose,ándote}	polarity	2	joy
abraz{ote,otes,arlos,arla,arlo}	polarity	2	joy
abra{ce,cemos,cen,ces,céis}	polarity	2	joy
abrumador{,a,es,as}	polarity	-1	fear
abrumad{o,a,os,as}	polarity	-2	fear
abruma{,n}	polarity	-2	fear
absurdeces	polarity	-2	anger
absurdez	polarity	-2	anger
abucheo{,s}	polarity	-2	anger
abundante{,s}	polarity	1	joy
aburrí	polarity	-1	sadness
aburridoras	polarity	-2	sadness
aburriendo	polarity	-1	sadness
aburrios	polarity	-2	sadness
aburrir{se,me,te,nos}	polarity	-2	sadness
aburriste	polarity	-2	anger
aburr{a,an,as,ieron,irá}	polarity	-2	sadness
aburr{o,e,es,en,ió,ía,ían,imos,ir}	polarity	-2	sadness
abusib{a,as,o,os}	polarity	-2	anger
abusivaz{o,a,os,as}	polarity	-3	anger
abusón	polarity	-2	anger
abuson{a,as,azo,es}	polarity	-2	anger
abyecci{ones,ón}	polarity	-3	anger
acalorad{a,as,o,os}	polarity	-1	-
acaogedor{,a,as,es}	polarity	2	joy
acaparar	polarity	-1	anger
acaricia{,mos,n,r}	polarity	2	joy
acarici{as,e,o}	polarity	2	joy
acecho	polarity	-2	fear
acech{a,an,ando}	polarity	-2	fear
accequible{,s}	polarity	1	joy
acertadísim{a,as,o,os}	polarity	2	joy
acerta{r,ste}	polarity	1	joy
acerté	polarity	1	joy
acert{amos,aron,ó}	polarity	1	joy
achicharrando	polarity	-2	-
achicopalad{os,as}	polarity	-2	sadness
achol{ado,ada,ados,adas,e}	polarity	-2	sadness
achuchar	polarity	1	joy
achuchar{le,te}	polarity	1	joy
achuch{oncito,ones,ón}	polarity	2	joy
aciag{a,as,o,os}	polarity	-2	sadness
accidenta	polarity	-2	fear
accidentarnos	polarity	-2	fear
acierta{,n}	polarity	1	joy
aclamad{a,as,o,os}	polarity	2	joy
acobarda	polarity	-2	fear
acobardamiento	polarity	-2	fear
acogier{on,an}	polarity	1	joy
acojedor{,a,es,as}	polarity	2	joy
acojonadas	polarity	-2	fear
acojonáis	polarity	-2	fear
acojonamiento{,s}	polarity	-2	fear
acojonamos	polarity	-2	fear
acojonante{,s}	polarity	1	surprise
acojonao{,s}	polarity	-2	fear
acojonar	polarity	-2	fear
acojonarse	polarity	-2	fear
acojone	polarity	-2	fear
acojonéis	polarity	-2	fear
acojonó	polarity	-2	fear
acojon{an,aba}	polarity	-2	fear
acomedid{a,as,o,os}	polarity	1	joy
acompleja	polarity	-2	sadness
acomplejad{a,as,o,os}	polarity	-2	sadness
acongoja	polarity	-2	sadness
aconsejaría{,mos}	polarity	1	joy
acorralado	polarity	-2	fear
acorralamiento	polarity	-2	fear
acorralaste	polarity	-2	fear
acosa	polarity	-3	anger
acosadora{,s}	polarity	-2	fear
acosa{ba,ban,rle}	polarity	-2	fear
acósenlo	polarity	-2	fear
acos{ándose,ándote,áramos,éis}	polarity	-2	fear
acos{arte,aste,e,en,ándolos,ándome}	polarity	-2	fear
acribillamiento	polarity	-2	anger
acribilla{dos,n,ndo}	polarity	-2	anger
acuchillar	polarity	-3	anger
acuchillarse	polarity	-3	anger
acusador{,a,as,es}	polarity	-1	anger
acusándo{lo,nos,te}	polarity	-1	anger
acusa{,ba,ban,da,do,dos,n,ndo,r,ran,rla}	polarity	-1	anger
acusic{a,as}	polarity	-1	anger
acus{arlo,aron,arte,as,asen,en}	polarity	-1	anger
ac{iertas,ierte,ierten,iertes}	polarity	1	joy
admiración	polarity	2	joy
admira{ban,da,dos,rla}	polarity	2	joy
admírenl{a,o}	polarity	2	joy
admir{ando,aba,adora}	polarity	2	joy
admir{arse,arte,as,e,ábamos}	polarity	2	joy
adoctrina{miento,r,n,ndo}	polarity	-2	anger
adoraban	polarity	2	joy
adorable{,s}	polarity	2	joy
adoradísim{a,o}	polarity	3	joy
adorarla	polarity	2	joy
adorarlo	polarity	2	joy
adora{da,do,dos,r,rme}	polarity	2	joy
ador{é,aba,abas,aré,ando}	polarity	2	joy
adsurd{a,as,o,os}	polarity	-2	anger
adulador{,a,as,es}	polarity	-2	disgust
adulterad{a,as,o,os}	polarity	-2	anger
adversidad{,es}	polarity	-1	sadness
aesthetic	polarity	1	joy
afabilidad	polarity	2	joy
afablemente	polarity	2	joy
afable{,s}	polarity	2	joy
afamad{a,as,o,os}	polarity	1	-
afea{,ba,ban,n,r}	polarity	-2	disgust
afecto	polarity	2	joy
afectuos{amente,idad,ísima,ísimo}	polarity	2	joy
afeminad{a,as,o,os}	polarity	-1	disgust
aflicci{ones,ón}	polarity	-2	sadness
afligir	polarity	-2	sadness
aflig{íais,íamos,ían,ías,ís}	polarity	-2	sadness
afrenta	polarity	-2	anger
agachones	polarity	-2	anger
agardable{,s}	polarity	2	joy
agardec{er,ida,idas,ido,idos}	polarity	2	joy
agasaja{,n,r}	polarity	2	joy
agasajo{,s}	polarity	2	joy
agilipollad{o,a,os,as}	polarity	-2	anger
agobiadísima	polarity	-2	fear
agobiadísimo	polarity	-2	fear
agobiando	polarity	-2	fear
agobiar	polarity	-2	fear
agobiarse	polarity	-2	fear
agobiarte	polarity	-2	fear
agobiéis	polarity	-2	fear
agobie{,s}	polarity	-2	fear
agobi{a,as,an,ada,ado,ados,adas}	polarity	-2	fear
agonía	polarity	-2	sadness
agoniz{ar,a,an,ando,ante}	polarity	-2	sadness
agoni{as,zantes}	polarity	-2	sadness
agot{a,an,ante,antes}	polarity	-2	anger
agrable{,s}	polarity	2	joy
agracede{cer,mos,r}	polarity	2	joy
agraciad{a,as,o,os}	polarity	1	joy
agradabilísimamente	polarity	3	joy
agradabilísim{o,a,os,as}	polarity	3	joy
agrada{do,ndo}	polarity	1	-
agradecer{emos,las,lo,os,se,á,án,é,éis,ía,íamos,ían}	polarity	2	joy
agradecíamos	polarity	2	joy
agradecía{,n}	polarity	1	joy
agradecidísim{o,a,os,as}	polarity	3	joy
agradeciniento	polarity	2	joy
agradec{erte,iéndole,iéndoles,iéndote}	polarity	2	joy
agrademos	polarity	2	joy
agradese	polarity	2	joy
agradexco	polarity	2	joy
agrade{zca,zcamos,zcan,zcas,zcáis}	polarity	2	joy
agrad{abel,abes,abilidad,ble,eble}	polarity	2	joy
agrad{ándoos,ándose,ándote,áramos,éis}	polarity	1	-
agrad{ar,arte,arnos}	polarity	2	joy
agrad{arme,aría,as,e,en}	polarity	1	-
agrandad{o,a,os,as}	polarity	-2	anger
agravarse	polarity	-2	anger
agrava{,n,r,ran}	polarity	-2	anger
agrdec{emos,er,ida,ido,imiento}	polarity	2	joy
agreci{ones,ón}	polarity	-2	anger
agredec{emos,er,ida,ido,idos}	polarity	2	joy
agred{íais,íamos,ían,ías,ís}	polarity	-2	anger
agred{iste,ía}	polarity	-2	anger
agresib{a,as,idad,o,os}	polarity	-2	anger
agria	polarity	-1	disgust
agridulce{,s}	polarity	-1	-
agrietamiento{,s}	polarity	-2	anger
agri{as,o}	polarity	-1	disgust
aguachirri{,s}	polarity	-2	disgust
aguachirle{,s}	polarity	-2	disgust
aguafiestas	polarity	-2	anger
aguantamos	polarity	-1	anger
aguantar	polarity	-1	anger
aguante	polarity	1	joy
aguevad{o,a,os,as}	polarity	-2	sadness
agüevo	polarity	2	joy
agüevona{da,do,dos,o}	polarity	-2	anger
agüitar{se,me}	polarity	-2	sadness
agüite	polarity	-2	sadness
agujerea{da,das,ndo}	polarity	-1	anger
agujero{,s}	polarity	-1	anger
agustísimo	polarity	2	joy
agusto	polarity	2	joy
ahg	polarity	-1	anger
ahogante{,s}	polarity	-2	sadness
ahogar{,me}	polarity	-2	sadness
ahog{a,an,ando,ó,arse}	polarity	-2	sadness
ahog{ándonos,ándoos,ándose,ándote,áramos}	polarity	-2	sadness
ahog{arte,uen,ues}	polarity	-2	sadness
ahorrándole	polarity	1	joy
ahorra{d,do,mos,ndo,r,ra,ran,remos,rle,rles}	polarity	1	joy
ahorcar{los,se}	polarity	-2	anger
ahorca{,r}	polarity	-2	anger
ahórrense	polarity	1	joy
ahorr{arme,aros,arse,arte,arían,arías,as,aste,e,áis}	polarity	1	joy
ahor{que,quemos,quen,ques,quéis}	polarity	-2	anger
ahuevad{o,a,os,as}	polarity	-2	sadness
ahuevazón	polarity	-2	anger
ahuevo	polarity	2	joy
ahuevonad{o,a,os,as}	polarity	-2	anger
airad{a,amente,as,o,os}	polarity	-2	anger
airos{a,as,o,os}	polarity	1	joy
aislad{o,a,os,as}	polarity	-1	sadness
ajaja	polarity	1	joy
alabanza{,s}	polarity	2	joy
alabar{on,ía}	polarity	2	joy
alaba{,ba,rla}	polarity	2	joy
alaputa	polarity	-3	anger
alardea{,r}	polarity	-1	disgust
alardees	polarity	-1	disgust
alarido{,s}	polarity	-1	fear
alarmis{mo,ta,tas}	polarity	-1	fear
alborot{ada,o}	polarity	-1	anger
alcahueta{,s}	polarity	-2	anger
alcahuete{,s}	polarity	-2	anger
alegramos	polarity	2	joy
alegrara	polarity	2	joy
alegra{do,rnos,rme,rse,ste,bas,rte}	polarity	2	joy
alégr{ame,anos,ense,ese}	polarity	2	joy
alegr{arles,arlos,aros}	polarity	2	joy
alegr{as,en,ar,ando}	polarity	2	joy
alegr{atee,emonos}	polarity	2	joy
alegr{emos,áis,éis}	polarity	2	joy
alegr{ón,ones}	polarity	2	joy
alelad{o,a,os,as}	polarity	-2	anger
alenta{ban,ndo,r}	polarity	1	joy
aletargad{a,as,o,os}	polarity	-1	sadness
alevosía	polarity	-2	anger
alevos{a,amente,as,o,os}	polarity	-2	anger
alhajit{o,a,os,as}	polarity	2	joy
alharac{a,as,oso}	polarity	-1	disgust
alicaíd{o,a,os,as}	polarity	-2	sadness
alienad{a,as,o,os}	polarity	-1	sadness
alienta	polarity	1	joy
aliviar	polarity	1	-
aliviarse	polarity	1	-
altibajos	polarity	-1	sadness
altruismo	polarity	2	joy
altruista{,mente,s}	polarity	2	joy
aluciflipo	polarity	2	surprise
alucinador{,a,as,es}	polarity	2	surprise
aluciné	polarity	1	surprise
amabilísimamente	polarity	3	joy
amableme{ntr,te}	polarity	2	joy
amadísim{a,as,os}	polarity	3	joy
amad{o,a,os,as}	polarity	2	joy
amafiado	polarity	-3	anger
amándo{la,se}	polarity	3	joy
amar	polarity	2	joy
amarrete{,s}	polarity	-2	anger
amargao{,s}	polarity	-2	sadness
amargáramos	polarity	-2	anger
amarga{,n,s}	polarity	-2	sadness
amarga{ban,r,rle,ros,rse}	polarity	-2	anger
amargo	polarity	-1	sadness
amargos	polarity	-1	sadness
amargue{,n,s}	polarity	-2	anger
amarguísim{a,o}	polarity	-2	sadness
amarguras	polarity	-2	sadness
amaría{,n,s}	polarity	2	joy
amarillent{o,a,os,as}	polarity	-1	disgust
amarillis{ta,tas,mo}	polarity	-2	anger
amar{las,me,on,se}	polarity	2	joy
amazing	polarity	3	joy
amazingly	polarity	3	joy
ama{bale,bile,bke,vle,vles}	polarity	2	joy
ama{bidilad,biidad,biliad,bilidas,bilildad,blilidad,vilidad}	polarity	2	joy
ama{ndo,ba,dísimo,ban}	polarity	2	joy
amañadas	polarity	-2	anger
amañados	polarity	-2	anger
amañad{o,a}	polarity	1	joy
amañan	polarity	-2	anger
amañar	polarity	-2	anger
amaño	polarity	-2	anger
amaños	polarity	-2	anger
ambilidad	polarity	2	joy
ameba{,s}	polarity	-2	anger
amedrentar	polarity	-2	fear
amedrentarte	polarity	-2	fear
amenazándo{lo,los,me}	polarity	-2	anger
amenazar{a,nos}	polarity	-2	anger
amena{ce,cemos,cen,ces,céis}	polarity	-2	anger
ameniza	polarity	1	joy
amenizaba	polarity	1	joy
amenizando	polarity	1	joy
amenizaron	polarity	1	joy
amenizase	polarity	1	joy
amenizó	polarity	1	joy
ameniz{ado,ados,ada,an,aban,ar}	polarity	2	joy
ameni{ce,cemos,cen,ces,céis}	polarity	1	joy
ameni{dad,dades,sima,simo}	polarity	1	joy
amiblidad	polarity	2	joy
amigablemente	polarity	1	joy
amiga{azo,za,zas,zos}	polarity	1	joy
amigit{o,a,os,as}	polarity	1	joy
amiguis	polarity	1	joy
amiguismos	polarity	-2	anger
amilanar	polarity	-1	fear
amistosa{,s}	polarity	1	joy
amistos{amente,idad,o,os}	polarity	2	joy
amolad{o,a,os,as}	polarity	-2	sadness
amontona{,n}	polarity	-1	-
amontone	polarity	-1	-
amoral{,es,idad}	polarity	-2	anger
amorcito	polarity	2	joy
amore	polarity	1	joy
amoresito{,s}	polarity	2	joy
amorf{a,as,o,os}	polarity	-1	disgust
amoros{amente,ita,ito,ísima,ísimo}	polarity	2	joy
amplísim{o,a,os,as}	polarity	2	joy
amplitud	polarity	1	joy
amsiedad	polarity	-2	fear
am{arte,arla,arlo,arlos,arnos,aré,aste}	polarity	2	joy
anabilidad	polarity	2	joy
analfabestia{,s}	polarity	-3	anger
analfabetismo	polarity	-2	anger
analfabet{o,a,os,as}	polarity	-2	anger
anega{da,das,ndo}	polarity	-2	anger
anego	polarity	-2	anger
angelical{,es}	polarity	2	joy
angusti{aría,o}	polarity	-2	fear
anhedonia	polarity	-2	sadness
anhela{,ba,da,das,mos,n,ndo}	polarity	1	-
anhelo	polarity	1	-
animadamente	polarity	1	joy
animadversi{ones,ón}	polarity	-2	anger
animalada{,s}	polarity	-2	anger
animarte	polarity	1	joy
anima{ba,mos,n,ndo,r,ras,rles,rme}	polarity	2	joy
aním{ales,ate,ense,ese}	polarity	2	joy
anim{ándote,áramos,ás,é,éis}	polarity	2	joy
anim{arnos,aron,aros,arse,aré,aría,aste,ábamos,áis,ándolo,ándome}	polarity	2	joy
aniquilar	polarity	-2	anger
aniquile	polarity	-2	anger
anodin{a,as,o,os}	polarity	-1	sadness
anormal	polarity	-2	anger
anormales	polarity	-2	anger
ansiad{a,as,o,os}	polarity	1	joy
antediluvian{a,as,o,os}	polarity	-2	anger
anticuadísim{a,as,o,os}	polarity	-2	anger
antidemocrátic{a,as,o,os}	polarity	-2	anger
antidiluvian{a,as,o,os}	polarity	-2	anger
antiestétic{a,as,o,os}	polarity	-2	disgust
antipatía	polarity	-2	anger
antipátic{o,a,os,as}	polarity	-2	anger
antiquad{a,as,o,os}	polarity	-1	sadness
antisocial{,es}	polarity	-1	anger
antológic{a,as,o,os}	polarity	2	joy
apachurrad{o,a,os,as}	polarity	-2	sadness
apaciguar	polarity	1	-
apaciguarnos	polarity	1	-
apagad{o,a,os,as}	polarity	-1	-
apapachador{,a,es,as}	polarity	2	joy
apapachen	polarity	2	joy
apapach{ándote,áramos,éis}	polarity	2	joy
apapach{o,os,ar,a,an,ado,ada,ados,ando,arme,arte,arlos}	polarity	2	joy
aparatos{a,as,o,os}	polarity	-1	-
apasiona	polarity	2	joy
apasionaba	polarity	2	joy
apasionad{amente,ísima,ísimo}	polarity	2	joy
apasionad{o,a,os,as}	polarity	2	joy
apasionan	polarity	2	joy
apasionante{,s}	polarity	3	joy
apasionantísimo	polarity	2	joy
apañad{o,a}	polarity	1	joy
apendejad{o,a,os,as}	polarity	-2	anger
apendej{arse,an,a}	polarity	-2	anger
apen{a,an,ó}	polarity	-2	sadness
apestad{a,as,o,os}	polarity	-2	disgust
apestante{,s}	polarity	-2	disgust
apestos{ito,ísima,ísimo}	polarity	-2	anger
apest{áramos,éis}	polarity	-2	anger
apest{o,as,aban}	polarity	-2	disgust
apetece{,n}	polarity	1	joy
apetecía	polarity	1	joy
apetecible{,s}	polarity	2	joy
apeteci{do,era}	polarity	1	joy
apetezca	polarity	1	joy
apetitos{o,a,os,as}	polarity	2	joy
aplaudían	polarity	2	joy
aplaudiría	polarity	2	joy
aplaud{an,ido,iendo,irla,irles}	polarity	2	joy
aplaus{azo,azos,itos}	polarity	2	joy
aplauzo{,s}	polarity	2	joy
apocad{a,as,o,os}	polarity	-1	sadness
apocalipsis	polarity	-2	fear
apocalíptic{o,a,os}	polarity	-2	fear
apolillad{a,as,o,os}	polarity	-2	disgust
apoltronad{a,as,o,os}	polarity	-1	anger
aporreada	polarity	-2	anger
apoteósic{o,a,os,as}	polarity	3	joy
apoyándote	polarity	1	joy
apoyaremos	polarity	1	joy
apoyar{te,os,la,lo}	polarity	1	joy
apreciándose	polarity	2	joy
aprecia{,ba,n,ndo,r,ra,rla,rlo}	polarity	2	joy
apreci{aron,arse,aría,aríamos,as,e,en,áis}	polarity	2	joy
aprehensiv{a,as,o,os}	polarity	-1	fear
aprensiv{a,as,o,os}	polarity	-1	fear
aprensi{ones,ón}	polarity	-1	fear
aprob{é,adísimo,adazo}	polarity	2	joy
apropiadamente	polarity	1	-
aprovechador{,a,es,as}	polarity	-2	anger
aprovechándose	polarity	-2	anger
apuradísim{o,a}	polarity	-1	fear
apuros	polarity	-1	-
apúr{ale,ate,enle,ense,ese}	polarity	-1	anger
apuñala	polarity	-2	fear
apuñaladas	polarity	-2	sadness
apuñala{r,n,do,da,ron}	polarity	-2	fear
apuñal{e,o}	polarity	-2	fear
arranch{aron,an,ar,ó}	polarity	-2	anger
arrasamiento	polarity	-2	anger
arrastrad{o,a,os,as}	polarity	-2	anger
arañaban	polarity	-1	anger
arañás	polarity	-1	anger
arcada{,s}	polarity	-2	disgust
archienemig{a,as,o,os}	polarity	-2	anger
ardid{,es}	polarity	-1	anger
ardid{o,a,os,as}	polarity	-2	anger
arrebataron	polarity	-1	anger
arrebata{do,n,r}	polarity	-1	anger
arrebato{,s}	polarity	-1	anger
arrechera{,s}	polarity	-3	anger
arremete{,r}	polarity	-1	anger
arremetid{a,o}	polarity	-1	anger
arrepentimiento	polarity	-1	sadness
arrepentimientos	polarity	-2	sadness
arrepent{íamos,ían,ías,ís}	polarity	-2	sadness
arrepent{ir,irme,irse,irás,irán,imos,irá,iréis}	polarity	-2	sadness
arrepent{irte,í,ía}	polarity	-2	sadness
arrepiént{anse,ase,ete}	polarity	-2	sadness
arrepient{o,e,en,es}	polarity	-1	sadness
arrepi{enta,entan,entas,ntiendo}	polarity	-2	sadness
argelada{,s}	polarity	-2	anger
argüender{o,a,os,as}	polarity	-2	anger
arguende{,s}	polarity	-1	anger
arribista{,s}	polarity	-2	anger
arrinconado	polarity	-1	sadness
arisc{o,a,os,as}	polarity	-2	anger
armónic{a,as,o,os}	polarity	1	joy
armoniza{,ndo}	polarity	1	joy
armoni{ce,cemos,cen,ces,céis}	polarity	1	joy
armon{ioso,ías}	polarity	2	joy
arropa{,dita,do,dos,n}	polarity	1	joy
artimaña{,s}	polarity	-2	anger
arrugad{a,as,o,os,ísimo}	polarity	-1	disgust
arruinar{a,le,les,os,te}	polarity	-2	anger
arruinas	polarity	-2	anger
arruina{momentos,negocios,países,vidas}	polarity	-2	anger
arruin{en,aran,ando,aste,arme,é}	polarity	-2	anger
asadaz{o,a}	polarity	-2	anger
asaltar{lo,te}	polarity	-2	anger
asalte	polarity	-2	anger
asalt{ándote,áramos,éis}	polarity	-2	anger
ascaz{o,os}	polarity	-3	disgust
asecino	polarity	-3	anger
asedia{do,n}	polarity	-2	anger
asedio{,s}	polarity	-2	anger
asertividad	polarity	1	-
asertiv{a,as,o,os}	polarity	1	-
asesine	polarity	-2	fear
asesinéis	polarity	-2	fear
asesin{ando,an,arlo,arla}	polarity	-3	anger
asfixiada	polarity	-2	anger
asfixiado	polarity	-2	anger
asfixiados	polarity	-2	anger
asfixiando	polarity	-2	anger
asfixiarse	polarity	-2	anger
asfixi{ante,antes,a,an}	polarity	-2	-
asjkasjk	polarity	1	joy
askerocísim{a,o}	polarity	-3	disgust
askos{a,as,o,os}	polarity	-3	disgust
asombrándome	polarity	1	surprise
asombro	polarity	1	surprise
asombros{amente,ísima,ísimo}	polarity	2	surprise
asombr{a,ada,ado,ados,adas}	polarity	1	surprise
asombr{aron,aste,e}	polarity	1	surprise
aspaviento{,s}	polarity	-1	disgust
aspereza{,s}	polarity	-1	disgust
asper{a,as,o,os}	polarity	-1	disgust
asquead{a,o}	polarity	-3	disgust
asquerosidad{,es}	polarity	-3	disgust
asquesoridades	polarity	-3	disgust
asquete	polarity	-2	disgust
asque{able,osa}	polarity	-3	disgust
asquito{,s}	polarity	-2	disgust
astillad{o,a,os,as}	polarity	-1	fear
astut{a,as,o,os}	polarity	1	-
asustaban	polarity	-2	fear
asustando	polarity	-2	fear
asustarnos	polarity	-2	fear
asustar{emos,los,os,te,ía}	polarity	-2	fear
asustaste	polarity	-2	fear
asusta{iza,izo,izos,o,os}	polarity	-1	fear
asust{amos,arse,arme,é}	polarity	-2	fear
asust{as,astes,en,es}	polarity	-2	fear
ataca	polarity	-2	anger
atacadas	polarity	-2	anger
atacados	polarity	-2	anger
atacarl{os,as,o,a,e,es}	polarity	-2	anger
atacarnos	polarity	-2	anger
ataca{ba,da,do,mos,ra,ras,rte,ría}	polarity	-2	anger
atac{ar,ando,aron,ó,an}	polarity	-2	anger
atac{arían,as,ándote}	polarity	-2	anger
ataque{,s}	polarity	-2	fear
atarbán	polarity	-3	anger
atarbanes	polarity	-3	anger
atarván	polarity	-3	anger
atarvan{a,es}	polarity	-3	anger
atasca{mos,ndo,rse}	polarity	-2	-
atasc{an,a,aba,aban,aron}	polarity	-2	-
atas{que,quemos,quen,ques,quéis}	polarity	-2	-
atatay	polarity	-2	disgust
ata{quemos,quen,quéis}	polarity	-2	anger
atemorizante{,s}	polarity	-2	fear
atemoriz{ándonos,ándoos,ándose,ándote,áramos}	polarity	-2	fear
atemori{ce,cemos,cen,ces,céis}	polarity	-2	fear
atencios{a,as,o,os}	polarity	2	joy
atentado{,s}	polarity	-2	fear
atentent{a,as,o,os}	polarity	2	joy
aterró	polarity	-2	fear
aterroriza{n,rlos}	polarity	-2	fear
aterroriz{ándonos,ándoos,ándose,ándote,áramos}	polarity	-2	fear
aterrori{ce,cemos,cen,ces,céis}	polarity	-2	fear
atesoramos	polarity	1	joy
atesoremos	polarity	1	joy
atolondrad{a,as,o,os}	polarity	-1	anger
atont{ado,ada,ados,adas,olinado,olinada,olinados,olinadas}	polarity	-2	anger
atormentadísimo	polarity	-2	sadness
atormentador{,a,as,es}	polarity	-2	sadness
atormenta{,da}	polarity	-2	sadness
atosigamiento{,s}	polarity	-2	anger
atosigándote	polarity	-2	anger
atosigante{,s}	polarity	-2	anger
atosiga{n,r}	polarity	-2	anger
atrabancad{a,as,o,os}	polarity	-1	anger
atraca{do,ndo}	polarity	-2	anger
atractatativ{a,o}	polarity	2	joy
atrac{ándonos,ándoos,ándose,ándote,áramos}	polarity	-2	anger
atragantar	polarity	-1	disgust
atragante	polarity	-1	disgust
atranc{o,os,ado,ada,ados,adas}	polarity	-2	anger
atrapador{,a,as,es}	polarity	2	joy
atrapad{o,a,os,as}	polarity	-2	fear
atrapante{,s}	polarity	2	joy
atrayente{,s}	polarity	1	joy
atra{quemos,quen,quéis}	polarity	-2	anger
atroc{idodes,ísimo}	polarity	-3	anger
atrofiad{a,as,o,os}	polarity	-2	anger
atropellador{,a,as,es}	polarity	-2	anger
atropellaría{,n}	polarity	-2	fear
atropella{ndo,rnos}	polarity	-2	fear
atropell{ándoos,ándose,ándote,áramos,éis}	polarity	-2	fear
aturdidor{,a,as,es}	polarity	-1	anger
aturdiéndolos	polarity	-1	-
aturdimiento	polarity	-1	-
aturdi{do,endo}	polarity	-1	-
auch	polarity	-1	sadness
audac{es,ia,ísimo}	polarity	1	joy
audaz	polarity	1	joy
aúpa	polarity	1	joy
autocastig{arme,arse,arte,o}	polarity	-1	sadness
autocensura{,do,rse,s}	polarity	-2	anger
autocrátic{a,as,o,os}	polarity	-2	anger
autodestructiv{a,as,o,os}	polarity	-2	sadness
autoengañarse	polarity	-2	sadness
autoengaño{,s}	polarity	-2	sadness
autolástima	polarity	-2	sadness
autolesiona	polarity	-2	sadness
autolesion{arse,o}	polarity	-2	sadness
autolesi{ones,ón}	polarity	-2	sadness
autoritarismo{,s}	polarity	-2	anger
avaricia	polarity	-2	anger
avaricios{o,a,os}	polarity	-2	anger
avasallador{,a,as,es}	polarity	-1	anger
avasallamiento	polarity	-2	anger
avasallar	polarity	-2	anger
avasallarnos	polarity	-2	anger
avejentad{a,o}	polarity	-2	sadness
avengorza{da,do,r,rse}	polarity	-2	sadness
aventura{,s}	polarity	1	joy
averraci{ones,ón}	polarity	-3	disgust
avergonzante{,s}	polarity	-2	sadness
avergonzaría	polarity	-2	sadness
avergonza{mos,ndo}	polarity	-2	sadness
avergonz{ar,arse,arte,aba}	polarity	-2	sadness
avergon{cemos,cé,céis}	polarity	-2	sadness
averguence{,n,s}	polarity	-2	sadness
avergüenze	polarity	-2	anger
avergüenzen	polarity	-2	anger
avergüenz{a,an,o,as,ate}	polarity	-2	sadness
averia{ban,ron}	polarity	-2	anger
aver{ían,íen,íes}	polarity	-2	anger
avinagrad{o,a,os,as}	polarity	-2	anger
avispad{a,as,o,os}	polarity	1	-
avivada{,s}	polarity	-2	anger
avivat{o,os}	polarity	-2	anger
aww	polarity	2	joy
awebo	polarity	2	joy
awebona{da,do,dos,o}	polarity	-2	anger
awesome{,ness}	polarity	3	joy
awful{,ly}	polarity	-3	disgust
awkward	polarity	-1	-
ayayay{,ay}	polarity	-1	sadness
ayayer{o,a,os,as}	polarity	-2	anger
ayudándo{nos,me}	polarity	2	joy
azotad{o,a,os,as}	polarity	-1	sadness
añamemby	polarity	-3	anger
añarako	polarity	-3	anger
añicos	polarity	-2	sadness
añoranza{,s}	polarity	-1	sadness
añorar	polarity	-1	sadness
añor{o,a,amos,an,ando,aba}	polarity	-1	sadness
bb	polarity	1	joy
babosada{,s}	polarity	-2	anger
baboseando	polarity	-2	anger
bacancit{o,a}	polarity	2	joy
badass	polarity	2	joy
bagabund{a,as,o,os}	polarity	-1	anger
bah	polarity	-1	anger
bajonazo	polarity	-2	sadness
bajonazos	polarity	-2	sadness
bajoncito{,s}	polarity	-1	sadness
bajonead{o,a,os,as}	polarity	-2	sadness
bajoneo	polarity	-2	sadness
bajone{a,an,é,ar,arme,ante,antes}	polarity	-2	sadness
bajon{a,ero,era,eros,eras}	polarity	-2	sadness
baladí{,es}	polarity	-1	-
balcone{ar,an,aron,ó,ado,ada}	polarity	-1	anger
baldao{,s}	polarity	-1	sadness
bandalismo{,s}	polarity	-3	anger
bandalizad{a,o}	polarity	-3	anger
bándal{a,as,o,os}	polarity	-3	anger
bandido	polarity	-2	anger
barrabasada{,s}	polarity	-2	anger
baratísim{o,a,os,as}	polarity	2	joy
bárbaramente	polarity	-2	anger
barbarie{,s}	polarity	-3	anger
barriobajer{a,as,o,os}	polarity	-2	disgust
barullent{a,as,o,os}	polarity	-1	anger
barullo{,s}	polarity	-1	anger
bárvar{a,o}	polarity	2	joy
basadísim{o,a,os,as}	polarity	2	joy
based	polarity	2	joy
bastard{,s}	polarity	-3	anger
bastard{o,a,os,as}	polarity	-3	anger
basuriento	polarity	-2	disgust
basurita{,s}	polarity	-2	disgust
batacazo{,s}	polarity	-2	sadness
batallador{,a,as,es}	polarity	1	joy
batallás	polarity	-1	sadness
batalla{mos,n,ndo,r}	polarity	-1	sadness
batalle	polarity	-1	sadness
batiburrillo{,s}	polarity	-1	anger
bayuncada{,s}	polarity	-2	anger
bayunc{o,a,os,as}	polarity	-2	anger
bazofia{,s}	polarity	-3	disgust
bbcita	polarity	1	joy
bbcito	polarity	1	joy
beatifull	polarity	3	joy
beautiful	polarity	2	joy
beautifuly	polarity	3	joy
beauty	polarity	1	joy
bellamente	polarity	2	joy
belle{sa,zos,zón}	polarity	3	joy
beloved	polarity	2	joy
bell{isma,itos,ísimamente,ízima}	polarity	3	joy
bendecirnos	polarity	2	joy
bendice	polarity	2	joy
bendicen	polarity	2	joy
bendiciendo	polarity	2	joy
bendicioncitas	polarity	2	joy
bendic{es,ientes,iéndonos}	polarity	2	joy
bendiga{mos,s}	polarity	2	joy
bendit{o,a,os,as}	polarity	1	joy
beneficiándose	polarity	1	-
beneicio{,s,sa,so}	polarity	1	joy
beneplácito{,s}	polarity	1	joy
benevolen{cia,te,tes}	polarity	1	joy
benvingud{a,es,ts}	polarity	2	joy
beod{a,as,o,os}	polarity	-1	disgust
berguen{zas,sa,sas}	polarity	-2	anger
berrido{,s}	polarity	-1	anger
berrinche{,s}	polarity	-1	anger
berrinchito{,s}	polarity	-1	anger
berrinchud{o,a,os,as}	polarity	-2	anger
besable{,s}	polarity	2	joy
besándo{se,te}	polarity	1	joy
besarte	polarity	1	joy
besaso{,s}	polarity	2	joy
besazo{,s}	polarity	2	joy
besa{,mos,ndo,r,rla}	polarity	1	joy
besete{,s}	polarity	2	joy
besis	polarity	2	joy
besito{,s}	polarity	2	joy
beso	polarity	1	joy
besote{,s}	polarity	2	joy
best	polarity	1	joy
bestialidad{,es}	polarity	-2	anger
bestialismo	polarity	-2	anger
bestial{,es}	polarity	2	surprise
bestie{,s}	polarity	1	joy
bés{ame,ense}	polarity	1	joy
bes{arnos,aré,aría,as,aste,e}	polarity	1	joy
bes{ico,uqui}	polarity	2	joy
beuno	polarity	1	joy
bezaso{,s}	polarity	2	joy
bezotes	polarity	2	joy
bff	polarity	2	joy
bffs	polarity	2	joy
bichito{,s}	polarity	-1	disgust
bich{os,arracos,arraco}	polarity	-1	disgust
biciclete{an,aron,ando,o}	polarity	-2	anger
biembenid{a,as,o,os}	polarity	2	joy
biemvenid{a,as,o,os}	polarity	2	joy
bienbenid{a,as,o,os}	polarity	2	joy
bienísim{a,o}	polarity	2	joy
bieno	polarity	1	joy
bienqued{a,as,ismo}	polarity	-1	disgust
bienvenid{o,a,os,as}	polarity	1	joy
bievenid{a,as,o,os}	polarity	2	joy
birria{,s}	polarity	-2	disgust
birrinche{,s}	polarity	-1	anger
birrios{a,as,o,os}	polarity	-2	disgust
bitch{,es}	polarity	-2	anger
biuen{a,as,o,os}	polarity	1	joy
blablabla	polarity	-1	anger
blasfemes	polarity	-2	anger
bldo	polarity	-1	anger
blessed	polarity	2	joy
bloqueadores	polarity	-1	anger
bloquéame	polarity	-1	anger
bloquear{la,les,me}	polarity	-1	anger
bloque{ándote,áramos,éis}	polarity	-1	anger
bloque{aría,arían,as,e,es,ándome}	polarity	-1	anger
bluf{,fs}	polarity	-1	sadness
bobadita{,s}	polarity	-1	anger
bobera{,s}	polarity	-1	anger
bob{ito,ísima}	polarity	-1	anger
bocaza	polarity	-2	anger
boca{chancla,chanclas,zas}	polarity	-2	anger
bochinch{es,osa}	polarity	-1	anger
bochornazo	polarity	-3	anger
bochornosidad	polarity	-2	anger
bochornos{amente,ísima,ísimo}	polarity	-2	anger
bodrio{,s}	polarity	-2	anger
bofetad{a,as,ón}	polarity	-2	anger
bofet{ones,ón}	polarity	-2	anger
boicot{,s,ear,eando}	polarity	-2	anger
bolaz{o,os}	polarity	-2	anger
boliburgu{és,eses}	polarity	-2	anger
bolonqui	polarity	-2	anger
boludx	polarity	-1	anger
bombardearon	polarity	-2	fear
bombardea{,da,do}	polarity	-2	fear
bombarde{o,os,ar,an,ando}	polarity	-2	fear
bombón	polarity	2	joy
bombonaz{o,os}	polarity	2	joy
bombon{es,cito,cita}	polarity	2	joy
bondadosísim{a,o}	polarity	2	joy
bonhomía	polarity	2	joy
bonic{o,a,os,as}	polarity	2	joy
bonik{a,as,o,os}	polarity	2	joy
bonitita	polarity	2	joy
boniy{a,as,o,os}	polarity	2	joy
boquete{,s}	polarity	-2	anger
boquiabiert{a,as,o,os}	polarity	2	surprise
borrachera{,s}	polarity	-1	disgust
borrachuz{a,as,o,os}	polarity	-2	disgust
bordísim{o,a,os,as}	polarity	-3	anger
borreg{o,a,os,as}	polarity	-2	anger
borlote{,s}	polarity	-1	anger
borros{a,illo,o}	polarity	-1	-
bosteza{ba,ndo}	polarity	-1	sadness
bostezo{,s}	polarity	-1	sadness
boste{ce,cemos,cen,ces,céis}	polarity	-1	sadness
botarate{,s}	polarity	-2	anger
botell{ón,ones}	polarity	-1	anger
bravaz{o,a,os,as}	polarity	2	joy
bribón	polarity	-2	anger
bribon{a,azo,es}	polarity	-2	anger
brillantemente	polarity	2	joy
brilla{ndo,r,ra,ras}	polarity	1	joy
brilló	polarity	1	joy
brill{a,an,aba,aban,as}	polarity	1	joy
bruscamente	polarity	-1	-
brusquedad{,es}	polarity	-2	anger
brutalidad{,es}	polarity	-3	anger
brut{a,os,as}	polarity	-2	anger
bss	polarity	1	joy
bbsita	polarity	1	joy
bsitos	polarity	1	joy
bsos	polarity	1	joy
buaa	polarity	-1	sadness
buagh	polarity	-2	disgust
bucólic{a,as,o,os}	polarity	1	joy
bue	polarity	-1	anger
bueh	polarity	-1	anger
buemas	polarity	1	joy
buenard{o,a,os,as}	polarity	2	joy
buenaso{,s}	polarity	2	joy
buenaz{o,a,os,as}	polarity	2	joy
buenismo	polarity	-1	anger
buenit{a,as,o,os}	polarity	1	joy
buenizima	polarity	3	joy
bueni{cima,sino}	polarity	3	joy
buenorr{a,as,o,os}	polarity	2	joy
buenrollero	polarity	2	joy
buenrollista	polarity	2	joy
buenrroll{era,ismo,o}	polarity	2	joy
buen{ón,ona,ones,onas,ote,ota}	polarity	2	joy
buggeadas	polarity	-1	anger
bugead{o,a,os}	polarity	-1	anger
bugeo{,s}	polarity	-1	anger
bug{,s}	polarity	-1	anger
bulleado	polarity	-2	anger
bullicio	polarity	-1	anger
bullicios{o,a,os,as}	polarity	-1	anger
bulimia	polarity	-2	sadness
bulling	polarity	-2	anger
bullos{a,as,o,os}	polarity	-1	anger
bulo{,s}	polarity	-2	anger
bullshit	polarity	-3	anger
bululú	polarity	-1	-
bullying	polarity	-2	anger
bullyng	polarity	-2	anger
bull{iyng,ung,yin}	polarity	-2	anger
burrada{,s}	polarity	-2	anger
burd{as,o,os}	polarity	-1	disgust
burla{mos,r,ran}	polarity	-2	anger
burlen	polarity	-2	anger
burles	polarity	-2	anger
burlesc{a,as,o,os}	polarity	-1	anger
burleta{,s}	polarity	-1	anger
burlón	polarity	-1	anger
burlon{a,as,es}	polarity	-1	anger
burl{ando,aban,aba,an,ado,aron,ó}	polarity	-2	anger
burl{aría,e,ándote}	polarity	-2	anger
burl{arte,arme,arnos,arlos}	polarity	-2	anger
burócrata{,s}	polarity	-1	anger
buscona{,s}	polarity	-3	disgust
caballeros{o,os,idad}	polarity	2	joy
cabal{,es,mente}	polarity	1	-
cabestro{,s}	polarity	-2	anger
cabezón	polarity	-1	anger
cabezon{a,as,ería,es}	polarity	-1	anger
cabezota{,s}	polarity	-1	anger
cabizbaj{o,a,os,as}	polarity	-2	sadness
cabreaba	polarity	-2	anger
cabrear{me,se,nos}	polarity	-2	anger
cabre{aríais,as,e,áis}	polarity	-2	anger
cabronaz{a,as,o,os}	polarity	-3	anger
cabroncito{,s}	polarity	-2	anger
cabronsísim{a,o}	polarity	-3	anger
cabron{cete,cetes,ería,erías}	polarity	-3	anger
cacarea{ba,do,n,ndo,r}	polarity	-1	anger
cacas	polarity	-2	disgust
cacharr{ito,o,os}	polarity	-1	anger
cacheta{da,das,zo,zos}	polarity	-1	anger
cachimb{ón,ona,ones}	polarity	2	joy
cachis	polarity	-1	anger
cachivache{,s}	polarity	-2	anger
cachondeos	polarity	-1	anger
cacorr{a,o,os}	polarity	-2	anger
cacota{,s}	polarity	-2	disgust
caduca{,ba,r}	polarity	-1	-
caduc{as,os}	polarity	-1	anger
cadu{que,quemos,quen,ques,quéis}	polarity	-1	-
cafre{,s}	polarity	-2	anger
cagación	polarity	-2	anger
cagadero{,s}	polarity	-3	disgust
cagador{,a,es}	polarity	-3	anger
cagamos	polarity	-2	sadness
cagao{,s}	polarity	-2	fear
cagas	polarity	-2	anger
cagazo	polarity	-2	fear
caga{,ba,ban,do,n,ra,ran,rlos,rnos,ron,rte}	polarity	-2	anger
cagón	polarity	-2	anger
cague	polarity	-2	anger
cagüen{,tó}	polarity	-2	anger
cagues	polarity	-2	anger
cag{ar,arme,arla,aste,arse,ando}	polarity	-2	anger
cag{arían,o}	polarity	-2	anger
cag{arlo,ándola,ándose}	polarity	-2	anger
cainit{a,as,ismo}	polarity	-2	anger
caiños{a,as,o,os}	polarity	2	joy
callaos	polarity	-2	anger
cállate	polarity	-2	anger
calaña{,s}	polarity	-2	anger
cállense	polarity	-2	anger
calides	polarity	2	joy
calidísim{a,as,o,os}	polarity	2	joy
calidos{a,as,o,os}	polarity	2	joy
calumniado	polarity	-2	anger
calumniador{,a,as,es}	polarity	-3	anger
calumniándote	polarity	-2	anger
calumnia{,s,r,n,ndo}	polarity	-2	anger
calumnios{a,as,o,os}	polarity	-3	anger
calumni{arme,o}	polarity	-2	anger
calurosísim{o,a}	polarity	-1	-
camelo{,s}	polarity	-2	anger
camorra{,s}	polarity	-2	anger
camorrer{a,as,o,os}	polarity	-2	anger
camorrista{,s}	polarity	-2	anger
camplacid{a,as,o,os}	polarity	2	joy
canall{esca,esco,ita,itas}	polarity	-2	anger
canceladísim{a,o,os}	polarity	-2	anger
canivalismo	polarity	-2	disgust
cansacio{,s}	polarity	-2	sadness
cansadit{a,o,os}	polarity	-1	sadness
cansador{,a,es,as}	polarity	-2	sadness
cansamos	polarity	-1	sadness
cansa{ndo,remos,rnos,ron,rse,rte,ré,ría}	polarity	-1	sadness
cansin{ismo,ísimo}	polarity	-2	anger
cans{ar,as,é,aba}	polarity	-1	anger
cans{arías,aste,en,es,o}	polarity	-1	sadness
cantamañanas	polarity	-2	anger
caprichos{o,a,os,as}	polarity	-1	anger
caquita{,s}	polarity	-1	disgust
caraeverga{,s}	polarity	-3	anger
carajal{,es}	polarity	-2	anger
caranchoa{,s}	polarity	-2	anger
carapolla	polarity	-3	anger
cara{culo,durismo}	polarity	-2	anger
carcajada{,s}	polarity	2	joy
carcamal{,es}	polarity	-2	anger
carca{,s}	polarity	-2	disgust
carcomid{a,as,o,os}	polarity	-1	disgust
carcom{a,as,e}	polarity	-1	disgust
carebarro{,s}	polarity	-3	anger
careció	polarity	-1	anger
careculo{,s}	polarity	-3	anger
carec{e,en,emos,ía,ían}	polarity	-1	anger
carec{er,es,iendo}	polarity	-1	anger
caremondá	polarity	-3	anger
carente{,s}	polarity	-1	anger
carepicha{,s}	polarity	-3	anger
caretabla{,s}	polarity	-3	anger
careto{,s}	polarity	-1	anger
caretuc{o,a,os,as}	polarity	-3	anger
careverga{s,}	polarity	-3	anger
carezcan	polarity	-1	anger
cargante{,s}	polarity	-2	anger
cargos{o,a,os,as}	polarity	-2	anger
carinos{a,as,o,os}	polarity	2	joy
carino{,s}	polarity	2	joy
carisism{a,o}	polarity	-2	anger
carisma	polarity	2	joy
caritativ{a,as,o,os}	polarity	1	joy
cariñito{,s}	polarity	2	joy
cariñosidad	polarity	2	joy
carroñ{as,ero}	polarity	-2	disgust
casaquer{o,a,os,as}	polarity	-2	anger
caspos{a,as,o,os,ísimo}	polarity	-2	disgust
castiga{da,do,dos,rle}	polarity	-1	anger
castig{a,an,ar,arnos,aron,aban}	polarity	-1	anger
castig{arte,ue}	polarity	-1	anger
castrador{,a,es}	polarity	-2	anger
castrante{,s}	polarity	-2	anger
castros{o,a,os,as}	polarity	-2	anger
castuza{,s}	polarity	-2	anger
catastrfe{,s}	polarity	-3	sadness
catástroficamente	polarity	-3	sadness
catet{ada,azo,azos,ez}	polarity	-2	anger
catet{o,a,os,as}	polarity	-2	anger
cate{ado,é,ar,o,ada,ados}	polarity	-2	sadness
cautivador{as,es}	polarity	2	joy
cautiv{a,an,ó,ado,ada,ador,adora}	polarity	2	joy
cavernari{a,as,o,os}	polarity	-2	disgust
cavernícola{,s}	polarity	-2	disgust
cebread{a,as,o,os}	polarity	-2	anger
celébra{lo,te}	polarity	1	joy
celos	polarity	-1	anger
celos{o,a,os,as}	polarity	-1	anger
cencill{a,ez,o}	polarity	1	joy
censor{,a,as,es}	polarity	-1	anger
censura	polarity	-2	anger
censurad{o,a,os,as}	polarity	-2	anger
censuran	polarity	-2	anger
censurando	polarity	-2	anger
censurar	polarity	-2	anger
censuraron	polarity	-2	anger
censuras	polarity	-2	anger
censur{áramos,éis}	polarity	-2	anger
censur{arían,e,es}	polarity	-2	anger
censur{en,ó}	polarity	-2	anger
centricamente	polarity	1	joy
céntric{o,a,os,as}	polarity	1	joy
cenutri{o,a,os,as}	polarity	-2	anger
ceporr{o,a,os,as}	polarity	-2	anger
cerdada{,s}	polarity	-2	disgust
cerd{onia,ota,ísima}	polarity	-3	disgust
cerot{e,es,a,as,ada,adas}	polarity	-3	anger
cerquita	polarity	1	joy
chabacanería	polarity	-2	disgust
chabolis{mo,ta,tas}	polarity	-2	disgust
chachi{lón,osa,oso,s}	polarity	2	joy
chafa{r,ron,do}	polarity	-1	sadness
chafirete{,s}	polarity	-2	anger
chaf{erío,ona,ón}	polarity	-2	disgust
chair{o,a,os,as}	polarity	-2	anger
chalad{o,a,os,as}	polarity	-2	anger
chale	polarity	-1	sadness
champeon{,s}	polarity	2	joy
chamuyaba	polarity	-1	anger
chanante{,s}	polarity	2	joy
chanchada{,s}	polarity	-2	disgust
chanchullero{s,}	polarity	-2	anger
chandos{o,a,os,as}	polarity	-2	disgust
chantag{e,es,ista}	polarity	-3	anger
chantajeen	polarity	-2	anger
chantajista{,s}	polarity	-3	anger
chapucer{amente,ía,ías}	polarity	-2	anger
chapucillas	polarity	-2	anger
chapuz{ones,illa}	polarity	-1	anger
charmant{,e}	polarity	2	joy
charming	polarity	2	joy
chasco{,s}	polarity	-2	sadness
chataje{,s}	polarity	-3	anger
chatarra{,s}	polarity	-2	anger
chatarrero{,s}	polarity	-1	disgust
chavacan{a,as,ería,o,os}	polarity	-2	disgust
chever{et,ongo}	polarity	2	joy
chid{ote,ota,ori,oris,ito,ita}	polarity	2	joy
chiflado	polarity	-1	anger
chill	polarity	1	joy
chillaban	polarity	-1	anger
chíllennos	polarity	-1	anger
chiler{o,a,os,as}	polarity	2	joy
chillido	polarity	-1	anger
chill{ándose,ándote,áramos,ás,éis}	polarity	-1	anger
chill{ar,an,ando,idos}	polarity	-1	anger
chill{ón,ona,ones,onas}	polarity	-1	anger
chimbita	polarity	2	joy
chingad{as,o,os}	polarity	-2	anger
chinga{,r}	polarity	-2	anger
chinga{dazo,dazos,o,quedito}	polarity	-2	anger
chinga{n,ndo}	polarity	-2	anger
chingonométric{o,a}	polarity	3	joy
chingonsísim{o,a,os,as}	polarity	3	joy
chingonsot{e,a,es,as}	polarity	3	joy
chingue{,n}	polarity	-2	anger
ching{ándonos,ándoos,ándose,ándote,áramos}	polarity	-2	anger
ching{as,o,ues}	polarity	-2	anger
chípil	polarity	-1	sadness
chípiles	polarity	-1	sadness
chirrete{,s}	polarity	-2	anger
chirriante{,s}	polarity	-1	disgust
chirr{ía,ían,íen,íes}	polarity	-1	disgust
chish	polarity	-2	disgust
chismear	polarity	-1	-
chisme{,s}	polarity	-1	-
chismógraf{a,o,os}	polarity	-1	disgust
chismo{rreo,sear}	polarity	-2	anger
chism{oso,osa,osos,osas}	polarity	-2	anger
chistocísim{a,o}	polarity	2	joy
chistos{amente,ita,ito,ísima,ísimo}	polarity	2	joy
chistos{o,a,os,as}	polarity	1	joy
chivata	polarity	-2	anger
chivísim{o,a}	polarity	2	joy
chocante{,s}	polarity	-2	anger
chocarrer{a,as,o,os}	polarity	-2	disgust
chof	polarity	-1	sadness
chollazo{,s}	polarity	3	joy
chollo{,s}	polarity	2	joy
chorrada{,s}	polarity	-2	anger
chorradita{,s}	polarity	-1	anger
choreando	polarity	-2	anger
choreos	polarity	-2	anger
choriplanero{,s}	polarity	-2	anger
chorizeo{,s}	polarity	-3	anger
chori{ceo,ceos,cear,cean,zada,zazos,zazo}	polarity	-3	anger
chorr{o,os}	polarity	-2	anger
choteo	polarity	-2	anger
chucha	polarity	-2	anger
chuchaqui	polarity	-1	sadness
chufla{,s}	polarity	-1	anger
chulea{r,n,ndo}	polarity	-2	anger
chulízim{a,o,os}	polarity	2	joy
chuli{,s}	polarity	2	joy
chuloputas	polarity	-3	anger
chul{a,as}	polarity	2	joy
chul{ada,adas,ísimo,ísima,ísimos,ísimas}	polarity	2	joy
chul{apiscinas,apo,ismo}	polarity	-2	anger
chul{o,os}	polarity	1	joy
chung{o,a,os,as}	polarity	-2	-
chupacirios	polarity	-1	anger
chupaculos	polarity	-3	anger
chupala	polarity	-3	anger
chupalo	polarity	-3	anger
chupamela	polarity	-3	anger
chupapija{,s}	polarity	-3	anger
chupapinga{,s}	polarity	-3	anger
chupavergas	polarity	-3	anger
chúpenla	polarity	-3	anger
chupenmela	polarity	-3	anger
chupilerendi{,s}	polarity	2	joy
chupi{,guay}	polarity	2	joy
chupóptera	polarity	-3	anger
chupópteras	polarity	-3	anger
chupóptero	polarity	-3	anger
chupópteros	polarity	-3	anger
chúp{atela,ela,ensela,esela}	polarity	-3	anger
churretones	polarity	-1	disgust
chusma	polarity	-2	anger
chust{a,as,ero}	polarity	-2	disgust
chuta	polarity	-1	surprise
chuticas	polarity	-1	surprise
chuxetumare	polarity	-3	anger
ciberacos{ador,adores,ar,o,os}	polarity	-3	anger
ciberbullying	polarity	-3	anger
ciberladr{ones,ón}	polarity	-3	anger
cipay{o,a,os}	polarity	-2	anger
ciscad{o,a,os,as}	polarity	-1	fear
civilizad{a,amente,as,o,os}	polarity	1	joy
clamoros{a,as,o,os}	polarity	1	joy
clandestin{amente,as,idad,o,os}	polarity	-1	anger
clarividencia	polarity	1	joy
claudicamos	polarity	-1	sadness
claudi{que,quemos,quen,ques,quéis}	polarity	-1	sadness
claustof{obia,óbica,óbico}	polarity	-2	fear
claustrofobia{,s}	polarity	-2	fear
claustrof{bico,óbica,óbicas,óbico,óbicos}	polarity	-2	fear
clautrof{obia,óbica,óbico}	polarity	-2	fear
clickbait	polarity	-2	anger
clickbait{eado,s}	polarity	-2	anger
clickbeit	polarity	-2	anger
clikbait{,s}	polarity	-2	anger
cloacal{,es}	polarity	-2	disgust
coacciona{da,ndo}	polarity	-2	anger
cobardemente	polarity	-3	anger
cobard{ica,icas,ona,ón}	polarity	-2	anger
cochiquera{,s}	polarity	-3	disgust
codicia	polarity	-2	anger
coerción	polarity	-2	anger
coercitiv{a,as,o,os}	polarity	-1	anger
cogones	polarity	-1	anger
cohib{a,idos}	polarity	-1	fear
cojones	polarity	-1	anger
cojonudísim{a,o}	polarity	3	joy
cool	polarity	2	joy
colapsan	polarity	-2	anger
colapse	polarity	-2	anger
colaps{ándose,ándote,áramos,éis}	polarity	-2	anger
colerón	polarity	-2	anger
colmo	polarity	-2	anger
colosal{,es,mente}	polarity	2	joy
comemierda{,s}	polarity	-3	anger
comemierduría{,s}	polarity	-3	anger
comemie{lda,ldas,rdería}	polarity	-3	anger
comfort	polarity	1	joy
comfortable{,s}	polarity	2	joy
cómic{o,a,as}	polarity	1	joy
comodaísim{a,o}	polarity	1	joy
comodidat	polarity	1	joy
compenetración	polarity	1	joy
compenetra{,das}	polarity	1	joy
compensa	polarity	1	joy
competentísim{a,as,o,os}	polarity	2	joy
compinchad{a,o,os}	polarity	-2	anger
complacidísim{a,o,os}	polarity	2	joy
complaciente{,s}	polarity	1	-
complac{erme,erían,erías,es,iendo}	polarity	2	joy
complac{ernos,erte}	polarity	2	joy
compla{idos,ncida,ncido,ncidos}	polarity	2	joy
complcid{a,o}	polarity	2	joy
complej{ito,ín}	polarity	-1	-
complicadit{a,as,o,os}	polarity	-1	-
cómplice{,s}	polarity	-2	anger
complot{,s}	polarity	-2	anger
comprensib{a,as,o,os}	polarity	1	joy
compresiv{a,as,o,os}	polarity	1	joy
comunistoide{,s}	polarity	-1	anger
connard	polarity	-3	anger
conchabados	polarity	-2	anger
conchadesumadre	polarity	-3	anger
conchadetumadre	polarity	-3	anger
conchatumare	polarity	-3	anger
conchesumare	polarity	-3	anger
conchudez	polarity	-2	anger
concienciad{a,as,o,os}	polarity	1	-
conciertazo{,s}	polarity	3	joy
conciliador{,a,as,es}	polarity	1	joy
concis{o,a,os,as}	polarity	1	joy
condena	polarity	-2	anger
condena{da,do,dos,ndo}	polarity	-2	anger
condena{n,ble,bles}	polarity	-2	anger
condena{ron,rte,s}	polarity	-2	anger
condescendencia	polarity	-1	anger
condescendiente{,s}	polarity	-1	anger
condolencia{,s}	polarity	-2	sadness
confabulados	polarity	-2	anger
confiansa	polarity	1	-
confianzud{a,as,o,os}	polarity	-1	anger
confia{ba,ndo,r,rnos,ron}	polarity	1	-
confí{a,es}	polarity	1	-
confi{áramos,ás,é,éis}	polarity	1	-
confi{arse,emos,ábamos}	polarity	1	-
conflictiv{a,as,idad,o,os}	polarity	-2	anger
conforable{,s}	polarity	2	joy
confort	polarity	1	joy
confortablea	polarity	2	joy
conforta{dor,dora,dores,nte,ntes}	polarity	2	joy
confotable{,s}	polarity	2	joy
confuci{ones,ón}	polarity	-1	-
confundí	polarity	-1	-
confund{an,as,e,es,iendo,irle,irnos}	polarity	-1	-
confund{irte,iste,ió,o}	polarity	-1	-
confusísim{a,o}	polarity	-1	-
congestionan	polarity	-2	anger
congoja{,s}	polarity	-2	sadness
congrats	polarity	2	joy
congratula{,ndo}	polarity	2	joy
congratula{ción,torio}	polarity	2	joy
congratulémonos	polarity	2	joy
connivencia{,s}	polarity	-2	anger
conmoción	polarity	-1	sadness
conmocionador{,a}	polarity	-1	sadness
conmociona{,do,dos,n}	polarity	-2	sadness
conmociones	polarity	-1	sadness
conmovedoramente	polarity	2	joy
conmovieron	polarity	1	joy
conmovió	polarity	1	joy
conmovi{do,dos,eran,ste}	polarity	1	joy
conmuev{e,en}	polarity	1	joy
consejazo{,s}	polarity	2	joy
conshetumare	polarity	-3	anger
consolarte	polarity	1	-
consolás	polarity	1	-
consola{ba,rla}	polarity	1	-
conspiraci{ón,ones}	polarity	-1	anger
conspirador{,a,as,es}	polarity	-2	anger
conspiranoia{,s}	polarity	-2	anger
conspiranoic{o,a,os,as}	polarity	-2	anger
conspirapollas	polarity	-2	anger
conspir{a,an,ar,ando,aron}	polarity	-2	anger
consternación	polarity	-2	sadness
consternad{o,a,os,as}	polarity	-2	sadness
consternan	polarity	-2	sadness
constipad{a,as,o,os}	polarity	-1	sadness
constructiv{a,amente,as,o,os}	polarity	1	joy
contagia{,ba,ban,n,ra}	polarity	-1	fear
contagies	polarity	-1	fear
contagios{a,as,o,os}	polarity	-1	fear
contagi{ar,arse,arme,arnos,aron}	polarity	-1	fear
contamin{ándose,ándote,áramos,éis}	polarity	-2	anger
contamin{aría,en}	polarity	-2	anger
contradecir{,lo,me,se,te}	polarity	-1	anger
contradicci{ones,ón}	polarity	-1	-
contradic{e,en,es,iendo}	polarity	-1	-
contusi{ones,ón}	polarity	-1	sadness
convalecien{cia,te,tes}	polarity	-1	sadness
convenencier{a,as,o,os}	polarity	-2	anger
convincente{,s}	polarity	1	-
convulsionad{a,o,os}	polarity	-1	-
conxetumadre	polarity	-3	anger
conxetumare	polarity	-3	anger
copante{,s}	polarity	2	joy
copión	polarity	-1	anger
copion{a,as,es}	polarity	-1	anger
coquetea{,r}	polarity	1	joy
coquete{arle,o}	polarity	1	joy
coquet{o,a,os,as}	polarity	1	joy
corag{e,es,udo}	polarity	-2	anger
corajes	polarity	-2	anger
corajina{,s}	polarity	-2	anger
corajud{a,as,o,os}	polarity	1	joy
corasones	polarity	2	joy
corasonsito{,s}	polarity	2	joy
corazoncito{,s}	polarity	2	joy
corazon{azo,sito,sote,zote}	polarity	2	joy
cordialísim{a,as,o,os}	polarity	2	joy
coordialmente	polarity	2	joy
cordial{,es}	polarity	1	joy
correctísim{a,as,o,os}	polarity	1	joy
correctism{a,o}	polarity	1	joy
cornud{o,a,os}	polarity	-2	anger
corroíd{o,a,os,as}	polarity	-1	-
corrompe{,r,rse}	polarity	-3	anger
corrompió	polarity	-3	anger
corrompi{da,endo}	polarity	-3	anger
corronch{o,a,os,as}	polarity	-2	anger
corrosiv{a,as,o,os}	polarity	-1	disgust
cortarrollos	polarity	-2	anger
cortísim{a,as,o,os}	polarity	-1	-
corrupcio	polarity	-3	anger
corruptazos	polarity	-3	anger
corruptor{,a,as,es}	polarity	-3	anger
corrustos	polarity	-3	anger
cositica	polarity	1	joy
costrones	polarity	-2	disgust
cotill{a,eando,ear,ee,eos}	polarity	-1	disgust
coñazo{,s}	polarity	-2	anger
coñodelamadre	polarity	-3	anger
coñoemadre{,s}	polarity	-3	anger
cpmplacid{a,o,os}	polarity	2	joy
crackazo	polarity	2	joy
crack{azos,en}	polarity	2	joy
crak{,s}	polarity	3	joy
crédul{a,as,o,os}	polarity	-1	-
creíd{a,os,as}	polarity	-2	anger
creepies	polarity	-1	fear
creepy	polarity	-2	fear
criminaliza{,r}	polarity	-2	anger
criminali{ce,cemos,cen,ces,céis}	polarity	-2	anger
cringe	polarity	-2	disgust
cringes	polarity	-2	anger
cring{y,ey}	polarity	-2	disgust
crispa{ción,do,n,nte}	polarity	-2	anger
crispa{da,das,dos,r}	polarity	-2	anger
cristalin{a,as}	polarity	1	joy
criticabas	polarity	-1	anger
criticarle	polarity	-2	anger
critica{d,da,das,do,dos,ra,ran,ras,rlas,rles,rlos,ros}	polarity	-1	anger
criticón	polarity	-1	anger
criticona	polarity	-1	anger
criticonas	polarity	-1	anger
criticones	polarity	-1	anger
critic{ando,aba,aban,arla,arlo,arte,ándolo}	polarity	-1	anger
critic{arías,aste,ábamos,áis,ándolos,ándome,ándose,ándote,ó}	polarity	-1	anger
critiquita{,s}	polarity	-1	anger
crití{calo,quenme}	polarity	-1	anger
criti{que,quemos,quen,ques,quéis}	polarity	-1	anger
crucifica	polarity	-2	anger
crucifi{que,quemos,quen,ques,quéis}	polarity	-2	anger
crudeza{,s}	polarity	-1	sadness
crudísim{a,as,o,os}	polarity	-2	disgust
cruelísim{a,o}	polarity	-3	anger
cruelmente	polarity	-2	anger
crujientit{a,o,os}	polarity	1	joy
crush{azo,es,ito}	polarity	1	joy
crybab{ies,y}	polarity	-1	anger
crying	polarity	-1	sadness
csmr	polarity	-3	anger
ctmr	polarity	-3	anger
cuartucho{,s}	polarity	-2	disgust
cuátic{o,a,os,as}	polarity	-1	surprise
cucac{aracha,arachas,hara,haras}	polarity	-2	disgust
cucad{a,as,ita}	polarity	2	joy
cucarach{itas,ones}	polarity	-2	disgust
cucarcha{,s}	polarity	-2	disgust
cuchitril{,es}	polarity	-2	disgust
cuchitura{,s}	polarity	1	joy
cuchura{,s}	polarity	1	joy
cuckis	polarity	2	joy
cuenter{o,a,os,as}	polarity	-2	anger
cuentista{,s}	polarity	-2	anger
cuerazo	polarity	2	joy
cuerpaso{,s}	polarity	2	joy
cuerpawer	polarity	2	joy
cuerpazo{,s}	polarity	2	joy
cuerpecín	polarity	2	joy
cuic{o,a,os,as}	polarity	-1	anger
cuidadosamente	polarity	1	joy
cuiqui	polarity	-2	fear
cuki{,s}	polarity	2	joy
culeado	polarity	-3	anger
culerd{o,a,os,as}	polarity	-2	anger
culiá	polarity	-3	anger
culiaos	polarity	-3	anger
culiaas	polarity	-3	anger
culillo	polarity	-2	fear
culillud{o,a,os,as}	polarity	-2	fear
culisuelta{,s}	polarity	-2	anger
culpabilidad	polarity	-1	anger
culpabiliza	polarity	-1	anger
culpable{,s}	polarity	-2	anger
culpándo{se,me,lo,la,los}	polarity	-1	anger
culparla{,s}	polarity	-1	anger
culpar{,te,lo,los,nos}	polarity	-1	anger
culpa{s,}	polarity	-1	anger
culp{an,é,aron,ando,es,en}	polarity	-1	anger
cuma{,s}	polarity	-2	anger
cuquísim{a,as,o,os}	polarity	2	joy
cuquitura	polarity	2	joy
cuqui{,s}	polarity	2	joy
curradísim{o,a,os,as}	polarity	2	joy
curradit{o,a}	polarity	1	joy
currazo{,s}	polarity	2	joy
cursi{,s}	polarity	-1	disgust
cute{,s}	polarity	2	joy
cutrecill{o,a,os,as}	polarity	-2	anger
cutrerí{a,o,as}	polarity	-2	anger
cutr{ón,ona}	polarity	-2	anger
cuñadismos	polarity	-2	anger
cuñad{ismo,ada,eces,adas}	polarity	-2	anger
cvtre{,s}	polarity	-2	anger
cyberbullying	polarity	-2	anger
dammit	polarity	-1	anger
dammn	polarity	-1	anger
damnit	polarity	-1	anger
darling	polarity	1	joy
dañándo{se,me,nos,lo,la}	polarity	-2	anger
dañarl{o,a,os,as}	polarity	-2	anger
dañarte	polarity	-2	anger
dañ{as,é,aría,es,en}	polarity	-2	anger
dearest	polarity	1	joy
debacle{,s}	polarity	-3	sadness
decadencias	polarity	-2	sadness
decadente{,s}	polarity	-2	sadness
decaíd{o,a,os,as}	polarity	-2	sadness
decaimiento	polarity	-2	sadness
decayendo	polarity	-2	sadness
deceándo{le,te,les}	polarity	1	joy
decenfadad{o,a}	polarity	1	joy
decepcio	polarity	-2	sadness
decepcionaba	polarity	-2	sadness
decepciónadte	polarity	-2	sadness
decepcionándo{me,nos,te}	polarity	-2	sadness
decepcionart{e,os}	polarity	-2	sadness
decepcionas	polarity	-2	sadness
decepciona{ndo,ría}	polarity	-2	sadness
decepcionen	polarity	-2	sadness
decepcion{ó,a,an,aron,e,ar,arme,aste}	polarity	-2	sadness
decepsionadísim{o,a}	polarity	-2	sadness
decepsiones	polarity	-2	sadness
decepsion{ante,a,an,ó,aron}	polarity	-2	sadness
decepsi{ón,onado,onada}	polarity	-2	sadness
decespera{do,da,nte,ción}	polarity	-2	sadness
decespero	polarity	-2	sadness
decpcionante	polarity	-2	sadness
decpecion	polarity	-2	sadness
decrepitud	polarity	-2	sadness
decrépit{o,a,os,as}	polarity	-2	sadness
dedazos	polarity	-2	anger
defecaciones	polarity	-2	disgust
defecar	polarity	-2	disgust
defeca{d,ción}	polarity	-2	disgust
defec{an,ado,ados,aron,ando}	polarity	-2	disgust
deferencia{,s}	polarity	1	joy
defe{ca,quen}	polarity	-2	disgust
deficitari{o,a,os,as}	polarity	-2	-
deformación	polarity	-1	-
deformaciones	polarity	-1	-
deformad{o,a,os,as}	polarity	-1	-
deforme{,s}	polarity	-2	disgust
defraudación	polarity	-2	sadness
defraudarl{e,es,os}	polarity	-2	sadness
defraudarme	polarity	-2	sadness
defraudart{e,os}	polarity	-2	sadness
defraud{a,aste}	polarity	-2	sadness
defraud{arán,es}	polarity	-2	sadness
defraud{e,en,ador,adores}	polarity	-3	anger
degeneración	polarity	-3	disgust
degeneraciones	polarity	-3	disgust
degenerad{o,a,os,as}	polarity	-3	disgust
degenere	polarity	-3	disgust
degener{ar,ando,a,an,ó}	polarity	-3	disgust
degollar	polarity	-3	fear
degradándo{se,nos}	polarity	-2	anger
degrada{do,da,dos,das,ción}	polarity	-2	anger
degrad{a,an,é,ando,ar}	polarity	-2	anger
degüell{a,an,en}	polarity	-3	fear
degustación	polarity	1	joy
degust{amos,é,ado,ando,ar,ará}	polarity	1	joy
dejación	polarity	-2	anger
dejenerad{o,a,os,as}	polarity	-3	disgust
deleitadl{e,a}	polarity	2	joy
deleitado	polarity	2	joy
deleitando	polarity	2	joy
deleitándo{me,nos,se}	polarity	2	joy
deleitar{,se,nos}	polarity	2	joy
deleita{mos,dos,rán}	polarity	2	joy
deleitos{o,a}	polarity	2	joy
delesnable{,s}	polarity	-2	anger
deleznable{,s}	polarity	-3	disgust
delicadeza{,s}	polarity	1	joy
delicatessen	polarity	1	joy
delicicios{o,a,os,as}	polarity	3	joy
delicieux	polarity	2	joy
deliciosamente	polarity	3	joy
deliciosísim{o,a,os,as}	polarity	3	joy
delicious	polarity	2	joy
delicius	polarity	3	joy
delictiv{o,a,os,as}	polarity	-2	anger
delicuencia	polarity	-2	anger
delicuente{,s}	polarity	-2	anger
delincuencial	polarity	-2	anger
delinquente{,s}	polarity	-2	anger
delinquiendo	polarity	-2	anger
demacradísim{o,a}	polarity	-2	sadness
demacrad{o,a,os,as}	polarity	-2	sadness
demagogias	polarity	-2	anger
demagógic{o,a,os,as}	polarity	-2	anger
demejorad{o,a}	polarity	-2	sadness
demencia	polarity	-2	sadness
demencial{,es}	polarity	-2	anger
demente{,s}	polarity	-2	anger
deméritos	polarity	-1	-
demerit{a,an,ar,ando,ó}	polarity	-1	-
demonizándol{o,a,os}	polarity	-1	anger
demonizarl{o,a,os,as}	polarity	-1	anger
demorándo{se,nos}	polarity	-1	anger
demorarnos	polarity	-1	anger
demor{amos,é,ábamos,ará,arse,es}	polarity	-1	anger
denegad{o,a,os,as}	polarity	-2	anger
denegar{,me,le}	polarity	-1	anger
deneg{aron,ó,ación}	polarity	-2	anger
denesnable{,s}	polarity	-2	anger
denieg{a,an,o,as,ue}	polarity	-1	anger
denigración	polarity	-2	anger
denigrándo{se,lo,la,nos}	polarity	-2	anger
denigrarl{o,a,os,as}	polarity	-2	anger
denigratori{o,a}	polarity	-2	anger
denigr{a,an,é,aron,ada}	polarity	-2	anger
denostad{o,a,os,as}	polarity	-2	anger
denosta{r,n,ndo,ron}	polarity	-2	anger
denunciable{,s}	polarity	-2	anger
dep	polarity	-2	sadness
depauperad{o,a,os,as}	polarity	-2	-
depcion	polarity	-2	sadness
deperfecto{,s}	polarity	-1	-
deportividad	polarity	1	joy
depravación	polarity	-3	disgust
depravad{o,a,os,as}	polarity	-3	disgust
depre	polarity	-2	sadness
deprecion	polarity	-2	sadness
depreciv{o,a,os,as}	polarity	-2	sadness
depredador{,es,a}	polarity	-3	fear
depres	polarity	-2	sadness
depresivísim{o,a}	polarity	-2	sadness
depresiv{o,a,os,as}	polarity	-2	sadness
depriemente	polarity	-2	sadness
deprime{,n}	polarity	-2	sadness
deprimidísim{o,a}	polarity	-2	sadness
deprimiéndo{me,se}	polarity	-2	sadness
deprimirme	polarity	-2	sadness
deprimirse	polarity	-2	sadness
deprimirte	polarity	-2	sadness
deprim{es,ía,ió,ir}	polarity	-2	sadness
derechairo{,s}	polarity	-2	anger
derrotad{o,a,os,as}	polarity	-1	sadness
derruir	polarity	-2	-
derrumba	polarity	-2	fear
derrumbamiento{,s}	polarity	-2	sadness
derrumban	polarity	-2	fear
derrumbándose	polarity	-2	sadness
derrumbarse	polarity	-2	fear
derrumb{o,ará}	polarity	-2	sadness
derruy{e,endo,éndose}	polarity	-2	-
desabridísim{o,a}	polarity	-2	disgust
desabrid{o,a,os,as}	polarity	-2	disgust
desacertadamente	polarity	-2	-
desacertad{o,a,os,as}	polarity	-2	-
desaconsejarl{o,a,es}	polarity	-2	anger
desaconsejarte	polarity	-2	anger
desaconseja{,do}	polarity	-2	anger
desaconsej{able,ables,o,an,amos,aría}	polarity	-2	anger
desacreditarl{o,a,os}	polarity	-2	anger
desacredita{,rse}	polarity	-2	anger
desactualizad{o,a,os,as}	polarity	-2	anger
desafinad{o,a,os,as}	polarity	-2	-
desafina{,n,r,ndo}	polarity	-2	-
desagradable{,s}	polarity	-2	disgust
desagradabl{ísimo,ísima}	polarity	-3	disgust
desagrada{,n,do}	polarity	-2	anger
desagradecid{o,a,os,as}	polarity	-2	anger
desagrado	polarity	-2	anger
desaguisado{,s}	polarity	-2	anger
desahuciado	polarity	-2	sadness
desahucio{,s}	polarity	-2	sadness
desajustad{o,a,os,as}	polarity	-1	anger
desajuste{,s}	polarity	-1	-
desalentar	polarity	-2	sadness
desalient{a,an,e,en}	polarity	-2	sadness
desaliñ{o,ado,ada,ados,adas}	polarity	-1	-
desalmad{o,a,os,as}	polarity	-3	anger
desaminad{o,a,os,as}	polarity	-2	sadness
desamor{,es}	polarity	-2	sadness
desangelad{o,a,os,as}	polarity	-1	sadness
desanimándo{me,nos,se}	polarity	-2	sadness
desanimarme	polarity	-2	sadness
desanimarnos	polarity	-2	sadness
desanimarte	polarity	-2	sadness
desanim{é,ar,en}	polarity	-2	sadness
desaprensiv{o,a,os,as}	polarity	-2	anger
desaproba{ción,r,do,da}	polarity	-2	anger
desaprobechad{o,a,os,as}	polarity	-2	sadness
desaprobecha{,n,r}	polarity	-2	sadness
desaprovecha	polarity	-2	sadness
desaprovecharl{o,a}	polarity	-2	sadness
desaprovech{ar,ado,ada,ados,adas,ando,an}	polarity	-2	-
desaprueb{o,a,an}	polarity	-2	anger
desarrapad{o,a,os,as}	polarity	-2	disgust
desarreglad{o,a,os,as}	polarity	-1	-
desasead{o,a,os,as}	polarity	-2	disgust
desaseo{,s}	polarity	-2	disgust
desasosega{r,nte}	polarity	-2	fear
desasosiego{,s}	polarity	-2	fear
desaste{,s}	polarity	-3	anger
desastrer	polarity	-3	anger
desastrito	polarity	-3	anger
desastrozamente	polarity	-3	anger
desastrozísim{o,a}	polarity	-3	anger
desastroz{o,a,os,as}	polarity	-3	anger
desatenciones	polarity	-2	anger
desatendiendo	polarity	-2	anger
desatiende	polarity	-2	anger
desatre{,s}	polarity	-3	anger
desazón	polarity	-2	fear
desazonad{o,a}	polarity	-2	fear
desbarat{ado,ados,ándose,ar}	polarity	-1	-
desborda{n,,ba,ban}	polarity	-1	anger
descabellad{o,a,os,as}	polarity	-2	anger
descacarad{o,a,as}	polarity	-1	-
descacarillad{o,a,os,as}	polarity	-1	-
descalabra{,n,do,da,r}	polarity	-2	anger
descalabro{,s}	polarity	-2	anger
descalificación	polarity	-2	anger
descalificaciones	polarity	-2	anger
descalificar	polarity	-2	anger
descalificarl{o,a,os}	polarity	-2	anger
descalificativo{,s}	polarity	-2	anger
descarapelad{o,a,os,as}	polarity	-1	-
descascarad{o,a,os,as}	polarity	-1	-
descascarillad{o,a,os,as}	polarity	-1	-
descascar{a,an,ando,ándose}	polarity	-1	-
descepcion{,ada}	polarity	-2	sadness
descerebrad{o,a,os,as}	polarity	-3	anger
descojonándo{me,nos,se}	polarity	2	joy
descojonao	polarity	2	joy
descojonarme	polarity	2	joy
descojonarnos	polarity	2	joy
descojonazo	polarity	2	joy
descojon{a,é,abas,ado,ando}	polarity	2	joy
descojon{o,ante,antes,arse}	polarity	2	joy
descolorid{o,a,os,as}	polarity	-1	-
descompensad{o,a,os,as}	polarity	-1	-
descomplicad{o,a,os,as}	polarity	2	joy
desconaiderad{o,a}	polarity	-2	anger
desconchad{o,a,os,as}	polarity	-2	anger
desconch{ón,ones}	polarity	-1	anger
desconfianzas	polarity	-2	fear
desconfia{r,mos}	polarity	-2	fear
desconfí{o,a,e}	polarity	-2	fear
desconforme{,s}	polarity	-2	anger
desconformidad	polarity	-2	anger
desconocimiento	polarity	-2	anger
desconsideración	polarity	-2	anger
desconsideradamente	polarity	-2	anger
desconsol{ado,ada,ados,adas,ador,adora}	polarity	-2	sadness
desconsuelo	polarity	-2	sadness
descontrolad{o,a,os,as}	polarity	-2	-
descontrolarme	polarity	-2	anger
descontrol{o,a}	polarity	-2	anger
descorazonador{,a,es,as}	polarity	-2	sadness
descorazonad{o,a,os,as}	polarity	-2	sadness
descorazona{,r}	polarity	-2	sadness
descoordinación	polarity	-2	anger
descoordinad{o,a,os,as}	polarity	-2	anger
descoordincion	polarity	-2	anger
descorteces	polarity	-2	anger
descortesía{,s}	polarity	-2	anger
descortesmente	polarity	-2	anger
descortez	polarity	-2	anger
descosid{o,a,os,as}	polarity	-1	-
descrédito	polarity	-2	anger
descriminación	polarity	-2	anger
descrimin{a,ados,es}	polarity	-3	anger
descrimin{ar,an,ado,ada}	polarity	-2	anger
descuadrad{o,a,os,as}	polarity	-1	-
descuidadísim{o,a,os,as}	polarity	-3	disgust
descuidando	polarity	-1	-
descuidarse	polarity	-1	-
desdeños{o,a,os,as}	polarity	-2	anger
deseadme	polarity	1	joy
deseándo{te,nos}	polarity	1	joy
desear{te,les,le,os,nos}	polarity	1	joy
deséa{me,nos,le,les}	polarity	1	joy
desencuentro{,s}	polarity	-1	-
desenfadad{o,a,os,as}	polarity	1	joy
desenfado	polarity	1	joy
desentendi{do,ó,éndose}	polarity	-2	anger
desentiende{,n}	polarity	-2	anger
desenton{a,an,aba}	polarity	-1	-
deséen{me,nos,le}	polarity	1	joy
deseos{o,a,os,as}	polarity	1	joy
desepcionad{o,a,os,as}	polarity	-2	sadness
desepcion{ante,as,ó,arme}	polarity	-2	sadness
desepci{ón,ones}	polarity	-2	sadness
deseperación	polarity	-2	sadness
deseperad{o,a}	polarity	-2	sadness
deseperante	polarity	-2	sadness
desepsion{,es}	polarity	-2	sadness
desequilibrad{o,a,os,as}	polarity	-2	-
desequilibra{,n,r}	polarity	-2	-
desequilibrio{,s}	polarity	-1	-
desesperadísim{o,a,os}	polarity	-2	sadness
desesperándo{me,nos,se}	polarity	-2	sadness
desesperanzador{,a,es}	polarity	-2	sadness
desesperanzas	polarity	-2	sadness
desesperarme	polarity	-2	sadness
desesperarnos	polarity	-2	sadness
desesper{o,aba,aría,en}	polarity	-2	sadness
desestabiliz{ar,a,an,ando}	polarity	-2	anger
desfachatad{o,a,os,as}	polarity	-3	anger
desfachates	polarity	-3	anger
desfachatese	polarity	-3	anger
desfachez	polarity	-3	anger
desfallecimiento	polarity	-2	sadness
desfallec{er,iendo,ido,ida,ió}	polarity	-2	sadness
desfallezco	polarity	-2	sadness
desfasadísim{o,a,os,as}	polarity	-1	-
desfasad{o,a,os,as}	polarity	-1	anger
desfavorecedor{,a,es,as}	polarity	-1	-
desfavorec{e,idos,idas}	polarity	-1	-
desfazad{o,a}	polarity	-1	-
desganad{o,a,os,as}	polarity	-2	sadness
desganas	polarity	-1	-
desgan{o,a}	polarity	-1	sadness
desgarradoramente	polarity	-2	sadness
desgarrador{,a,es,as}	polarity	-3	sadness
desgarriate	polarity	-2	anger
desgarros	polarity	-2	sadness
desgarr{a,an,o}	polarity	-2	sadness
desgastadísim{o,a}	polarity	-1	-
desgastante{,s}	polarity	-2	-
desgast{a,an,ándose}	polarity	-1	-
desgeneracion	polarity	-3	disgust
desgenerad{o,a,os,as}	polarity	-3	disgust
desgenere	polarity	-3	disgust
desgobierno	polarity	-3	anger
desgraciadísim{o,a}	polarity	-3	anger
desgraciadit{o,a}	polarity	-3	anger
desgraciao{s,}	polarity	-3	anger
desgrasiad{o,a,os,as}	polarity	-3	anger
desgrasia{,s}	polarity	-3	anger
desguazad{o,a,os,as}	polarity	-1	-
desharrapad{o,a,os,as}	polarity	-2	disgust
deshilachad{o,a,os,as}	polarity	-1	-
deshonra	polarity	-3	anger
deshonros{o,a,os,as}	polarity	-3	anger
deshumanicemos	polarity	-2	anger
deshumaniza{da,ción,r}	polarity	-2	anger
desidi	polarity	-2	anger
desidias	polarity	-2	anger
desigualad{o,a,as}	polarity	-1	-
desigualdad{,es}	polarity	-2	anger
desigual{,es}	polarity	-1	-
desilucionante{,s}	polarity	-2	sadness
desilucioné	polarity	-2	sadness
desiluci{ón,onado,onada,ones}	polarity	-2	sadness
desilusionándome	polarity	-2	sadness
desilusionarme	polarity	-2	sadness
desilusiona{,n,ron}	polarity	-2	sadness
desilusiono	polarity	-2	sadness
desincentiva{,n,r,ndo}	polarity	-1	-
desinformación	polarity	-2	anger
desinformador{,es,a}	polarity	-2	anger
desinformativ{o,a}	polarity	-2	anger
desinforma{s,,r}	polarity	-2	anger
desislusion	polarity	-2	sadness
deslabazad{o,a,os,as}	polarity	-1	-
deslavazad{o,a,os,as}	polarity	-1	-
deslealtad{,es}	polarity	-2	anger
deslike	polarity	-2	anger
deslikes	polarity	-2	anger
deslucid{o,a,os,as}	polarity	-1	-
desluc{e,en,ir,ió}	polarity	-1	-
deslumbradísimo	polarity	2	joy
deslumbra{ron,ba,da,dos,ndo}	polarity	2	joy
deslumbr{ar,a,an,ó}	polarity	2	joy
desluzca{,n}	polarity	-1	-
desmadrad{o,a,os,as}	polarity	-2	anger
desmadres	polarity	-2	anger
desmadr{oso,osos,osa}	polarity	-2	anger
desmantelad{o,a,os,as}	polarity	-1	-
desmantela{r,n,miento,ndo}	polarity	-2	anger
desmejoradísim{o,a}	polarity	-2	sadness
desmejorad{o,a,os,as}	polarity	-2	-
desmejoramiento	polarity	-2	sadness
desmejorándose	polarity	-2	sadness
desmejora{,ndo,r}	polarity	-2	sadness
desmerec{e,en,er,ía,ió}	polarity	-1	-
desmerezca{,n}	polarity	-1	-
desmerita{,n,r,ndo}	polarity	-1	-
desmérito{,s}	polarity	-1	-
desmesurad{o,a,os,as}	polarity	-2	anger
desmoralización	polarity	-2	sadness
desmoralizador{,a}	polarity	-2	sadness
desmoralizan	polarity	-2	sadness
desmoralizante{,s}	polarity	-2	sadness
desmoronamiento	polarity	-2	sadness
desmoronándose	polarity	-2	sadness
desmorona{,n,da,ndo}	polarity	-2	sadness
desmotivación	polarity	-2	sadness
desmotivador{,a,es}	polarity	-2	sadness
desmotivad{o,a,os,as}	polarity	-2	sadness
desmotivante{,s}	polarity	-2	sadness
desmotiva{,n}	polarity	-2	sadness
desoído	polarity	-2	anger
desoír	polarity	-2	anger
desonestidad	polarity	-3	anger
desonest{o,a,os,as}	polarity	-3	anger
desorbitadísim{o,a,os,as}	polarity	-2	anger
desorbitad{o,a,os,as}	polarity	-2	anger
desorbitante{,s}	polarity	-2	anger
desordenes	polarity	-2	anger
desorientación	polarity	-1	-
desorienta{,n,r}	polarity	-1	-
desoye{,n,ndo,ron}	polarity	-2	anger
desoyó	polarity	-2	anger
despapaye	polarity	-1	-
desparramad{o,a,os,as}	polarity	-1	-
despcionad{o,a}	polarity	-2	sadness
despechad{o,a,os,as}	polarity	-2	sadness
despecho	polarity	-2	sadness
despectiv{o,a,os,as}	polarity	-2	anger
despellejarl{o,a}	polarity	-3	anger
desperación	polarity	-2	sadness
desperdiciada	polarity	-2	anger
desperdiciar	polarity	-2	anger
desperdiciarl{o,a}	polarity	-2	anger
desperdiciaron	polarity	-2	anger
desperdicie	polarity	-2	anger
desperdicien	polarity	-2	anger
desperdició	polarity	-2	anger
desperdici{a,an,ando,ado}	polarity	-1	anger
desperdigad{o,a,os,as}	polarity	-1	-
desperdisi{a,as,ar,o,ado}	polarity	-2	anger
desperfcto{,s}	polarity	-1	-
desperferto{,s}	polarity	-1	-
desperticio{,s}	polarity	-2	anger
despiadadamente	polarity	-3	anger
despiche{,s}	polarity	-2	anger
despistad{o,a,os,as}	polarity	-1	-
despiste{,s}	polarity	-1	-
despist{a,an,ó}	polarity	-1	-
desplante{,s}	polarity	-2	anger
desplate{,s}	polarity	-2	anger
desplomes	polarity	-2	sadness
desplom{a,e,an,ó,arse}	polarity	-2	fear
desplom{ar,ado,ada,aron,ándose}	polarity	-2	sadness
desportillad{o,a,os,as}	polarity	-1	-
despostillad{o,a,os,as}	polarity	-1	-
despotrica{ndo,r}	polarity	-2	anger
despreciándo{lo,la,me,te,nos}	polarity	-3	anger
despreciarán	polarity	-3	anger
despreciarl{o,a,os,as,e}	polarity	-3	anger
despreciarme	polarity	-3	anger
despreciarte	polarity	-3	anger
despreciativ{o,a,os,as}	polarity	-3	anger
despreci{áis,éis}	polarity	-3	anger
desprestigiándo{se,lo,la,nos}	polarity	-2	anger
desprestigiarl{o,a,os,as}	polarity	-2	anger
desprestigi{a,an,ar,o,ando}	polarity	-2	anger
desprolijidad{,es}	polarity	-2	-
desprolij{o,a,os,as}	polarity	-2	-
desproporción	polarity	-2	anger
desproporcionadamente	polarity	-2	anger
desproporcionadísim{o,a}	polarity	-2	anger
desprovist{o,a,os,as}	polarity	-1	-
desquebrajad{o,a,os,as}	polarity	-1	-
desquiciada{,s}	polarity	-2	anger
desquiciadísim{o,a}	polarity	-2	anger
desquiciamiento	polarity	-2	anger
desquiciante{,s}	polarity	-2	anger
desquiciarme	polarity	-2	anger
desrecomendable{,s}	polarity	-2	anger
destacadísim{o,a,os,as}	polarity	1	-
destacamos	polarity	1	joy
destacar{ía,íamos}	polarity	1	joy
destaca{s,ban}	polarity	1	-
destac{a,an,o}	polarity	1	joy
destartalad{o,a,os,as}	polarity	-2	-
desteñid{o,a,os,as}	polarity	-1	-
destiñe{,n}	polarity	-1	-
destrozando	polarity	-3	anger
destrozándo{lo,la,me,nos,se}	polarity	-3	anger
destrozarl{o,a,os,as}	polarity	-3	anger
destrozarme	polarity	-3	anger
destrozarte	polarity	-3	anger
destro{zaban,cen}	polarity	-3	anger
destrucción	polarity	-2	anger
destructiv{o,a,os,as}	polarity	-2	fear
destructor{,a,es,as}	polarity	-2	anger
destruya{,s,n}	polarity	-2	anger
destruy{es,eran,éndose}	polarity	-2	anger
destru{irían,ía,iste,irlo,irla,irlas,irse,irte}	polarity	-2	anger
desubicad{o,a,os,as}	polarity	-2	anger
desunid{o,a,os,as}	polarity	-2	sadness
desunión	polarity	-2	sadness
desuscrib{ir,irse,o,í,e}	polarity	-1	anger
desuscripción	polarity	-1	anger
desuscrit{o,a,os}	polarity	-1	anger
desvalora{,r,n}	polarity	-2	anger
desvalorizado	polarity	-2	anger
desvariado	polarity	-2	anger
desvencijad{o,a,os,as}	polarity	-2	sadness
desvensijad{o,a,os,as}	polarity	-2	-
desventurad{o,a,os,as}	polarity	-2	sadness
desventura{,s}	polarity	-2	sadness
desvergonzadamente	polarity	-3	anger
desvergonzad{o,a,os,as}	polarity	-3	anger
desvergue	polarity	-3	anger
desvergüenzas	polarity	-3	anger
desvesijad{o,a,os,as}	polarity	-2	-
desvirt{úan,uar}	polarity	-1	-
desvive	polarity	2	joy
desviven	polarity	2	joy
desvivían	polarity	2	joy
desviviéndose	polarity	2	joy
desvivieron	polarity	3	joy
desvivió	polarity	2	joy
detallazo{,s}	polarity	2	joy
detereorad{o,a}	polarity	-2	-
deteriodad{o,a,os,as}	polarity	-2	-
deterioradísim{o,a,os,as}	polarity	-2	-
deterioradit{o,a,os,as}	polarity	-2	-
deterioramente	polarity	-2	-
deteriorándose	polarity	-2	-
deterior{a,ando,aron}	polarity	-2	anger
deterior{é,arse,en}	polarity	-2	-
detestablemente	polarity	-3	anger
detesta{,ba}	polarity	-3	anger
devast{o,ar}	polarity	-3	sadness
deviertid{o,a}	polarity	2	joy
devuélvanme	polarity	-2	anger
diabólicamente	polarity	-2	fear
diabólic{o,a,os,as}	polarity	-2	fear
diafrut{ando,en}	polarity	2	joy
diarrea{,s}	polarity	-2	disgust
dicharacher{o,a,os,as}	polarity	1	joy
dicriminarl{a,o}	polarity	-3	anger
dictadorcillo{,s}	polarity	-2	anger
dictadorzuelo{,s}	polarity	-2	anger
diezmad{o,a,os,as}	polarity	-2	anger
diezma{r,ndo,n,ron}	polarity	-2	anger
difamación	polarity	-2	anger
difamaciones	polarity	-3	anger
difamada	polarity	-2	anger
difamado	polarity	-2	anger
difamador	polarity	-3	anger
difamador{a,es,as}	polarity	-3	anger
difamándo{lo,la,te,me,nos}	polarity	-3	anger
difamarl{o,a,os,as,e}	polarity	-3	anger
difamarme	polarity	-3	anger
difamarnos	polarity	-3	anger
difamatori{o,a,os,as}	polarity	-3	anger
difam{a,an,ando,ó,ar,aron}	polarity	-2	anger
difam{as,é,aba,en}	polarity	-3	anger
dificilill{o,a}	polarity	-1	-
dificilísim{o,a,os,as}	polarity	-1	-
dificultando	polarity	-2	anger
dificult{é,aba,ado,adas,ará,arse,en}	polarity	-1	-
difrut{a,ando,en,es}	polarity	2	joy
difrut{amos,ar,é,aron}	polarity	2	joy
dignificante{,s}	polarity	1	joy
dignificarl{o,a}	polarity	1	joy
dignifica{do,r}	polarity	1	joy
dilicios{o,a,os,as}	polarity	3	joy
diminutísim{o,a}	polarity	-1	-
diminut{o,a,os,as}	polarity	-1	-
dimisión	polarity	-1	anger
dimisiones	polarity	-2	anger
dimita{,n}	polarity	-2	anger
dimite{,n}	polarity	-2	anger
dimitid	polarity	-3	anger
dimitir	polarity	-2	anger
dineral	polarity	-2	anger
diosa{,s}	polarity	2	joy
diosolopague	polarity	2	joy
diosolopay	polarity	2	joy
disappointed	polarity	-2	sadness
disappointing	polarity	-2	sadness
disappointment	polarity	-2	sadness
disaster	polarity	-3	anger
disconforme{,s}	polarity	-2	anger
disconformidad{,es}	polarity	-2	anger
discordia{,s}	polarity	-2	anger
discrepancia{,s}	polarity	-2	anger
discrepante{,s}	polarity	-1	-
discrep{o,ar,as}	polarity	-1	-
discriminacio	polarity	-3	anger
discriminador{,a,es}	polarity	-3	anger
discriminándo{me,nos,te,lo,la}	polarity	-3	anger
discriminarl{o,a,os,as}	polarity	-3	anger
discriminarme	polarity	-3	anger
discriminarte	polarity	-3	anger
discriminativ{o,a,os,as}	polarity	-3	anger
discusi{ón,ones}	polarity	-1	anger
discut{ir,en,iendo}	polarity	-1	anger
disfgruta{r,,ndo}	polarity	2	joy
disfritar	polarity	2	joy
disfrta{r,ndo}	polarity	2	joy
disfrutable{,s}	polarity	2	joy
disfrútal{a,o,as,os}	polarity	2	joy
disfrutarás	polarity	2	joy
disfrutarlas	polarity	2	joy
disfrutarlos	polarity	2	joy
disfruta{dlo,dla}	polarity	2	joy
disfrutel{o,a}	polarity	2	joy
disfrutemos	polarity	2	joy
disfrúten{la,lo}	polarity	2	joy
disfrutes	polarity	2	joy
disfrutón	polarity	2	joy
disfrutona	polarity	2	joy
disfrutones	polarity	2	joy
disfrutrar	polarity	2	joy
disfrut{ábamos,ará,arse}	polarity	2	joy
disfrut{ad,éis,aréis,aremos,arán,arlo,arla}	polarity	2	joy
disfrut{áis,adle,ándolos}	polarity	2	joy
disfunción	polarity	-2	-
disfuncional{,es}	polarity	-2	-
disfunciones	polarity	-2	-
disfurta{r,ndo,}	polarity	2	joy
disfutar	polarity	2	joy
disgustadísim{o,a,os,as}	polarity	-2	anger
disgustarme	polarity	-2	anger
disgustazo	polarity	-3	sadness
disgusta{,n,ron,r}	polarity	-2	anger
disgutad{o,a}	polarity	-2	anger
disguto	polarity	-2	anger
disifrutar	polarity	2	joy
dislaik{,s}	polarity	-2	anger
dislate{,s}	polarity	-2	anger
dislike{,s}	polarity	-2	anger
dislique	polarity	-2	anger
disparatadísim{o,a}	polarity	-2	anger
disparatad{o,a,os,as}	polarity	-2	anger
disparatero	polarity	-2	anger
dispendios{o,a,os,as}	polarity	-2	anger
dispendio{,s}	polarity	-2	anger
displicencia	polarity	-2	anger
distorcionad{o,a,os,as}	polarity	-1	-
distorciona{,n}	polarity	-1	-
distorsión	polarity	-1	-
distorsiona{s,do,da,r}	polarity	-1	-
distruta{r,ndo,mos,}	polarity	2	joy
disturbio{,s}	polarity	-2	fear
divaza{,s}	polarity	2	joy
diva{,s}	polarity	2	joy
divercion{,es}	polarity	2	joy
diverid{o,a}	polarity	2	joy
divertidill{o,a}	polarity	2	joy
divertidísim{a,as,os}	polarity	2	joy
divertidor	polarity	2	joy
divertimento{,s}	polarity	1	joy
divertimiento	polarity	1	joy
divertíos	polarity	2	joy
divertirte	polarity	2	joy
divertiste	polarity	2	joy
divert{ir,irse,irme,irnos,í,imos,ía}	polarity	2	joy
diviertan	polarity	2	joy
diviértanse	polarity	2	joy
diviértase	polarity	2	joy
divierta{s,}	polarity	2	joy
diviértete	polarity	2	joy
diviertid{o,a,os}	polarity	2	joy
diviert{o,e,en,es}	polarity	2	joy
divine	polarity	2	joy
divinísim{o,a,os,as}	polarity	3	joy
divinisisim{o,a}	polarity	3	joy
divirti{endo,eron,éndose}	polarity	2	joy
divrtid{o,a,os,as}	polarity	2	joy
doblehijueputa{,s}	polarity	-3	anger
dolencia{,s}	polarity	-1	sadness
doler{ía,ían,án,me,nos}	polarity	-1	sadness
doliendo	polarity	-2	sadness
doliéndo{me,le,nos}	polarity	-1	sadness
dolieron	polarity	-2	sadness
dolorcito	polarity	-1	sadness
dolosamente	polarity	-2	anger
dolos{o,a,os}	polarity	-2	anger
dol{erá,ía,ían}	polarity	-2	sadness
dramas	polarity	-1	anger
dramátic{o,a,os,as}	polarity	-1	sadness
dramatismo{,s}	polarity	-1	-
dramatiza{r,n,ndo,,s}	polarity	-1	-
dramón	polarity	-1	sadness
drogadicta{,s}	polarity	-2	anger
drogata{,s}	polarity	-2	anger
drogota{,s}	polarity	-2	anger
dudosamente	polarity	-1	-
duela{,n,s}	polarity	-1	sadness
dulzura	polarity	2	joy
dundera{,s}	polarity	-2	anger
dund{o,a,os,as}	polarity	-2	anger
duro	polarity	-1	-
dusfrutar	polarity	2	joy
ebria{,s}	polarity	-1	disgust
eccelente{,s}	polarity	3	joy
ecepcional{,es}	polarity	3	joy
ecsesiv{o,a}	polarity	-2	-
ecuánime{,s}	polarity	1	-
ecuanimidad	polarity	1	-
ecxelencia	polarity	3	joy
ecxelente{,s}	polarity	3	joy
ediond{o,a,os,as}	polarity	-3	disgust
ediota{,s}	polarity	-3	anger
egocéntric{o,a,os,as}	polarity	-2	anger
egocentrismo	polarity	-2	anger
egoísm{o,os}	polarity	-2	anger
egoístamente	polarity	-2	anger
egoísta{,s}	polarity	-2	anger
egoist{ón,ona}	polarity	-2	anger
ególatra{,s}	polarity	-2	anger
egolatría	polarity	-2	anger
ejemplaridad	polarity	1	-
ejemplarizante{,s}	polarity	1	-
ejemplarmente	polarity	1	-
ekisde	polarity	1	joy
electrizante{,s}	polarity	2	joy
elegancia	polarity	2	joy
elocuencia	polarity	1	-
elocuente{,s}	polarity	1	-
elogiarl{o,a,os}	polarity	1	joy
elogia{ban,do,ndo,rse}	polarity	1	joy
elogios{o,a,os,as}	polarity	1	joy
elud{e,ir,iendo}	polarity	-1	anger
embaucar	polarity	-3	anger
embaucarte	polarity	-3	anger
embellec{er,ía,iendo,imiento}	polarity	2	joy
embelesad{o,a,os,as}	polarity	2	joy
embeles{a,an,ar,ó,ador}	polarity	2	joy
embellezca{,n}	polarity	2	joy
embidi{a,oso,osa,osos}	polarity	-2	anger
emblemátic{o,a,os,as}	polarity	1	-
embobad{o,a,os,as}	polarity	2	joy
emboba{,n}	polarity	2	joy
embolad{o,a,os,as}	polarity	-2	anger
embola{,n,nte,ntes}	polarity	-2	anger
emboló	polarity	-2	anger
embotellad{o,a,os,as}	polarity	-1	anger
emoción	polarity	2	joy
emocionadísim{o,a,os,as}	polarity	2	joy
emocionándo{me,se,nos}	polarity	2	joy
emocionante{,s}	polarity	2	joy
emocioned	polarity	2	joy
emocion{ar,arme,arte,aste}	polarity	2	joy
emocion{é,aba,arse,es}	polarity	2	joy
emosionadísim{o,a}	polarity	2	joy
emosionante	polarity	2	joy
emosiono	polarity	2	joy
emosi{ón,onado,onada}	polarity	2	joy
emotiba{,s}	polarity	2	joy
emotivísim{o,a}	polarity	2	joy
emotiv{o,a,os,as}	polarity	2	joy
empachosas	polarity	-2	disgust
empalagosísim{o,a}	polarity	-1	disgust
empalagos{o,a,os,as}	polarity	-1	disgust
empalag{a,an,ó,ar,ue}	polarity	-1	disgust
emparanoie	polarity	-1	fear
empati{cé,zar,zarán,cen}	polarity	1	joy
empeoramiento{,s}	polarity	-2	-
empeoré	polarity	-2	-
empobrec{ido,ida,imiento,edores}	polarity	-2	-
empobresid{o,a}	polarity	-2	-
empobrezca{,n}	polarity	-2	-
empoderamiento	polarity	1	joy
empodera{s,do,da}	polarity	1	joy
emputadísim{o,a}	polarity	-3	anger
emput{ar,arme,aron,ó,e}	polarity	-3	anger
enaltece	polarity	2	joy
enaltezca{,n}	polarity	2	joy
enamor	polarity	2	joy
enamoradísim{a,o,as,os}	polarity	2	joy
enamoradit{o,a,os,as}	polarity	2	joy
enamoradiz{o,a}	polarity	2	joy
enamorad{os,as}	polarity	2	joy
enamoráis	polarity	2	joy
enamorándo{me,nos,se}	polarity	2	joy
enamorao	polarity	2	joy
enamorarnos	polarity	2	joy
enamoraros	polarity	2	joy
enamoraste	polarity	2	joy
enamor{an,é,ar,arse,arte,arme,aba,amos}	polarity	2	joy
enamor{as,ando,ará,es}	polarity	2	joy
enbidia{,s}	polarity	-2	anger
enbidios{o,a,os,as}	polarity	-2	anger
encabronarme	polarity	-3	anger
encabron{ó,ar,é,aron,ando,arse}	polarity	-3	anger
encanijad{o,a,os,as}	polarity	-2	anger
encant	polarity	2	joy
encantad	polarity	2	joy
encantadísim{o,a,os,as}	polarity	3	joy
encantadorísim{o,a}	polarity	3	joy
encantáis	polarity	2	joy
encantandor{,a,es}	polarity	2	joy
encantaréis	polarity	2	joy
encantar{ás,ían}	polarity	2	joy
encantasteis	polarity	2	joy
encantdo	polarity	2	joy
encantodor{,a,es}	polarity	2	joy
encant{as,aste,abas,aban,é,en,ará,arán,aría,aríais}	polarity	2	joy
encarece{,r,ría}	polarity	-2	anger
encarezca{,n}	polarity	-2	anger
encariñ{ado,ados,ar,arnos,é}	polarity	2	joy
encatador{,a,es,as}	polarity	2	joy
encatandor	polarity	2	joy
encata{dos,ría}	polarity	2	joy
encerrad{o,a,os,as}	polarity	-1	-
encharcadísim{o,a}	polarity	-1	-
encharca{ndo,r}	polarity	-2	anger
encharc{aba,ándose}	polarity	-1	-
enchula{n,r,do,da}	polarity	1	joy
encimos{o,a,os,as}	polarity	-1	anger
encntad{o,a}	polarity	2	joy
encojona{,n,do,da}	polarity	-2	anger
encorajinad{o,a,os,as}	polarity	-2	anger
endeble{,s}	polarity	-2	-
endeudamientos	polarity	-2	-
endeuda{do,}	polarity	-2	-
endiosad{o,a,os,as}	polarity	-2	anger
endiosamiento	polarity	-1	anger
endios{ar,arla,a,e}	polarity	-1	anger
ennegrecid{o,a,os,as}	polarity	-2	disgust
enemig{o,a,os,as}	polarity	-1	anger
enemistades	polarity	-2	anger
enemista{,rse}	polarity	-2	anger
energúmen{o,a,os,as}	polarity	-3	anger
enervan{te,tes,}	polarity	-2	anger
enfadadísim{o,a,os,as}	polarity	-2	anger
enfadadit{o,a}	polarity	-2	anger
enfadándo{me,se}	polarity	-2	anger
enfadarnos	polarity	-2	anger
enfadarte	polarity	-2	anger
enfad{as,amos,ar,en}	polarity	-2	anger
enfad{es,e,arme,aron}	polarity	-2	anger
enfermis{o,a,os,as}	polarity	-2	disgust
enfermit{o,a,os,as}	polarity	-2	anger
enfermiz{o,a,os,as}	polarity	-2	anger
enferm{an,ar,ado,ando,ándome,ándonos,en}	polarity	-2	sadness
enferm{é,arse,arme,aron}	polarity	-1	sadness
enfurece	polarity	-3	anger
enfurecidamente	polarity	-2	anger
enfurezc{o,a,an}	polarity	-3	anger
enganchadísim{o,a,os,as}	polarity	2	joy
engatusador{,a,es}	polarity	-3	anger
engatusar	polarity	-3	anger
engatuzarlo	polarity	-3	anger
engañador{,a,es,as}	polarity	-3	anger
engañándonos	polarity	-3	anger
engañarl{o,a,os,as,e}	polarity	-3	anger
engañarme	polarity	-3	anger
engañarnos	polarity	-3	anger
engañarte	polarity	-3	anger
engañar{á,án,ía}	polarity	-3	anger
engañéis	polarity	-3	anger
engañ{abobos,ifa,ifas}	polarity	-2	anger
engañ{áis,asteis}	polarity	-2	anger
engendro{,s}	polarity	-3	disgust
engorro{,s}	polarity	-1	anger
engrandece	polarity	2	joy
engrandezca{,n}	polarity	2	joy
engreíd{o,a,os,as}	polarity	-2	anger
engreimiento	polarity	-2	anger
enhorabuen{,s}	polarity	2	joy
enhorabuna	polarity	2	joy
enhoramena	polarity	2	joy
enjoy	polarity	2	joy
enloqueceme	polarity	2	joy
enmohecid{o,a,os,as}	polarity	-2	disgust
enmohec{er,e,iendo}	polarity	-2	disgust
enojadit{o,a}	polarity	-2	anger
enojándo{me,se}	polarity	-2	anger
enojarce	polarity	-2	anger
enojarme	polarity	-2	anger
enojarte	polarity	-2	anger
enojón	polarity	-2	anger
enojona	polarity	-2	anger
enojones	polarity	-2	anger
enoj{as,é,aba,ará,aría,es,en}	polarity	-2	anger
enorabuena{,s}	polarity	2	joy
enorgullezc{o,a,an,as}	polarity	2	joy
enrabi{ada,etarme}	polarity	-2	anger
enredos{o,a}	polarity	-1	anger
enrevesad{o,a,os,as}	polarity	-1	anger
enriquecedor{,a,es,as}	polarity	2	joy
enriquec{ernos,erme,erte,iéndonos}	polarity	1	joy
ensalzando	polarity	1	joy
ensañan	polarity	-2	anger
ensimos{o,a}	polarity	-1	anger
ensombrec{e,ido,ida}	polarity	-1	sadness
ensoña{dor,dora,doras,dores,ción}	polarity	1	joy
ensuciándo{se,lo}	polarity	-2	disgust
ensuciarl{o,a}	polarity	-2	disgust
ensuciarte	polarity	-2	disgust
ensuci{é,aba,es,en}	polarity	-2	disgust
ensueno	polarity	2	joy
ensueño{,s}	polarity	2	joy
enternecedor	polarity	2	joy
enternezc{o,a}	polarity	2	joy
entongad{o,a,os}	polarity	-2	anger
entorpeci{do,da,das,ó,miento}	polarity	-2	anger
entorpec{iendo,ía}	polarity	-2	anger
entorpezca{,n}	polarity	-2	anger
entrañable{,s}	polarity	2	joy
entretención	polarity	1	joy
entretenidísim{o,a,os,as}	polarity	2	joy
entretenidit{o,a}	polarity	2	joy
entretenid{o,a,os,as}	polarity	2	joy
entretenimento{,s}	polarity	1	joy
entretenimiento	polarity	1	joy
entretenimientos	polarity	1	joy
entretenme	polarity	1	joy
entreten{er,erse,erme,ía,emos}	polarity	1	joy
entretienes	polarity	1	joy
entretienido	polarity	2	joy
entretuv{e,ieron,imos}	polarity	1	joy
entret{iene,ienen,uvo,enernos}	polarity	1	joy
entristec{e,en,ió,er,ida,ido}	polarity	-2	sadness
entromet{ido,ida,idos}	polarity	-2	anger
enturbiada	polarity	-1	sadness
entusad{o,a,os,as}	polarity	-2	sadness
entusiasmadísim{o,a,os,as}	polarity	2	joy
entusiasmarme	polarity	2	joy
entusiasmé	polarity	2	joy
entusiasmos	polarity	2	joy
envenenamiento{,s}	polarity	-3	fear
envenenándo{nos,se}	polarity	-3	fear
envenenarme	polarity	-3	fear
envenenarnos	polarity	-3	fear
envenen{a,ada,ar,en}	polarity	-3	fear
envidian	polarity	-2	anger
envidiándo{me,te}	polarity	-2	anger
envidiosill{o,a,os,as}	polarity	-2	anger
envidios{o,a,os,as}	polarity	-2	anger
epd	polarity	-2	sadness
epectacular{,es}	polarity	3	joy
epic	polarity	1	joy
epicidad	polarity	3	joy
épic{o,a,os,as}	polarity	2	joy
epik	polarity	3	joy
epiquísim{o,a}	polarity	3	joy
equiboca{,do}	polarity	-1	-
equipaz{o,os}	polarity	2	joy
equisde	polarity	1	joy
equisit{o,a,os,as}	polarity	3	joy
equivocadamente	polarity	-1	-
equivocadísim{o,a,os,as}	polarity	-1	-
equivocándo{se,te,me}	polarity	-1	-
equivocarme	polarity	-1	-
equivocarte	polarity	-1	-
equivoca{s,,ba,ban,rá}	polarity	-1	-
equivoc{aste,amos,arse}	polarity	-1	sadness
errad{o,a,os,as}	polarity	-1	-
errátic{o,a,os,as}	polarity	-1	anger
erda	polarity	-1	surprise
ermosísim{o,a,os,as}	polarity	2	joy
ermosura{,s}	polarity	2	joy
ermos{o,a,os,as}	polarity	2	joy
escabros{o,a,os,as}	polarity	-2	fear
escacez	polarity	-2	-
escalofriantemente	polarity	-2	fear
escalofriante{,s}	polarity	-2	fear
escalofrío{,s}	polarity	-1	fear
escaseando	polarity	-2	anger
escasear	polarity	-2	-
escases	polarity	-2	-
escase{a,an,aban,aba}	polarity	-2	sadness
escasísim{o,a,os,as}	polarity	-2	anger
escepcional{,es}	polarity	3	joy
esclavista{,s}	polarity	-2	anger
esclavitud	polarity	-2	anger
esclavizar	polarity	-2	anger
esclav{o,a,os,as}	polarity	-1	sadness
escocid{o,a,os,as}	polarity	-1	anger
escojon{o,ante}	polarity	2	joy
escremento{,s}	polarity	-2	disgust
escuece{,n,r}	polarity	-1	anger
escuet{o,a,os,as}	polarity	-1	-
escupitajo{,s}	polarity	-3	disgust
escupi{endo,do}	polarity	-3	disgust
escup{o,ir,en,e,ió,ieron}	polarity	-2	disgust
escusa{,s}	polarity	-2	anger
esectacular	polarity	3	joy
esforz{arse,aron,ándose,ándome,arme,ó,aban}	polarity	1	-
esmeradamente	polarity	2	joy
esmeradísim{o,a,os,as}	polarity	2	joy
esmera{n,ron,ba,ban}	polarity	2	joy
esmeros	polarity	2	joy
esmer{a,ándose,arse,amos,en}	polarity	2	joy
esmierda	polarity	-3	anger
esnobista{,s}	polarity	-1	anger
esnob{,s,ismo}	polarity	-1	anger
espabil{a,en,ar}	polarity	-1	anger
espaciocid{o,a}	polarity	2	joy
espaciosísim{o,a,os,as}	polarity	2	joy
espactacular{,es}	polarity	3	joy
espantadísim{o,a}	polarity	-2	fear
espantarme	polarity	-2	fear
espantarnos	polarity	-2	fear
espantarte	polarity	-2	fear
espanta{n,,ba,ron}	polarity	-2	fear
espantos	polarity	-2	fear
espantosísim{o,a}	polarity	-2	fear
espant{as,ar,aría,es,en}	polarity	-2	fear
espasios{o,a,os,as}	polarity	2	joy
espavil{a,ad,en}	polarity	-1	anger
especacular{,es}	polarity	3	joy
especatacular	polarity	3	joy
espectacual	polarity	3	joy
espectaculare	polarity	3	joy
espectacularísim{o,a}	polarity	3	joy
espectaculazo{,s}	polarity	2	joy
espectacural{,es}	polarity	3	joy
espectauclar	polarity	3	joy
espectaular	polarity	3	joy
espectcular{,es}	polarity	3	joy
espelucnante	polarity	-3	fear
espeluznad{o,a}	polarity	-3	fear
espeluznantemente	polarity	-3	fear
espeluznante{,s}	polarity	-3	fear
esperpent{o,os,ico,ica,icos,icas}	polarity	-2	anger
espertacular{,es}	polarity	3	joy
espetacularmente	polarity	3	joy
espetacular{,es}	polarity	3	joy
espetáculo	polarity	2	joy
esplendor	polarity	2	joy
espoectacular	polarity	3	joy
espoilea{r,do,da,}	polarity	-1	anger
esponjosit{o,a,os}	polarity	1	joy
espontaneidad	polarity	1	joy
esquicit{o,a,os,as}	polarity	3	joy
esquisit{o,a,os,as}	polarity	3	joy
esquizofrénic{o,a,os,as}	polarity	-2	fear
estacular{,es}	polarity	3	joy
estafadísimo	polarity	-3	anger
estafadón	polarity	-3	anger
estafadorcito{,s}	polarity	-3	anger
estafándo{nos,me,te}	polarity	-3	anger
estafarl{e,es,o,a,os}	polarity	-3	anger
estafar{án,ía}	polarity	-3	anger
estaf{arte,arme,arnos}	polarity	-3	anger
estancamientos	polarity	-2	-
estancándose	polarity	-2	-
estercolero{,s}	polarity	-2	disgust
estiércol	polarity	-2	disgust
estigmatizada	polarity	-2	anger
estigma{,s}	polarity	-2	anger
estilazo{,s}	polarity	2	joy
estilos{o,a,os,as}	polarity	2	joy
estimul{a,an,ó}	polarity	1	joy
estorbándo{me,nos}	polarity	-2	anger
estorba{ba,rá}	polarity	-2	anger
estorboso	polarity	-2	anger
estorbos{a,os,as}	polarity	-2	anger
estrafalari{o,a,os,as}	polarity	-1	-
estragos	polarity	-2	sadness
estrangula{r,ndo}	polarity	-2	fear
estraordinari{o,a,os,as}	polarity	3	joy
estremece{,n,dor,dora}	polarity	-1	sadness
estrepitosamente	polarity	-2	sadness
estrepitos{o,a,os,as}	polarity	-2	sadness
estresadísim{o,a,os,as}	polarity	-2	fear
estresadit{o,a,os,as}	polarity	-2	fear
estresándo{me,nos,se}	polarity	-2	fear
estresarme	polarity	-2	fear
estresarnos	polarity	-2	fear
estresarte	polarity	-2	fear
estres{a,an,ado,ada,ados,adas,ó}	polarity	-2	fear
estres{aba,arse,es}	polarity	-2	fear
estridencia{,s}	polarity	-1	-
estridente{,s}	polarity	-1	-
estropajos{o,a}	polarity	-2	anger
estropeadísim{o,a,os,as}	polarity	-2	anger
estropeadit{o,a}	polarity	-2	anger
estropeándose	polarity	-2	anger
estrope{é,aban,aría,arse}	polarity	-2	anger
estropicio{,s}	polarity	-2	anger
estrop{eaba,eando}	polarity	-2	anger
estruendos{o,a,os,as}	polarity	-1	-
estruendo{,s}	polarity	-2	anger
estulticia	polarity	-2	anger
estult{o,a,os,as}	polarity	-2	anger
estupefact{o,a,os,as}	polarity	-1	surprise
estupendasmente	polarity	3	joy
estupendísim{o,a,os,as}	polarity	3	joy
estupidamente	polarity	-2	anger
estupides	polarity	-2	anger
estupidesa{,s}	polarity	-2	anger
estupideses	polarity	-2	anger
estupidiza{nte,do}	polarity	-2	anger
estupodo	polarity	-2	anger
estupor	polarity	-1	surprise
euforia	polarity	2	joy
eufóric{o,a,os,as}	polarity	2	joy
euphoria	polarity	2	joy
evil	polarity	-2	anger
evitable{,s}	polarity	-1	-
evocador{,a,es,as}	polarity	1	joy
ew	polarity	-2	disgust
exabrupto{,s}	polarity	-1	anger
exagerad{ísimo,ísima,ito,ita}	polarity	-1	anger
exageráis	polarity	-1	anger
exageramente	polarity	-1	anger
exager{ar,ación,aciones,an,as,ando}	polarity	-1	-
exager{o,a,amos,aste,aron,aba,aría,emos}	polarity	-1	anger
exajer{ada,o,áis,e}	polarity	-1	anger
excas{o,a,os,as,ez}	polarity	-2	sadness
excecelente	polarity	3	joy
excekente{,s}	polarity	3	joy
excelebte{,s}	polarity	3	joy
excelecte	polarity	3	joy
excellence	polarity	3	joy
excelencias	polarity	3	joy
excelene	polarity	3	joy
excelenre	polarity	3	joy
excellent	polarity	3	joy
excelenter	polarity	3	joy
excelentr{,e,es}	polarity	3	joy
excelentw	polarity	3	joy
excelete{,s}	polarity	3	joy
exceletne{,s}	polarity	3	joy
excelntes	polarity	3	joy
excels{o,a,os,as}	polarity	3	joy
excelte	polarity	3	joy
excepcionalísim{o,a}	polarity	3	joy
excepcionalmente	polarity	3	joy
excepecional{,es}	polarity	3	joy
excepsional{,es}	polarity	3	joy
exceñente{,s}	polarity	3	joy
excitante{,s}	polarity	2	joy
exclelente{,s}	polarity	3	joy
exclente{,s}	polarity	3	joy
excluya{,n}	polarity	-2	anger
excluyendo	polarity	-2	anger
excluyente{,s}	polarity	-2	anger
excremementos	polarity	-2	disgust
excremento{,s}	polarity	-2	disgust
excusándose	polarity	-1	anger
excusero{,s}	polarity	-1	anger
excusita{,s}	polarity	-1	anger
excusitis	polarity	-2	anger
excus{o,é,aron,ado,ando}	polarity	-1	anger
execelente{,s}	polarity	3	joy
execesiv{o,a,os,as}	polarity	-2	-
execeñente	polarity	3	joy
execlente{,s}	polarity	3	joy
exelencia	polarity	3	joy
exelent	polarity	3	joy
exelentemente	polarity	3	joy
exelentísima	polarity	2	joy
exelentísim{os,as}	polarity	3	joy
exelnte{,s}	polarity	3	joy
exelso	polarity	3	joy
exepcionalmente	polarity	3	joy
exepcional{,es}	polarity	3	joy
exepsional{,es}	polarity	3	joy
exesiv{o,a,os,as,amente}	polarity	-2	-
exhaust{o,a,os,as}	polarity	-2	sadness
exhorbitante{,s}	polarity	-2	anger
exitante{,s}	polarity	2	joy
exitaso	polarity	3	joy
exitasos	polarity	3	joy
exitazo{,s}	polarity	3	joy
exitosísim{o,a}	polarity	3	joy
exitote	polarity	3	joy
exlente{,s}	polarity	3	joy
exoectacular	polarity	3	joy
exorbitad{o,a,os}	polarity	-2	anger
exorbitante{,s}	polarity	-2	anger
expacios{o,a}	polarity	2	joy
expecional{,es,mente}	polarity	3	joy
expectacularmente	polarity	3	joy
expectacular{,es}	polarity	3	joy
expectatular	polarity	3	joy
expetacular{,es}	polarity	3	joy
explendor	polarity	2	joy
explotador{,a,es,as}	polarity	-3	anger
explotad{o,a,os,as}	polarity	-2	anger
expl{éndido,éndida,éndidos,éndidas}	polarity	3	joy
expoli{o,ar,ados,ando}	polarity	-2	anger
exquicit{o,a,os,as}	polarity	3	joy
exquisiteces	polarity	3	joy
exquisites	polarity	3	joy
exquisiteses	polarity	3	joy
exquisitez	polarity	3	joy
exquisit{ísimo,ísima,amente}	polarity	3	joy
exquista{,s}	polarity	3	joy
exquisto{,s}	polarity	3	joy
exquizitez	polarity	3	joy
exquizit{o,a,os,as}	polarity	3	joy
exselentes	polarity	3	joy
exsesiv{o,a}	polarity	-2	-
extasiad{o,a,os,as}	polarity	3	joy
extasiante{,s}	polarity	3	joy
extenuad{o,a,os,as}	polarity	-2	sadness
extenuante{,s}	polarity	-2	sadness
extorsionándo{me,nos}	polarity	-3	anger
extorsionarl{o,a,os}	polarity	-3	anger
extorsionas	polarity	-3	anger
extorsionista{,s}	polarity	-3	anger
extraodinari{o,a,os,as}	polarity	3	joy
extraordiari{o,a}	polarity	3	joy
extraordinariament	polarity	3	joy
extraordinariamente	polarity	3	joy
extraordinar{o,a}	polarity	3	joy
extravía{n,}	polarity	-2	anger
extravi{ar,é,ando}	polarity	-1	-
extrañaba	polarity	-1	sadness
extrañaban	polarity	-1	sadness
extrañamos	polarity	-1	sadness
extrañándote	polarity	-1	sadness
extrañarlos	polarity	-1	sadness
extrañarte	polarity	-1	sadness
extraña{n,ría,rían,ré,remos,ndo}	polarity	-1	sadness
extrañeza	polarity	-1	surprise
extremismo{,s}	polarity	-2	anger
extremista{,s}	polarity	-2	anger
extrordinari{o,a,os,as}	polarity	3	joy
exuberante{,s}	polarity	1	joy
exzellent	polarity	3	joy
ezcelente{,s}	polarity	2	joy
fabulosamente	polarity	3	joy
fabulosísim{o,a}	polarity	3	joy
fabulous	polarity	3	joy
fabuloz{o,a}	polarity	3	joy
facepalm	polarity	-2	anger
fachaza	polarity	-2	anger
facha{,s}	polarity	-2	anger
facherit{o,a}	polarity	2	joy
facher{o,a,os,as}	polarity	2	joy
fachilla{,s}	polarity	-2	anger
fachirul{o,a,os,as}	polarity	-2	anger
fachorr{o,a,os}	polarity	-2	anger
fachuz{o,os,a}	polarity	-2	anger
facineros{o,a,os,as}	polarity	-2	anger
facinerozo	polarity	-2	anger
facin{ante,a,an,ado,ó}	polarity	2	joy
facismo	polarity	-2	anger
facista{,s}	polarity	-2	anger
facking	polarity	-1	anger
facsinante{,s}	polarity	2	joy
fail{,s}	polarity	-2	-
fake	polarity	-2	anger
fakear	polarity	-2	anger
fakenews	polarity	-2	anger
fakes	polarity	-2	anger
fakin	polarity	-1	anger
falacia{,s}	polarity	-2	anger
fallec{er,ía,iera}	polarity	-1	sadness
fallidamente	polarity	-2	sadness
falsamente	polarity	-2	anger
falsead{o,a,os,as}	polarity	-2	anger
falsea{r,,n,ndo}	polarity	-2	anger
falsific{aciones,a,ó,ador}	polarity	-2	anger
faltos{o,a,os,as}	polarity	-2	anger
fall{amos,arle,arte,aremos,é,es}	polarity	-1	-
familiaridad	polarity	1	joy
fanatismo{,s}	polarity	-2	anger
fanfarr{ón,ona,ones}	polarity	-2	anger
fanstástic{o,a}	polarity	3	joy
fantantic{o,a,os,as}	polarity	3	joy
fantásctic{o,a}	polarity	3	joy
fantasic{o,a}	polarity	3	joy
fantásitc{o,a}	polarity	3	joy
fantasmada{,s}	polarity	-2	anger
fantasme{ar,a,ando,as,o}	polarity	-2	anger
fantasmón	polarity	-2	anger
fantasmones	polarity	-2	anger
fantastic	polarity	3	joy
fantastiquísim{o,a}	polarity	3	joy
fantastivca	polarity	3	joy
fantátic{o,a,os,as}	polarity	3	joy
fantatisc{o,a}	polarity	3	joy
fascinación	polarity	2	joy
fascinadísim{o,a}	polarity	2	joy
fascinándome	polarity	2	joy
fascinantemente	polarity	2	joy
fascina{s,ndo}	polarity	2	joy
fascismo	polarity	-2	anger
fascismos	polarity	-2	anger
fasina{n,do}	polarity	2	joy
fastidiándo{me,nos,se}	polarity	-2	anger
fastidiarme	polarity	-2	anger
fastidiarnos	polarity	-2	anger
fastidiarte	polarity	-2	anger
fastidia{,rla}	polarity	-2	anger
fastidia{ban,rse}	polarity	-2	anger
fastidiosísim{o,a}	polarity	-2	anger
fastidi{áis,éis}	polarity	-2	anger
fastuosidad	polarity	2	joy
fastuos{o,a,os,as}	polarity	2	joy
fatalidad{,es}	polarity	-2	sadness
fatalismo	polarity	-2	sadness
fatalista{,s}	polarity	-2	sadness
fatástic{o,a,os,as}	polarity	3	joy
fatigue{,s,n}	polarity	-1	sadness
favorecedor{,a,es,as}	polarity	2	joy
favorecid{o,a,os,as}	polarity	2	joy
favorec{er,iendo}	polarity	1	joy
favorezca{,n}	polarity	1	joy
favoritísim{o,a}	polarity	2	joy
favulos{o,a,os,as}	polarity	3	joy
fazcismo	polarity	-2	anger
fcking	polarity	-1	anger
fckn	polarity	-1	anger
fealdad{,es}	polarity	-2	disgust
fecal{,es}	polarity	-2	disgust
feikingnews	polarity	-2	anger
feik{,s}	polarity	-2	anger
feill{o,a,os,as}	polarity	-2	disgust
felicdad{,es}	polarity	2	joy
felicicit{o,aciones}	polarity	2	joy
felicida	polarity	2	joy
felicidadez	polarity	2	joy
felicidaes	polarity	2	joy
felicidat	polarity	2	joy
felicitadle	polarity	2	joy
felicítal{os,as,o,a}	polarity	2	joy
felicitándome	polarity	2	joy
felicitarla	polarity	2	joy
felicitarlo	polarity	2	joy
felicitarnos	polarity	2	joy
felicitaros	polarity	2	joy
felicitarte	polarity	2	joy
felicitats	polarity	2	joy
felicítenl{o,a}	polarity	2	joy
felicit{é,aba,ará,aría,en}	polarity	2	joy
felicodades	polarity	2	joy
felidades	polarity	2	joy
felisdades	polarity	2	joy
felisidad	polarity	2	joy
felisísim{o,a}	polarity	2	joy
felisitaciones	polarity	2	joy
felisita{r,do,da}	polarity	2	joy
felisit{o,arlos,an}	polarity	2	joy
felixidades	polarity	2	joy
felizes	polarity	2	joy
felizidad	polarity	2	joy
felizísim{o,a}	polarity	2	joy
felizot{e,a}	polarity	2	joy
femiescocida{,s}	polarity	-2	anger
femilista	polarity	-2	anger
femimonguer{,s}	polarity	-2	anger
feminazas	polarity	-2	anger
feminazismo	polarity	-2	anger
feminazix	polarity	-2	anger
feminazi{,s}	polarity	-3	anger
femitontas	polarity	-2	anger
festín	polarity	1	joy
feuca	polarity	-2	disgust
feuch{o,a,os,as}	polarity	-2	disgust
fiaca	polarity	-1	anger
fiasco{,s}	polarity	-3	sadness
fiestazo	polarity	2	joy
fiester{o,a,os,as}	polarity	1	joy
fiestita{,s}	polarity	1	joy
fiestonazo	polarity	2	joy
fiestones	polarity	2	joy
fiestota{,s}	polarity	2	joy
fiest{ón,aza}	polarity	2	joy
figureti{,s}	polarity	-2	anger
filicidades	polarity	2	joy
fineza{,s}	polarity	1	joy
fingid{o,a,os,as}	polarity	-2	anger
fingimiento	polarity	-2	anger
fingi{r,endo,ó,eron}	polarity	-2	anger
fing{e,en,es,ía,ían}	polarity	-2	anger
finísim{o,a,os,as}	polarity	2	joy
finj{as,ido,iendo}	polarity	-2	anger
fking	polarity	-1	anger
flipadísim{o,a,os}	polarity	2	joy
flipad{o,a,os,as}	polarity	-1	anger
flipandito	polarity	2	joy
flipándo{lo,nos}	polarity	2	joy
flipantemente	polarity	2	joy
flipantes	polarity	2	surprise
fliparlo	polarity	2	joy
flip{áis,aréis}	polarity	2	joy
flip{as,a,amos,an,é,aron,aba,ando,ar,aría}	polarity	2	joy
flojeras	polarity	-1	-
flojísim{o,a,os,as}	polarity	-2	anger
flojit{os,as}	polarity	-1	-
flojucho	polarity	-1	-
fobia{,s}	polarity	-2	fear
fof{o,a,os,as}	polarity	-1	-
fondon{a,es}	polarity	-1	-
fonducha{,s}	polarity	-1	-
fonducho{,s}	polarity	-1	-
formidablemente	polarity	3	joy
fortalec{er,en,ido,erse}	polarity	1	joy
fortaleza{,s}	polarity	1	joy
fortalezca{,n}	polarity	1	joy
fotaso{,s}	polarity	2	joy
fotaza{,s}	polarity	2	joy
fotazo{,s}	polarity	2	joy
fotogénic{o,a,os,as}	polarity	2	joy
fracasadísimo	polarity	-2	sadness
fracasao	polarity	-2	sadness
fracasa{da,dos,ndo}	polarity	-2	sadness
franeler{o,os}	polarity	-2	anger
fraternal{,es}	polarity	1	joy
fratern{o,a,os,as}	polarity	1	joy
fregonsísim{o,a}	polarity	3	joy
frenaz{o,os}	polarity	-1	anger
frialdad	polarity	-1	sadness
fríamente	polarity	-1	-
friendly	polarity	2	joy
friquead{o,a,os,as}	polarity	-1	fear
frivolidad{,es}	polarity	-1	-
frivoliz{o,ar}	polarity	-1	-
frívol{o,a,os,as}	polarity	-1	-
frusta{nte,ba}	polarity	-2	sadness
frustradísim{o,a}	polarity	-2	sadness
frustrándo{me,se}	polarity	-2	sadness
frustrarme	polarity	-2	sadness
frustr{a,an}	polarity	-2	anger
frustr{o,aba}	polarity	-2	sadness
fsbulos{o,a}	polarity	3	joy
fuck	polarity	-2	anger
fucked	polarity	-2	anger
fucker{,s}	polarity	-2	anger
fucking	polarity	-1	anger
funad{o,a,os,as}	polarity	-2	anger
fúnal{o,a,os}	polarity	-2	anger
funa{,s}	polarity	-2	anger
fúnebre{,s}	polarity	-1	-
furcia{,s}	polarity	-3	anger
furibund{o,a,os,as}	polarity	-2	anger
furiosamente	polarity	-2	anger
fursia{,s}	polarity	-3	anger
fustrado	polarity	-2	sadness
gachupín	polarity	-2	anger
gachupina	polarity	-2	anger
gachupines	polarity	-2	anger
gacias	polarity	2	joy
gafe	polarity	-2	sadness
gafedad{,es}	polarity	-2	anger
gaf{o,os}	polarity	-2	anger
gamberr{o,a,os,as,ada,adas,ismo}	polarity	-2	anger
ganapán	polarity	-2	anger
ganapanes	polarity	-2	anger
gandulería	polarity	-2	anger
gandul{,a,es,as}	polarity	-2	anger
ganga{,s}	polarity	2	joy
gánster{,es}	polarity	-2	anger
garrafal{,es}	polarity	-3	anger
garbage	polarity	-3	anger
garbimba{,s}	polarity	-3	anger
garpa{,n,ba}	polarity	1	joy
garrulada{,s}	polarity	-2	anger
garruléz	polarity	-2	anger
garrul{o,a,os,as}	polarity	-2	anger
gastritis	polarity	-2	disgust
gastroenteritis	polarity	-2	disgust
gatete{,s}	polarity	1	joy
gatit{o,a,os,as}	polarity	1	joy
gañán	polarity	-2	anger
gañanada	polarity	-2	anger
gañan{a,es}	polarity	-2	anger
geacias	polarity	2	joy
gede{,s}	polarity	-2	anger
gelipollas	polarity	-3	anger
genail	polarity	3	joy
genailes	polarity	3	joy
geneal{,es}	polarity	3	joy
genialazo	polarity	3	joy
genialidad{,es}	polarity	2	joy
genialísim{o,a,os,as}	polarity	3	joy
genialix	polarity	3	joy
geniaza{,s}	polarity	3	joy
genocidio{,s}	polarity	-3	anger
gentecilla	polarity	-2	anger
gentesilla	polarity	-2	anger
gentualla	polarity	-2	anger
gentucilla	polarity	-2	anger
gentusa	polarity	-2	anger
gentuza	polarity	-3	anger
gentuzas	polarity	-2	anger
genuin{o,a,os,as}	polarity	1	joy
gilada{,s}	polarity	-2	anger
gilipichi{,s}	polarity	-3	anger
gilipogre{,s}	polarity	-3	anger
gilipoias	polarity	-3	anger
gilipollada{,s}	polarity	-3	anger
gilipolla{,z}	polarity	-3	anger
gilipollescos	polarity	-3	anger
gilipollis	polarity	-3	anger
gilipoya{,s}	polarity	-3	anger
gilipo{,s}	polarity	-3	anger
gilipuertas	polarity	-2	anger
gili{,s}	polarity	-2	anger
gilopollas	polarity	-3	anger
gineter{a,as,o,os}	polarity	-2	anger
ginial{,es}	polarity	3	joy
glamoros{o,a,os,as}	polarity	2	joy
glamorurísimo	polarity	2	joy
glamour	polarity	1	joy
glamouros{o,a,os,as}	polarity	2	joy
glamur	polarity	1	joy
glamurísim{o,a}	polarity	2	joy
glamuros{o,a,os,as}	polarity	1	joy
globoludo{,s}	polarity	-2	anger
gloriosamente	polarity	2	joy
gloriosísim{o,a}	polarity	2	joy
goat	polarity	2	joy
god	polarity	2	joy
goddess	polarity	2	joy
golfa{,s}	polarity	-2	anger
golferas	polarity	-2	anger
golfería	polarity	-2	anger
golfilla{,s}	polarity	-3	anger
golpea	polarity	-2	anger
golpeaba	polarity	-2	anger
golpeador{,a,es}	polarity	-2	anger
golpeándo{lo,la,me,se,nos}	polarity	-2	anger
golpearl{a,os,as}	polarity	-2	anger
golpearme	polarity	-2	anger
golpearte	polarity	-2	anger
golpeas	polarity	-2	anger
golpe{en,arlo}	polarity	-2	anger
golpismo	polarity	-2	anger
golpistasa	polarity	-2	anger
golpista{,s}	polarity	-2	anger
gordac{a,as,o,os}	polarity	-3	anger
gordak{a,as,o}	polarity	-3	anger
gordofobia	polarity	-3	anger
gordófob{o,a,os,as}	polarity	-3	anger
gorgeous	polarity	2	joy
gorrin{o,a,os,as}	polarity	-2	anger
gorrón	polarity	-2	anger
gorrona	polarity	-2	anger
gorrones	polarity	-2	anger
gorrone{ar,ando,o}	polarity	-2	anger
gostos{o,a,os,as}	polarity	2	joy
gote{a,an,aba,aban,o}	polarity	-1	anger
gourmet	polarity	1	joy
gozada{,s}	polarity	3	joy
gozadera	polarity	2	joy
gozaderas	polarity	2	joy
gózalo	polarity	2	joy
gozándo{la,lo,me,nos}	polarity	2	joy
gozarla	polarity	2	joy
gozarlo	polarity	2	joy
goza{ban,ría,rse}	polarity	2	joy
goze{,n,mos}	polarity	2	joy
gozón	polarity	2	joy
gozones	polarity	2	joy
gozos{o,a,os,as}	polarity	2	joy
goz{an,ando,a}	polarity	2	joy
graciad	polarity	1	joy
gracient{o,a,os,as}	polarity	-2	disgust
gracies	polarity	2	joy
graciosamente	polarity	2	joy
graciosill{o,a,os,as}	polarity	-1	anger
graciosísim{o,a,os,as}	polarity	2	joy
graciosit{o,a,os,as}	polarity	2	joy
graciosx	polarity	2	joy
gracios{o,a,os,as}	polarity	1	joy
graciss	polarity	2	joy
graciñas	polarity	2	joy
gracoas	polarity	2	joy
graias	polarity	2	joy
grandee	polarity	2	joy
grandiosamente	polarity	3	joy
grandiosidad	polarity	3	joy
grandiosísim{o,a}	polarity	3	joy
grandioz{o,a}	polarity	3	joy
granuja{,s}	polarity	-2	anger
grasada{,s}	polarity	-2	anger
grascias	polarity	2	joy
grases	polarity	1	joy
grasient{o,a,os,as}	polarity	-2	disgust
grasiosísim{o,a}	polarity	2	joy
grasios{o,a,os,as}	polarity	2	joy
grasocit{o,a}	polarity	-2	disgust
grasos{o,a,os,as}	polarity	-2	disgust
gratamente	polarity	2	joy
gratificador{,a}	polarity	2	joy
gratificantemente	polarity	2	joy
gratificantísimo	polarity	2	joy
gratific{o,ados}	polarity	2	joy
gravedad	polarity	-1	fear
grazas	polarity	1	joy
grimos{o,a,os,as}	polarity	-2	disgust
gripazo	polarity	-1	sadness
gritándola	polarity	-2	anger
gritarle{,s}	polarity	-2	anger
gritarme	polarity	-2	anger
gritarnos	polarity	-2	anger
gritarte	polarity	-2	anger
gritería{,s}	polarity	-2	anger
griterío{,s}	polarity	-2	anger
gritón	polarity	-2	anger
griton{a,es,as}	polarity	-2	anger
grit{a,ando,aban,aba,ar}	polarity	-1	anger
grit{o,as,amos,é,ado,ará,arían,arse,en}	polarity	-2	anger
grocería{,s}	polarity	-2	anger
grocer{o,a,os,as}	polarity	-2	anger
grosísim{o,a}	polarity	2	joy
grotesc{o,a,os,as,amente}	polarity	-2	anger
grupaso	polarity	2	joy
grupazo{,s}	polarity	2	joy
gruñi{r,do}	polarity	-2	anger
gruñón	polarity	-2	anger
gruñona	polarity	-2	anger
gruñonas	polarity	-2	anger
gruñones	polarity	-2	anger
guachafita	polarity	-2	anger
guache{,s}	polarity	-2	anger
guais	polarity	2	joy
guampud{o,a,os}	polarity	-2	anger
guantazo{,s}	polarity	-1	anger
guao{o,h}	polarity	2	surprise
guapaa	polarity	2	joy
guapaz{o,a}	polarity	2	joy
guaperas	polarity	1	joy
guapérrim{o,a,os,as}	polarity	2	joy
guapes	polarity	2	joy
guapesit{o,a}	polarity	2	joy
guapetonas	polarity	2	joy
guapetonazo	polarity	2	joy
guapetones	polarity	2	joy
guapism{o,a}	polarity	2	joy
guapita	polarity	2	joy
guapitas	polarity	2	joy
guapito	polarity	2	joy
guapitos	polarity	2	joy
guapi{,s}	polarity	2	joy
guapiñ{o,a}	polarity	2	joy
guapo	polarity	2	joy
guapos	polarity	2	joy
guaposote	polarity	2	joy
guapot{e,es,as}	polarity	2	joy
guapura{,s}	polarity	2	joy
guapurro	polarity	2	joy
guapurros	polarity	2	joy
guap{as,ota,etón,etona}	polarity	2	joy
guarrada{,s}	polarity	-2	disgust
guarangada{,s}	polarity	-2	anger
guarang{o,a,os,as}	polarity	-2	anger
guarrería	polarity	-2	disgust
guarrerías	polarity	-2	disgust
guarimber{o,a,os,as}	polarity	-2	anger
guarrindonga	polarity	-2	disgust
guarrindongas	polarity	-2	disgust
guarrindongo	polarity	-2	disgust
guarrindongos	polarity	-2	disgust
guarrísim{o,a,os,as}	polarity	-3	disgust
guarr{o,a,os,as}	polarity	-2	disgust
guasón	polarity	1	joy
guasona	polarity	1	joy
guasones	polarity	1	joy
guatafa{k,c}	polarity	-1	surprise
guayísim{o,a}	polarity	2	joy
güenísim{o,a}	polarity	1	joy
guerra{,s}	polarity	-1	fear
guilipollas	polarity	-3	anger
gurre{,s}	polarity	-2	disgust
gustaso	polarity	2	joy
gustaz{o,os}	polarity	2	joy
gustillo	polarity	1	joy
gustirrin{ín,inín}	polarity	2	joy
gustit{o,os}	polarity	2	joy
gustos{o,a,os,as}	polarity	1	joy
gust{abas,as}	polarity	1	joy
habladuría{,s}	polarity	-2	anger
hackean	polarity	-2	anger
hack{eo,eos,eado,eada,ear,earon}	polarity	-2	anger
haha	polarity	1	joy
hahaha	polarity	1	joy
halagador{es,as}	polarity	2	joy
halagándo{me,te}	polarity	2	joy
halagarme	polarity	2	joy
halagas	polarity	2	joy
halagüeñ{o,a,os,as}	polarity	2	joy
halag{a,an,ador,adora}	polarity	2	joy
handsome	polarity	2	joy
happiness	polarity	2	joy
happy	polarity	2	joy
hartándo{me,nos,se}	polarity	-3	anger
hartaos	polarity	-3	anger
hartarme	polarity	-3	anger
hartarnos	polarity	-3	anger
hart{é,aba,ando}	polarity	-3	anger
hart{ura,ita,ito,itos,itas}	polarity	-2	anger
hastiante{,s}	polarity	-3	anger
hastíos	polarity	-3	anger
hate	polarity	-2	anger
hatea{ban,do,dos}	polarity	-2	anger
haterismo	polarity	-2	anger
hatersh	polarity	-2	anger
hater{,s}	polarity	-2	anger
hates	polarity	-2	anger
hate{o,ar,an,ando}	polarity	-2	anger
hdmp	polarity	-3	anger
hdrmp	polarity	-3	anger
heces	polarity	-2	disgust
hediondez	polarity	-3	disgust
hehe	polarity	1	joy
hemosísim{o,a,os,as}	polarity	2	joy
hemosura	polarity	2	joy
herir	polarity	-2	sadness
herirnos	polarity	-2	sadness
heriste	polarity	-2	sadness
hermons{o,a}	polarity	2	joy
hermosamente	polarity	2	joy
hermoseo{,s}	polarity	2	joy
hermosisism{o,a}	polarity	2	joy
hermosit{o,a,os,as}	polarity	2	joy
hermosotote	polarity	2	joy
hermosot{e,a,es,as}	polarity	2	joy
hermosuras	polarity	2	joy
hermosuritas	polarity	2	joy
hermozísim{o,a}	polarity	2	joy
hermozura	polarity	2	joy
hermoz{o,a,os,as}	polarity	2	joy
hermsa{,s}	polarity	2	joy
hermso	polarity	2	joy
hermsos	polarity	2	joy
hermsoso	polarity	2	joy
hernmos{o,a}	polarity	2	joy
hernosura	polarity	2	joy
hernos{o,a,os,as}	polarity	2	joy
heroicamente	polarity	2	joy
heroicidad{,es}	polarity	2	joy
heterei	polarity	2	joy
hiera	polarity	-2	sadness
hieran	polarity	-2	sadness
hier{e,en,es,as}	polarity	-2	sadness
hijaputa{,s}	polarity	-3	anger
hijaputez	polarity	-2	anger
hijeputa{,s}	polarity	-2	anger
hijoeputa{,s}	polarity	-3	anger
hijopute{z,sco}	polarity	-2	anger
hijosdeputa	polarity	-3	anger
hijosputa	polarity	-3	anger
hijoste	polarity	-3	anger
hijuepucha	polarity	-1	anger
hijuepuerca	polarity	-2	anger
hijueputada{,s}	polarity	-3	anger
hijueputeces	polarity	-2	anger
hijueputez	polarity	-2	anger
hijueputísimo	polarity	-2	anger
hilarante{,s}	polarity	3	joy
hilaridad	polarity	3	joy
hinchabolas	polarity	-2	anger
hinchahuevos	polarity	-2	anger
hipermegacutre	polarity	-3	anger
hipnótic{o,a,os,as}	polarity	1	joy
hipocrecía	polarity	-2	anger
hipócritamente	polarity	-3	anger
hipócrites	polarity	-3	anger
hipocritilla	polarity	-3	anger
hipocriton{a,es,as}	polarity	-3	anger
hiriente{,s}	polarity	-2	anger
hirie{ron,ndo,ra,ran}	polarity	-2	sadness
hirió	polarity	-2	sadness
histeria	polarity	-2	anger
histéric{o,a,os,as}	polarity	-2	anger
histérique{,s}	polarity	-2	anger
histeri{smo,smos,quismo,quear,queo}	polarity	-2	anger
hocic{ón,ona,ones,onas}	polarity	-2	anger
hogarenno	polarity	1	joy
hogareñ{o,a,os,as}	polarity	1	joy
holiganismo	polarity	-2	anger
holligan{,s}	polarity	-2	anger
homenajead{o,a,os,as}	polarity	2	joy
homicida{,s}	polarity	-3	fear
homofobias	polarity	-2	anger
homófob{o,a,os,as}	polarity	-2	anger
honorable{,s}	polarity	2	joy
honradísim{o,a,os,as}	polarity	2	joy
honrarl{o,a,os}	polarity	2	joy
honrarme	polarity	2	joy
honrarnos	polarity	2	joy
honredez	polarity	2	joy
honros{o,a,os,as}	polarity	2	joy
honr{o,a,an,ar,ará}	polarity	2	joy
horrendamente	polarity	-3	anger
horribe{,s}	polarity	-3	anger
horriblemete	polarity	-3	anger
horrile	polarity	-3	anger
horripilantemente	polarity	-3	anger
horripilante{,s}	polarity	-3	fear
hormos{o,a}	polarity	2	joy
horrorisidad	polarity	-3	anger
horrorizante{,s}	polarity	-3	anger
horrorizarme	polarity	-3	anger
horrorosamente	polarity	-3	anger
horrorosísim{o,a}	polarity	-3	anger
horroroz{o,a}	polarity	-3	anger
horros{o,a,os}	polarity	-3	anger
horterada{,s}	polarity	-2	disgust
hortera{,s}	polarity	-2	disgust
horteril{,es}	polarity	-2	disgust
horterísim{o,a}	polarity	-2	disgust
hospedaría{,mos}	polarity	1	joy
hospitable	polarity	1	joy
hospitalari{o,a,os,as}	polarity	2	joy
hostiazo	polarity	-2	anger
hostigador{,a,es}	polarity	-2	anger
hostigamientos	polarity	-2	anger
hostigándo{me,la,lo,los}	polarity	-2	anger
hostigarme	polarity	-2	anger
hostig{a,ué,aba}	polarity	-2	anger
hotelaso{,s}	polarity	2	joy
hotelazo	polarity	3	joy
hotelazos	polarity	2	joy
hotelucho{,s}	polarity	-2	disgust
huácala	polarity	-2	disgust
hudimiento{,s}	polarity	-2	sadness
hueonazo	polarity	-2	anger
hueonísimo	polarity	-2	anger
hueon{a,as,es,ada,adas}	polarity	-2	anger
huid	polarity	-3	anger
humaniza{n,do,dos,ndo,ción}	polarity	1	joy
humedad	polarity	-1	disgust
humedades	polarity	-1	disgust
humillador{,a}	polarity	-3	anger
humillándose	polarity	-3	anger
humillantemente	polarity	-3	anger
humillarl{o,a,as,e,es}	polarity	-3	anger
humill{arte,arlos,arme,arnos}	polarity	-2	anger
humill{as,é,arse}	polarity	-3	anger
hundimento{,s}	polarity	-2	sadness
hundimiendo	polarity	-2	sadness
hundir	polarity	-2	sadness
hundirnos	polarity	-2	sadness
hundirse	polarity	-2	sadness
hundirte	polarity	-2	sadness
hund{ía,ían,an,irla,irlo,iéndose}	polarity	-2	sadness
hund{iendo,irán,e,en,ió,ieron}	polarity	-2	fear
hurrero{,s}	polarity	-2	anger
huyan	polarity	-3	fear
huyanle	polarity	-3	fear
huye{,n,ndo,ron}	polarity	-1	fear
hype	polarity	1	joy
hypeadas	polarity	2	joy
hypead{o,a,os}	polarity	1	joy
hypocrita{,s}	polarity	-3	anger
icónic{o,a,os,as}	polarity	2	joy
ictus	polarity	-2	sadness
ideal{,es}	polarity	2	joy
ideaza{,s}	polarity	2	joy
ideón	polarity	2	joy
ideota{,s}	polarity	-3	anger
idílic{o,a,os,as}	polarity	2	joy
idilio{,s}	polarity	1	joy
idiocia{,s}	polarity	-3	anger
idiotada{,s}	polarity	-3	anger
idiotes	polarity	-3	anger
idiotesc{o,a}	polarity	-3	anger
idiotic{o,a}	polarity	-3	anger
idiotizad{o,a,os,as}	polarity	-3	anger
idolatra{do,da,dos,r}	polarity	2	joy
idolatr{o,a,amos,an}	polarity	2	joy
idolaz{o,a}	polarity	2	joy
ignorancias	polarity	-2	anger
ignorándo{me,nos,te,lo,la}	polarity	-2	anger
ignorantísim{o,a}	polarity	-2	anger
ignorantón	polarity	-2	anger
ignorantona	polarity	-2	anger
ignorarl{o,a,os,as}	polarity	-2	anger
ignorarme	polarity	-2	anger
ignorarnos	polarity	-2	anger
ignorarte	polarity	-2	anger
ignor{as,amos,é,ará,arán,arse,es,en}	polarity	-2	anger
igualitari{o,a,os,as}	polarity	1	-
ijueputas	polarity	-3	anger
ilegalicim{o,a}	polarity	-3	anger
ilegalísim{o,a,os,as}	polarity	-3	anger
ilegítim{o,a,os,as}	polarity	-2	anger
ilocalizable{,s}	polarity	-2	anger
ilución	polarity	2	joy
ilucionar	polarity	2	joy
iluciones	polarity	2	joy
ilusionadísim{o,a,os,as}	polarity	2	joy
ilusionándo{me,nos,se}	polarity	2	joy
ilusionante{,s}	polarity	2	joy
ilusionarme	polarity	2	joy
ilusionaza	polarity	2	joy
ilusion{as,amos,é,ando,ar,arse}	polarity	2	joy
ilus{o,a,os,as}	polarity	-2	anger
ily	polarity	3	joy
ilysm	polarity	3	joy
imbancable{,s}	polarity	-2	anger
imbatible{,s}	polarity	2	joy
imbebible{,s}	polarity	-3	disgust
imbecilidades	polarity	-2	anger
imbevible	polarity	-3	disgust
imborrable{,s}	polarity	2	joy
imcomible{,s}	polarity	-3	disgust
imcreíblemente	polarity	3	joy
imcreible{,s}	polarity	3	joy
imoecable{,s}	polarity	3	joy
imoresionante{,s}	polarity	3	joy
impacientemente	polarity	-1	anger
impaciente{,s}	polarity	-1	anger
impacient{a,an,arse}	polarity	-1	anger
impacient{ar,ando,o}	polarity	-1	anger
imparable{,s}	polarity	2	joy
impeacable	polarity	3	joy
impecabilidad	polarity	3	joy
impecabilísim{o,a}	polarity	3	joy
impecabl	polarity	3	joy
impeclabe	polarity	3	joy
impeclable	polarity	3	joy
imperdible{,s}	polarity	2	joy
imperfecci{ón,ones}	polarity	-1	-
imperfect{o,a,os,as}	polarity	-1	-
impersonalidad	polarity	-1	-
impersonal{,es}	polarity	-1	anger
impertinencia{,s}	polarity	-2	anger
impertinentemente	polarity	-2	anger
impertinente{,s}	polarity	-2	anger
impida	polarity	-2	anger
impidan	polarity	-2	anger
impidiendo	polarity	-1	anger
imponente{,s}	polarity	2	joy
impopular{,es}	polarity	-1	-
importunar	polarity	-1	anger
imposibilidad	polarity	-1	-
imposibilísim{o,a}	polarity	-1	-
imposibilitar	polarity	-2	anger
imposibilit{a,an,ando,ó}	polarity	-1	-
imposibl	polarity	-1	-
imposile	polarity	-1	-
imposivle	polarity	-1	-
impostad{o,a,os,as}	polarity	-1	anger
imposuble	polarity	-1	-
impotencias	polarity	-2	anger
impracticable{,s}	polarity	-2	anger
imprecindible{,s}	polarity	1	joy
imprecionad{o,a,os,as}	polarity	3	joy
imprecionante{,s}	polarity	3	joy
impreciona{,n}	polarity	3	joy
impredible	polarity	1	joy
imprescindible{,s}	polarity	1	-
impresentablemente	polarity	-3	anger
impresentable{,s}	polarity	-3	anger
impresianad{o,a}	polarity	3	joy
impresinad{o,a}	polarity	3	joy
impresinante{,s}	polarity	3	joy
impresindible{,s}	polarity	1	joy
impresioante	polarity	3	joy
impresiomante{,s}	polarity	3	joy
impresionadísim{o,a,os,as}	polarity	3	joy
impresionad{o,a,os,as}	polarity	2	surprise
impresioname	polarity	3	joy
impresionanate{,s}	polarity	3	joy
impresionando	polarity	3	joy
impresionantemente	polarity	2	joy
impresionante{,s}	polarity	2	joy
impresionantísim{o,a}	polarity	3	joy
impresionat	polarity	3	joy
impresionate{,s}	polarity	3	joy
impresion{ó,a,an}	polarity	2	surprise
impresonante{,s}	polarity	3	joy
imprevisión	polarity	-2	anger
imprezionante	polarity	3	joy
improlij{o,a,os,as}	polarity	-1	-
improperio{,s}	polarity	-2	anger
impropi{o,a,os,as}	polarity	-2	anger
improvisación	polarity	-1	-
improvisaciones	polarity	-1	-
imprudencia{,s}	polarity	-2	anger
imprudentemente	polarity	-2	anger
imprudente{,s}	polarity	-2	anger
impune{,s}	polarity	-2	anger
impunidades	polarity	-2	anger
impureza{,s}	polarity	-1	-
imsoportable{,s}	polarity	-3	anger
inabitable{,s}	polarity	-3	anger
inacción	polarity	-2	anger
inadaptad{o,a,os,as}	polarity	-1	-
inaguntable	polarity	-3	anger
inahabitable	polarity	-3	anger
inanguantable{,s}	polarity	-3	anger
inaptitud{,es}	polarity	-2	anger
inaseptable{,s}	polarity	-3	anger
inazeptable	polarity	-3	anger
inbancable{,s}	polarity	-2	anger
inbatible{,s}	polarity	2	joy
incansable{,s}	polarity	2	joy
incantado	polarity	2	joy
incapacidad{,es}	polarity	-2	anger
incapas	polarity	-2	anger
incapases	polarity	-2	anger
incapasísimo	polarity	-2	anger
incel{,s}	polarity	-2	anger
incendi{ando,an,ar}	polarity	-2	fear
incertidumbres	polarity	-2	fear
incertidunbre	polarity	-2	fear
incertudumbre	polarity	-2	fear
inncesari{o,a,os,as}	polarity	-2	anger
incesto{,s}	polarity	-3	disgust
incestuos{o,a,os,as}	polarity	-3	disgust
incita{n,r,ndo,,dores}	polarity	-2	anger
incívic{o,a,os,as}	polarity	-2	anger
incíviles	polarity	-2	anger
incivilizad{o,a,os,as}	polarity	-2	anger
incivismo	polarity	-2	anger
incleible{,s}	polarity	3	joy
inclu{llente,jente}	polarity	1	-
incoerente{,s}	polarity	-2	anger
incoherencia{,s}	polarity	-2	anger
incoherentemente	polarity	-2	anger
incombustible{,s}	polarity	1	joy
incomestible{,s}	polarity	-3	disgust
incomible{,s}	polarity	-3	disgust
incomodaba{,n}	polarity	-1	anger
incomoda{n,r,do,ra,rle,rse}	polarity	-1	anger
incomodísim{o,a,os,as}	polarity	-3	anger
incomod{ón,ona,ones,onas}	polarity	-1	anger
incompencia{,s}	polarity	-3	anger
incompetencias	polarity	-3	anger
incomprable{,s}	polarity	-2	anger
incomprendid{o,a,os,as}	polarity	-1	sadness
incomprensi{ón,va,vo,vas,vos}	polarity	-1	sadness
incompresible{,s}	polarity	-1	-
incomunicación	polarity	-2	anger
incomunicad{o,a,os,as}	polarity	-2	anger
inconciente{,s}	polarity	-2	anger
incondicionalmente	polarity	2	joy
incondicional{,es}	polarity	2	joy
incongruencia{,s}	polarity	-2	anger
inconmensurable{,s}	polarity	2	joy
inconsciencia	polarity	-2	anger
inconsciente{,s}	polarity	-2	anger
inconsistencia{,s}	polarity	-2	-
inconsistente{,s}	polarity	-2	-
inconstancia	polarity	-1	-
inconstante{,s}	polarity	-1	-
incontrolad{o,a,os,as}	polarity	-2	fear
inconvenie{btes,bte,te,tes}	polarity	-1	-
inconvenviente{,s}	polarity	-1	-
incordial{,es}	polarity	-2	anger
incordie	polarity	-2	anger
incordi{o,os,a,an,ar}	polarity	-2	anger
incorrectemente	polarity	-2	anger
incoveniente{,s}	polarity	-1	-
incredible	polarity	3	joy
increhible{,s}	polarity	2	surprise
increibe	polarity	2	surprise
increibl	polarity	3	joy
increiblement	polarity	3	joy
increíble{,s}	polarity	2	joy
increpa{r,ban}	polarity	-2	anger
increp{ó,e,en}	polarity	-2	anger
increyble	polarity	3	joy
incre{ble,blemente,iblemnte}	polarity	2	surprise
incrible{,s}	polarity	2	joy
incrieible{,s}	polarity	2	surprise
incrimina{r,rlo,rla,n,ron}	polarity	-2	anger
incuestionable{,s,mente}	polarity	1	-
incultura	polarity	-2	anger
incult{o,a,os,as}	polarity	-2	anger
incumpla	polarity	-2	anger
indecen{cia,cias,temente}	polarity	-3	disgust
indecisión	polarity	-1	-
indecis{o,a,os,as}	polarity	-1	-
indefendible{,s}	polarity	-2	anger
indefensibles	polarity	-2	anger
indescriptible{,s}	polarity	2	joy
indescritible{,s}	polarity	2	surprise
indesea{ble,bles,dos}	polarity	-2	disgust
indesis{o,a,os,as}	polarity	-1	-
indevid{o,a,os,as}	polarity	-2	anger
indicencia{,s}	polarity	-3	anger
indigente{,s}	polarity	-1	sadness
indigerible{,s}	polarity	-3	disgust
indigesti{ón,ones}	polarity	-2	disgust
indigest{o,a,os,as}	polarity	-2	disgust
indignidad	polarity	-2	sadness
indign{ad,arme,arte,e,en}	polarity	-3	anger
indisciplina{,do,da,dos,das}	polarity	-2	anger
indiscreci{ón,ones}	polarity	-1	-
indiscret{o,a,os,as}	polarity	-1	anger
indiscriminad{o,a,os,as}	polarity	-1	anger
indispensable{,s}	polarity	1	-
indispesable{,s}	polarity	1	-
indomable{,s}	polarity	1	-
indómit{o,a,os,as}	polarity	1	-
indoportable{,s}	polarity	-3	anger
indudable{,s,mente}	polarity	1	-
indundad{o,a,os,as}	polarity	-2	anger
inefable{,s}	polarity	1	-
innegablemente	polarity	1	-
inegable{,s}	polarity	1	-
inegualable{,s}	polarity	3	joy
inentidible{,s}	polarity	-2	anger
ineptosas	polarity	-2	anger
inequidad{,es}	polarity	-2	anger
inescrupulos{o,a,os,as}	polarity	-3	anger
inesesari{o,a,os,as}	polarity	-2	anger
inexcusable{,s,mente}	polarity	-2	anger
inexistente{,s}	polarity	-2	anger
inexperiencia	polarity	-1	-
inexpresiv{o,a,os,as}	polarity	-1	-
inexsitente{,s}	polarity	-2	anger
infame{nte,mente}	polarity	-3	anger
infantilismo{,s}	polarity	-2	anger
infantiloide{,s}	polarity	-2	anger
infeccionarse	polarity	-2	fear
infecciosa	polarity	-1	fear
infecta{r,ron,rse,rte,n,do,da,dos}	polarity	-2	fear
infecte{,n}	polarity	-2	disgust
infelicidad{,es}	polarity	-2	sadness
inferioridad	polarity	-1	sadness
infernalmente	polarity	-3	anger
infestaci{ón,ones}	polarity	-2	disgust
infesta{n,r}	polarity	-2	disgust
infidelidad{,es}	polarity	-2	anger
infiel{,es}	polarity	-2	anger
infiern{os,ito,azo}	polarity	-3	anger
inflapelotas	polarity	-2	anger
inflexibilidad	polarity	-2	anger
inflexible{,s}	polarity	-1	anger
influenciable{,s}	polarity	-1	-
infractor{,a,es,as}	polarity	-2	anger
infrahuman{o,a,os,as}	polarity	-3	anger
infraser{,es}	polarity	-3	disgust
infrautilizad{o,a,os,as}	polarity	-1	anger
infravalora{,da,ses}	polarity	-2	sadness
infring{e,iendo}	polarity	-2	anger
ínfulas	polarity	-2	anger
infumable{,s}	polarity	-3	anger
ingeniosamente	polarity	2	joy
ingenu{o,a,os,as}	polarity	-1	-
ingobernable{,s}	polarity	-2	anger
ingratitud{,es}	polarity	-2	sadness
ingrat{o,a,os,as}	polarity	-2	sadness
ingusticia{,s}	polarity	-3	anger
inhabilitad{o,a,os,as}	polarity	-1	anger
inhóspit{o,a,os,as}	polarity	-2	fear
inhumanidad	polarity	-3	anger
inhundaci{ón,ones}	polarity	-2	anger
inhunda{da,ndo}	polarity	-2	anger
inicendio{,s}	polarity	-2	fear
inimaginable{,s}	polarity	1	surprise
inimitable{,s}	polarity	2	joy
inimputable{,s}	polarity	-2	anger
iniquidad{,es}	polarity	-3	anger
injerencia{,s}	polarity	-2	anger
injerencionis{mo,ta,tas}	polarity	-2	anger
injusisia{,s}	polarity	-3	anger
injustificablemente	polarity	-3	anger
inlovidable{,s}	polarity	3	joy
inmaculad{o,a,os,as}	polarity	2	joy
inmadur{o,a,os,as,ez}	polarity	-2	anger
inmanejable{,s}	polarity	-2	anger
inmejorabe{,ls}	polarity	3	joy
inmemorable{,s}	polarity	2	joy
inmisericorde{,s}	polarity	-2	anger
inmojorable{,s}	polarity	3	joy
inmpunidad	polarity	-2	anger
inofensiv{o,a,os,as}	polarity	1	-
inolbidable{,s}	polarity	3	joy
innombrable{,s}	polarity	-2	anger
inoperancia	polarity	-2	anger
inoperativ{o,a,os,as}	polarity	-2	anger
inosente{,s}	polarity	1	-
inóspit{o,a,os,as}	polarity	-2	fear
innova{,ndo,do}	polarity	1	joy
inovidable{,s}	polarity	3	joy
inpecablement	polarity	3	joy
inpecable{,s}	polarity	3	joy
inperdible{,s}	polarity	3	joy
inposible{,s}	polarity	-1	-
inprescindible{,s}	polarity	1	joy
inpresentable{,s}	polarity	-3	anger
inpresionante{,s}	polarity	2	surprise
inpresionas	polarity	2	surprise
inpune{,s}	polarity	-2	anger
inpunidad	polarity	-2	anger
inquebrantable{,s}	polarity	2	-
inquiet{aba,aban,o,os,ar}	polarity	-1	fear
inquisición	polarity	-1	anger
inquisidor{,a,es,as}	polarity	-2	anger
inquitud{,es}	polarity	-1	fear
inrrecomendable{,s}	polarity	-3	anger
inrremediable{,s,mente}	polarity	-2	sadness
insalubridad	polarity	-2	disgust
insalvable{,s}	polarity	-2	sadness
insan{a,o,as,os}	polarity	-1	disgust
insecto{,s}	polarity	-1	-
inseguridades	polarity	-2	fear
insensato{,s}	polarity	-2	anger
inseparable{,s}	polarity	2	joy
inserbible{,s}	polarity	-2	anger
insertidumbre	polarity	-2	fear
inservivle{,s}	polarity	-2	anger
insidia{,s}	polarity	-2	anger
insidios{o,a,os,as}	polarity	-2	anger
insignificancia{,s}	polarity	-1	-
insignificante{,s}	polarity	-1	sadness
insinuaci{ón,ones}	polarity	-1	-
insípid{o,a,os,as}	polarity	-2	disgust
insistente{,s}	polarity	-1	anger
insolidari{o,a,os,as,dad}	polarity	-2	anger
insomnio	polarity	-2	sadness
insonorizad{o,a,os,as}	polarity	1	joy
insoportabl	polarity	-3	anger
insoportablilísimo	polarity	-3	anger
insoportablísimo	polarity	-3	anger
insopotable{,s}	polarity	-3	anger
insorportable	polarity	-3	anger
insortable{,s}	polarity	-3	anger
inspiración	polarity	2	joy
inspirad{o,a,os,as}	polarity	1	joy
inspirarte	polarity	1	joy
inspiras	polarity	2	joy
inspira{rme,rnos,rse,ste,ndo}	polarity	2	joy
inspire{,s,n}	polarity	1	joy
insportable{,s}	polarity	-3	anger
instigador{,a,es,as}	polarity	-2	anger
insulsote	polarity	-2	disgust
insuls{o,a,os,as,ez}	polarity	-2	disgust
insultar{te,le,les,nos,la,los}	polarity	-2	anger
insulta{ndola,ndole,ndome,ra,ran,ria,rlo,rme,ma}	polarity	-2	anger
insult{es,arse}	polarity	-2	anger
insupareble{,s}	polarity	3	joy
insuperabl	polarity	2	joy
insurrect{o,a,os,as}	polarity	-1	-
insustancial{,es}	polarity	-2	-
insustituible{,s}	polarity	2	joy
intelegente{,s}	polarity	2	joy
inteligent	polarity	2	joy
inteligen{sia,c,temente,tísimo,tísima}	polarity	2	joy
intempestiv{o,a,os,as}	polarity	-1	anger
interesente{,s}	polarity	1	joy
interesnate{,s}	polarity	1	joy
interezante{,s}	polarity	1	joy
interferencia{,s}	polarity	-1	anger
intersenate{,s}	polarity	1	joy
interrumpió	polarity	-1	anger
interrump{ido,ida,ía,iera,irle,e,en,ir,iendo}	polarity	-1	anger
intimida{do,da,dos,das,ciones}	polarity	-2	fear
intimid{ar,an,aron,ación,ando,ante,antes}	polarity	-2	fear
intimid{ó,e,en}	polarity	-2	fear
intocable{,s}	polarity	-1	anger
intolerancias	polarity	-2	anger
intomable{,s}	polarity	-3	disgust
intoxica{r,ndo}	polarity	-3	fear
intoxi{có,que,quen}	polarity	-3	fear
intragable{,s}	polarity	-3	disgust
intranquilidad	polarity	-2	fear
intratable{,s}	polarity	-2	anger
intrigad{o,a,os,as}	polarity	1	surprise
intrigante{,s}	polarity	1	surprise
intrusiv{o,a,os,as}	polarity	-2	anger
intrus{o,os,ión}	polarity	-2	anger
inund{ando,aban}	polarity	-2	anger
inund{arse,arlo,ase,e,en,emos}	polarity	-2	fear
inútile	polarity	-3	anger
inutilizad{o,a,os,as}	polarity	-2	anger
inutiliz{ando,ar,arlo,an,ó}	polarity	-2	anger
inutulizable{,s}	polarity	-2	anger
invada{,n}	polarity	-2	anger
invadiemdo	polarity	-2	anger
invad{ía,ían,ió,imos}	polarity	-2	anger
invalorable{,s}	polarity	2	joy
invaluable{,s}	polarity	2	joy
invasión	polarity	-1	fear
invasiv{o,a,os,as}	polarity	-2	anger
invasor{,a,es,as}	polarity	-2	anger
invidiable{,s}	polarity	2	joy
invivible{,s}	polarity	-3	anger
involución	polarity	-2	anger
involucionando	polarity	-2	anger
invreible{,s}	polarity	2	surprise
inzoportable	polarity	-3	anger
ipocresía	polarity	-3	anger
ipócrita{,s}	polarity	-3	anger
iporã	polarity	2	joy
iporãite	polarity	3	joy
irradia{s,r,n}	polarity	1	joy
irrealizable{,s}	polarity	-1	-
irrecomendable{,s}	polarity	-3	anger
irrecuperable{,s}	polarity	-2	sadness
irrelevante{,s}	polarity	-1	anger
irremediable{,s}	polarity	-2	anger
irreemplazable{,s}	polarity	2	joy
irrenunciable{,s}	polarity	1	-
irrepetible{,s}	polarity	2	joy
irresistible{,s}	polarity	2	joy
irrespeto	polarity	-2	anger
irrespirable{,s}	polarity	-3	disgust
irreverencia{,s}	polarity	-1	-
irrisori{o,a,os,as}	polarity	-2	anger
irrit{as,o}	polarity	-2	anger
irrompible{,s}	polarity	1	joy
iuu	polarity	-2	disgust
iugh	polarity	-2	disgust
ivaiete	polarity	-2	anger
izmierda{,s}	polarity	-3	disgust
izquierdos{o,a,os,as}	polarity	-2	anger
jaja	polarity	1	joy
jajajdjajs	polarity	1	joy
jajajs	polarity	1	joy
jajaj{as,sjaj,sjsj,aka}	polarity	1	joy
jajakjasdfm	polarity	1	joy
jaja{ka,xd,jdajs,jajajajs,sjajs}	polarity	1	joy
jjajsjf	polarity	1	joy
jajsjs	polarity	1	joy
jajsj{,a,aja,ajs,as,sjs}	polarity	1	joy
jaj{jajajsjss,jsjd,sjsj}	polarity	1	joy
jakskjj	polarity	1	joy
jalabola{,s}	polarity	-3	anger
jalamecate{,s}	polarity	-2	anger
japiró	polarity	-3	anger
jaqueca{,s}	polarity	-2	sadness
jede{,s}	polarity	-2	anger
jefaz{o,a,os}	polarity	2	joy
jejejnes	polarity	1	joy
jeniales	polarity	3	joy
jetazo{,s}	polarity	-2	anger
jet{ón,ones}	polarity	-2	anger
jiji	polarity	1	joy
jijueputa{,s}	polarity	-3	anger
jilipoll{as,ez}	polarity	-3	anger
jilipoya{,s}	polarity	-3	anger
jincho{,s}	polarity	-2	anger
jineterismo	polarity	-2	anger
jineter{o,a,os,as}	polarity	-2	disgust
jipelipollas	polarity	-3	anger
jksksj	polarity	1	joy
joo	polarity	-1	sadness
jocos{o,a,os,as,amente}	polarity	1	joy
joda	polarity	-2	anger
jodan	polarity	-2	anger
jodas	polarity	-2	anger
jodedor	polarity	-2	anger
jodedores	polarity	-2	anger
jodemos	polarity	-2	anger
jodeputa	polarity	-3	anger
jodera	polarity	-2	anger
joderos	polarity	-2	anger
joderse	polarity	-2	anger
joder{te,le,les,los,nos,me,lo,la}	polarity	-2	anger
jodes	polarity	-2	anger
jodí	polarity	-2	anger
jodían	polarity	-2	anger
jodidill{o,a}	polarity	-2	anger
jodidísim{o,a}	polarity	-3	sadness
jodiendo	polarity	-2	anger
jodiste	polarity	-2	anger
jodí{os,as}	polarity	-2	anger
jodr	polarity	-2	anger
jodwr	polarity	-2	anger
jod{amos,éis,else,éte,ería,ía}	polarity	-2	anger
jod{eremos,iendole,iendolo,iendome}	polarity	-3	anger
joeer	polarity	-1	anger
jojojo	polarity	1	joy
jojojojo{,jo,jojo}	polarity	1	joy
jolgorio{,s}	polarity	1	joy
jolín	polarity	-1	anger
jolines	polarity	-1	anger
jope{,tas}	polarity	-1	sadness
jore{,r}	polarity	-1	-
joto{,s}	polarity	-3	anger
jovial{,es,idad,mente}	polarity	2	joy
joyita{,s}	polarity	2	joy
jpelipollas	polarity	-3	anger
jsajak	polarity	1	joy
jshjs{,js}	polarity	1	joy
jsja{,ja,jaj,jajajaj,ksj}	polarity	1	joy
jsjs	polarity	1	joy
jsjsj	polarity	1	joy
jsjsjsj	polarity	1	joy
jsjsjs{,js}	polarity	1	joy
jsjsj{aja,sjsj,sjaja}	polarity	1	joy
jskajska	polarity	1	joy
juagjuagjuag	polarity	1	joy
juajua{,jua,juajua}	polarity	1	joy
juas	polarity	1	joy
judiada{,s}	polarity	-2	anger
juegavivo{,s}	polarity	-2	anger
jueg{azo,azos,ón,ones}	polarity	3	joy
juerga{,s}	polarity	1	joy
juergu{ista,istas,ecita}	polarity	1	joy
jugadoraz{o,os}	polarity	2	joy
jugarreta{,s}	polarity	-2	anger
juga{zo,dón,dones}	polarity	2	joy
jugosísim{o,a,os,as}	polarity	2	joy
jugos{o,a,os,as}	polarity	1	joy
jugoz{a,o}	polarity	1	joy
juicios{o,a,os,as}	polarity	2	joy
jujuju{,ju}	polarity	1	joy
julai{,s}	polarity	-2	anger
julepe	polarity	-2	fear
juntaletras	polarity	-2	anger
justificable{,s}	polarity	1	-
justit{o,a,os,as}	polarity	-1	-
juzg{an,as,ues,uen,ar,ando,arme,arnos}	polarity	-1	anger
kabron{,es,a,azo}	polarity	-3	anger
kacke	polarity	-2	anger
kagad{o,a,os,as}	polarity	-2	anger
kaigue{,s}	polarity	-2	anger
kajaj{aja,ajaja,ja}	polarity	1	joy
kajskajs	polarity	1	joy
kaputt	polarity	-2	sadness
kawaii{doso,dosa,sito,sita}	polarity	2	joy
kencha{,s}	polarity	-2	anger
kha	polarity	-1	surprise
khe	polarity	-1	surprise
kisses	polarity	1	joy
kjajaja{,ja,jaja,jajaja}	polarity	1	joy
kojon{es,udo,uda}	polarity	-1	anger
koño{,s}	polarity	-2	anger
ksksks	polarity	1	joy
ksksksk{,sks}	polarity	1	joy
kudos	polarity	2	joy
laberíntic{o,a,os,as}	polarity	-1	anger
laborios{o,a,os,as}	polarity	1	-
lacera{ba,r,n,nte,ntes}	polarity	-2	sadness
laciv{o,a,os,as}	polarity	-1	-
ladillad{o,a,os,as}	polarity	-2	anger
ladilla{,s}	polarity	-2	anger
ladillosa	polarity	-2	anger
ladilloso	polarity	-2	anger
ladillosos	polarity	-2	anger
ladredo{,s}	polarity	-1	anger
ladrido{,s}	polarity	-1	anger
ladr{aban,ando,ar,án}	polarity	-1	anger
lag	polarity	-1	anger
llaga{,da}	polarity	-1	sadness
lagead{o,a}	polarity	-1	anger
lágrima	polarity	-1	sadness
lagrimilla	polarity	-1	sadness
lagrimita{,s}	polarity	-1	sadness
lagrimón	polarity	-2	sadness
lagrim{ear,eando,eo,illas,ones}	polarity	-1	sadness
laguead{o,a,os}	polarity	-1	anger
lambebotas	polarity	-3	anger
lambehuevos	polarity	-3	anger
lambe{culos,culo,rico}	polarity	-3	disgust
lambisconas	polarity	-2	disgust
lambon{es,a,as}	polarity	-2	disgust
lambusi{o,a,os,as}	polarity	-2	disgust
lameculo	polarity	-3	disgust
lamehuevos	polarity	-3	anger
lamemtable{,s,mente}	polarity	-2	sadness
lamenta	polarity	-1	sadness
lamentabilísim{o,a}	polarity	-3	sadness
lamentablísim{o,a}	polarity	-3	sadness
lamentabl{emete,emnete,ente,mente,ementr}	polarity	-2	sadness
lamentarse	polarity	-1	sadness
lamenta{ción,ciones,do,ría,rme}	polarity	-1	sadness
lamentos{,o,a,os,as}	polarity	-2	sadness
lament{ar,an,e,aron,ando}	polarity	-1	sadness
lamesuela{,s}	polarity	-3	disgust
lampar{ón,ones}	polarity	-1	disgust
llantos	polarity	-2	sadness
lapidas	polarity	-2	anger
lascivia	polarity	-1	disgust
lastimablemente	polarity	-2	sadness
lastimamente	polarity	-2	sadness
lastimi{ca,ta}	polarity	-2	sadness
lastimosamente	polarity	-2	sadness
lastim{aba,ado,ada,an,ando,andome,ar,arte,as,aste,e,en,ó}	polarity	-2	sadness
lastre{,s}	polarity	-2	anger
latazo	polarity	-1	anger
lavac{erebros,ocos}	polarity	-2	anger
leal{,es}	polarity	1	joy
legendari{o,a,os,as}	polarity	2	joy
lejísimo	polarity	-1	anger
lejísimos	polarity	-1	-
lel{o,a,os,as}	polarity	-2	anger
lendre{,s}	polarity	-2	disgust
lepros{o,a,os,as}	polarity	-2	disgust
lerd{o,a,os,as}	polarity	-2	anger
lesionar{,se}	polarity	-2	sadness
lesion{ó,e}	polarity	-2	sadness
llevader{o,a,os,as}	polarity	1	joy
lgbtif{obia,óbico,óbica,obicas,obicos}	polarity	-3	anger
lgtbifobicas	polarity	-3	anger
liante{,s}	polarity	-2	anger
libertinaje	polarity	-2	anger
líbranos	polarity	-1	fear
líchig{o,a,os}	polarity	-2	anger
liderazg	polarity	1	-
lidiando	polarity	-1	anger
lidiar	polarity	-1	anger
limosna{,s}	polarity	-1	anger
limpis{im,mo}	polarity	3	joy
limpitol	polarity	2	joy
limpit{as,os,o,a}	polarity	3	joy
limp{iza,eza,lieza,ieaza}	polarity	1	joy
lincha{r,ndo,ron,n}	polarity	-2	anger
linch{ó,en,e}	polarity	-2	anger
lindaz{o,a,os,as}	polarity	3	joy
lindura{,s}	polarity	2	joy
lindurita	polarity	2	joy
lios{o,a,os,as}	polarity	-1	anger
lipotimia{,s}	polarity	-2	fear
lisiad{o,a,os,as}	polarity	-1	sadness
listill{o,a,os,as}	polarity	-2	anger
listísim{o,a,os,as}	polarity	2	joy
livian{o,a,os,as}	polarity	1	-
lixiviado{,s}	polarity	-1	disgust
lmao	polarity	1	joy
lmfao	polarity	1	joy
lmpresionante{,s}	polarity	2	surprise
locuel{o,a,os,as}	polarity	-1	-
locur{ón,ote}	polarity	2	joy
logi{,s}	polarity	-2	anger
lograzo	polarity	2	joy
lol	polarity	1	joy
lolol{,o,olo,olol}	polarity	1	joy
lomejor	polarity	3	joy
longi{,s}	polarity	-2	anger
lloradera{,s}	polarity	-2	sadness
llorado	polarity	-1	sadness
llorará	polarity	-1	sadness
lloriquear	polarity	-2	anger
lloriqu{ea,ean,eando,eos,eo}	polarity	-2	anger
llorón	polarity	-2	anger
llorona{,s}	polarity	-1	sadness
llorones	polarity	-2	anger
llor{amdo,aran,arían,arnos,era,ería,emos}	polarity	-2	sadness
llor{as,amos,aba,aban,é,aste,aré,en}	polarity	-2	sadness
looser{,s}	polarity	-2	anger
losiento	polarity	-1	sadness
love{,ly}	polarity	2	joy
love{it,u,yoli,you,again}	polarity	3	joy
lpqtp	polarity	-3	anger
lptmre	polarity	-2	anger
luchador{,a,es,as}	polarity	1	joy
lucidez	polarity	1	-
lúcid{o,a,os,as}	polarity	1	-
lucirse	polarity	1	joy
lucrador{,a,es,as}	polarity	-2	anger
lucra{ban,ndote,ndose}	polarity	-2	anger
lucr{arse,ando,an,arnos,aron}	polarity	-2	anger
lúdic{o,a,os,as}	polarity	1	joy
lugarazo{,s}	polarity	2	joy
lugarcito{,s}	polarity	1	joy
lugrube{,s}	polarity	-2	sadness
lugubridad	polarity	-2	sadness
lujazo{,s}	polarity	3	joy
lujito{,s}	polarity	2	joy
lujo	polarity	1	joy
lujos{amente,ísimo,ísima}	polarity	2	joy
lujos{o,a,os,as}	polarity	1	joy
lujuri{a,osa,oso}	polarity	1	-
luminosidad	polarity	1	joy
luminosisdad	polarity	1	joy
luminosísim{o,a,os,as}	polarity	2	joy
luminos{o,a,os,as}	polarity	1	joy
lunátic{o,a,os,as}	polarity	-2	anger
llunku{,s}	polarity	-2	anger
lustros{o,a,os,as}	polarity	1	joy
luxuri{ous,ant}	polarity	2	joy
macabr{o,a,os,as}	polarity	-2	fear
macana{,s}	polarity	-1	anger
macarra{,s}	polarity	-2	anger
machacad{o,a,os,as}	polarity	-1	sadness
machang{o,ada}	polarity	-1	-
macha{que,can,cando,car,carse,conamente}	polarity	-1	anger
machetazo{,s}	polarity	-2	fear
machirul{o,a,os,as}	polarity	-3	anger
machist{e,oide,oides}	polarity	-2	anger
maciz{a,as,orra,orro}	polarity	1	joy
macrobotell{ón,ones}	polarity	-2	anger
macrodecret{o,azo}	polarity	-1	anger
madraz{a,o,as}	polarity	2	joy
madrug{ón,ones}	polarity	-1	-
maestría	polarity	2	joy
mafios{illo,illos,ete}	polarity	-3	anger
magestad{,es}	polarity	1	-
magestuos{o,a,os,as,idad}	polarity	2	joy
maghnific{o,a}	polarity	3	joy
magia	polarity	1	joy
magical	polarity	2	joy
mágicamente	polarity	1	joy
mágic{o,a,os,as}	polarity	2	joy
magific{o,a,os,as}	polarity	3	joy
maginific{o,a,os,as}	polarity	3	joy
magistralmente	polarity	3	joy
magjific{o,a,os,as}	polarity	3	joy
magnifc{io,ia,o,a}	polarity	3	joy
magnif{icament,ficent,icencia,iciente}	polarity	3	joy
magullaci{ón,ones}	polarity	-2	sadness
magulladura{,s}	polarity	-2	sadness
magullad{o,a,os,as}	polarity	-2	sadness
majaísim{o,a,os,as}	polarity	2	joy
majestos{o,a,os,as,idad}	polarity	3	joy
majestuosamente	polarity	3	joy
majestuosidad	polarity	3	joy
majet{es,as}	polarity	2	joy
majunche{,s}	polarity	-2	anger
makanud{o,a,os,as}	polarity	2	joy
malagradecid{o,a,os,as}	polarity	-2	anger
malagradecimiento	polarity	-2	anger
malaleche	polarity	-2	anger
malamente	polarity	-2	anger
malamuerte	polarity	-2	disgust
malandra{,s,je}	polarity	-2	anger
malaonda{,s}	polarity	-2	anger
malapersona	polarity	-3	anger
malard{o,a,os}	polarity	-2	anger
malasangre	polarity	-2	anger
malcogid{o,a,os,as}	polarity	-3	anger
malcria{n,ron,r}	polarity	-2	anger
maldeci{do,r,rte}	polarity	-2	anger
maldiciendonos	polarity	-2	anger
maldic{iendo,en,e}	polarity	-2	anger
malditill{o,a}	polarity	-2	anger
maléficamente	polarity	-2	fear
maleficio{,s}	polarity	-2	fear
maléfic{o,a,os,as}	polarity	-2	fear
malestar{,es}	polarity	-2	-
malévol{o,a,os,as}	polarity	-3	anger
malfollá	polarity	-2	anger
malfollad{o,a,os,as}	polarity	-3	anger
malherid{o,a,os,as}	polarity	-2	sadness
malici{a,as,osas}	polarity	-2	anger
maliente{,s}	polarity	-2	anger
malign{o,a,os,as,idad}	polarity	-2	anger
malill{o,a,os,as}	polarity	-1	-
malinchista{,s}	polarity	-2	anger
malinterpret{ado,an,ar,e,o}	polarity	-1	-
malit{o,a,os,as}	polarity	-1	sadness
malogr{arse,e}	polarity	-2	sadness
malot{e,a,es,as}	polarity	-1	-
malparidez	polarity	-3	anger
malpensad{o,a,os,as}	polarity	-1	-
malroll{o,os,ero,era}	polarity	-2	anger
maltratador{,a,es,as}	polarity	-3	anger
maltra{dor,tarte,tarse,tara,tas,te,ten,tandola}	polarity	-3	anger
maltrech{o,a,os,as}	polarity	-2	sadness
maltrta{do,da,dos,das,r}	polarity	-3	anger
maluch{o,a,os,as}	polarity	-1	-
maluc{o,a,os,as}	polarity	-2	-
malumorad{o,a,os,as}	polarity	-2	anger
maluquera	polarity	-2	sadness
malvende{n,r}	polarity	-1	-
malvenid{o,a,os,as}	polarity	-2	anger
malvivir	polarity	-2	sadness
malviv{en,imos,iendo,e}	polarity	-2	sadness
mamacita{,s}	polarity	2	joy
mamador{,a,es,as}	polarity	-2	anger
mamagüevo{,s}	polarity	-3	anger
mamahuev{o,os}	polarity	-3	anger
mamal{ón,ona,ones,onas}	polarity	2	joy
mamandurria{,s}	polarity	-3	anger
mamapollas	polarity	-3	anger
mamaverga{,s}	polarity	-3	anger
mamawebo{,s}	polarity	-3	anger
mamberga{,s}	polarity	-3	anger
mamon{azos,cito,citos}	polarity	-2	anger
mamon{eo,azo}	polarity	-2	anger
mamotreto{,s}	polarity	-2	anger
mamporrer{o,a,os,as}	polarity	-2	anger
manchas	polarity	-1	disgust
manch{adisimas,ones,aron,aba,en,ads,arse,ando}	polarity	-1	disgust
mancillar	polarity	-2	anger
mandamás	polarity	-1	-
mandanga{,s}	polarity	-1	anger
mandilón	polarity	-2	anger
mandilones	polarity	-2	anger
manganeada	polarity	-1	-
mangazo	polarity	2	joy
mangonea{,ndo,dor,dores}	polarity	-2	anger
mangoneos	polarity	-2	anger
maniátic{o,a,os,as}	polarity	-2	anger
manicomio{,s}	polarity	-2	anger
manid{o,a,os,as}	polarity	-1	-
manipulaci{ón,ones}	polarity	-2	anger
manipulador{,a,es,as}	polarity	-2	anger
manipulad{a,os,as}	polarity	-2	anger
manipul{able,áis,arlo,arme,arse,ativo,e,es}	polarity	-2	anger
maniquea{,s}	polarity	-2	anger
maniqueísmo{,s}	polarity	-2	anger
maniqueo{,s}	polarity	-2	anger
manjar{,es}	polarity	3	joy
mantiros{o,a,os,as}	polarity	-2	anger
maquiavélic{o,a,os,as}	polarity	-2	anger
marabillos{o,a,os}	polarity	3	joy
maracillos{o,a,os,as}	polarity	3	joy
maraco{,s}	polarity	-2	anger
maradillos{o,a,os,as}	polarity	3	joy
maravili{a,osa,oso,osos,osas}	polarity	3	joy
maravils{os,o,a}	polarity	3	joy
maravill{,ando,arnos,arse,os,osito}	polarity	3	joy
maravisllos{,o,a}	polarity	3	joy
maravllosa{,s}	polarity	3	joy
maravlloso{,s}	polarity	3	joy
maravsillos{o,a}	polarity	3	joy
marchitando	polarity	-2	sadness
marchito{,s}	polarity	-2	sadness
marchos{o,a,os,as}	polarity	1	joy
marcianada{,s}	polarity	-1	surprise
mardit{o,a,os,as}	polarity	-3	anger
mareante{,s}	polarity	-2	anger
marea{ndo,rme,ron,rte,ba,do}	polarity	-1	anger
mareos	polarity	-1	-
marginador{,a}	polarity	-2	anger
marginal{,es}	polarity	-1	-
marginando	polarity	-2	sadness
maricada{,s}	polarity	-2	anger
maricas	polarity	-2	anger
mariconxs	polarity	-2	anger
maricon{adas,a,eti}	polarity	-3	anger
maricos	polarity	-2	anger
maric{ón,ones}	polarity	-2	anger
mariquilla	polarity	-2	anger
maromillo{,s}	polarity	1	-
martillazo{,s}	polarity	-1	anger
maruj{a,as,is}	polarity	-1	anger
marrullero{,s}	polarity	-2	anger
marruller{a,as,ía,ías}	polarity	-2	anger
marvillos{o,a,os,as}	polarity	3	joy
masacra{r,ndo}	polarity	-3	sadness
masacre{,s}	polarity	-3	sadness
mascarada{,s}	polarity	-2	anger
masificación	polarity	-1	-
masificad{o,a,os,as}	polarity	-1	-
masoquis{mo,ta,tas}	polarity	-1	-
mastodóntic{o,a,os,as}	polarity	-1	-
mastuerzo{,s}	polarity	-2	anger
matadme	polarity	-2	sadness
matad{o,a,os,as}	polarity	-2	sadness
mátalo{,s}	polarity	-2	anger
mátame	polarity	-2	sadness
matansaz	polarity	-3	fear
matanza{,s}	polarity	-3	fear
matáos	polarity	-3	anger
matar{é,án}	polarity	-2	anger
matar{los,las,lo,la,se,le}	polarity	-2	anger
matasanos	polarity	-2	anger
matate	polarity	-3	anger
mátenme	polarity	-2	sadness
mátense	polarity	-3	anger
matonismo{,s}	polarity	-3	anger
maton{eo,eril,a,as,esco}	polarity	-3	anger
matufia{,s}	polarity	-2	anger
mat{arte,arnos,arme}	polarity	-3	fear
mat{ón,ones}	polarity	-2	anger
maxnific{o,a,os,as}	polarity	3	joy
mañé	polarity	-2	anger
maños{o,a,os,as}	polarity	-2	anger
mbaretismo	polarity	-2	anger
mbore	polarity	-2	anger
meado	polarity	-2	disgust
mead{os,as,a}	polarity	-2	disgust
meando	polarity	-1	disgust
meapilas	polarity	-2	anger
mear	polarity	-1	disgust
mecagoen{to,ntodo,tu,la,dios}	polarity	-2	anger
mecag{üen,oen}	polarity	-2	anger
mecomendable{,s}	polarity	2	joy
mediocr{emente,ón,ones}	polarity	-2	anger
meduele	polarity	-2	sadness
megacutre{,s}	polarity	-3	anger
megahundid{o,a,os,as}	polarity	-3	sadness
megaorgullos{o,a,os,as}	polarity	3	joy
megapanic	polarity	-2	fear
megasuci{o,a,os,as}	polarity	-3	disgust
megust{a,an,o,adial,aria}	polarity	2	joy
mejorable{,s}	polarity	-1	-
mejoran	polarity	1	-
mejorate	polarity	1	joy
mejorcita	polarity	1	joy
mejorcitas	polarity	1	joy
mejorcito{,s}	polarity	1	joy
mejóre{nse,se}	polarity	1	joy
mejor{ws,n,sh,sitoh}	polarity	2	joy
mejunje{,s}	polarity	-1	disgust
melancolía{,s}	polarity	-2	sadness
melísim{o,a}	polarity	2	joy
melódic{o,a,os,as,amente}	polarity	1	joy
melodios{o,a,os,as}	polarity	2	joy
melodramátic{o,a,os,as}	polarity	-1	-
melonazo{,s}	polarity	-2	anger
memasos	polarity	-2	anger
memeces	polarity	-2	anger
memorable{,s}	polarity	2	joy
mem{o,a,os,as,ez}	polarity	-2	anger
meencant{a,an,ó,aron}	polarity	3	joy
mendicidad	polarity	-1	sadness
mendig{o,a,os,ando,ar}	polarity	-2	sadness
mendrug{o,a,os,as}	polarity	-2	anger
menkant{a,an,ó}	polarity	3	joy
menknt{a,an,o}	polarity	3	joy
menosmal	polarity	1	joy
menospreci{arte,e,en}	polarity	-2	anger
menostrece	polarity	-2	anger
mentecat{o,a,os,as}	polarity	-3	anger
mentidero{,s}	polarity	-2	anger
mentirijilla{,s}	polarity	-1	anger
mentirita{,s}	polarity	-1	anger
mentís	polarity	-2	anger
menti{ste,rle,rte}	polarity	-2	anger
mentoros{o,a,os,as}	polarity	-2	anger
mentros{o,a}	polarity	-2	anger
menudencia{,s}	polarity	-1	-
meravillos{o,a,os,as}	polarity	3	joy
mercenari{o,a,os,as}	polarity	-2	anger
merd{a,oso,osa,osos}	polarity	-2	disgust
merecedor{,a,es,as}	polarity	1	joy
merecidísim{o,a,os,as}	polarity	2	joy
merecimiento{,s}	polarity	1	-
meretri{z,ces}	polarity	-2	disgust
merjocito	polarity	2	joy
merjor{,es}	polarity	2	joy
merluzo{,s}	polarity	-2	anger
mermad{o,a,os,as}	polarity	-1	sadness
merm{a,ó}	polarity	-1	-
merode{ando,an,a,ar}	polarity	-2	fear
mersa{,s}	polarity	-2	anger
meteduras	polarity	-1	-
metepata{,s}	polarity	-2	-
metiche{s,}	polarity	-2	anger
meticulos{amente,idad}	polarity	1	joy
metira{,s}	polarity	-2	anger
mezquinamente	polarity	-3	anger
mezquindad{,es}	polarity	-3	anger
mezquin{o,a,os,as}	polarity	-3	anger
miardas	polarity	-3	disgust
micerable{,s}	polarity	-3	anger
micciones	polarity	-2	disgust
microputada{,s}	polarity	-2	anger
miedica{,s}	polarity	-1	fear
miedito	polarity	-1	fear
miedit{is,os}	polarity	-2	fear
miedou	polarity	-2	fear
mienta{,n}	polarity	-2	anger
mient{es,as}	polarity	-2	anger
mier	polarity	-2	anger
miercole	polarity	-1	anger
mierd4	polarity	-3	disgust
mierdaseca	polarity	-3	disgust
mierda{bun,lona,nana,nann}	polarity	-3	disgust
mierdele{,s}	polarity	-3	disgust
mierdón	polarity	-3	disgust
mierd{ad,al,esita,esitas,ita,un}	polarity	-3	disgust
miervox	polarity	-3	anger
mier{l,coles}	polarity	-2	anger
miesdito	polarity	-1	fear
migajas	polarity	-2	anger
migrañas	polarity	-2	sadness
mijit{o,a}	polarity	1	joy
milagr{oso,osos,osas,osamente,azo}	polarity	2	joy
milico{,s}	polarity	-2	anger
mimimi{,mi,mimi}	polarity	-1	-
mimosin	polarity	1	joy
mim{os,itos,ada,ado,ados,arte,arlo,aron,ar,oso,osa}	polarity	1	joy
mindblowing	polarity	2	surprise
mindundi{,s}	polarity	-2	anger
minimiedades	polarity	-1	-
mint{ur,iéndole,iendoles}	polarity	-2	anger
minucias	polarity	-1	-
minucios{amente,idad}	polarity	1	joy
minúscul{o,a,os,as}	polarity	-1	anger
miramiento{,s}	polarity	1	-
miserabilidad	polarity	-3	anger
miserabl{emente,ote,otes}	polarity	-3	anger
miserias	polarity	-2	sadness
misericordios{o,a,os}	polarity	1	-
miseriento{,s}	polarity	-2	anger
míser{o,a,os,as}	polarity	-2	anger
mític{o,a,os,as}	polarity	1	joy
mitomanía	polarity	-2	anger
mitóman{o,a,os,as}	polarity	-2	anger
mitoter{o,a,os,as}	polarity	-2	anger
mjeor{,es}	polarity	2	joy
mjor{,es}	polarity	2	joy
mlesta	polarity	-2	anger
mnipulador{,a,es,as}	polarity	-2	anger
mocos{o,a,os,as}	polarity	-1	anger
modernit{o,a}	polarity	1	joy
módic{o,a,os,as}	polarity	1	joy
mofarse	polarity	-2	anger
mofletud{o,a,os,as}	polarity	1	-
mof{ándose,ando}	polarity	-2	anger
mogólic{o,a,os,as}	polarity	-3	anger
mohos	polarity	-2	disgust
mojigatería	polarity	-1	-
mojigat{a,os,ez}	polarity	-2	anger
mojonazo	polarity	-2	disgust
mojones	polarity	-2	disgust
molaban	polarity	2	joy
molaría	polarity	2	joy
molaríamos	polarity	1	joy
molarían	polarity	1	joy
molas	polarity	2	joy
molestad{o,a}	polarity	-1	anger
molestad{os,as}	polarity	-2	anger
molestándo{me,nos,se}	polarity	-2	anger
moleste{,n,s}	polarity	-1	anger
molestita	polarity	-2	anger
molest{abas,amos,aras,aré,arla,arle,arlo,arte,ase,asen,aste,adospor,eis}	polarity	-2	anger
molest{arse,arme,arnos,arlos,aría}	polarity	-1	anger
moleztia{,s}	polarity	-2	anger
molwstia{,s}	polarity	-2	anger
mol{amos,ao,ado,erla}	polarity	2	joy
mol{ón,ona,ones,onas}	polarity	2	joy
momentazo{,s}	polarity	2	joy
momio{,s}	polarity	-2	anger
monada{,s}	polarity	2	joy
mondá	polarity	-2	anger
monería{,s}	polarity	2	joy
mongoli{smo,dad}	polarity	-2	anger
mongol{,a,es,ito,azo}	polarity	-3	anger
mongol{o,os,as}	polarity	-3	anger
mongo{,s}	polarity	-3	anger
monguer{,s}	polarity	-2	anger
monguit{o,a}	polarity	-2	anger
monigote{,s}	polarity	-2	anger
moní{simo,sima,simos,simas}	polarity	2	joy
monotonía	polarity	-2	-
monserga	polarity	-2	anger
monsergas	polarity	-2	anger
monstro{,s}	polarity	-2	fear
monstruos{amente,idad}	polarity	-2	fear
monumental{idad,mente}	polarity	1	surprise
moralina	polarity	-2	anger
moralinas	polarity	-2	anger
moralis{mo,mos,ta,tas}	polarity	-1	anger
morbo	polarity	-1	disgust
morbosamente	polarity	-1	-
morbos{o,a,os,as}	polarity	-3	disgust
mordelona{,s}	polarity	-2	anger
mordelón{,es}	polarity	-2	anger
morirme	polarity	-1	sadness
morite	polarity	-3	anger
mori{as,remos,rnos,rían,ran,ese}	polarity	-2	sadness
morriña	polarity	-1	sadness
morrocotud{o,a,os,as}	polarity	1	joy
mortalidad	polarity	-1	sadness
mortíferamente	polarity	-2	fear
mortífer{o,a,os,as}	polarity	-2	fear
mortifica{,r}	polarity	-2	sadness
moskead{o,a,os,as}	polarity	-1	anger
mosqueadas	polarity	-2	anger
mosquea{ntes,rían}	polarity	-1	anger
motherfucker{,s}	polarity	-2	anger
motívame	polarity	1	joy
motiv{aba,acional,adas,ao,ara,aría,arnos,arte,as,en}	polarity	1	joy
mounstr{o,uo}	polarity	-2	fear
mountrosamente	polarity	-1	-
moviedote	polarity	2	joy
moñada{,s}	polarity	-1	-
mrdas	polarity	-3	anger
mrjor{,es}	polarity	2	joy
muacc	polarity	2	joy
muack{,s}	polarity	2	joy
muahaha{,ha,haha,hahaha}	polarity	1	joy
muaks	polarity	2	joy
muéranse	polarity	-3	anger
muérete	polarity	-3	anger
muérgan{o,a,os}	polarity	-2	anger
muer{as,an,ome,edte,tísimo}	polarity	-2	sadness
mufa	polarity	-2	anger
mugrer{ío,a}	polarity	-3	disgust
mugri{zzio,enticos}	polarity	-3	disgust
mugrosient{o,a}	polarity	-2	disgust
muhahaha{,ha,haha}	polarity	1	joy
muina	polarity	-2	anger
mujeraza{,s}	polarity	2	joy
mujerzuela{,s}	polarity	-3	disgust
mujer{ón,ones,azo}	polarity	2	joy
mullida	polarity	1	joy
multaron	polarity	-1	anger
multazo{,s}	polarity	-2	anger
multen	polarity	-1	anger
multifacétic{o,a,os,as}	polarity	2	joy
murmur{aban,ando,eo}	polarity	-1	anger
musicón	polarity	2	joy
mustio	polarity	-1	sadness
musti{a,os,as}	polarity	-1	sadness
mutilad{o,a,os,as}	polarity	-2	sadness
mwahaha{,ha}	polarity	1	joy
nab{o,a,os}	polarity	-2	anger
nacismo	polarity	-2	anger
najestuos{o,a,os,as}	polarity	3	joy
narcisismo	polarity	-2	anger
narcisista{,s}	polarity	-2	anger
narcodictadura	polarity	-3	anger
narconegocios	polarity	-2	anger
narcopiso{,s}	polarity	-3	fear
narcotraficante{,s}	polarity	-2	fear
nashard{o,a,os}	polarity	2	joy
nashe	polarity	2	joy
náuseas	polarity	-2	disgust
nausebund{o,a,os,as}	polarity	-3	disgust
nause{a,oso,osa,osos,osas}	polarity	-2	disgust
navajaz{o,os}	polarity	-2	fear
nazismos	polarity	-3	anger
nazi{smo,oide,oides}	polarity	-3	anger
nderakore	polarity	-2	anger
ndetavy	polarity	-2	anger
neandertal{ss,es}	polarity	-2	anger
neanderthal{,es}	polarity	-2	anger
necant{o,a}	polarity	3	joy
necesitad{o,a,os,as}	polarity	-1	sadness
neci{o,a,os,as}	polarity	-2	anger
necrosad{o,a}	polarity	-2	sadness
nefand{o,a,os,as}	polarity	-3	disgust
nefari{o,a}	polarity	-3	anger
nefast{amente,ísimo,ísima,ísimos,ísimas}	polarity	-3	anger
negatib{o,a,os,as}	polarity	-1	-
negatividad	polarity	-2	anger
negativismo{,s}	polarity	-2	sadness
negrero{,s}	polarity	-3	anger
nengativo	polarity	-1	-
neonazi{,s}	polarity	-3	anger
neopresor{,es}	polarity	-2	anger
nepotista{,s}	polarity	-2	anger
nerfectamente	polarity	2	joy
nervios	polarity	-1	fear
nerviosi{smo,ta}	polarity	-1	fear
nice	polarity	2	joy
nimiedades	polarity	-1	-
ningunean	polarity	-2	anger
nini{,s}	polarity	-2	anger
niquelad{o,a,os,as}	polarity	2	joy
nivelazo{,s}	polarity	2	joy
nivelón	polarity	2	joy
niñatilla{,s}	polarity	-2	anger
niñat{o,a,os,as}	polarity	-2	anger
niñañat{a,o}	polarity	-2	anger
niñería{s,}	polarity	-1	-
nmagnific{o,a,os,as}	polarity	3	joy
nooba{,s}	polarity	-1	-
noob{,s}	polarity	-1	anger
nofunciona{,n}	polarity	-2	anger
nogust{a,o}	polarity	-2	anger
nojoda	polarity	-2	anger
nomam{en,ar}	polarity	-2	anger
nomegust{a,an,o}	polarity	-2	anger
norabuena	polarity	2	joy
normalill{o,a,os,as}	polarity	-1	sadness
normalit{o,a,os,as}	polarity	-1	-
nosaben	polarity	-1	anger
nosgust{a,an,ó}	polarity	2	joy
nosirv{e,en,io}	polarity	-2	anger
nostalgia{,s}	polarity	-1	sadness
nostálgicamente	polarity	-1	sadness
nostálgic{o,a,os,as}	polarity	-1	sadness
notición	polarity	2	joy
noticiones	polarity	2	joy
novatada{,s}	polarity	-1	-
novedosísim{o,a}	polarity	1	joy
nula{,s}	polarity	-1	-
nutritiv{o,a,os,as}	polarity	1	joy
nwn	polarity	1	joy
obcenas	polarity	-2	disgust
obcen{o,a,os}	polarity	-2	disgust
obes{o,a,os,as}	polarity	-1	sadness
obligadxs	polarity	-1	anger
obliga{ndome,ndonos,ndote,ron,rla,rle,rme,rnos,rte,s}	polarity	-1	anger
obscenidad{,es}	polarity	-2	disgust
obscen{o,a,os,as}	polarity	-2	disgust
obscurantismo	polarity	-2	anger
obscur{as,os,idad}	polarity	-1	fear
obseción	polarity	-1	-
obsen{o,os,a,as}	polarity	-2	disgust
obsequi{ado,arte,arme,aron,ó,an}	polarity	1	joy
obsesine	polarity	-1	-
obsesi{ón,ones}	polarity	-1	-
obsesi{ona,onan,onarse,onado,onada,onados,one,ono,va,vas,vo}	polarity	-1	-
obses{o,a,os,as}	polarity	-2	-
obsolet{ísimo,ísima,amente}	polarity	-2	anger
obstaculizado	polarity	-2	anger
obstaculizando	polarity	-2	anger
obstacul{ice,izaba,izada,a}	polarity	-2	anger
obstina{do,ción}	polarity	-1	anger
obstrucción	polarity	-2	anger
obstrucciones	polarity	-2	anger
obstru{yan,ccionismo,ccionista,iday}	polarity	-2	anger
ocios{a,o,as,os}	polarity	-1	-
oculta{da,das,rlo,rse}	polarity	-1	anger
ocurrent{e,es,ísimo,ísima}	polarity	2	joy
odia	polarity	-2	anger
odiamente	polarity	-2	anger
odiando	polarity	-2	anger
odiarla	polarity	-3	anger
odiarlo	polarity	-2	anger
odiarlos	polarity	-3	anger
odiarme	polarity	-2	anger
odiarnos	polarity	-3	anger
odiaron	polarity	-2	anger
odiarte	polarity	-2	anger
odias	polarity	-2	anger
odie	polarity	-2	anger
odien	polarity	-2	anger
odies	polarity	-2	anger
odioporque	polarity	-3	anger
odiosidad{,es}	polarity	-2	anger
odiosi{llo,to}	polarity	-1	anger
odisea{,s}	polarity	-2	anger
odi{aba,aban,ado,ada,ados,adas,aría,ará}	polarity	-2	anger
odi{abas,aste,ame,andome,eis,ador}	polarity	-3	anger
ofenciv{o,os,a,as}	polarity	-2	anger
ofender{se,te,nos}	polarity	-1	anger
ofendidit{o,a,os,as}	polarity	-2	anger
ofend{erla,í,ides,o}	polarity	-2	anger
ofend{es,a,as,an,iste,erme}	polarity	-2	anger
ofensivamente	polarity	-2	anger
ofensiv{o,a,os,as}	polarity	-2	anger
ofertazo{,s}	polarity	2	joy
ofertón	polarity	2	joy
ofertones	polarity	2	joy
ofe{nfiendo,ndiecen,gues}	polarity	-2	anger
ojazos	polarity	2	joy
ojet{azo,ísimo}	polarity	-3	anger
ojimetro	polarity	-1	-
ojiplátic{o,a,os,as}	polarity	-1	surprise
okupa{,s}	polarity	-1	anger
olee	polarity	2	joy
oligarca{,s}	polarity	-2	anger
oligarquía{,s}	polarity	-2	anger
olores	polarity	-1	disgust
olvidable{,s}	polarity	-1	-
omfg	polarity	1	surprise
omg	polarity	1	surprise
omiso	polarity	-2	anger
omiten	polarity	-1	anger
omofob{ia,o,a,os,as}	polarity	-2	anger
oneros{o,a,os,as}	polarity	-1	anger
onrad{o,a,os}	polarity	2	joy
opaca{do,da,n,ron,r}	polarity	-1	-
opacidad	polarity	-2	anger
oparei	polarity	-2	anger
oportunismo	polarity	-2	anger
oportunismos	polarity	-2	anger
oportunista{,s}	polarity	-2	anger
opresión	polarity	-2	anger
opresi{vo,va,vos,vas,ones}	polarity	-2	anger
opresorcito	polarity	-2	anger
oprimid{o,a,os,as}	polarity	-2	sadness
oprim{en,ían,ieron}	polarity	-2	anger
optimis	polarity	1	joy
opulen{cia,ta,to,tos,tas}	polarity	1	-
ordenadit{o,a,os}	polarity	2	joy
ordinarieces	polarity	-2	disgust
orrend{o,a}	polarity	-3	anger
orgasmad{a,o}	polarity	2	joy
orgásmic{o,a,os,as}	polarity	3	joy
orgullos{amente,x}	polarity	3	joy
orgull{,azo}	polarity	2	joy
orguyo{,so,sa}	polarity	2	joy
orribles	polarity	-3	disgust
originalidad	polarity	1	joy
originalísim{o,a,os,as}	polarity	2	joy
orina	polarity	-1	disgust
orinar	polarity	-1	disgust
orin{an,as,ando,aron,arse}	polarity	-2	disgust
orin{es,ados,adas}	polarity	-2	disgust
orripilante{,s}	polarity	-3	disgust
oroblema{,s}	polarity	-1	-
orror	polarity	-3	anger
orroros{o,a,os,as}	polarity	-3	disgust
ortiba{,s}	polarity	-2	anger
ortiva{,s}	polarity	-2	anger
oscurantismo	polarity	-2	anger
oscureci{endo,ó,do,da}	polarity	-1	sadness
oscurec{e,ía}	polarity	-1	fear
oscuridad	polarity	-1	fear
oscur{antista,idades}	polarity	-1	fear
ostentos{o,a,os,as}	polarity	-1	anger
otima{,s}	polarity	2	joy
otimo{,s}	polarity	2	joy
ouch	polarity	-1	sadness
outstanding	polarity	3	joy
overbook{ing,ed,ings}	polarity	-2	anger
overpriced	polarity	-2	anger
ovsraculiza{,n,r}	polarity	-2	anger
oxcidad{o,a,os,as}	polarity	-2	disgust
oxidadito{,s}	polarity	-2	disgust
oxida{ndo,ndose,n,dísimo,dísima}	polarity	-2	disgust
oxido	polarity	-1	disgust
pachanga{,s}	polarity	1	joy
pachanguer{o,a,os,as}	polarity	1	joy
pachorra	polarity	-2	anger
pachorrient{o,a,os,as}	polarity	-2	anger
pachorrud{o,a,os,as}	polarity	-2	anger
pachuch{o,a,os,as}	polarity	-1	sadness
pacifis{mo,ta,tas}	polarity	1	-
pacotilla	polarity	-2	disgust
padecid{o,a,os,as}	polarity	-2	sadness
padec{ieran,es}	polarity	-2	sadness
padezc{an,as,a,o}	polarity	-2	sadness
padrazo	polarity	3	joy
pagafantas	polarity	-2	anger
pagafanteo	polarity	-2	anger
pajarrac{o,os,a}	polarity	-2	anger
pajaronas	polarity	-2	anger
pajazo{,s}	polarity	-2	anger
pajaz{a}	polarity	2	joy
pajera	polarity	-2	anger
pajeras	polarity	-2	anger
pajerito	polarity	-2	anger
pajer{o,os}	polarity	-2	anger
pajiller{o,a,os,as}	polarity	-2	anger
pajoso{,s}	polarity	-2	anger
pajú{o,a,os,as}	polarity	-3	anger
palabrerí{a,o,as,os}	polarity	-2	anger
palabrota{,s}	polarity	-1	anger
palet{o,a,os,as}	polarity	-2	anger
paliza{,s}	polarity	-2	anger
paltear{se,me}	polarity	-1	fear
palurd{o,a,os,as}	polarity	-2	anger
pamplinas	polarity	-2	anger
pamplin{a,eo,ero}	polarity	-1	anger
pancisistas	polarity	-2	anger
pandiller{a,as,il}	polarity	-2	fear
pánfil{o,a,os,as}	polarity	-2	anger
panfletari{o,a,os,as}	polarity	-2	anger
panfleto{,s}	polarity	-2	anger
paniaguad{o,a,os,as}	polarity	-3	anger
paniceado	polarity	-1	fear
paniquead{o,a,os,as}	polarity	-2	fear
paniquea{rse,r,n,ndo,rme}	polarity	-2	fear
paniqueo	polarity	-2	fear
panoli{,s}	polarity	-2	anger
pantanos{o,a,os,as}	polarity	-1	disgust
pantomima{,s}	polarity	-2	anger
panzon{,a,es,as}	polarity	-1	-
papacito	polarity	2	joy
papanata	polarity	-2	anger
papanatas	polarity	-2	anger
papasito	polarity	2	joy
papasitos	polarity	1	joy
papasote{,s}	polarity	2	joy
papaz{o,ito,ote}	polarity	1	joy
papelonazo	polarity	-2	anger
papelucho{,s}	polarity	-1	anger
papel{ón,ones}	polarity	-2	anger
papucho{,s}	polarity	1	joy
parabien{,es}	polarity	2	joy
paradiciac{o,a}	polarity	3	joy
paradisíac{o,a,os,as}	polarity	3	joy
paradisi{atico,co}	polarity	3	joy
paradójic{o,a,os,as,amente}	polarity	-1	-
paraíso{,s}	polarity	2	joy
paraliza{n,do,da,das,ción,ndo,nte}	polarity	-2	anger
parranda{,s}	polarity	1	joy
paranoia{,s}	polarity	-1	fear
paranoic{o,a,os,as}	polarity	-2	fear
parasitario{s,}	polarity	-2	disgust
parásita{,s,r}	polarity	-3	disgust
parchad{a,as,o,os}	polarity	-1	anger
parchea{do,da,ndo}	polarity	-1	anger
parcialidad	polarity	-2	anger
pardill{o,a,os,as}	polarity	-1	anger
paripé	polarity	-2	anger
paripés	polarity	-2	anger
parlanchin{,as,es,a}	polarity	-1	-
parsimonia	polarity	-1	anger
parsimonios{o,a,os,as,amente}	polarity	-2	anger
partidaz{o,os}	polarity	2	joy
pasión	polarity	1	joy
pasividad	polarity	-2	anger
pasiv{idades,amente}	polarity	-2	anger
pasmada{,s}	polarity	-1	surprise
pasmad{o,os}	polarity	-1	anger
pasoteo	polarity	-2	anger
pasteleo	polarity	-2	anger
pastizal	polarity	-1	anger
paston	polarity	-1	anger
patalea{r,n,s,ndo}	polarity	-2	anger
pataleta{,s}	polarity	-2	anger
patater{o,a,os,as}	polarity	-2	anger
patátic{o,a,os,as}	polarity	-2	anger
patean	polarity	-1	anger
patetical	polarity	-3	anger
patétic{amente,ísimo,ísima}	polarity	-3	anger
pateti{c,o,smo}	polarity	-3	anger
pathetic	polarity	-3	anger
pathetical	polarity	-3	anger
patidifus{o,a}	polarity	-1	surprise
patinazo{,s}	polarity	-2	anger
patológic{o,a,os,as,amente}	polarity	-2	anger
patos{o,a,os,as}	polarity	-2	anger
patoteri{l,smo}	polarity	-2	anger
patotic{o,a}	polarity	-2	anger
pavada{,s}	polarity	-1	anger
pavos{o,a}	polarity	-1	-
payase{,s}	polarity	-2	anger
payas{ete,ol,oman}	polarity	-2	anger
pazguat{o,a,os,as}	polarity	-2	anger
peacefull	polarity	1	joy
pecadito	polarity	-1	sadness
pecaminos{o,a,os,as}	polarity	-1	-
pedantería	polarity	-2	anger
pedante{,s}	polarity	-2	anger
pederasta{,s}	polarity	-3	disgust
pederastia	polarity	-3	disgust
pedigüeñ{o,a,os,as}	polarity	-2	anger
pedobears	polarity	-2	disgust
pedofilia	polarity	-3	disgust
pedofilico	polarity	-3	disgust
pedófil{o,a,os,as}	polarity	-3	disgust
pedrada{,s}	polarity	-1	anger
pefect{o,a,os,as,amente}	polarity	3	joy
pegajos{o,a,os,as}	polarity	-1	disgust
pegarle{,s}	polarity	-2	anger
pejiguer{a,as,o,os}	polarity	-2	anger
peladez	polarity	-2	anger
pelad{ote,otes}	polarity	-2	anger
pelagato{s,}	polarity	-2	anger
pelazo	polarity	2	joy
peleaba{,n,s}	polarity	-1	anger
peleamos	polarity	-1	anger
pelean	polarity	-1	anger
peleando	polarity	-1	anger
pelearse	polarity	-1	anger
pelea{ndose,ndoos,ran,rme,rnos,ron,rte,das,dera}	polarity	-1	anger
pelele{,s}	polarity	-2	anger
peleon{,es,a,as}	polarity	-1	-
peliaran	polarity	-1	anger
peliculaz{a,o,as}	polarity	3	joy
peliculón	polarity	2	joy
peliculones	polarity	3	joy
peligaros{o,a,os}	polarity	-2	fear
peligeo{,s}	polarity	-2	fear
peligfo{,s}	polarity	-2	fear
pelighro	polarity	-2	fear
peligos{o,a,os,as}	polarity	-2	fear
peligra{,n,ndo,r}	polarity	-2	fear
peligren	polarity	-2	fear
pelmaz{o,a,os,as}	polarity	-2	anger
pelma{,s}	polarity	-2	anger
pelotill{as,a,ero,eros,era}	polarity	-2	disgust
pelotud{azo,eses}	polarity	-3	anger
peluson{,es}	polarity	-1	-
pendejadota	polarity	-2	anger
pendejit{o,a,os,as}	polarity	-3	anger
pendej{odas,ote,ez,ear,eando}	polarity	-3	anger
pendencier{o,a,os}	polarity	-2	anger
pendeviej{a,as,o,os}	polarity	-2	anger
pendon{,es}	polarity	-2	anger
penica	polarity	-1	sadness
penilla{,s}	polarity	-1	sadness
penita	polarity	-1	sadness
penitas	polarity	-1	sadness
penumbra{,s}	polarity	-1	fear
peorando	polarity	-2	-
peorcit{o,a,os,as}	polarity	-3	anger
pequeñaj{o,a,os,as}	polarity	1	joy
pequeñeces	polarity	-1	-
pequeñ{isimas,ísimo,ísima,ísimos}	polarity	-1	-
perbertid{o,a,os,as}	polarity	-2	disgust
percudid{o,a,os,as}	polarity	-2	disgust
perdedor{,a,es,as}	polarity	-2	anger
perdimos	polarity	-2	sadness
perdonavidas	polarity	-2	anger
perecer	polarity	-2	sadness
pereció	polarity	-2	sadness
perezosamente	polarity	-2	anger
perfct{o,a,os,as}	polarity	3	joy
perfección	polarity	3	joy
perfeccionad{o,a,os,as}	polarity	1	joy
perfeccionista{,s}	polarity	1	-
perfect	polarity	3	joy
perfectible{,s}	polarity	-1	-
perfento	polarity	3	joy
perfet{o,a,os,as,amente}	polarity	3	joy
perfoslnales	polarity	2	joy
perfrct{o,a}	polarity	3	joy
perfumad{o,a,os,as}	polarity	1	joy
perjucio{,s}	polarity	-2	anger
perjudica{ria,s,ndoles}	polarity	-2	anger
perjudique{,n}	polarity	-2	anger
perjudisial{es,}	polarity	-2	anger
perjuicio{,s}	polarity	-2	anger
perkin{,es}	polarity	-2	anger
perrodis{mo,ta,tas}	polarity	-2	anger
perroflauta{,s}	polarity	-2	anger
perogrullada{,s}	polarity	-1	-
perronsísim{o,a}	polarity	3	joy
perpetra{,rse}	polarity	-2	anger
perplej{o,a,os,as}	polarity	-1	surprise
persecuci{ón,ones}	polarity	-2	fear
perseverancia{,s}	polarity	2	joy
perseverante{,s}	polarity	2	joy
perseverencia	polarity	2	joy
persevere{,n}	polarity	1	-
persiste{,n}	polarity	-1	anger
personajill{o,os}	polarity	-2	anger
personaz{a,o,as,os}	polarity	3	joy
pertubar{a,on,}	polarity	-2	fear
perturba	polarity	-2	fear
perturbador{,a,es,as}	polarity	-2	fear
perturbad{o,a,os,as}	polarity	-2	fear
perturban	polarity	-2	fear
perturb{ación,ando,ar,e,o}	polarity	-2	fear
perversamente	polarity	-3	anger
perversi{dades,ón,ones}	polarity	-3	disgust
pervertid{o,a,os,as}	polarity	-3	disgust
perverti{r,dísimo}	polarity	-2	disgust
pervirtieron	polarity	-2	disgust
pesads	polarity	-2	anger
pesad{ez,ito}	polarity	-2	anger
pésame	polarity	-2	sadness
pesao{s,}	polarity	-2	anger
pesares	polarity	-1	sadness
pesaroso{,s}	polarity	-2	sadness
pesiams	polarity	-3	anger
pesime	polarity	-3	anger
pesimoservicio	polarity	-3	anger
pestazo	polarity	-2	disgust
pestucia	polarity	-2	disgust
petad{as,ísimo,ísima}	polarity	-1	anger
petardas	polarity	-1	anger
petardazo	polarity	-2	anger
petarde{ar,o}	polarity	-1	anger
petarlo	polarity	2	joy
petrificad{o,a,os,as}	polarity	-1	fear
peyorativ{o,a,os,as,amente}	polarity	-2	anger
peñazo	polarity	-2	anger
peñazos	polarity	-2	anger
pff	polarity	-1	anger
phishing	polarity	-3	anger
phising	polarity	-3	anger
pibon{,es,azo,azos}	polarity	2	joy
pícara{mente,s}	polarity	1	-
picaresca	polarity	-1	-
picaz{ón,ones}	polarity	-1	disgust
pichicat{o,a,os,as}	polarity	-2	anger
pichirre{,s}	polarity	-2	anger
pichi{,s}	polarity	-2	anger
pichurria{,s}	polarity	-2	anger
picones	polarity	-1	anger
pifia{,s,r,ron}	polarity	-2	anger
pifi{ó,aste,ado,ada,an}	polarity	-2	anger
pijada{,s}	polarity	-1	anger
pijadita{s,}	polarity	-1	-
pijoprogre{,s,sía}	polarity	-2	anger
pijot{ada,adas,ero,era,eros}	polarity	-2	anger
pillaje{,s}	polarity	-3	anger
pilingui{,s}	polarity	-2	disgust
piltraf{a,as,illa,illas}	polarity	-2	disgust
pill{ín,ina,ines,inas}	polarity	1	joy
pinchurrient{o,a,os,as}	polarity	-2	anger
pinshe{,s}	polarity	-2	anger
pinshi{,s}	polarity	-2	anger
pintaza	polarity	2	joy
pintiparad{o,a}	polarity	1	-
pintorezc{o,a,os,as}	polarity	1	joy
pinyoresc{o,a}	polarity	1	joy
piojient{o,a,os,as}	polarity	-3	disgust
piojos{o,a,os,as,ería}	polarity	-3	disgust
piola{,s}	polarity	2	joy
pioner{o,a,os,as}	polarity	1	joy
piradísim{o,a}	polarity	-1	-
pirad{o,a,os,as}	polarity	-2	anger
piratea{da,ndo}	polarity	-1	-
piraña{,s}	polarity	-2	anger
pirevai	polarity	-2	anger
piringund{ín,ines}	polarity	-2	disgust
pirop{o,ean,ear}	polarity	1	joy
piruja{,s}	polarity	-3	anger
pis	polarity	-1	disgust
pisote{a,aba,ado,an,ando,ar,arlos,e,en}	polarity	-3	anger
pistolero{,s}	polarity	-2	fear
pitorreo	polarity	-2	anger
pitorre{ándose,arse,an}	polarity	-2	anger
pivon{,es,azo}	polarity	2	joy
pixelad{o,a,os,as}	polarity	-1	-
placentaari{a,o}	polarity	2	joy
plácidamente	polarity	2	joy
plácid{o,a,os,as}	polarity	2	joy
plagad{o,a,os,as}	polarity	-2	disgust
plageado{,s}	polarity	-2	anger
plagiador{,a,es}	polarity	-2	anger
plagia{ba,is,ndo}	polarity	-2	anger
plagi{o,os,ar,ado,ada,aron}	polarity	-2	anger
plaguearse	polarity	-1	anger
planaz{o,os}	polarity	2	joy
planero{,s}	polarity	-2	anger
planiller{o,a,os,as}	polarity	-2	anger
plastazos	polarity	-2	anger
plasta{,s,zo}	polarity	-2	anger
pleasant	polarity	2	joy
pleasure	polarity	2	joy
pleigro{,s}	polarity	-2	fear
pleitesía	polarity	-1	anger
plenitud	polarity	2	joy
pletóric{o,a,os,as}	polarity	2	joy
plof	polarity	-1	sadness
plomazo{,s}	polarity	-2	anger
plop	polarity	-1	surprise
plw	polarity	-3	anger
pndeja{,s,da,das}	polarity	-3	anger
poblema{,s}	polarity	-1	-
pobrecill{o,a,os,as}	polarity	-1	sadness
pobrecit{o,a,os,as}	polarity	-1	sadness
pobresa	polarity	-1	sadness
pobre{sito,sita,tón}	polarity	-1	sadness
pocholad{a,as,ita}	polarity	2	joy
pochy	polarity	-2	anger
poch{o,a,os,as,ísimo}	polarity	-2	disgust
pocilga{,s}	polarity	-3	disgust
poderos{a,as}	polarity	1	joy
poderos{ísimo,ísima,itos,isimas,ísimos}	polarity	2	joy
podredumbre{,s}	polarity	-3	disgust
podridit{o,a,os,as}	polarity	-2	disgust
poétic{o,a,os,as,amente}	polarity	1	joy
pog	polarity	2	joy
poggers	polarity	2	joy
pokare	polarity	-2	anger
pollavieja{,s}	polarity	-2	anger
politiquerías	polarity	-2	anger
politizad{o,a,os,as}	polarity	-2	anger
politizar	polarity	-2	anger
polvazo{,s}	polarity	1	-
pompos{a,idad}	polarity	-1	-
ponchad{o,a,os,as}	polarity	-1	anger
ponzoñ{a,oso,osa}	polarity	-2	anger
populach{o,ero,eros,era}	polarity	-2	anger
populismo{,s}	polarity	-2	anger
populist{a,as,oide}	polarity	-2	anger
porrazo{,s}	polarity	-2	fear
porblema{,s}	polarity	-1	-
porbreza	polarity	-1	sadness
porfecional{,es,idad,ismo}	polarity	2	joy
porfin	polarity	1	joy
porqueriza	polarity	-3	disgust
posilga{,s}	polarity	-3	disgust
positividad	polarity	2	joy
positiv{e,ísimo,ísima,ismo}	polarity	2	joy
positvidad	polarity	2	joy
postituta{,s}	polarity	-2	disgust
postrad{o,a,os,as}	polarity	-2	sadness
postraumátic{o,a,os,as}	polarity	-2	sadness
postureas	polarity	-1	-
postureo	polarity	-2	anger
potar	polarity	-2	disgust
praise{,d}	polarity	2	joy
prblema{,s}	polarity	-1	-
prebenda{,s}	polarity	-2	anger
prebilegiad{o,a,os,as}	polarity	2	joy
precarice{,n}	polarity	-2	anger
precari{edades,zando}	polarity	-2	anger
precavid{o,a,os,as}	polarity	1	-
preciosidad{,es}	polarity	3	joy
preciosísim{o,a,os,as}	polarity	3	joy
precioso{te,ta}	polarity	2	joy
precios{amente,ura,uras}	polarity	3	joy
precios{osimo,osima,asimo,asima}	polarity	3	joy
precious	polarity	3	joy
precipicio{,s}	polarity	-1	fear
precipitad{o,a,os,as,amente}	polarity	-1	-
precupad{o,a,os,as}	polarity	-1	fear
precupante{,s}	polarity	-2	fear
predilección	polarity	2	joy
predilect{o,a,os,as}	polarity	2	joy
predisposición	polarity	1	joy
predispuest{o,a,os,as}	polarity	1	joy
preferid{o,a,os,as}	polarity	2	joy
prehistóric{o,a,os,as}	polarity	-1	anger
prejuicios{o,a,os,as}	polarity	-2	anger
prejuicio{,s}	polarity	-1	anger
premiazo{,s}	polarity	2	joy
preocuad{o,a,os,as}	polarity	-2	fear
preocuaron	polarity	-1	fear
preocupacias	polarity	-2	fear
preocupándose	polarity	-1	fear
preocup{aran,arte,áramos,aste,emos}	polarity	-2	fear
preocup{e,es,ó,aba,ando,aron,arse,arme}	polarity	-1	fear
prepote{ando,ar,ntxs,nteando,nteo}	polarity	-2	anger
presagio{,s}	polarity	-1	fear
prescindible{,s}	polarity	-2	anger
presentable{,s}	polarity	1	-
presiona{n,ndo,do,dos,das}	polarity	-1	anger
presione{s,n}	polarity	-1	anger
presiosa{,s}	polarity	3	joy
prestigiosísimo	polarity	2	joy
prestijio{,so,sa}	polarity	2	joy
presumid{o,a,os,as}	polarity	-1	anger
presuntuos{o,a,os,as}	polarity	-2	anger
pretencioss	polarity	-2	anger
pretencios{o,a,os,as}	polarity	-2	anger
pretendidamente	polarity	-1	-
pretensios{o,a,os,as}	polarity	-2	anger
prevarica{ción,dor}	polarity	-3	anger
previlegiad{o,a,os,as}	polarity	2	joy
previligead{a,o}	polarity	2	joy
previligiad{o,a,as,os}	polarity	2	joy
prfect{o,a,os,as}	polarity	3	joy
primermundista{,s}	polarity	1	-
primicia{,s}	polarity	1	joy
primitiv{o,a,os,as}	polarity	-1	-
primorosamente	polarity	2	joy
pringaa	polarity	-2	sadness
pringadillo	polarity	-2	sadness
pringa{o,os,s}	polarity	-2	sadness
pringos{o,a,os,as}	polarity	-2	disgust
priofesional{,es,idad}	polarity	2	joy
priti	polarity	2	joy
privelegiad{o,a,os,as}	polarity	2	joy
privilegiad{o,a,os,as}	polarity	1	joy
privilegios	polarity	-1	anger
privilejead{o,a}	polarity	2	joy
privilejiad{o,a,os,as}	polarity	2	joy
priviligiad{o,a,os,as}	polarity	2	joy
proactividad	polarity	1	joy
probelma{,s}	polarity	-1	-
problemático{,s}	polarity	-2	anger
problem{azo,illas,illa,ita,itas}	polarity	-1	-
probrecit{o,a,os,as}	polarity	-1	sadness
prodigiosamente	polarity	2	joy
prodigio{,s}	polarity	2	joy
profan{aciones,adas,an,ó}	polarity	-2	anger
profecinal{ismo,es,idad}	polarity	2	joy
profecional{,es}	polarity	1	joy
profecional{idad,ismo,ísimo}	polarity	2	joy
profecionlidad	polarity	2	joy
profesionalaz{o,a,os,as}	polarity	3	joy
profesionalísim{o,a,os,as}	polarity	3	joy
profesioniladad	polarity	2	joy
profesionles	polarity	2	joy
profissional{,es}	polarity	2	joy
progresar	polarity	1	joy
progresía	polarity	-2	anger
progretard{,s}	polarity	-1	anger
progrezombie{,s}	polarity	-2	anger
progre{,s}	polarity	-1	anger
prohibitiv{o,a,os,as}	polarity	-2	anger
prometedor{,a,es,as}	polarity	2	joy
prosperamos	polarity	1	joy
prósperos	polarity	1	joy
prostitu{irse,yendo,ta,tas}	polarity	-1	-
protest{o,aban,e}	polarity	-1	anger
protest{ón,ona,ones,onas}	polarity	-1	anger
prote{ger,gerte,gerse,gerá,gía,giendo,ctor,ctora,ctoras,ctores}	polarity	1	-
proud{,ly}	polarity	2	joy
provocador{,a,es,as}	polarity	-1	anger
proxeneta{,s}	polarity	-2	anger
psicoloca	polarity	-2	anger
psicópata{,s}	polarity	-3	fear
psicopateada	polarity	-2	anger
psicopatía	polarity	-2	fear
psicosis	polarity	-2	fear
psicótic{o,a,os,as}	polarity	-1	-
psycho{,s}	polarity	-2	anger
ptamadre	polarity	-3	anger
ptmadre	polarity	-3	anger
puagh	polarity	-2	disgust
puahh	polarity	-2	disgust
puajajaj{,aj,ajaja,ajajaja}	polarity	1	joy
pucha	polarity	-1	sadness
puchas	polarity	-1	sadness
pucherazo{,s}	polarity	-3	anger
púchica	polarity	-1	surprise
púdranse	polarity	-3	anger
púdrase	polarity	-2	disgust
púdrete	polarity	-3	anger
pudr{e,a,an,as,ía,ió,iendo,iéndome,iéndose,irán,ición}	polarity	-2	disgust
pueril{,es,idad,idades,mente}	polarity	-1	-
puerkos	polarity	-2	disgust
puff	polarity	-1	-
pugna{,s}	polarity	-1	anger
pulcrísim{o,a}	polarity	3	joy
pulga{,s}	polarity	-2	disgust
pululan{,do}	polarity	-1	disgust
pull{a,as,ita,itas}	polarity	-1	anger
pundonor	polarity	1	-
punga{,s}	polarity	-2	anger
puntaz{o,os}	polarity	2	joy
puntillos{o,a,os,as}	polarity	-1	-
purete	polarity	2	joy
puritan{o,a,os,as,ismo}	polarity	-1	-
pur{eza,avida}	polarity	1	joy
pusil{ánime,ánimes,animidad}	polarity	-2	-
putabida	polarity	-2	anger
putad{ón,ita,itas}	polarity	-3	anger
putalawea	polarity	-3	anger
putea{,ndo,das}	polarity	-2	anger
puteros	polarity	-2	disgust
putoncillo	polarity	-3	anger
puto{feliz,mejor,amo,ama,samos}	polarity	2	joy
pútrid{o,a,os,as}	polarity	-3	disgust
put{erío,ito,ita,itos}	polarity	-2	anger
puy{as,itas}	polarity	-1	anger
puñalad{a,as,ita,itas}	polarity	-2	sadness
puñetazo{,s}	polarity	-2	anger
puñeter{o,a,os,as}	polarity	-2	anger
puñet{a,as,ería,erías}	polarity	-1	anger
pvt{iza,o,a,os}	polarity	-2	anger
pxt{a,o,os,as}	polarity	-2	anger
qepd	polarity	-2	sadness
qlao{,s}	polarity	-3	anger
qlbino	polarity	-3	anger
qler{o,os,a}	polarity	-3	anger
qlia	polarity	-3	anger
qliad{o,a,os}	polarity	-3	anger
qlias	polarity	-3	anger
quebra{ntar,ntada,r,ba}	polarity	-1	-
quehorror	polarity	-2	anger
quejábamos	polarity	-1	anger
quejáis	polarity	-1	anger
quejan	polarity	-1	anger
quejándose	polarity	-1	anger
quejar	polarity	-1	anger
quejazo	polarity	-1	anger
quejen	polarity	-1	anger
queji{ca,cas,tas}	polarity	-1	anger
quej{aba,aban}	polarity	-1	anger
quej{o,abas,aré,arás,ará,arán,aría,ado,e,es,éis,arte,aros,ándome,ándonos}	polarity	-1	anger
quem{ar,arse,arlas,arlos,arte,a,as,aba,é,ará,arán,arás,aría,ase,en,es,o,ándola,ándolo,adura,aduras,azón}	polarity	-1	fear
quem{aron,an,ando}	polarity	-1	fear
quenoespoco	polarity	1	-
querella{,s,rse,do}	polarity	-1	anger
quererla	polarity	2	joy
quererle	polarity	2	joy
quererlo	polarity	2	joy
quererlos	polarity	2	joy
quererme	polarity	2	joy
querernos	polarity	2	joy
quereros	polarity	2	joy
quererse	polarity	2	joy
quererte	polarity	2	joy
queriéndole	polarity	2	joy
queriéndose	polarity	2	joy
queriéndote	polarity	2	joy
querub{ín,ines,incito}	polarity	1	joy
quetardan	polarity	-1	anger
quiebr{an,as,en,es}	polarity	-1	-
quiéreme	polarity	2	joy
quinqui{,s}	polarity	-2	anger
quisquillos{o,a,os,as,idad}	polarity	-1	-
rabia{n,r}	polarity	-3	anger
rábid{o,a,os,as}	polarity	-1	anger
rabieta{,s}	polarity	-1	anger
racias	polarity	1	joy
racionable{,s}	polarity	1	-
racis{m,tilla,tillas,tón,tona}	polarity	-2	anger
racomendado	polarity	2	joy
radiactiv{o,a,os,as}	polarity	-1	-
radi{calidad,kal,kales}	polarity	-1	anger
rage{,ando,ar,ada,adas}	polarity	-1	anger
raíd{o,a,os,as}	polarity	-2	-
rajadura{,s}	polarity	-1	anger
rajad{o,a,os,as}	polarity	-1	anger
rallad{o,a}	polarity	-1	fear
ralax	polarity	1	joy
ralla{das,o}	polarity	-1	-
ramera{,s}	polarity	-2	anger
ranciosa	polarity	-2	disgust
ranci{o,a,os,as}	polarity	-2	disgust
rapiña	polarity	-2	anger
rapt{adas,or}	polarity	-2	fear
raqu{ítico,ítica,íticos,íticas,itismo}	polarity	-1	-
rar{illa,ísimo,ísima,ita,uno,una}	polarity	-1	-
rasonable{,s}	polarity	1	-
raspos{o,a,os,as}	polarity	-1	disgust
rastrer{o,a,os,as}	polarity	-2	anger
rata	polarity	-2	disgust
rateraz{o,a,os,as}	polarity	-3	anger
ratonera{,s}	polarity	-2	disgust
raya{o,os,dera,deras}	polarity	-1	-
razis{mo,ta,tas}	polarity	-2	anger
razo{bles,ble,nabilísimo}	polarity	1	-
rctm	polarity	-3	anger
rctmre	polarity	-3	anger
reaccionari{o,a,os,as}	polarity	-1	anger
reaci{a,os,as}	polarity	-1	fear
real{zar,cen}	polarity	1	-
reanima{r,ndo}	polarity	1	-
reasonabl{e,y}	polarity	1	-
rebaj{arse,arme,arnos}	polarity	-1	anger
rebién	polarity	2	joy
rebos{ar,a,an,ando}	polarity	-1	anger
rebuscad{o,a,os,as}	polarity	-1	-
recalentad{o,a,os,as}	polarity	-1	-
recelos{a,os}	polarity	-1	fear
recelo{,s}	polarity	-1	fear
recesión	polarity	-2	sadness
recha{zas,zaba,zaban,zará,ce,ces}	polarity	-2	anger
rechina{n,ba}	polarity	-1	-
rech{ifla,iflas,azable,azables}	polarity	-1	anger
reclam{as,a,an,aba,ábamos,aban,aré,ará,aría,ado,es,en,arme,arte,arle,arlo,arlas,ándole,ándola}	polarity	-1	anger
reclmendados	polarity	2	joy
recochineo	polarity	-2	anger
recoemndable	polarity	2	joy
recoenidno	polarity	2	joy
recomdable	polarity	2	joy
recomdamos	polarity	2	joy
recomedable{,s}	polarity	2	joy
recomedar	polarity	2	joy
recomedaria	polarity	2	joy
recomedaron	polarity	2	joy
recomeindo	polarity	2	joy
recomemdado	polarity	2	joy
recomemdaria	polarity	2	joy
recomendabel	polarity	2	joy
recomendadísim{o,a,os,as}	polarity	3	joy
recomendadme	polarity	2	joy
recomendando	polarity	1	joy
recomendaremos	polarity	1	joy
recomendarenos	polarity	2	joy
recomendarían	polarity	2	joy
recomendaro	polarity	2	joy
recomendé	polarity	1	joy
recommended	polarity	2	joy
recomenderia	polarity	2	joy
recomendo	polarity	2	joy
recomend{ar,arlo,arla,arles,arte,aría,aríamos,aré}	polarity	2	joy
recomentable	polarity	2	joy
recomentado	polarity	2	joy
recomentdable	polarity	2	joy
recomento	polarity	2	joy
recomerdar	polarity	2	joy
recomiemdo	polarity	2	joy
recomiendn	polarity	2	joy
recomiend{a,as,e,en}	polarity	1	joy
recomieno	polarity	2	joy
recomiento	polarity	2	joy
recominda	polarity	2	joy
recomindo	polarity	2	joy
recomnendado	polarity	2	joy
recomoda	polarity	2	joy
recompens{an,ar,ado,e,arnos}	polarity	1	joy
recompenzad{o,a,os,as}	polarity	1	joy
recomrndaria	polarity	2	joy
recom{endaba,endaban,endaros,endarle,endárselo,endándolo,endándolos,endándonos,endarías,endase,endaste,endaron,iéndanos,iéndenme,mend}	polarity	2	joy
reconchasumadre	polarity	-3	anger
reconchatumadre	polarity	-3	anger
reconcilia{,rán,rme,rte}	polarity	1	joy
reconcilia{ción,ciones,dor,dora}	polarity	1	joy
reconfortante{,s}	polarity	2	joy
reconfortará	polarity	1	joy
recontraputa	polarity	-2	anger
recrimina{ción,ciones,torio,toria}	polarity	-1	anger
recrimin{o,a,ar}	polarity	-1	anger
recrudecer	polarity	-1	fear
reculiaos	polarity	-3	anger
red{ivino,ivina,ulce,ulces}	polarity	2	joy
refeli{z,ces}	polarity	2	joy
refinad{o,a,os}	polarity	1	-
refrescante{,s}	polarity	1	joy
refrescón	polarity	1	joy
refres{cas,ca,can,camos,caba,car,cado,cada,que,quen,carte,carse,carle,carnos}	polarity	1	joy
refunfuñ{os,ón,ona,ones}	polarity	-1	anger
regalito{,s}	polarity	1	joy
regañadient{es,as}	polarity	-1	anger
regaña{s,,ba,ndo}	polarity	-2	anger
regia{,s}	polarity	1	joy
regoci{ge,jante,jantes,jos}	polarity	2	joy
regresar{ía,íamos}	polarity	2	joy
regret{,s,ting,ted}	polarity	-1	sadness
regulín	polarity	-1	sadness
rehermos{o,a,os,as}	polarity	2	joy
reh{én,enes}	polarity	-1	fear
reía{n,mos}	polarity	1	joy
reíd	polarity	1	joy
reinteresante{,s}	polarity	2	joy
rejuvenecid{o,a,os,as}	polarity	2	joy
rejuvenezca	polarity	1	joy
rek{uliao,liao}	polarity	-3	anger
relaja	polarity	1	joy
relajan	polarity	1	joy
relajante{,s}	polarity	2	joy
relajar	polarity	1	joy
relaja{ción,rse,rme,rnos,rte,ros,mos}	polarity	1	joy
relaj{as,aba,e}	polarity	1	joy
relax	polarity	1	joy
relaxing	polarity	2	joy
relindas	polarity	2	joy
rel{ajador,ájate,ájense,ájese}	polarity	1	joy
remcomiendo	polarity	2	joy
remona	polarity	2	joy
remoza{do,da,das,r}	polarity	1	-
rem{iendo,iendos,endado,olones}	polarity	-1	-
reencanto	polarity	2	joy
rencomendaras	polarity	2	joy
rencorcillo	polarity	-2	anger
rencoros{o,a,os,as}	polarity	-2	anger
rencor{,es}	polarity	-2	anger
reencuentro{,s}	polarity	1	joy
reneg{ón,ona,ones,adísimo,adísima}	polarity	-1	anger
ren{iegas,iega,egará,egar,egada}	polarity	-1	anger
reomendable	polarity	2	joy
repelente{,s}	polarity	-2	disgust
repel{e,er,ús,uco}	polarity	-1	disgust
repetir{emos,é}	polarity	2	joy
repetir{ía,íamos}	polarity	2	joy
repet{ible,iréis,irán,eria}	polarity	1	joy
repitiría{,mos}	polarity	2	joy
represalia{,s}	polarity	-1	fear
repres{iones,or}	polarity	-2	anger
reprim{e,ir,ido,ida,irla}	polarity	-1	anger
reprobación	polarity	-2	anger
reproch{as,a,en,arle,ándome}	polarity	-2	anger
repr{uebo,ueban,obar,ueben}	polarity	-1	anger
repudia{,ndo,da}	polarity	-2	anger
repudi{able,ables,os}	polarity	-2	anger
repugnas	polarity	-3	disgust
repugna{,n}	polarity	-3	disgust
reputísima	polarity	-2	anger
repu{gnancia,lsión}	polarity	-3	disgust
reqliao	polarity	-3	anger
reql{,iaos}	polarity	-3	anger
requetebién	polarity	2	joy
resabiad{o,a,os,as}	polarity	-1	anger
resa{ca,cas,quilla,cón}	polarity	-1	-
resbal{an,ar,é,ó,ón,ones}	polarity	-1	fear
resec{a,o,os}	polarity	-1	-
resentid{o,a,os,as}	polarity	-2	anger
resentimiento{,s}	polarity	-2	anger
resfria{da,do,}	polarity	-1	sadness
resign{ar,arme,ándose}	polarity	-2	sadness
respaldos	polarity	1	-
respald{as,a,ando,ado,ada,e,ándola}	polarity	1	-
respect	polarity	1	joy
respetando	polarity	1	joy
respetos	polarity	1	joy
respet{a,amos,áis,aba,aban,aré,arán,ar,ado,ada,ados,adas,e,en,arte,arle,arlo,arla}	polarity	1	-
resplandeciendo	polarity	1	joy
resplandeciente{,s}	polarity	2	joy
resplandor	polarity	1	joy
resp{etable,etables,etuosidad,ectful,etuosoa,étala}	polarity	1	-
resquebrajado	polarity	-1	-
restrieg{a,an,as,o}	polarity	-1	-
res{altable,altables,eñable,eñables}	polarity	1	-
res{iente,ienten,quemores}	polarity	-1	anger
retorcid{o,os,as}	polarity	-1	anger
retortij{ón,ones}	polarity	-1	disgust
retrasa{mos,rse}	polarity	-1	anger
retras{,ito,itos}	polarity	-1	anger
retrogad{o,a,os,as}	polarity	-2	anger
retrógrad{o,a,os,as}	polarity	-2	anger
ret{ardada,rasadito,rasao}	polarity	-2	anger
revendedor{,es,a}	polarity	-2	anger
revend{er,en,e,ieron,ían,erlo,ida}	polarity	-1	anger
reventad{o,a,os,as}	polarity	-2	-
reventaron	polarity	-2	anger
reventa{dito,ores}	polarity	-1	anger
reventó	polarity	-2	anger
revitalizante{,s}	polarity	1	joy
revitalizar{ía,}	polarity	1	joy
revoltos{o,a,os,as}	polarity	-1	anger
revomenda{ble,r}	polarity	2	joy
rev{iento,ientas,ienta,ientan,entaste,entaba,entar,entando,iente,ientes,enté,entarle,entarlo,entándola}	polarity	-2	anger
rexomiendo	polarity	2	joy
reyerta{,s}	polarity	-1	anger
rica	polarity	1	joy
ricach{ón,ona,ones,onas,os}	polarity	-1	anger
ricas	polarity	1	joy
ricolin{o,a}	polarity	2	joy
ricos	polarity	1	joy
ricura{,s}	polarity	2	joy
ridículamente	polarity	-2	anger
ridiculiz{ar,ando,arte,ándolo}	polarity	-2	anger
rificul{o,a}	polarity	-2	anger
rigidez	polarity	-1	-
rígid{o,a,os,as}	polarity	-1	-
rijos{o,a,os,as}	polarity	-2	disgust
rik{ísimos,illo,o}	polarity	2	joy
rincoros{o,a,os,as}	polarity	-2	anger
rip	polarity	-1	sadness
riqísimos	polarity	2	joy
riquín	polarity	2	joy
riquísim{o,a,os,as}	polarity	3	joy
riquism{o,a}	polarity	3	joy
risible{,s}	polarity	-1	-
risquísim{o,a,os,as}	polarity	2	joy
ris{otadas,ita,itas,illas,ueño,ueña,ueños,ueñas}	polarity	1	joy
robándole{,s}	polarity	-2	anger
robándonos	polarity	-2	anger
robar{le,les,te,nos,me}	polarity	-2	anger
robust{o,a,os,as,ez}	polarity	1	-
rob{áis,aré,ará,arán,asen,e,es,en,arla,arlos,ándote}	polarity	-2	anger
rob{alona,olución}	polarity	-2	anger
roco{mendable,nedable}	polarity	2	joy
roedor{,es}	polarity	-2	disgust
rofl	polarity	1	joy
rohayhu	polarity	3	joy
rojhayhu	polarity	3	joy
roma{ntic,mtico,nticismo,tico}	polarity	1	joy
rompehuevos	polarity	-2	anger
rompepelotas	polarity	-2	anger
rompe{kora,corazones}	polarity	-1	sadness
romp{erme,erle,erles,erse,eré,ía,ían,íamos,ida,iéndola,iéndole,iéndome,iéndose,iera,ieran,iéramos,imiento,imos}	polarity	-1	sadness
ronch{ón,ona,ones,onas}	polarity	-1	-
roñ{a,oso,osa,osos,osas}	polarity	-2	disgust
rubor{,izado}	polarity	-1	-
rude{za,}	polarity	-1	anger
rudimentari{o,a,os,as}	polarity	-1	-
rufi{án,anes}	polarity	-3	anger
ruid{era,osísima}	polarity	-1	anger
rutinari{o,a,os,as}	polarity	-1	-
sabiamente	polarity	2	joy
sablea{n,r,ron,da}	polarity	-2	anger
sabore{a,an,ar,ando,es,arlo}	polarity	1	joy
sabotearse	polarity	-2	anger
sabot{eador,eadora,eadoras,eadores,ajes}	polarity	-2	anger
sabrosa	polarity	2	joy
sabrosas	polarity	2	joy
sabroso	polarity	2	joy
sabrosos	polarity	2	joy
sabro{sísimo,sísima,són,sones,za,ras}	polarity	2	joy
sacaperras	polarity	-2	anger
sad	polarity	-2	sadness
sadismo	polarity	-2	anger
safe{ly,}	polarity	1	joy
sajajajaja	polarity	1	joy
sakjaskjasas	polarity	1	joy
saladísim{o,a}	polarity	2	joy
salubre{,s}	polarity	1	joy
saludito{,s}	polarity	1	joy
salu{detes,dete,dines,dotes,fos}	polarity	1	joy
salvación	polarity	1	joy
salvadora{,s}	polarity	2	joy
salva{rlas,rle,rnos,rse,ste,mos,ba,ban,ría,rá,dores,mento}	polarity	1	joy
sal{bajada,bajadas,vajemente,baje,bajes}	polarity	-2	anger
sanata{,s}	polarity	-2	anger
sanater{o,a,os}	polarity	-2	anger
sancionen	polarity	-1	anger
sandeces	polarity	-2	anger
sandez	polarity	-2	anger
sangrientes	polarity	-2	fear
sangrient{o,a,os,as}	polarity	-2	fear
sangr{ar,a,an,ando,aba,ó,ado,e,en}	polarity	-1	fear
sanísim{o,a,os,as}	polarity	1	joy
santisfech{o,a,os,as}	polarity	2	joy
sapada{,s}	polarity	-2	anger
sapería	polarity	-2	anger
saqueador{,a,es,as}	polarity	-2	anger
saque{ado,ada,ados,e,es,en,emos,arte}	polarity	-2	anger
sarcasmo{,s}	polarity	-1	-
sarcástic{o,a,os,as}	polarity	-1	-
sarnos{o,a,os,as}	polarity	-2	disgust
sarpullido{,s}	polarity	-1	fear
sastisfacción	polarity	2	joy
satánic{o,a,os,as}	polarity	-2	fear
satanis{ta,tas,mo}	polarity	-2	anger
satiafechos	polarity	2	joy
satifaccion	polarity	2	joy
satifecha	polarity	2	joy
satifecho	polarity	2	joy
satisfacemos	polarity	2	joy
satisfactory	polarity	2	joy
satisfaga	polarity	2	joy
satur{a,an,ará,ar,ándolas}	polarity	-2	anger
satusfaccion	polarity	2	joy
saudade	polarity	-1	sadness
scamdiencia	polarity	-2	anger
sdjskdj	polarity	1	joy
sebos{o,a,os,as}	polarity	-2	disgust
sectari{o,a,os,as,smo}	polarity	-2	anger
secta{,s}	polarity	-2	anger
secuestra{,ré}	polarity	-2	fear
sedicios{o,a,os,as}	polarity	-2	anger
seduc{tor,tora,tores,toras,ción}	polarity	1	joy
semiderruido	polarity	-1	sadness
semirruina	polarity	-1	sadness
semivolcados	polarity	-1	sadness
sensual{es,,idad,ísimo,ísima}	polarity	1	joy
sens{acionalismo,acionalista,iblona,iblonas}	polarity	-1	anger
sequedad	polarity	-1	disgust
sereno	polarity	1	joy
ser{món,vil,viles,vilismo,vidumbre,vidumbres}	polarity	-1	anger
sevicial{,es}	polarity	2	joy
sexi	polarity	1	joy
sexies	polarity	1	joy
sexosos	polarity	1	joy
sexoy	polarity	1	joy
sexuali{zado,zada,zados,sadas,zarlo}	polarity	-1	anger
sexy{,s}	polarity	1	joy
shame	polarity	-2	anger
shame{s,ful,less}	polarity	-2	anger
sheesh	polarity	1	surprise
shit	polarity	-2	anger
shit{s,ty,posts,posters}	polarity	-2	anger
sho{ckeado,cked,ok,ock}	polarity	-1	surprise
shuc{o,a,os,as}	polarity	-2	disgust
shunsho{,s}	polarity	-2	anger
shute{,s}	polarity	-2	anger
sicaria{,s}	polarity	-2	fear
sicópata	polarity	-2	anger
siempretarde	polarity	-1	anger
sies{o,a,os,as}	polarity	-2	anger
sifrimiento{,s}	polarity	-2	sadness
silencios{o,a,os,as}	polarity	1	joy
silenci{ar,ado,ados,arlo,é}	polarity	-1	anger
simberguenzas	polarity	-3	anger
simpatías	polarity	2	joy
simpatiquísim{o,a,os,as}	polarity	3	joy
simpl{eza,ón,onas}	polarity	-1	-
simp{,s}	polarity	-1	anger
sinpátic{o,a,os,as}	polarity	2	joy
sinser{os,as,amente}	polarity	1	-
sins{entido,entidos,abor,abores,al}	polarity	-1	-
sinvergüencería{,s}	polarity	-3	anger
sjaksajxd	polarity	1	joy
sjsj{,sj,s,sjs,ajajajaja}	polarity	1	joy
sksk{k,sk,skks,sksk}	polarity	1	joy
slaudos	polarity	1	joy
slay	polarity	2	joy
sldos	polarity	1	joy
snif	polarity	-1	sadness
snob{,s,ismo}	polarity	-1	anger
soborna{ble,bles,rlo,rlos}	polarity	-2	anger
sobrecogedor{,a,es,as}	polarity	-1	fear
sobrellevar	polarity	-1	sadness
sobrellev{aba,arlo,ando,o,amos}	polarity	-1	sadness
sobresaliendo	polarity	2	joy
sobresalieron	polarity	2	joy
sobresalta{do,r}	polarity	-1	fear
sobresalto{,s}	polarity	-2	fear
sobresal{e,en}	polarity	2	joy
sobresal{es,ían,ido,iera}	polarity	1	joy
sobrevalorad{o,a,os,as}	polarity	-2	anger
sobrevaluad{o,a,os,as}	polarity	-2	anger
sobrevendid{o,a,os,as}	polarity	-2	anger
sobreventa	polarity	-2	anger
sobre{actuado,actuada,actuadas,actuando,coste,población,explotando,vende,venden}	polarity	-1	-
socabón	polarity	-2	fear
socabones	polarity	-2	fear
sociable{,s}	polarity	1	joy
sociópata{,s}	polarity	-3	fear
sociopatía	polarity	-2	anger
soci{alcomunista,alcomunistas,ocomunista,ocomunistas}	polarity	-1	anger
soculent{o,a,os,as}	polarity	2	joy
soe{z,ces}	polarity	-2	anger
sofisticad{o,a,os,as}	polarity	1	joy
sofocante{,s}	polarity	-2	anger
sofocos	polarity	-1	-
sofoc{o,a,ar,ado,arlo}	polarity	-1	-
solead{o,a,os,as}	polarity	1	joy
solidariz{a,amos,o,an}	polarity	1	joy
solidari{zas,cen,zarse,zarnos}	polarity	1	joy
solid{aridades,arísimo,arísima,ez}	polarity	1	-
sol{ventado,ventaron,ventó,ucionao,ucinado}	polarity	1	joy
someti{do,da,dos,das,miento}	polarity	-1	anger
sonamos	polarity	-2	sadness
sonreí	polarity	2	joy
sonreíd	polarity	2	joy
sonreírle	polarity	2	joy
sonreírnos	polarity	2	joy
sonría	polarity	2	joy
sonrían	polarity	2	joy
sonríes	polarity	2	joy
sonrisilla	polarity	2	joy
sonrisita	polarity	2	joy
sonrisk	polarity	2	joy
sonriza	polarity	2	joy
sonroja{nte,ntes,}	polarity	-2	anger
sonsera	polarity	-2	anger
sopap{o,os,ear,eado,earon}	polarity	-1	anger
sopla{gaitas,polla,pollez,polleces,pitos}	polarity	-2	anger
soponcio{,s}	polarity	-1	sadness
soporífer{o,a,os,as}	polarity	-1	-
soportando	polarity	-1	anger
sopre{ndido,ndió,sa}	polarity	1	surprise
sorra{s,}	polarity	-2	anger
sororidad	polarity	1	-
sorprendente	polarity	2	surprise
sorprendentemente	polarity	1	surprise
sorprendentes	polarity	1	surprise
sorprendid{o,a,os,as}	polarity	1	surprise
sorprend{emos,o,es,e,en,a,as,an,í,ía,ían,ió,ieron,iendo,er,erás,erá,ería,erme,erse,ernos,iéndonos}	polarity	1	surprise
sorp{resita,resitas,resón,resaxdd,resivo,resivos,resivamente,endido,endió,esa}	polarity	1	surprise
sorry	polarity	-1	sadness
sosada{,s}	polarity	-1	-
sospechar	polarity	-1	fear
sospecho	polarity	-1	anger
sos{egado,egada,egados,egadas,iego}	polarity	1	joy
sos{ete,illa}	polarity	-1	-
soñador{,a,es,as}	polarity	1	joy
soñad{o,a,os,as}	polarity	2	joy
soñ{amos,ó,aron,aba,ábamos,aban,aré,ar,ando,é,emos,arte,arlas}	polarity	2	joy
spectacular	polarity	3	joy
spectaculares	polarity	3	joy
splendid{,a,o,os,as}	polarity	2	joy
spoilea{r,do}	polarity	-1	anger
stalkea{,r,ndo}	polarity	-1	-
stalker{,s}	polarity	-2	fear
stupida	polarity	-2	anger
suavecit{o,a,os,as}	polarity	1	joy
subdesarroll{ado,ada,ados,adas,o}	polarity	-2	anger
subestim{amos,aron,aría,ado,e,es}	polarity	-1	-
subid{ón,ones}	polarity	2	joy
sublime{,s}	polarity	3	joy
subnormal{,es}	polarity	-3	anger
subnor{malada,malidades,malito,nal}	polarity	-3	anger
subrealista	polarity	-1	surprise
subrealistas	polarity	-1	surprise
sub{limidad,limemente,limísimo,divino}	polarity	2	joy
sucidad	polarity	-2	disgust
sucieda	polarity	-2	disgust
suciedades	polarity	-2	disgust
suciedas	polarity	-2	disgust
suciete	polarity	-2	disgust
sucioedad	polarity	-2	disgust
suciuo	polarity	-2	disgust
suck{s,,ed}	polarity	-2	anger
suculenta	polarity	2	joy
suculentas	polarity	2	joy
suculento	polarity	2	joy
sudoros{o,a,os,as}	polarity	-1	disgust
sueciedad	polarity	-2	disgust
suert{udo,udas,ee}	polarity	1	joy
sueñ{as,a,e,es,en}	polarity	2	joy
sufrí	polarity	-2	sadness
sufríamos	polarity	-2	sadness
sufridas	polarity	-2	sadness
sufrido	polarity	-2	sadness
sufridora	polarity	-2	sadness
sufridos	polarity	-2	sadness
sufr{a,amos,iste,ieras,iríamos,irlo}	polarity	-2	sadness
sufr{es,an,as,irá,irán,ía,ían,ida}	polarity	-2	sadness
sugestionad{o,a,os,as}	polarity	-1	fear
suge{stivo,rentes}	polarity	1	joy
sugrimiento{,s}	polarity	-2	sadness
suicedad	polarity	-2	disgust
suicida	polarity	-2	sadness
suicidado	polarity	-2	sadness
suicidar	polarity	-2	sadness
suicidaron	polarity	-2	sadness
suicidas	polarity	-2	sadness
suicid{an,ando,ará,aras,e}	polarity	-2	sadness
suicid{arse,arte,arme,ó}	polarity	-2	sadness
sumis{o,a,os,as,ión}	polarity	-1	anger
suntuos{o,a,os,as,idad}	polarity	1	joy
supercutre{,s}	polarity	-3	anger
superrequetebién	polarity	2	joy
superf{icialidad,icial,iciales,luos}	polarity	-1	-
superhéroe{,s}	polarity	2	joy
superpobla{do,da,dos,das,ción}	polarity	-1	-
supersimpático	polarity	2	joy
super{agradable,agradables,amable,amables,bien,bonito,bonita,cool,cools,cómodas,feliz,felices,lujo,pintoresco,rápidos,tranquilo,céntrico,profesional,interesante,servicial,económico,positivo}	polarity	2	joy
super{encantáis,cumplido}	polarity	2	joy
super{incómoda,pésima,hater}	polarity	-2	anger
suplantación	polarity	-1	anger
suplicios	polarity	-3	sadness
supli{cas,ca,car,cando,que}	polarity	-1	sadness
supremacis{ta,tas,mo}	polarity	-2	anger
supresa{,s}	polarity	1	surprise
surrealista{,s}	polarity	-1	-
surrealis{mo,tico}	polarity	-1	surprise
sustazo	polarity	-2	fear
sus{iedad,uedad}	polarity	-2	disgust
sux	polarity	-2	anger
tacañería	polarity	-2	anger
tacañ{o,a,os,as}	polarity	-2	anger
taciturn{o,a,os,as}	polarity	-1	sadness
talent{aso,}	polarity	2	joy
talib{án,anes}	polarity	-2	anger
tambalea{,n,ba}	polarity	-1	fear
tanquil{o,a}	polarity	1	joy
taponad{o,a,os,as}	polarity	-1	anger
taquic{ardia,ardias,árdico,árdica}	polarity	-1	fear
taradez	polarity	-3	anger
tardísima	polarity	-1	anger
tardísimo	polarity	-1	anger
tard{as,a,amos,aste,abas,ábamos,aré,ará,aría,arían,en,arse}	polarity	-1	anger
tarugada{,s}	polarity	-2	anger
tarug{o,a,os,as}	polarity	-2	anger
tavy	polarity	-2	anger
team{oloca,oo,ito}	polarity	2	joy
techagau	polarity	-1	sadness
tecomiendo	polarity	2	joy
tejemaneje{,s}	polarity	-2	anger
temaz{o,os}	polarity	3	joy
temblando	polarity	-1	fear
tembl{ar,aba,ó,ores,or,eque}	polarity	-1	fear
temerariamente	polarity	-2	anger
tempestuos{o,a,os,as}	polarity	-1	-
templadaz{o,a}	polarity	2	joy
tem{e,ía,ían,íamos}	polarity	-2	fear
tem{erle,es,ible,ido}	polarity	-1	fear
tenacidad	polarity	1	-
tens{ión,iones,as}	polarity	-1	fear
tentador{,a,es,as}	polarity	1	joy
tequiero	polarity	3	joy
terrajada{,s}	polarity	-2	anger
terraja{,s}	polarity	-2	anger
tercermundismo	polarity	-2	anger
tercermundista{,s}	polarity	-2	anger
tergiversa{s,,n,r}	polarity	-1	anger
termita{,s}	polarity	-2	disgust
ternur{as,ita,itas,ón}	polarity	2	joy
terrorífic{o,a,os,as}	polarity	-2	fear
terrorismo	polarity	-3	fear
terrorista{,s}	polarity	-2	fear
tersa	polarity	1	joy
terruc{o,a,os,as}	polarity	-2	anger
terruque{ar,o,an,ando,ado,ada}	polarity	-2	anger
ter{co,ca,quedad}	polarity	-1	anger
ter{giversaciones,raplanistas}	polarity	-1	anger
tesón	polarity	1	joy
tes{o,os}	polarity	2	joy
thank	polarity	2	joy
thankful	polarity	2	joy
thankyou	polarity	2	joy
thnks	polarity	2	joy
tibie{za,zas,cito,cita,citos}	polarity	-1	-
tiembl{o,a,an,e}	polarity	-1	fear
tiempazo	polarity	2	joy
tiem{blas,blen,la}	polarity	-1	fear
tiernitos	polarity	2	joy
tijeretazo{,s}	polarity	-2	anger
timada	polarity	-2	anger
timadas	polarity	-2	anger
timafo	polarity	-2	anger
timando	polarity	-2	anger
timazo	polarity	-3	anger
timazos	polarity	-2	anger
timito	polarity	-2	anger
tim{a,aste,aba,arán,en,arte,arlos,arnos}	polarity	-2	anger
tim{ar,aron,an,ado,ados}	polarity	-3	anger
tinglado{,s}	polarity	-1	anger
tiparrac{o,a,os}	polarity	-2	anger
tipej{o,a,os,as}	polarity	-2	anger
tiquismiquis	polarity	-1	anger
tirotean	polarity	-2	fear
titán	polarity	2	joy
títere{,s}	polarity	-2	anger
titubee	polarity	-1	fear
tiños{o,a,os,as}	polarity	-2	disgust
tkiero	polarity	2	joy
tkmil	polarity	2	joy
tks	polarity	2	joy
tnks	polarity	2	joy
tocamientos	polarity	-2	disgust
toca{pelotas,narices,huevos,cojones}	polarity	-2	anger
todo{perfecto,bien,genial}	polarity	2	joy
tolerable{,s}	polarity	1	joy
tomátela{,s}	polarity	-2	anger
tongo{,s}	polarity	-2	anger
tonifica{r,das}	polarity	1	-
tontera{,s}	polarity	-2	anger
tontolculo	polarity	-3	anger
ton{taco,tamente,teadas,teriez,erias,topolla,torrona,tín,tito,titos,tona,tulianos}	polarity	-1	anger
torcedura{,s}	polarity	-1	anger
toread{o,a,os,as}	polarity	-2	anger
tormento	polarity	-2	sadness
torment{os,ado,ada}	polarity	-2	sadness
tortura{r,n,ndo,ban,ron}	polarity	-3	anger
tortur{ador,adora,adores,adoras,ita}	polarity	-2	anger
tortur{o,ada,ados,arlos}	polarity	-3	anger
tor{mentón,mentosa,tuoso}	polarity	-1	-
tost{ón,onazo}	polarity	-2	sadness
totalitari{o,os,smo}	polarity	-2	anger
toxicidad	polarity	-2	anger
tqmuchisimo	polarity	2	joy
trabajazo{,s}	polarity	2	joy
trabquilo	polarity	1	joy
trabquilos	polarity	1	joy
traicionas	polarity	-3	anger
traicioné	polarity	-3	anger
traicioner{o,a,os,as}	polarity	-3	anger
traicion{ar,a,an,ó,aron,aste,ado,ada,ados,adas,ando}	polarity	-2	anger
trai{cionales,cionen,cionarles,sionarme}	polarity	-2	anger
trampillas	polarity	-1	anger
trancazo	polarity	-1	sadness
trankil{o,a,os,as}	polarity	1	joy
tranqui	polarity	1	-
tranquiladad	polarity	1	joy
tranquilita	polarity	1	joy
tranquilito	polarity	1	joy
tranquilitos	polarity	1	joy
tranquilizador{,a,es,as}	polarity	1	joy
tranquili{zaba,zará,zar,ce,zarme,zarse}	polarity	1	joy
tranquilopa	polarity	1	joy
tranqulidad	polarity	1	joy
transfóbic{o,a,os,as}	polarity	-2	anger
tránsfob{o,a,os,as}	polarity	-2	anger
transgiversa{,n,r,ndo}	polarity	-1	anger
tran{sfobia,fobo,foba,fobos}	polarity	-2	anger
traquil{o,a,os,as}	polarity	1	joy
trash	polarity	-2	disgust
trastorno{,s}	polarity	-1	anger
traumar	polarity	-2	fear
traumatizar	polarity	-2	fear
trauma{,s}	polarity	-2	sadness
traum{ita,itas,adísimo,adísima}	polarity	-2	fear
tra{gicómico,stornada}	polarity	-1	-
tra{ncado,ncazos,spié,spiés}	polarity	-1	-
tra{picheo,mando}	polarity	-1	anger
treamo	polarity	2	joy
trecomiendo	polarity	2	joy
trepidante{,s}	polarity	2	joy
treta{,s}	polarity	-1	anger
trillado	polarity	-1	-
triler{o,a,os,as}	polarity	-3	anger
trincado	polarity	-1	anger
trinc{an,ar,aron,ando,ones,ón}	polarity	-2	anger
triplehijueputa{,s}	polarity	-3	anger
trisreza	polarity	-2	sadness
tristesa	polarity	-2	sadness
tristesse	polarity	-2	sadness
tristón	polarity	-2	sadness
tristre	polarity	-2	sadness
triunfador{,a}	polarity	2	joy
triunf{abas,arás,ará,arán,e,en}	polarity	1	joy
triunf{as,aste}	polarity	2	joy
trizte	polarity	-2	sadness
trizteza	polarity	-2	sadness
tri{fulca,fulcas,quiñuela,quiñuelas}	polarity	-1	anger
trola	polarity	-1	anger
trole{a,aba,arán,ada,es,ándolos}	polarity	-1	anger
trole{ar,ando,o}	polarity	-1	anger
trolk	polarity	-1	anger
troll{,s}	polarity	-2	anger
trol{as,ero,era,eros,eras}	polarity	-2	anger
trompadas	polarity	-1	anger
troncharse	polarity	2	joy
tropec{é,ó}	polarity	-1	anger
tropezarse	polarity	-1	fear
tropez{ado,ar,ando,ó,amos}	polarity	-1	fear
tropez{ón,ones}	polarity	-1	fear
tropiez{a,an,o,os}	polarity	-1	fear
trop{iezas,ieze,iezen,ezándose}	polarity	-1	-
tro{lo,los,uble,ubles}	polarity	-1	anger
truca{das,os}	polarity	-1	anger
truño{,s}	polarity	-3	disgust
truñ{aco,acos,ete,etes,azo}	polarity	-2	disgust
tuani{s,}	polarity	2	joy
tuburio{,s}	polarity	-2	disgust
tufazo	polarity	-2	disgust
tufillo	polarity	-1	disgust
tufo	polarity	-2	disgust
tufos	polarity	-2	disgust
tumor{,es}	polarity	-2	sadness
tunda{,s}	polarity	-1	anger
turbo{cobarde,payaso,bo,pollas}	polarity	-2	anger
turr{o,a,os,as}	polarity	-2	anger
tur{vio,via,vios,vias,biedad}	polarity	-1	disgust
tusa	polarity	-2	sadness
uaj{ajaja,ajajajaj,jajajjaja}	polarity	1	joy
uau	polarity	1	surprise
ubíquense	polarity	-1	anger
uuff	polarity	-1	disgust
ufa	polarity	-1	sadness
ugh	polarity	-2	disgust
ugly	polarity	-1	disgust
ujajajaa	polarity	1	joy
ultracutre	polarity	-3	anger
ultrarreaccionari{o,a,os,as}	polarity	-1	anger
umillada	polarity	-1	sadness
una{ble,cceptable}	polarity	-2	-
uncomfortable	polarity	-2	-
undid{o,a,os,as}	polarity	-1	sadness
unfollow	polarity	-1	anger
unfollowee	polarity	-1	anger
unfollowear	polarity	-1	anger
unfollows	polarity	-1	anger
unforgettable	polarity	2	joy
unfriendly	polarity	-2	-
unhappy	polarity	-2	-
unpleasant	polarity	-2	-
unu	polarity	-1	sadness
ursurpador{,a,es,as}	polarity	-2	anger
usurero{,s}	polarity	-2	anger
usurpaci{ón,ones}	polarity	-2	anger
usurpador{,a,es,as}	polarity	-2	anger
usurp{o,ando}	polarity	-2	anger
usur{a,era,eras}	polarity	-2	anger
uwur	polarity	1	joy
vagabund{o,a,os,as}	polarity	-1	sadness
vagancia	polarity	-1	anger
vaivai	polarity	-2	anger
val{iosísimos,entías,orosa}	polarity	2	joy
vanagloriaron	polarity	-1	anger
vandálic{o,a,os,as}	polarity	-2	anger
vandaliza{n,ndo,r,ron}	polarity	-2	anger
vandali{smos,za}	polarity	-2	anger
vándal{o,a,os,as}	polarity	-2	anger
vapulearon	polarity	-2	anger
variad{a,as,os}	polarity	1	joy
vasur{a,as,ero,eros,iento}	polarity	-2	disgust
veguenza	polarity	-2	anger
vejatorio	polarity	-2	anger
veja{r,da}	polarity	-2	anger
venceremos	polarity	2	joy
vence{dor,dores,rás}	polarity	2	joy
vendemotos	polarity	-2	anger
vendetta	polarity	-1	anger
vendettas	polarity	-1	anger
veneraba	polarity	1	joy
venganza{,s}	polarity	-2	anger
véngate	polarity	-1	anger
vengativ{o,a,os,as}	polarity	-2	anger
veng{ar,arse,arte,arnos,ó,ador,adoras}	polarity	-1	anger
ventajer{o,a,os,as}	polarity	-2	anger
ventajita{,s}	polarity	-2	anger
verborr{ea,éico,éica}	polarity	-1	anger
vergaj{o,os}	polarity	-3	anger
vergatari{o,a,os,as}	polarity	2	joy
vergonzosísim{o,a}	polarity	-3	anger
verguead{o,a,os,as}	polarity	-2	anger
verguero	polarity	-2	anger
verguiad{o,a,os,as}	polarity	-2	anger
verg{azo,azos,uearse,uear}	polarity	-2	anger
verg{ón,ona,ones}	polarity	2	joy
verg{ueza,uienza,uanza,onyos,onzo}	polarity	-2	anger
versatilidad	polarity	1	joy
verse{ar,an,aron,ó}	polarity	-2	anger
vértigo	polarity	-1	fear
ver{az,ídico,ídica,ídicas,acidad}	polarity	1	-
vestialidad	polarity	-2	anger
vet{ado,ados,ó,ustez}	polarity	-1	-
vexame{,s}	polarity	-2	anger
vibes	polarity	1	joy
vibrante{,s}	polarity	2	joy
viciadísim{o,a}	polarity	-1	disgust
viciad{o,a,os,as}	polarity	-1	-
victimari{a,os,as}	polarity	-2	anger
víctima{,s}	polarity	-2	sadness
victimismo	polarity	-2	anger
victimista	polarity	-2	anger
victimistas	polarity	-2	anger
victimiza{ción,rse,n}	polarity	-2	anger
victimi{sas,za,zar,zándote}	polarity	-1	anger
victorios{o,a,os,as}	polarity	2	joy
videaz{o,os}	polarity	2	joy
viejicimo{s,}	polarity	-1	-
viejísim{os,as}	polarity	-2	anger
viejun{o,a,os,as}	polarity	-1	disgust
vienbenid{a,as,o,os}	polarity	2	joy
vienvenid{a,as,o,os}	polarity	2	joy
vigoros{o,a,os,as}	polarity	1	joy
villamel{ón,ones}	polarity	-1	-
villan{o,a,os,as}	polarity	-1	anger
villero{,s}	polarity	-2	anger
violentan	polarity	-2	anger
violent{ar,ado,adas,istas}	polarity	-2	anger
viol{aba,arán,arlas,aste,adorcito,adorsito,e}	polarity	-3	anger
visca	polarity	1	joy
viscos{o,a,os,as,idad}	polarity	-1	disgust
vistosos	polarity	1	joy
vistos{idad,ísimo,ísima}	polarity	1	joy
vistos{o,a,as}	polarity	1	joy
vitalidad	polarity	2	joy
vitalista{,s}	polarity	1	joy
vitoreado	polarity	2	joy
vivián	polarity	-2	anger
vividor{a,es,as,}	polarity	-2	anger
vlv	polarity	-2	anger
vociferan{,do}	polarity	-1	anger
voluptuos{o,a,os,as}	polarity	1	joy
volvería	polarity	1	joy
volveríamos	polarity	2	joy
vol{ubilidad,uble,ubles,atilidad}	polarity	-1	-
vomita	polarity	-2	disgust
vomitaba	polarity	-2	disgust
vomitadas	polarity	-2	disgust
vomitiv{o,a,os,as}	polarity	-3	disgust
vomitona{,s}	polarity	-2	disgust
vómitos	polarity	-2	disgust
vomit{ar,o,ando,é,ado,an,aría}	polarity	-2	disgust
vorágine{,s}	polarity	-1	-
vtalv	polarity	-3	anger
vtlv	polarity	-3	anger
vuala	polarity	1	joy
vuenísim{o,a,os,as}	polarity	1	joy
vulgar{,es}	polarity	-2	disgust
vulneraci{ón,ones}	polarity	-2	anger
vulnera{,n,r,das}	polarity	-2	anger
vyreza{,s}	polarity	-2	anger
vyro	polarity	-2	anger
vyrorei	polarity	-2	anger
wajaja{jajajaja,ja,}	polarity	1	joy
wákala	polarity	-2	disgust
wannabe{,s}	polarity	-1	anger
wao	polarity	2	surprise
waoh	polarity	2	surprise
waow	polarity	2	surprise
wapísima	polarity	2	joy
wapísimo	polarity	2	joy
wapoh	polarity	2	joy
wapoz	polarity	2	joy
wapurros	polarity	2	joy
wap{a,o,as,os}	polarity	2	joy
watafa{,c,q,k}	polarity	-1	surprise
webada{,s}	polarity	-2	anger
webón	polarity	-2	anger
webon{es,a,as,azo}	polarity	-2	anger
welcoming	polarity	2	joy
wena	polarity	1	joy
wenard{o,a,os}	polarity	2	joy
wenísim{o,a,os,as}	polarity	2	joy
wen{as,o,os,oh,osdías}	polarity	1	joy
weonazo	polarity	-2	anger
wjajaja	polarity	1	joy
woah	polarity	1	surprise
wooh	polarity	2	surprise
wonderful	polarity	3	joy
wor{se,ry,ried,st}	polarity	-2	-
wowow{,o,owo}	polarity	2	surprise
wrong	polarity	-2	-
wuajajaja{,ja}	polarity	1	joy
wuao	polarity	2	surprise
wuapa	polarity	2	joy
wuau	polarity	2	surprise
wuena	polarity	1	joy
wundersch{ön,one}	polarity	2	joy
wuon{o,a,as,os}	polarity	1	joy
xcelent{e,es,ísimo}	polarity	2	joy
xcremento{,s}	polarity	-2	disgust
xdxd	polarity	1	joy
xdxdxd	polarity	1	joy
xxdxdxdx	polarity	1	joy
xxdxdxdxdx	polarity	1	joy
xdx{dxdjajaja,dxdxd,dxdxdxd,x}	polarity	1	joy
xelente{,s}	polarity	2	joy
xoxo	polarity	1	joy
xuch{etumare,atumare}	polarity	-3	anger
xuxe{tumare,tumadre,sumare,sumadre}	polarity	-3	anger
yaas	polarity	2	joy
yasqueen	polarity	1	joy
yeah	polarity	1	joy
yegua	polarity	-2	anger
yeta	polarity	-2	anger
yonki{,s}	polarity	-2	anger
yuhu	polarity	1	joy
yuju	polarity	2	joy
yumm{y,i,,ie}	polarity	1	joy
yupaychani	polarity	2	joy
yuyu	polarity	-2	fear
zafarrancho{,s}	polarity	-2	anger
zafi{o,a,os,as,edad}	polarity	-2	anger
zaperoco	polarity	-2	anger
zarandaja{,s}	polarity	-1	anger
zarandea	polarity	-1	anger
zarrapastros{o,a,os,as}	polarity	-2	disgust
zoof{ílico,ílica,ílicos,ílicas,ilia}	polarity	-2	disgust
zorra{,s}	polarity	-2	anger
zorionak	polarity	2	joy
zorrón	polarity	-2	anger
zorrona	polarity	-2	anger
zorr{eo,illas,ita}	polarity	-2	anger
zumbad{o,a,os,as}	polarity	-2	anger
zurrar	polarity	-1	anger
zurdaje	polarity	-2	anger
zurdit{o,a,os}	polarity	-2	anger
ñapa{,s,zo,zos}	polarity	-1	anger
ñáñaras	polarity	-1	fear
ñañaña{,ña,ñaña}	polarity	-1	anger
ñembotavy	polarity	-2	anger
ñer{o,a,os,as}	polarity	-2	anger
ñeñe{ñe,ñeñe,}	polarity	-1	anger
ñiñiñi{,ñi,ñiñi,ñiñiñi}	polarity	-1	anger
ñord{o,os,a}	polarity	-2	disgust
ñoñísima	polarity	-1	-
ñoñ{o,a,os,as}	polarity	-1	anger

# Expressions of messages on social networks
a buenas horas	polarity	-2	anger
a buenas horas mangas verdes	polarity	-2	anger
a chufla	polarity	-2	anger
a dos velas	polarity	-2	sadness
a la fregada	polarity	-2	anger
a la marchanta	polarity	-2	anger
a la perfección	polarity	3	joy
a la puta calle	polarity	-3	anger
a las apuradas	polarity	-1	anger
a llorar a	polarity	-1	anger
a llorar a la llorería	polarity	-1	anger
a llorar al campito	polarity	-1	anger
a los ponchazos	polarity	-2	anger
a moco tendido	polarity	-2	sadness
a ojímetro	polarity	-1	anger
a regañadientes	polarity	-1	anger
a toda mother	polarity	2	joy
a todísima madre	polarity	3	joy
a {freír espárragos,tomar viento,hacer puñetas,qué esperáis,tomar por saco,trancas y barrancas,cagar a la vía}	polarity	-2	anger
a {huevo,webo,güevo}	polarity	2	joy
acogid{o,a,os,as} con cariño	polarity	2	joy
al divino botón	polarity	-2	anger
al garete	polarity	-2	anger
al {pedo,ñudo}	polarity	-1	anger
algo es algo	polarity	1	-
alguien se va a matar	polarity	-3	fear
alma rota	polarity	-3	sadness
alta onda	polarity	2	joy
alto embole	polarity	-2	anger
alucino en colores	polarity	-2	surprise
amargó el día	polarity	-2	sadness
amor de persona	polarity	3	joy
andá a lavarte el {orto,culo}	polarity	-3	anger
anda {a cagar,y que os den}	polarity	-2	anger
ando bajón	polarity	-2	sadness
ansiada{ mente,mente}	polarity	1	joy
apaga y vámonos	polarity	-2	anger
aprobado raspado	polarity	-1	-
árbitro vendido	polarity	-3	anger
asco de día	polarity	-3	sadness
asco de gente	polarity	-3	anger
asco de país	polarity	-3	anger
asco de políticos	polarity	-3	anger
asco de tiempo	polarity	-2	sadness
asco de vida	polarity	-3	sadness
así da gusto	polarity	2	joy
así está el país	polarity	-2	anger
así no hay quien	polarity	-2	anger
así no se puede	polarity	-2	anger
así no vamos a ningún lado	polarity	-2	anger
así nos va	polarity	-2	anger
atajo de sinvergüenzas	polarity	-3	anger
ataque de {pánico,ansiedad}	polarity	-3	fear
atroz{ de malo,mente}	polarity	-3	anger
aña memby	polarity	-3	anger
balones fuera	polarity	-2	anger
basta de mentiras	polarity	-3	anger
basta de tonterías	polarity	-2	anger
basur{al inmundo,ero total}	polarity	-2	disgust
bien ahí	polarity	2	joy
bien ambientad{o,a}	polarity	2	joy
bien chivo{,s}	polarity	2	joy
bien con madre	polarity	2	joy
bien currad{a,os,as}	polarity	1	joy
bien merecid{o,a,os,as}	polarity	2	joy
bien paja	polarity	2	joy
bien rifad{o,a,os,as}	polarity	2	joy
bla bla bla	polarity	-1	anger
bola de {pendejos,ratas,buitres,hipócritas,sinvergüenzas,idiotas,mentirosos,cobardes,culeros,ojetes}	polarity	-3	anger
buen pex	polarity	2	joy
buen roll{o,ito}	polarity	2	joy
buena nota	polarity	2	joy
buena predisposición	polarity	2	joy
buena sazón	polarity	2	joy
buena vola	polarity	2	joy
buenas vibes	polarity	2	joy
buenas vibras	polarity	2	joy
bueno{s,} pa nada	polarity	-2	anger
buen{a,as} papa{,s}	polarity	1	joy
cacas de perro	polarity	-2	disgust
cacho mierda	polarity	-3	anger
cacho {pan,de pan}	polarity	2	joy
cachondeo padre	polarity	-2	anger
cada día estamos peor	polarity	-2	sadness
cada vez a peor	polarity	-2	anger
cagada del miedo	polarity	-3	fear
cagada en las patas	polarity	-2	fear
cagadas de perro	polarity	-2	disgust
cagadas del miedo	polarity	-3	fear
cagado de frío	polarity	-2	anger
cagado del miedo	polarity	-3	fear
cagados de hambre	polarity	-2	anger
cagados del miedo	polarity	-3	fear
cagad{o,a,os,as} de miedo	polarity	-3	fear
cagad{o,a,os} de {risa,la risa}	polarity	2	joy
cagad{o,a,os} del susto	polarity	-3	fear
cagad{o,a} a pedos	polarity	-2	anger
cállate {el hocico,la boca,el osico}	polarity	-3	anger
cállense el hocico	polarity	-3	anger
calor de mierda	polarity	-2	anger
calor infernal	polarity	-2	anger
canela en rama	polarity	2	joy
cansad{o,a,os,as} de	polarity	-2	sadness
cara de culo	polarity	-2	anger
cara de tabla	polarity	-3	anger
cara e tabla	polarity	-3	anger
carente de	polarity	-2	anger
carentes de	polarity	-2	anger
caricia al alma	polarity	2	joy
casa de locos	polarity	-2	anger
casa de putas	polarity	-3	anger
caso omiso	polarity	-2	anger
casta política	polarity	-2	anger
caterva{ de,s de}	polarity	-2	anger
cerrá el orto	polarity	-3	anger
cerrá el pico	polarity	-2	anger
cerrá la boca	polarity	-2	anger
cero ganas	polarity	-1	sadness
cero onda	polarity	-2	anger
cero patatero	polarity	-3	anger
cero quejas	polarity	2	joy
chapeau por	polarity	3	joy
chapó por	polarity	3	joy
chapuza{ total,s total}	polarity	-3	anger
chingue a su madre	polarity	-3	anger
chingue{n,} a su puta madre	polarity	-3	anger
chingue{n} a toda su madre	polarity	-3	anger
chiringuitos políticos	polarity	-2	anger
chulo de mierda	polarity	-3	anger
chulo playa	polarity	-2	anger
chupar del bote	polarity	-2	anger
clavó el visto	polarity	-1	anger
colapsada la sanidad	polarity	-2	anger
colgad{o,a} al teléfono	polarity	-2	anger
comedura de tarro	polarity	-1	fear
comeduras de tarro	polarity	-1	fear
comerse el marrón	polarity	-2	anger
comerse la cabeza	polarity	-1	fear
come{n,} mierda	polarity	-3	anger
comid{o,a,os,as} de mierda	polarity	-3	disgust
como el pico	polarity	-3	anger
como en casa	polarity	2	joy
como la callampa	polarity	-2	anger
como las huevas	polarity	-2	anger
como les da la gana	polarity	-2	anger
como les sale de los cojones	polarity	-3	anger
cómo me jode	polarity	-3	anger
cómo odio	polarity	-3	anger
como una cabra	polarity	-1	anger
como unas castañuelas	polarity	3	joy
con afecto	polarity	2	joy
con cuentagotas	polarity	-1	anger
con desgana	polarity	-2	anger
con dos cojones	polarity	2	joy
con el alma en vilo	polarity	-2	fear
con el corazón en un puño	polarity	-2	fear
con el corazón roto	polarity	-3	sadness
con el susto en el cuerpo	polarity	-2	fear
con el {corazón,jesús} en la boca	polarity	-2	fear
con la moral por los suelos	polarity	-2	sadness
con los nervios de punta	polarity	-2	fear
con malas formas	polarity	-2	anger
con recochineo	polarity	-2	anger
concha de la lora	polarity	-3	anger
contrato basura	polarity	-2	anger
corazón destrozado	polarity	-3	sadness
corazón partido	polarity	-2	sadness
corazón roto	polarity	-2	sadness
cordialmente atendid{o,a,os,as}	polarity	2	joy
cosa más {linda,bella,hermosa}	polarity	3	joy
cosita linda	polarity	2	joy
coño de la madre	polarity	-3	anger
coño e madre	polarity	-3	anger
coño e{,l} {su,tu,la} madre	polarity	-3	anger
craso error	polarity	-2	anger
creen que somos {pendejos,tontos,idiotas,estúpidos,bobos,brutos,imbéciles}	polarity	-2	anger
cualquier día pasa una desgracia	polarity	-3	fear
cuando les da la gana	polarity	-2	anger
cuánto lo siento	polarity	-2	sadness
cuerda de {corruptos,ratas,inútiles,vagos,choros,malandros}	polarity	-3	anger
cuesta de enero	polarity	-1	sadness
cuesta {un riñón,un huevo,una pasta,un ojo de la cara}	polarity	-2	anger
curro de mierda	polarity	-3	anger
da cringe	polarity	-2	anger
da desazón	polarity	-2	sadness
da gustito	polarity	2	joy
da lo mismo	polarity	-1	-
da mal rollo	polarity	-2	fear
da miedito	polarity	-2	fear
da penita	polarity	-1	sadness
da por culo	polarity	-2	anger
da yuyu	polarity	-2	fear
dais asco	polarity	-3	disgust
dais pena	polarity	-2	anger
dais vergüenza	polarity	-3	anger
dale que se puede	polarity	1	joy
dan desazón	polarity	-2	sadness
dan por culo	polarity	-3	anger
dan {la brasa,la tabarra,por saco}	polarity	-2	anger
dando saltos de alegría	polarity	3	joy
dar por culo	polarity	-2	anger
dar {la brasa,la turra,la tabarra,por saco}	polarity	-2	anger
das la brasa	polarity	-2	anger
das vergüenza	polarity	-3	anger
das {lástima,pena}	polarity	-2	anger
de a cachimba	polarity	2	joy
de a huevo	polarity	2	joy
de cachondeo	polarity	-1	anger
de capa caída	polarity	-2	sadness
de chichinabo	polarity	-2	anger
de coña	polarity	-1	anger
de destacar	polarity	1	-
de diez sobre diez	polarity	3	joy
de ensueno	polarity	2	joy
de guatemala a guatepeor	polarity	-2	sadness
de juzgado de guardia	polarity	-3	anger
de la chifosca	polarity	-2	anger
de lo mejorcito	polarity	2	joy
de lujazo	polarity	2	joy
de malas maneras	polarity	-2	anger
de medio pelo	polarity	-2	anger
de pacotilla	polarity	-2	anger
de puta pena	polarity	-3	anger
de tres al cuarto	polarity	-2	anger
de vergüenza ajena	polarity	-2	anger
de {categoría,fliparlo,alucine}	polarity	2	joy
de {escándalo,toma pan y moja}	polarity	3	joy
de {pena,bajón}	polarity	-2	sadness
decepción total	polarity	-3	sadness
dejación de funciones	polarity	-2	anger
dejada tirada	polarity	-3	anger
dejado tirado	polarity	-3	anger
dejados tirados	polarity	-3	anger
dejate de hinchar	polarity	-2	anger
deja{,n} que desear	polarity	-2	anger
dejen de {joder,afanar}	polarity	-3	anger
del mal el menos	polarity	1	-
del montón	polarity	-1	-
del orto	polarity	-3	anger
dentro de lo que cabe	polarity	1	-
depresión posvacacional	polarity	-2	sadness
derretid{o de amor,a de amor}	polarity	2	joy
desagüe atascado	polarity	-2	-
desconexión total	polarity	1	joy
destaca por su	polarity	1	joy
destacan por su	polarity	1	joy
devuelvan la plata	polarity	-2	anger
devuélvanme mi dinero	polarity	-2	anger
día de mierda	polarity	-3	sadness
día de perros	polarity	-2	sadness
día redondo	polarity	3	joy
difícil de aguantar	polarity	-2	anger
dimisión ya	polarity	-2	anger
dimite ya	polarity	-3	anger
dimitid ya	polarity	-3	anger
dios nos {agarre,coja} confesados	polarity	-2	fear
dios nos {libre,ampare}	polarity	-2	fear
dios solo pague	polarity	2	joy
diosito {te,los,lo,la} bendiga	polarity	2	joy
disfruté mucho	polarity	2	joy
dolor de cabeza	polarity	-1	sadness
echad{o pa lante,o pa delante,o pa adelante,o para lante,o para delante,o para adelante,a pa lante,a pa delante,a pa adelante,a para lante,a para delante,a para adelante,os pa lante,os pa delante,os pa adelante,os para lante,os para delante,os para adelante,as pa lante,as pa delante,as pa adelante,as para lante,as para delante,as para adelante}	polarity	2	joy
échale ganas	polarity	1	joy
échale pichón	polarity	1	joy
echamos de menos	polarity	-1	sadness
echan balones fuera	polarity	-2	anger
echar de menos	polarity	-1	sadness
échenle ganas	polarity	1	joy
echo en falta	polarity	-1	anger
ech{ar,an,ando} pestes	polarity	-2	anger
el alma a los pies	polarity	-2	sadness
el alma en vilo	polarity	-2	fear
el corazón roto	polarity	-3	sadness
el coño de {su,tu} madre	polarity	-3	anger
el descueve	polarity	2	joy
el remedio fue peor	polarity	-2	anger
el susto en el cuerpo	polarity	-2	fear
en apuros	polarity	-2	fear
en el paro	polarity	-2	sadness
en paro	polarity	-1	sadness
en vilo	polarity	-2	fear
en {la gloria,el séptimo cielo}	polarity	3	joy
encima de todo	polarity	-1	anger
enhorabuena a todos	polarity	2	joy
epic fail	polarity	-2	-
éramos pocos	polarity	-1	anger
eres la caña	polarity	2	joy
eres la hostia	polarity	2	joy
eres la leche	polarity	2	joy
eres la onda	polarity	2	joy
eres lo máximo	polarity	3	joy
eres muy grande	polarity	2	joy
eres un amor	polarity	2	joy
eres un cielo	polarity	2	joy
eres un crack	polarity	2	joy
eres un máquina	polarity	2	joy
eres un sol	polarity	2	joy
eres un solete	polarity	2	joy
eres {el mejor,la mejor}	polarity	3	joy
error garrafal	polarity	-3	anger
errores garrafales	polarity	-3	anger
es canela fina	polarity	2	joy
es de agradecer	polarity	2	joy
es de destacar	polarity	1	-
es de juzgado de guardia	polarity	-3	anger
es de lamentar	polarity	-2	sadness
es de lo mejorcito	polarity	2	joy
es de pena	polarity	-2	anger
es de vergüenza	polarity	-3	anger
es la bomba	polarity	2	joy
es la caña	polarity	2	joy
es la leche	polarity	2	joy
es la polla	polarity	2	joy
es lo más	polarity	2	joy
es para alucinar	polarity	-1	surprise
es para llorar	polarity	-2	sadness
es tercermundista	polarity	-3	anger
es un atraco	polarity	-3	anger
es un cáncer	polarity	-3	anger
es un cielo	polarity	2	joy
es un privilegio	polarity	2	joy
es un sol	polarity	2	joy
es una gozada	polarity	2	joy
es una {cargada,joda}	polarity	-2	anger
es {de risa,una castaña}	polarity	-2	anger
ese {hp,hps}	polarity	-3	anger
esos {hp,hps}	polarity	-3	anger
esparcid{o,a,os,as} por el suelo	polarity	-2	disgust
esperaba mucho más	polarity	-2	sadness
está churro	polarity	2	joy
está con madre	polarity	2	joy
está de muerte	polarity	3	joy
está jodido	polarity	-2	sadness
está mostro	polarity	2	joy
está para chuparse los dedos	polarity	2	joy
está tranca	polarity	-1	-
estafa piramidal	polarity	-3	anger
estáis fatal	polarity	-2	anger
estamos en el horno	polarity	-2	fear
estamos en la olla	polarity	-2	sadness
estamos fritos	polarity	-2	fear
estamos hasta la madre	polarity	-3	anger
estamos jodidos	polarity	-3	sadness
estamos {apañados,arreglados}	polarity	-2	anger
están de muerte	polarity	3	joy
están para encerrarlos	polarity	-2	anger
este {hp,hps}	polarity	-3	anger
esto ya es cachondeo	polarity	-2	anger
esto {es de coña,no es normal}	polarity	-2	anger
estómagos agradecidos	polarity	-2	anger
estos {hp,hps}	polarity	-3	anger
estoy acojonad{o,a}	polarity	-2	fear
estoy arrech{o,a}	polarity	-2	anger
estoy asad{o,a}	polarity	-2	anger
estoy de los nervios	polarity	-2	fear
estoy depre	polarity	-2	sadness
estoy en la mierda	polarity	-3	sadness
estoy fatal	polarity	-3	sadness
estoy fatal de	polarity	-2	sadness
estoy frit{o,a}	polarity	-2	sadness
estoy jodid{o,a}	polarity	-3	sadness
estoy malita	polarity	-1	sadness
estoy malito	polarity	-1	sadness
estoy muert{o,a}	polarity	-2	sadness
estoy pachuch{o,a}	polarity	-1	sadness
estoy sacad{o,a}	polarity	-2	anger
estoy sin blanca	polarity	-2	sadness
estoy sol{o,a}	polarity	-1	sadness
estoy templad{o,a}	polarity	2	joy
estoy tragad{o,a}	polarity	2	joy
f en el chat	polarity	-1	sadness
facho pobre	polarity	-3	anger
fake new{,s}	polarity	-2	anger
feliz como {lombriz,una lombriz}	polarity	3	joy
forever alone	polarity	-1	sadness
frío de cojones	polarity	-2	anger
frío del carajo	polarity	-2	anger
fritos a impuestos	polarity	-3	anger
fuera {ratas,rateros,ladrones}	polarity	-3	anger
full {chévere,bacán,lindo,linda,bonito}	polarity	3	joy
ganas de llorar	polarity	-3	sadness
gente {linda,chévere,bella}	polarity	2	joy
gil de goma	polarity	-2	anger
gozando {un puyero,una bola}	polarity	2	joy
goz{amos,aron} un puyero	polarity	2	joy
gracias de todo corazón	polarity	3	joy
gracias diosito	polarity	2	joy
gracias infinitas	polarity	3	joy
gracias por existir	polarity	2	joy
gracias por nada	polarity	-2	anger
gracias por tanto	polarity	3	joy
gran hijueputa{,s}	polarity	-3	anger
green flag	polarity	2	joy
guapísimo todo	polarity	3	joy
gustado muchísimo	polarity	3	joy
gustado mucho	polarity	2	joy
habla{n,r,ndo,} paja	polarity	-2	anger
hace el ridículo	polarity	-2	anger
hacéis el ridículo	polarity	-2	anger
hacer corajes	polarity	-2	anger
hacer el paripé	polarity	-2	anger
hacer el ridículo	polarity	-2	anger
hacerse el maje	polarity	-2	anger
haciendo el ridículo	polarity	-2	anger
hart{a,o} de todo	polarity	-2	anger
hasta arriba de curro	polarity	-1	anger
hasta el coño ya	polarity	-3	anger
hasta el culo de mierda	polarity	-3	disgust
hasta el orto	polarity	-2	anger
hasta la tusa	polarity	-2	anger
hasta las manos	polarity	-2	anger
hasta {la verga,la chingada,las huevas,el culo,el hocico}	polarity	-3	anger
hasta {los mismísimos,el moño,el mismísimo,los ovarios}	polarity	-2	anger
hay que destacar	polarity	1	-
hay que tener bolas	polarity	-2	anger
he aprobado todo	polarity	3	joy
he dormido fatal	polarity	-2	sadness
he dormido genial	polarity	2	joy
he suspendido	polarity	-3	sadness
he {aprobado,sacado plaza}	polarity	3	joy
heces fecales	polarity	-2	disgust
hecha un cristo	polarity	-2	anger
hecha un flan	polarity	-2	fear
hecha {caldo,papilla,fosfatina,migas,un cuadro,un trapo,una braga,unos zorros}	polarity	-2	sadness
hechas polvo	polarity	-2	sadness
hecho un cristo	polarity	-2	anger
hecho un flan	polarity	-2	fear
hecho {caldo,papilla,fosfatina,migas,un cuadro,un trapo,una braga,unos zorros}	polarity	-2	sadness
hech{a añicos,as añicos,o añicos,os añicos}	polarity	-2	sadness
hech{o,a} trizas	polarity	-3	sadness
hemos{o lugar,a lugar}	polarity	2	joy
hervidero de	polarity	-2	sadness
hice coraje	polarity	-2	anger
hierve la sangre	polarity	-3	anger
hijo puta	polarity	-3	anger
hijos de la guayaba	polarity	-2	anger
hijo{,s} de la gran puta	polarity	-3	anger
hijo{,s} de su {pinche,puta,chingada,reputa} madre	polarity	-3	anger
hijo{,s} e la gran puta	polarity	-3	anger
hijo{,s} e puta	polarity	-3	anger
hincha las pelotas	polarity	-2	anger
horas extras sin pagar	polarity	-3	anger
horas muertas	polarity	-1	anger
huele{ a orina, a pis, a meados, a perro muerto,n a orina,n a orines,n a pis,n a meados,n a mierda,n a podrido,n a perro muerto}	polarity	-2	disgust
huid de aquí	polarity	-3	anger
humo y más humo	polarity	-2	anger
huyan de	polarity	-3	fear
huyan de {aquí,ahí,este,esta}	polarity	-3	fear
idos a la mierda	polarity	-3	anger
imbécil de mierda	polarity	-3	anger
imposible {pedir cita,coger cita}	polarity	-2	anger
incit{a,an,ar,ando} al odio	polarity	-3	anger
increíblemente b{ien,uena,ueno}	polarity	3	joy
infumable del todo	polarity	-3	anger
iros a la mierda	polarity	-3	anger
iros a tomar por culo	polarity	-3	anger
irse a la mierda	polarity	-3	anger
irse al garete	polarity	-2	anger
jarro de agua fría	polarity	-2	sadness
jarto de	polarity	-2	anger
jijo{,s} de la {fregada,tiznada,chingada}	polarity	-3	anger
juega vivo	polarity	-2	anger
la cagáis	polarity	-2	anger
la cagarán	polarity	-2	anger
la cagué	polarity	-2	anger
la concha de mi madre	polarity	-3	anger
la concha de su hermana	polarity	-3	anger
la descosi{ó,ste,eron}	polarity	2	joy
la está rompiendo	polarity	2	joy
la están rompiendo	polarity	2	joy
la extraño	polarity	-2	sadness
la gran púchica	polarity	-2	anger
la gran puta	polarity	-3	anger
la luz por las nubes	polarity	-2	anger
la madre que {os parió,los parió,te parió}	polarity	-2	anger
la mera onda	polarity	2	joy
la piel de gallina	polarity	2	joy
la pura onda	polarity	2	joy
la recalcada concha	polarity	-3	anger
la repolla	polarity	2	joy
la reputa que {los,te} parió	polarity	-3	anger
la reputísima madre	polarity	-3	anger
la rompes	polarity	2	joy
la rompi{ste,eron,ó}	polarity	2	joy
la {cagá,cagaste}	polarity	-2	anger
la {rompió,rompe} toda	polarity	2	joy
las estamos pasando putas	polarity	-3	sadness
las paso canutas	polarity	-2	sadness
las pas{amos canutas,an canutas,aron canutas,é canutas}	polarity	-2	sadness
las re quiero	polarity	3	joy
le falta educación	polarity	-2	anger
le importa un pimiento	polarity	-2	anger
llega{s,n,} al pincho	polarity	-3	anger
llena de mierda	polarity	-3	disgust
llenas de mierda	polarity	-3	disgust
lleno de caca	polarity	-2	disgust
lleno de mierda	polarity	-3	disgust
llenos de mierda	polarity	-3	disgust
les chupa tres huevos	polarity	-2	anger
les importa un pico	polarity	-3	anger
les importa {un pimiento,un comino,tres pepinos}	polarity	-2	anger
les importamos una mierda	polarity	-3	anger
les la suda	polarity	-2	anger
les sale de los {cojones,huevos}	polarity	-3	anger
les {importa una mierda,importa un culo,importa un pito,vale una mierda,vale un carajo,vale un culo,vale un pito}	polarity	-3	anger
llevarse un disgusto	polarity	-2	sadness
lia{nta,ntas,da gorda}	polarity	-2	anger
libres de estrés	polarity	1	joy
listas de espera interminables	polarity	-3	anger
lo bien currado	polarity	2	joy
lo está{,n} pasando mal	polarity	-2	sadness
lo estoy pasando fatal	polarity	-3	sadness
lo estoy pasando mal	polarity	-3	sadness
lo pasamos genial	polarity	3	joy
lo pasamos {bomba,pipa,de miedo}	polarity	3	joy
lo pasé fatal	polarity	-3	sadness
lo pasé mal	polarity	-2	sadness
lo que faltaba	polarity	-2	anger
lo que {nos,me} faltaba	polarity	-2	anger
lo siento mucho	polarity	-1	sadness
lo único rescatable	polarity	-1	sadness
lo {habéis clavado,está petando,están petando,estáis petando}	polarity	2	joy
lo {peta,petó,petas,petan,petaron,petamos,petaste,petará,has petado,habéis petado}	polarity	2	joy
loca de mierda	polarity	-3	anger
loco de mierda	polarity	-3	anger
long{o,os} de mierda	polarity	-3	anger
los extraño	polarity	-1	sadness
los pelos de punta	polarity	-1	fear
los re quiero	polarity	3	joy
love you	polarity	3	joy
lucero mío	polarity	2	joy
llueve sobre mojado	polarity	-2	sadness
lunes de mierda	polarity	-2	sadness
mal de la cabeza	polarity	-2	anger
mal fario	polarity	-2	fear
mal intencionad{o,a,os,as}	polarity	-2	anger
mal nacid{o,a,os,as}	polarity	-3	anger
mal oliente	polarity	-2	disgust
mal olientes	polarity	-2	disgust
mal parad{o,a,os,as}	polarity	-2	sadness
mal parid{o,a,os,as}	polarity	-3	anger
mal pedo	polarity	-2	anger
mal pex	polarity	-2	anger
mal rollero	polarity	-2	anger
mal rollito	polarity	-2	anger
mal rollo	polarity	-2	anger
mala baba	polarity	-2	anger
mala entraña	polarity	-3	anger
mala follá	polarity	-2	anger
mala hostia	polarity	-3	anger
mala muerte	polarity	-2	disgust
mala ostia	polarity	-3	anger
mala pata	polarity	-2	sadness
mala pinta	polarity	-2	fear
mala sombra	polarity	-2	anger
mala uva	polarity	-2	anger
mala vibra	polarity	-2	anger
malas formas	polarity	-2	anger
malas maneras	polarity	-2	anger
malas personas	polarity	-3	anger
malas pulgas	polarity	-2	anger
malas vibes	polarity	-2	anger
malas vibras	polarity	-2	fear
malos rollos	polarity	-2	anger
maman gallo	polarity	-2	anger
mamando gallo	polarity	-2	anger
manada de {borregos,ratas,inútiles,corruptos,idiotas}	polarity	-3	anger
manc{o de mierda,azo de mierda,azos de mierda}	polarity	-3	anger
manda cojones la cosa	polarity	-2	anger
manda {narices,carallo,bemoles}	polarity	-2	anger
manga por hombro	polarity	-2	anger
mantenid{o de mierda,a de mierda,os de mierda,as de mierda}	polarity	-3	anger
marean la perdiz	polarity	-2	anger
marear la perdiz	polarity	-2	anger
más cara que espalda	polarity	-2	anger
más content{o,a} que	polarity	2	joy
más content{o,a} que unas castañuelas	polarity	3	joy
más de lo mismo	polarity	-2	anger
más feliz que	polarity	2	joy
más feliz que una perdiz	polarity	3	joy
más lento que	polarity	-2	anger
más lentos que	polarity	-2	anger
más majo que las pesetas	polarity	3	joy
más sol{o,a} que la una	polarity	-2	sadness
más vale tarde que nunca	polarity	1	-
materia fecal	polarity	-2	disgust
matrícula de honor en	polarity	3	joy
mazo guap{o,a,os,as}	polarity	3	joy
me aburrí como un hongo	polarity	-2	anger
me agobi{a,o,é}	polarity	-2	fear
me agüité	polarity	-2	sadness
me amañé	polarity	2	joy
me arrecha{,n}	polarity	-2	anger
me cabrea	polarity	-2	anger
me cabrean	polarity	-2	anger
me cabreo	polarity	-2	anger
me cae en la punta	polarity	-3	anger
me caés re bien	polarity	2	joy
me cae{ mal, gordo, gorda, gordos, gordas,s mal,s gordo,s gorda,s gordos,s gordas,n mal,n gordo,n gorda,n gordos,n gordas}	polarity	-2	anger
me cae{,n} como patada	polarity	-3	anger
me cae{,s,n} a toda madre	polarity	3	joy
me cae{,s,n} bien	polarity	1	joy
me cae{n,} en los huevos	polarity	-3	anger
me cae{s,n,} {súper,muy,bien} bien	polarity	2	joy
me cagás de risa	polarity	1	joy
me cago de miedo	polarity	-2	fear
me cago de {frío,calor,hambre}	polarity	-2	anger
me cago de {risa,la risa}	polarity	2	joy
me cago en la mar	polarity	-2	anger
me cago en sus muertos	polarity	-3	anger
me cago en todo lo que	polarity	-3	anger
me cago en vuestra	polarity	-3	anger
me cago en vuestros muertos	polarity	-3	anger
me cago en {la leche,la puta,tu puta madre,tus muertos,dios}	polarity	-3	anger
me cagué de miedo	polarity	-3	fear
me cagué de {risa,la risa}	polarity	2	joy
me cagué enter{o,a}	polarity	-2	fear
me cagué tod{o,a}	polarity	-2	fear
me carga la chingada	polarity	-3	anger
me carga que	polarity	-2	anger
me castra{,n}	polarity	-2	anger
me choca que	polarity	-2	anger
me choca {la gente,cuando}	polarity	-2	anger
me chupa un huevo	polarity	-2	anger
me clavaron el visto	polarity	-2	anger
me clavó el visto	polarity	-2	sadness
me como la cabeza	polarity	-1	fear
me crispa	polarity	-2	anger
me cuesta un riñón	polarity	-2	anger
me da coraje	polarity	-2	anger
me da mucha pena	polarity	-2	sadness
me da pena	polarity	-1	sadness
me da penita	polarity	-1	sadness
me da pereza	polarity	-1	sadness
me da repelús	polarity	-2	fear
me da yuyu	polarity	-2	fear
me da {cosa,cosita}	polarity	-1	sadness
me da {pavor,pánico,terror}	polarity	-3	fear
me dais asco	polarity	-3	disgust
me dan arcadas	polarity	-3	disgust
me dan ganas de llorar	polarity	-3	sadness
me da{,n} cólera	polarity	-2	anger
me da{n,} ira{s,}	polarity	-2	anger
me dejaron sol{o,a}	polarity	-2	sadness
me dejó en visto	polarity	-2	sadness
me dejó sin palabras	polarity	2	surprise
me deprim{e,o,í,en,ió}	polarity	-2	sadness
me derrite{,n,s}	polarity	2	joy
me derritió	polarity	2	joy
me descojono	polarity	1	joy
me desilusion{ó,a}	polarity	-2	sadness
me desuscribo	polarity	-1	anger
me dio cosita	polarity	-1	sadness
me dio pánico	polarity	-3	fear
me divertí	polarity	2	joy
me duele el alma	polarity	-3	sadness
me duele en el alma	polarity	-3	sadness
me duele la cabeza	polarity	-1	sadness
me duele todo	polarity	-2	sadness
me emput{é,ó,an}	polarity	-3	anger
me enamoré	polarity	2	joy
me encuentro fatal	polarity	-3	sadness
me encuentro mal	polarity	-2	sadness
me encuentro mejor	polarity	1	joy
me enerva	polarity	-2	anger
me enloquec{e,en,es,ió}	polarity	2	joy
me esperaba más	polarity	-2	sadness
me están jodiendo	polarity	-3	anger
me estás jodiendo	polarity	-2	anger
me estoy cagando de risa	polarity	1	joy
me estoy muriendo	polarity	-2	sadness
me est{ás,á,án} gustando	polarity	2	joy
me flip{a,an,ó,aron}	polarity	3	joy
me friquea	polarity	-2	fear
me ghostearon	polarity	-2	anger
me gustaba{,n}	polarity	1	joy
me gust{as,abas}	polarity	2	joy
me ha gustado	polarity	1	joy
me ha ido de lujo	polarity	3	joy
me ha ido fatal	polarity	-3	sadness
me ha ido genial	polarity	3	joy
me ha salido bien	polarity	2	joy
me ha salido fatal	polarity	-3	sadness
me ha salido genial	polarity	3	joy
me ha salido mal	polarity	-2	sadness
me hace ilu	polarity	2	joy
me hace ilusión	polarity	2	joy
me hace mucha ilusión	polarity	2	joy
me hacés bien	polarity	2	joy
me haces cagar de risa	polarity	1	joy
me haces falta	polarity	-2	sadness
me hacés mal	polarity	-2	sadness
me hac{e,es,en} reír	polarity	2	joy
me han dado el alta	polarity	2	joy
me han dejado tirad{o,a}	polarity	-3	anger
me han gustado	polarity	1	joy
me han mareado	polarity	-2	anger
me he reído	polarity	2	joy
me he reído mucho	polarity	2	joy
me hierve la sangre	polarity	-3	anger
me huele mal	polarity	-2	fear
me importa un {bledo,pimiento,comino}	polarity	-2	anger
me incomod{a,an,ó,aba}	polarity	-2	anger
me jode	polarity	-2	anger
me jode mucho	polarity	-3	anger
me joden	polarity	-2	anger
me la pelan	polarity	-3	anger
me la pelas	polarity	-3	anger
me la {suda,pela,sopla}	polarity	-2	anger
me ladilla	polarity	-2	anger
me late un {chingo,buen,resto}	polarity	2	joy
me laten	polarity	1	joy
me llega{,s,n} {al pincho,altamente,al huevo,a la pichula}	polarity	-3	anger
me lleva la {chingada,tostada,fregada,tiznada,verga}	polarity	-3	anger
me lo he pasado genial	polarity	3	joy
me lo pasé genial	polarity	3	joy
me marean	polarity	-2	anger
me meo	polarity	2	joy
me meo de {risa,la risa}	polarity	2	joy
me meo toa	polarity	2	joy
me mondo	polarity	2	joy
me mosqueé	polarity	-2	anger
me mosquea	polarity	-2	anger
me mosqueaba	polarity	-2	anger
me mosquean	polarity	-2	anger
me mosqueo	polarity	-2	anger
me muero de asco	polarity	-2	sadness
me muero de emoción	polarity	3	joy
me muero de ganas	polarity	1	joy
me muero de las iras	polarity	-3	anger
me muero de miedo	polarity	-3	fear
me muero de pena	polarity	-2	sadness
me muero de {amor,ternura,felicidad}	polarity	3	joy
me muero de {rabia,coraje,tristeza,vergüenza}	polarity	-3	anger
me muero de {risa,la risa}	polarity	2	joy
me orino de {risa,la risa}	polarity	2	joy
me palte{a,é,o}	polarity	-1	fear
me parte el alma	polarity	-2	sadness
me parte el corazón	polarity	-2	sadness
me parto de risa	polarity	1	joy
me parto el culo	polarity	2	joy
me parto la caja	polarity	2	joy
me pintó el bajón	polarity	-2	sadness
me pirra{,n}	polarity	3	joy
me pone de mala hostia	polarity	-3	anger
me pone de mala leche	polarity	-2	anger
me pone enferma	polarity	-2	anger
me pone enfermo	polarity	-2	anger
me pone mala	polarity	-2	anger
me pone malo	polarity	-2	anger
me pone negra	polarity	-2	anger
me pone negro	polarity	-2	anger
me pone triste	polarity	-2	sadness
me ponen enferma	polarity	-2	anger
me ponen enfermo	polarity	-2	anger
me ponen triste	polarity	-2	sadness
me preocupa mucho	polarity	-3	fear
me preocup{o,é,an}	polarity	-2	fear
me purga{,n}	polarity	-2	anger
me puse a chillar	polarity	-1	sadness
me quedé sol{o,a}	polarity	-2	sadness
me quedo tranquil{o,a}	polarity	1	joy
me quiero {morir,matar}	polarity	-3	sadness
me quito el cráneo	polarity	2	joy
me rayo	polarity	-1	fear
me re gusta{,n}	polarity	2	joy
me re late	polarity	2	joy
me re {gustó,gustaron,cabe,copa}	polarity	2	joy
me recaga{,n}	polarity	-3	anger
me recago en	polarity	-3	anger
me reí	polarity	1	joy
me repatea{,n}	polarity	-2	anger
me resbala	polarity	-1	-
me revientan	polarity	-2	anger
me rompe el alma	polarity	-3	sadness
me rompió el corazón	polarity	-2	sadness
me rompiste el corazón	polarity	-3	sadness
me saca de quicio	polarity	-2	anger
me sacan de quicio	polarity	-2	anger
me saco el sombrero	polarity	2	joy
me salvaste la vida	polarity	3	joy
me siento culpable	polarity	-2	sadness
me siento muy sol{o,a}	polarity	-2	sadness
me siento pal pico	polarity	-3	sadness
me siento sol{o,a}	polarity	-2	sadness
me siento vací{o,a}	polarity	-2	sadness
me siento {para,como} el orto	polarity	-3	sadness
me suda la polla	polarity	-2	anger
me temo lo peor	polarity	-3	fear
me temo que	polarity	-1	fear
me tenés cansad{o,a}	polarity	-2	anger
me tenés chat{o,a}	polarity	-2	anger
me tiemblan las piernas	polarity	-2	fear
me tienen a las vueltas	polarity	-2	anger
me tienen cansad{o,a}	polarity	-2	anger
me tienen hasta los huevos	polarity	-3	anger
me tienen mareada	polarity	-2	anger
me tienen mareado	polarity	-2	anger
me tiene{,n} enganchad{a,o}	polarity	2	joy
me toca el coño	polarity	-3	anger
me toca la moral	polarity	-2	anger
me toca las narices	polarity	-2	anger
me tocan los cojones	polarity	-3	anger
me torean	polarity	-2	anger
me trama{n,}	polarity	2	joy
me troncho	polarity	2	joy
me tumb{aron,an}	polarity	-2	anger
me ven cara de {bobos,tontos,pendejos,estúpidos,idiotas,imbéciles,tonto,tonta,pendejo,pendeja}	polarity	-2	anger
me {aterra,aterroriza}	polarity	-3	fear
me {das,dan} asco	polarity	-3	disgust
me {deja tirado,deja tirada,dejan tirado,dejan tirada,toca los cojones,toca los huevos,la han metido doblada}	polarity	-3	anger
me {derrito,derretí,copa,copan,copó,copé,salvaste}	polarity	2	joy
me {deslumbró,impresionó}	polarity	2	joy
me {estás,están} cargando	polarity	-2	anger
me {estresa,estoy rayando,tiene en vilo}	polarity	-2	fear
me {ghosteó,faltas,arrepiento}	polarity	-2	sadness
me {han contratado,han dado la plaza,lo he pasado pipa}	polarity	3	joy
me {han despedido,han echado,han suspendido,quiero pegar un tiro,he quedado sin trabajo,he quedado sin curro,ha salido de culo,ha ido de culo}	polarity	-3	sadness
me {hincha las pelotas,hincha los huevos,como el marrón,la han jugado,pone de los nervios}	polarity	-2	anger
me {hizo,hiciste} el día	polarity	1	joy
me {importa,vale} {una chucha,una mierda,un carajo,un culo}	polarity	-3	anger
me {inflan,hinchan} las pelotas	polarity	-2	anger
me {la refanfinfla,muero de calor,aso de calor,la trae al pairo}	polarity	-1	anger
me {llenó,llena} el alma	polarity	2	joy
me {muero,caigo} de sueño	polarity	-1	sadness
me {pone,puso,hizo,hace} re mal	polarity	-2	sadness
me {quedo a cuadros,he quedado a cuadros}	polarity	-2	surprise
me {sabe,saben} a {mierda,mondá,culo}	polarity	-3	anger
me {saca,sacó} de onda	polarity	-1	surprise
me {voló,vuela,explotó} la cabeza	polarity	2	surprise
mead{ero,eros,o de risa}	polarity	-2	disgust
mear y no echar gota	polarity	-2	anger
mecago en	polarity	-2	anger
mega recomendad{o,a,os,as}	polarity	3	joy
mega suci{o,a,os,as}	polarity	-3	disgust
mejor de lo esperado	polarity	2	joy
mejor de lo que {esperaba,pensaba}	polarity	2	joy
mentada de madre	polarity	-2	anger
menuda clavada	polarity	-2	anger
menuda decepción	polarity	-3	sadness
menuda estafa	polarity	-3	anger
menuda gilipollez	polarity	-2	anger
menuda gozada	polarity	2	joy
menuda maravilla	polarity	3	joy
menuda putada	polarity	-3	anger
menuda tomadura de pelo	polarity	-3	anger
menuda tontería	polarity	-2	anger
menuda {cruz,faena}	polarity	-2	sadness
menuda {jeta,trola,panda}	polarity	-2	anger
menudo alivio	polarity	2	joy
menudo asco	polarity	-3	disgust
menudo atraco	polarity	-3	anger
menudo cachondeo	polarity	-2	anger
menudo despropósito	polarity	-2	anger
menudo equipazo	polarity	2	joy
menudo escándalo	polarity	-2	anger
menudo papelón	polarity	-2	anger
menudo paripé	polarity	-2	anger
menudo ridículo	polarity	-2	anger
menudo robo	polarity	-2	anger
menudo susto	polarity	-2	fear
menudo timazo	polarity	-3	anger
menudo {bajón,panorama,cuadro}	polarity	-2	sadness
menudo {morro,circo,lío,marrón,percal}	polarity	-2	anger
menudos impresentables	polarity	-3	anger
menudos sinvergüenzas	polarity	-3	anger
merecemos algo mejor	polarity	-2	anger
merecemos más	polarity	-1	anger
merec{ió la pena,erá la pena}	polarity	2	joy
metedura{ de pata,s de pata}	polarity	-2	-
meterla doblada	polarity	-3	anger
mi gozo en un pozo	polarity	-2	sadness
mi más sincera enhorabuena	polarity	3	joy
miedo me da	polarity	-2	fear
mierda de curro	polarity	-3	anger
mierda de día	polarity	-3	sadness
mierda de país	polarity	-3	anger
mierda de servicio	polarity	-3	anger
mierda de tiempo	polarity	-2	anger
mierda de trabajo	polarity	-3	anger
mind blowing	polarity	2	surprise
mis dieces	polarity	2	joy
mis dieses	polarity	2	joy
modo sad	polarity	-2	sadness
mola cantidad	polarity	2	joy
mola un huevo	polarity	2	joy
mola un montón	polarity	2	joy
molan mucho	polarity	2	joy
molid{o a palos,a a palos,os a palos,as a palos}	polarity	-2	sadness
mother fucker	polarity	-2	anger
muchas gracias por nada	polarity	-2	anger
mucho ruido y pocas nueces	polarity	-2	anger
muero de {amor,ternura,felicidad}	polarity	3	joy
muero de {rabia,coraje,tristeza,vergüenza}	polarity	-3	anger
muero de {risa,la risa}	polarity	2	joy
muerta de amor	polarity	2	joy
muert{o,a,os,as} de hambre	polarity	-2	anger
muert{o,a,os,as} de miedo	polarity	-3	fear
muert{o,a,os} de {risa,la risa}	polarity	2	joy
muert{o,a} de asco	polarity	-2	sadness
muert{o,a} de calor	polarity	-2	anger
muert{o,a} de frío	polarity	-2	sadness
muert{o,a} de sueño	polarity	-1	sadness
muert{o,a} de vergüenza	polarity	-2	sadness
muy argel	polarity	-2	anger
muy basado	polarity	2	joy
muy céntric{o,a}	polarity	2	joy
muy chul{o,a,os,as}	polarity	2	joy
muy competente{,s}	polarity	2	-
muy currad{a,os,as}	polarity	1	joy
muy pil{o,a,os,as}	polarity	2	joy
muy preocupad{o,a,os,as}	polarity	-3	fear
muy ric{o,a,os,as}	polarity	2	joy
muy segur{o,a,os,as}	polarity	2	joy
nada del otro mundo	polarity	-1	-
nada desdeñable{,s}	polarity	1	-
nada despreciable	polarity	1	joy
nada es igual	polarity	-2	sadness
nada es lo mismo	polarity	-2	sadness
nada me hace feliz	polarity	-3	sadness
nada me sale	polarity	-2	sadness
nada me sale bien	polarity	-2	sadness
nada mejor que	polarity	2	joy
nada que envidiar	polarity	2	joy
nada que envidiarle	polarity	2	joy
nada que envidiarles	polarity	2	joy
nada recomendable	polarity	-3	anger
nada tiene sentido	polarity	-2	sadness
nada {sale,va} bien	polarity	-2	sadness
nadie coge el teléfono	polarity	-2	anger
nadie los banca	polarity	-2	anger
nadie me hace caso	polarity	-2	sadness
nadie me quiere	polarity	-3	sadness
nadie me {entiende,comprende,habla}	polarity	-2	sadness
nadie {pesca,labura}	polarity	-2	anger
nde rakore	polarity	-2	anger
negros de mierda	polarity	-3	anger
ni a gancho	polarity	-1	anger
ni a palos	polarity	-2	-
ni aún así	polarity	-1	anger
ni aunque me paguen	polarity	-2	anger
ni bien ni mal	polarity	-1	-
ni chicha ni limonada	polarity	-1	-
ni con esas	polarity	-2	anger
ni de broma	polarity	-1	-
ni en pedo	polarity	-2	-
ni en pedo vuelvo	polarity	-2	anger
ni harto de vino	polarity	-2	-
ni olvido ni perdón	polarity	-2	anger
ni pena ni vergüenza	polarity	-3	anger
ni perdón ni olvido	polarity	-2	anger
ni pinchan ni cortan	polarity	-1	anger
ni pizca de gracia	polarity	-2	anger
ni puta gracia	polarity	-2	anger
ni puto caso	polarity	-3	anger
ni regalad{a,os,as}	polarity	-2	anger
ni se inmut{ó,aron,aba,aban}	polarity	-2	anger
ni se os ocurra	polarity	-3	anger
ni se {inmutan,inmuta,molestan,dignan,dignaron,enteran}	polarity	-2	anger
ni tan bien	polarity	-1	-
ni tan mal	polarity	1	joy
ni un pero	polarity	2	joy
ni una pega	polarity	2	joy
ni {con,para} eso	polarity	-2	anger
ni {flores,papa}	polarity	-1	anger
ni {las,un} gracias	polarity	-2	anger
ni {loco,loca,borracho}	polarity	-2	-
ni {loco,loca} vuelvo	polarity	-2	anger
ni {pajolera idea,pajotera idea,se te ocurra,está ni se le espera,están ni se les espera}	polarity	-2	anger
ni {regalado,gratis,cagando}	polarity	-2	anger
nido de {corruptos,víboras,ladrones}	polarity	-3	anger
ninguna pega	polarity	2	joy
no aprendemos	polarity	-2	sadness
no atina{,n} una	polarity	-2	anger
no cabe en sí	polarity	2	joy
no cachan ni una	polarity	-2	anger
no cachan una	polarity	-2	anger
no chingues	polarity	-2	anger
no cogéis el teléfono	polarity	-2	anger
no cogen el teléfono	polarity	-2	anger
no dais una	polarity	-2	anger
no dar palo al agua	polarity	-2	anger
no decaigas	polarity	1	joy
no decepcion{a,an,ó,aron}	polarity	2	joy
no doy para más	polarity	-2	sadness
no doy pie con bola	polarity	-2	sadness
no dudaré en volver	polarity	2	joy
no dudaría en volver	polarity	2	joy
no dudaríamos en volver	polarity	2	joy
no dudes en ir	polarity	2	joy
no emboca{,n} una	polarity	-2	anger
no es de recibo	polarity	-2	anger
no es la gran cosa	polarity	-1	-
no es lo mío	polarity	-1	-
no es lo que era	polarity	-2	sadness
no es moco de pavo	polarity	1	-
no es nada del otro mundo	polarity	-1	-
no es ni medio normal	polarity	-2	anger
no es plato de buen gusto	polarity	-2	-
no es santo de mi devoción	polarity	-2	-
no es serio	polarity	-2	anger
no estás sol{o,a}	polarity	1	joy
no estoy bien	polarity	-2	sadness
no gano para disgustos	polarity	-2	sadness
no gano para sustos	polarity	-2	fear
no hacen ni caso	polarity	-2	anger
no hacen una wea	polarity	-3	anger
no hay esperanza	polarity	-3	sadness
no hay nada como	polarity	2	joy
no hay por dónde {cogerlo,agarrarlo}	polarity	-2	anger
no hay quien aparque	polarity	-2	anger
no hay quien lo {entienda,aguante}	polarity	-2	anger
no hay quien os entienda	polarity	-2	anger
no hay quien {aguante,duerma,viva}	polarity	-2	anger
no hay {caso,remedio,futuro}	polarity	-2	sadness
no hay {manera,forma}	polarity	-2	anger
no hay {nada,nadie} mejor	polarity	2	joy
no he dormido nada	polarity	-2	sadness
no la chinguen	polarity	-3	anger
no la jodan	polarity	-3	anger
no labura nadie	polarity	-2	anger
no las tengo todas conmigo	polarity	-1	fear
no le importo a nadie	polarity	-3	sadness
no lo {duden,dudes,dudéis}	polarity	2	joy
no los soporto	polarity	-2	anger
no manchen	polarity	-2	anger
no me acaba de gustar	polarity	-1	-
no me apetece	polarity	-1	-
no me arrepiento de nada	polarity	2	joy
no me canso de	polarity	2	joy
no me da el cuero	polarity	-2	sadness
no me dice nada	polarity	-1	-
no me fall{a,an,ó}	polarity	2	joy
no me fastidies	polarity	-1	anger
no me gusta un pelo	polarity	-2	anger
no me hace gracia	polarity	-2	anger
no me hace ninguna gracia	polarity	-2	anger
no me huele bien	polarity	-2	fear
no me inmut{a,o}	polarity	-1	-
no me jodan	polarity	-3	anger
no me jodas	polarity	-2	anger
no me lo banco	polarity	-2	anger
no me lo pierdo	polarity	2	joy
no me puedo quejar	polarity	2	joy
no me rompas las bolas	polarity	-3	anger
no me sale una	polarity	-2	sadness
no me tengo en pie	polarity	-2	sadness
no me toquéis los cojones	polarity	-3	anger
no me toques los huevos	polarity	-3	anger
no me {arrepiento,rindo}	polarity	1	joy
no me {copa,copó}	polarity	-1	anger
no me {disgusta,desagrada}	polarity	1	-
no me {entra,cabe} en la cabeza	polarity	-2	anger
no me {fío,inspira confianza,da la vida,fío un pelo}	polarity	-2	fear
no me {siento,encuentro} bien	polarity	-2	sadness
no me {termina,terminó} de convencer	polarity	-1	-
no mola	polarity	-2	anger
no mola nada	polarity	-2	anger
no nos arrepentimos	polarity	2	joy
no nos podemos quejar	polarity	2	joy
no os arrepentiréis	polarity	2	joy
no os enteráis	polarity	-2	anger
no os fiéis	polarity	-2	anger
no os lo perdáis	polarity	2	joy
no pasa nada	polarity	1	-
no pegar sello	polarity	-2	anger
no pego ojo	polarity	-2	fear
no pegué ojo	polarity	-2	sadness
no pienso volver	polarity	-3	anger
no pinta bien	polarity	-2	fear
no pinta nada bien	polarity	-2	fear
no pos wow	polarity	-1	anger
no puedo con mi {vida,alma}	polarity	-2	sadness
no puedo pedir más	polarity	3	joy
no quepo en mí	polarity	2	joy
no recomendable	polarity	-3	anger
no salgo de mi asombro	polarity	-1	surprise
no se arrepentirá	polarity	2	joy
no se arrepentirán	polarity	2	joy
no se banca	polarity	-2	anger
no se dign{a,an,ó,aron}	polarity	-2	anger
no se enteran	polarity	-2	anger
no se enteran de nada	polarity	-2	anger
no se lo cree nadie	polarity	-2	anger
no se lo creen ni ellos	polarity	-2	anger
no se lo pierda	polarity	2	joy
no se lo pierdan	polarity	2	joy
no se preocupen	polarity	1	-
no se puede aguantar	polarity	-2	anger
no se puede ni salir	polarity	-2	fear
no se puede pedir más	polarity	3	joy
no se puede respirar	polarity	-2	anger
no se salva nadie	polarity	-2	anger
no somos nadie	polarity	-1	sadness
no son serios	polarity	-2	anger
no soporta{mos,,n}	polarity	-2	anger
no tan {mal,malo}	polarity	1	-
no te arrepentirás	polarity	2	joy
no te lo crees ni tú	polarity	-2	anger
no te lo pierdas	polarity	2	joy
no te preocupes	polarity	1	-
no tenéis perdón	polarity	-3	anger
no tenéis vergüenza	polarity	-3	anger
no tenemos {arreglo,remedio}	polarity	-2	sadness
no tengas miedo	polarity	1	-
no tengo a nadie	polarity	-3	sadness
no tengo amigos	polarity	-2	sadness
no tengo ganas	polarity	-1	sadness
no tengo ganas de nada	polarity	-2	sadness
no tengo un duro	polarity	-2	sadness
no tiene nada que envidiar	polarity	2	joy
no tiene ni pies ni cabeza	polarity	-2	anger
no tiene ninguna gracia	polarity	-2	anger
no tiene pies ni cabeza	polarity	-2	anger
no tiene razón de ser	polarity	-2	anger
no tiene vergüenza	polarity	-3	anger
no tiene {desperdicio,precio,rival}	polarity	2	joy
no tiene {gracia,excusa,justificación,explicación,gollete,presentación}	polarity	-2	anger
no tienen alma	polarity	-3	anger
no tienen dos dedos de frente	polarity	-2	anger
no tienen escrúpulos	polarity	-3	anger
no tienen excusa	polarity	-2	anger
no tienen {desperdicio,rival}	polarity	2	joy
no tienes madre	polarity	-3	anger
no va fino	polarity	-1	anger
no vale tres pesos	polarity	-2	anger
no vale un {duro,peso,carajo}	polarity	-2	anger
no vale verga	polarity	-3	anger
no vayáis	polarity	-3	anger
no vengáis	polarity	-3	anger
no volveremos	polarity	-3	anger
no vuelvo nunca más	polarity	-2	anger
no {aporta,aportan} nada	polarity	-2	anger
no {aprenden,escarmientan,aguanto}	polarity	-2	anger
no {da,dan} pie con bola	polarity	-2	anger
no {da,das,dieron,pega,pegan} una	polarity	-2	anger
no {doy,damos,podemos} más	polarity	-2	sadness
no {doy,damos} crédito	polarity	-2	surprise
no {doy,sale} una	polarity	-2	sadness
no {es,era,fue} para tanto	polarity	-1	-
no {es,era} lo que esperaba	polarity	-2	sadness
no {es,fue} gran cosa	polarity	-1	-
no {está,están,estuvo,estaba,suena,pinta,va} nada mal	polarity	2	joy
no {estamos,estáis} solos	polarity	1	joy
no {están,estaba,suena,pinta,va} mal	polarity	1	joy
no {hacen,hace,arreglan,funciona,anda} una mierda	polarity	-3	anger
no {hacen,hace,arreglan,funciona} un carajo	polarity	-3	anger
no {hay,tienes} vergüenza	polarity	-3	anger
no {llego,llegamos,llegás} a fin de mes	polarity	-2	sadness
no {levanto,levanta,levantamos} cabeza	polarity	-2	sadness
no {lo,la,los} trago	polarity	-2	disgust
no {los,lo} aguanto	polarity	-2	anger
no {me,nos} pescan	polarity	-2	anger
no {me,nos} va mal	polarity	1	joy
no {merece,mereció,valió} la pena	polarity	-2	sadness
no {pescan,laburan}	polarity	-2	anger
no {pinta,pintan} nada	polarity	-1	anger
no {puedo,pude} dormir	polarity	-2	sadness
no {rompas,rompan} las bolas	polarity	-2	anger
no {sirve,sirven} ni para	polarity	-2	anger
no {sirven,sirve} para un carajo	polarity	-3	anger
no {sirven,sirve} para una mierda	polarity	-3	anger
no {te,lo,los} banco	polarity	-2	anger
no {tienen,tiene} corazón	polarity	-3	anger
no {tienen,tiene} ni puta idea	polarity	-3	anger
no {tienes,tienen,tiene} ni idea	polarity	-2	anger
no {vuelvo ni loco,vuelvo ni loca,hacen ni puto caso,dan palo al agua,dais palo al agua,pegan palo al agua,tiene perdón de dios,pega un palo al agua,pegan un palo al agua}	polarity	-3	anger
nopuede ser	polarity	-2	anger
nos agarran de {majes,pendejos,babosos,bajada}	polarity	-2	anger
nos amolamos	polarity	-2	sadness
nos cagamos de risa	polarity	1	joy
nos cagamos de {frío,calor,hambre}	polarity	-2	anger
nos cargó {el payaso,la chingada}	polarity	-2	sadness
nos chulean	polarity	-2	anger
nos crujen a impuestos	polarity	-3	anger
nos dejaron solos	polarity	-2	sadness
nos derrite	polarity	2	joy
nos están {cargando,jodiendo}	polarity	-2	anger
nos facilit{ó,aron,an,a}	polarity	1	-
nos flipa{,n}	polarity	2	joy
nos ha gustado	polarity	1	joy
nos hace ilusión	polarity	2	joy
nos han dejado solos	polarity	-2	sadness
nos han dejado tirados	polarity	-3	anger
nos la meten doblada	polarity	-3	anger
nos la suda	polarity	-2	anger
nos lleva la chingada	polarity	-3	anger
nos lo hemos pasado genial	polarity	3	joy
nos lo hemos pasado pipa	polarity	3	joy
nos lo pasamos genial	polarity	3	joy
nos matan a impuestos	polarity	-3	anger
nos oblig{a,an,aron,aban}	polarity	-2	anger
nos reímos	polarity	1	joy
nos reímos mucho	polarity	2	joy
nos salvaron	polarity	2	joy
nos sorprendió gratamente	polarity	2	surprise
nos tienen toreados	polarity	-2	anger
nos tumb{aron,an}	polarity	-2	anger
nos vamos a matar	polarity	-3	fear
nos ven cara de {bobos,tontos,pendejos,estúpidos,idiotas,imbéciles,tonto,tonta,pendejo,pendeja}	polarity	-2	anger
nos {crujen,sangran,clavan,torean,están friendo,están toreando,la cuelan,la meten,la juegan,la han colado}	polarity	-2	anger
nos {están sangrando,dejan tirados,fríen a impuestos,mean y dicen que llueve}	polarity	-3	anger
nos {venden la moto,estáis tomando el pelo,han vendido la moto}	polarity	-2	anger
nudo en el estómago	polarity	-2	fear
nudo en la garganta	polarity	-2	sadness
nunca decepciona{,n}	polarity	2	joy
odio a la gente	polarity	-3	anger
odio el calor	polarity	-2	anger
odio el frío	polarity	-2	anger
odio estudiar	polarity	-2	anger
odio los lunes	polarity	-2	anger
odio madrugar	polarity	-2	anger
odio mi trabajo	polarity	-3	anger
odio mi vida	polarity	-3	sadness
ojalá se mueran	polarity	-3	anger
ojalá te mueras	polarity	-3	anger
ojalá {volver,fuera,pudiera}	polarity	-1	sadness
ole ahí	polarity	2	joy
ole los caracoles	polarity	1	joy
ole ole	polarity	2	joy
ole sus huevos	polarity	2	joy
ole tú	polarity	2	joy
ole tus huevos	polarity	2	joy
ole vuestros huevos	polarity	2	joy
olía fatal	polarity	-3	disgust
olía mal	polarity	-2	disgust
olían fatal	polarity	-3	disgust
olían mal	polarity	-2	disgust
oliendo mal	polarity	-2	disgust
olor a {pata,culo}	polarity	-2	disgust
on fire	polarity	2	joy
opa rei	polarity	-2	anger
oportun{ísimo,ísima,idad de oro}	polarity	1	joy
os adoro	polarity	3	joy
os amo	polarity	3	joy
os ha quedado precioso	polarity	3	joy
os importa una mierda	polarity	-3	anger
os lo habéis currado	polarity	2	joy
os odio	polarity	-3	anger
os quiero mucho	polarity	3	joy
os {clavan,habéis lucido,la suda}	polarity	-2	anger
oso mil	polarity	-2	anger
otra vez igual	polarity	-2	anger
over booking	polarity	-2	anger
pa colmo	polarity	-2	anger
pa la corneta	polarity	-2	anger
pa lante	polarity	1	joy
pacos culiaos	polarity	-3	anger
país bananero	polarity	-3	anger
país de chiste	polarity	-3	anger
país de pandereta	polarity	-3	anger
país de {charanga,risa,locos}	polarity	-2	anger
paja mental	polarity	-2	anger
pajas mentales	polarity	-2	anger
pal hoyo	polarity	-2	anger
pal pico	polarity	-3	anger
palo durísimo	polarity	-2	sadness
panda de chorizos	polarity	-3	anger
panda de gilipollas	polarity	-3	anger
panda de impresentables	polarity	-3	anger
panda de incompetentes	polarity	-3	anger
panda de mangantes	polarity	-3	anger
panda de sinvergüenzas	polarity	-3	anger
par de {animales,idiotas,ratas,payasos}	polarity	-3	anger
para chuparse los dedos	polarity	3	joy
para el orto	polarity	-3	anger
para llorar	polarity	-2	sadness
para más inri	polarity	-2	anger
para salir huyendo	polarity	-3	fear
parece el tercer mundo	polarity	-3	anger
partida de {vagos,ratas,corruptos,inútiles,hijueputas,sinvergüenzas,malparidos}	polarity	-3	anger
partirse de risa	polarity	2	joy
parti{r de risa,do de risa,da de risa}	polarity	2	joy
pasa olímpicamente	polarity	-2	anger
pasad{o,a,os} de lanza	polarity	-2	anger
pasad{o,a,os} de verga	polarity	-3	anger
pasan la patata caliente	polarity	-2	anger
pasando {roncha,trabajo,páramo,necesidades}	polarity	-2	sadness
pasarlas canutas	polarity	-2	sadness
pasarlas putas	polarity	-3	sadness
pasarlo fatal	polarity	-3	sadness
pasarlo genial	polarity	3	joy
pasarlo mal	polarity	-2	sadness
pasarlo {bomba,pipa,teta,bien}	polarity	2	joy
patad{ón,as en}	polarity	-2	anger
patas arriba	polarity	-2	anger
pecho frío	polarity	-2	anger
pechos fríos	polarity	-2	anger
pedazo de pan	polarity	2	joy
pedazo de profesional{,es}	polarity	3	joy
pedazo de {animal,mierda,idiota,imbécil,basura,estúpido,estúpida}	polarity	-3	anger
pelado bola{,s}	polarity	-2	sadness
pelando bola{,s}	polarity	-2	sadness
peligro público	polarity	-2	fear
pellizc{o de monja,an de monja}	polarity	-1	-
peor el remedio	polarity	-2	anger
peor es nada	polarity	-1	-
peor imposible	polarity	-3	anger
perra vida	polarity	-2	sadness
perreo{ intenso,s intenso}	polarity	1	joy
pereza máxima	polarity	-2	sadness
personita especial	polarity	1	joy
peste a	polarity	-2	disgust
petardo de	polarity	-2	anger
piel de gallina	polarity	1	joy
pijos de mierda	polarity	-3	anger
pinches{ huevones,huevones}	polarity	-3	anger
pinta bien	polarity	1	joy
pinta mal	polarity	-2	fear
pinta muy bien	polarity	2	joy
pintan bastos	polarity	-2	fear
pintó el bajón	polarity	-2	sadness
pipí cucú	polarity	2	joy
pipí de perro	polarity	-1	disgust
plagad{o,a,os,as} de	polarity	-2	disgust
poca seriedad	polarity	-2	anger
poca vergüenza	polarity	-3	anger
podría ser mejor	polarity	-1	-
ponen pegas	polarity	-2	anger
poner excusas	polarity	-2	anger
ponete las pilas	polarity	-1	anger
pongan las pilas	polarity	-2	anger
pónganse a {chambear,jalar,camellar}	polarity	-2	anger
pon{te,gase} a {chambear,trabajar,camellar}	polarity	-2	anger
por fin vacaciones	polarity	3	joy
por fin viernes	polarity	2	joy
por la chita	polarity	-1	sadness
por la chucha	polarity	-2	anger
por la rechucha	polarity	-3	anger
por los suelos	polarity	-2	sadness
por {culo,cojones,las nubes,el morro,la jeta,sus santos cojones}	polarity	-2	anger
porquería total	polarity	-3	disgust
pot{ando asco,é de asco}	polarity	-2	disgust
precio desorbitado	polarity	-2	anger
precio prohibitivo	polarity	-2	anger
precios desorbitados	polarity	-2	anger
precios por las nubes	polarity	-2	anger
presagia{n lo peor,ba lo peor,ban lo peor}	polarity	-2	fear
presum{ido de,iendo de,ía de}	polarity	-1	-
preñad{os de errores,as de errores}	polarity	-2	anger
primerisimo nivel	polarity	2	joy
pta {madre,vida}	polarity	-3	anger
puertas giratorias	polarity	-2	anger
pum para arriba	polarity	2	joy
pura casaca	polarity	-2	anger
pura paja	polarity	-2	anger
pura vida	polarity	2	joy
pura {pantalla,finta,fintas}	polarity	-2	anger
puras jaladas	polarity	-2	anger
puras mamadas	polarity	-3	anger
puras pajas	polarity	-2	anger
puras papadas	polarity	-2	anger
puras {pantalla,finta,fintas}	polarity	-2	anger
puro bla{ bla, bla bla}	polarity	-2	anger
puro postureo	polarity	-2	anger
puta lluvia	polarity	-2	anger
puto calor	polarity	-2	anger
puto coche	polarity	-2	anger
puto despertador	polarity	-2	anger
puto examen	polarity	-2	anger
puto frío	polarity	-2	anger
puto lunes	polarity	-2	anger
putos exámenes	polarity	-2	anger
putos mosquitos	polarity	-2	anger
putos políticos	polarity	-3	anger
puñalada trapera	polarity	-2	anger
qué agobio	polarity	-2	fear
qué alegrón	polarity	2	joy
qué ambientazo	polarity	3	joy
qué arte tienes	polarity	3	joy
qué asco de vida	polarity	-3	sadness
qué bajona	polarity	-2	sadness
qué barbaridad	polarity	-2	surprise
qué bárbaros	polarity	-1	surprise
qué bolas	polarity	-2	anger
qué bolas tiene{,n,s}	polarity	-3	anger
qué boleta	polarity	-2	anger
qué bostezo	polarity	-2	sadness
qué brígido	polarity	-1	surprise
qué brut{o,a,os,as}	polarity	-2	anger
qué calor	polarity	-1	anger
qué calvario	polarity	-3	sadness
qué canguelo	polarity	-2	fear
qué cansino	polarity	-2	anger
qué cansinos	polarity	-2	anger
qué capo{,s}	polarity	2	joy
qué chanda	polarity	-2	disgust
qué chiva	polarity	2	joy
qué chivo{,s}	polarity	2	joy
qué chucha	polarity	-2	anger
qué chulada	polarity	3	joy
qué chul{o,a,os,as}	polarity	2	joy
qué cólera	polarity	-2	anger
qué colerón	polarity	-3	anger
que coman mierda	polarity	-3	anger
qué cosa {tan,más} {linda,bella,hermosa}	polarity	3	joy
qué cosita tan linda	polarity	3	joy
qué coño	polarity	-2	anger
qué cruz	polarity	-2	sadness
qué cuero	polarity	2	joy
qué cuqui	polarity	2	joy
qué decepción	polarity	-3	sadness
qué descanso	polarity	1	joy
que desfachatez	polarity	-2	anger
qué día más malo	polarity	-2	sadness
que dios nos ayude	polarity	-1	fear
qué disgusto	polarity	-2	sadness
qué embarre	polarity	-2	anger
qué emo	polarity	2	joy
qué emoción	polarity	2	joy
qué estrés	polarity	-2	fear
qué faena	polarity	-2	sadness
qué fastidio	polarity	-2	anger
qué fino	polarity	2	joy
qué flipe	polarity	2	surprise
qué focazo	polarity	-2	anger
qué foco{s,}	polarity	-2	anger
qué frío	polarity	-1	sadness
qué fuerte	polarity	-2	surprise
qué fuerte me parece	polarity	-2	surprise
qué gozada	polarity	2	joy
qué grandes	polarity	2	joy
qué grandes sois	polarity	3	joy
qué guap{o,a,os,as}	polarity	2	joy
qué guayabo	polarity	-1	sadness
qué gustazo	polarity	2	joy
qué gustito	polarity	2	joy
qué hartazgo	polarity	-2	anger
qué hartura	polarity	-2	anger
qué ilu	polarity	2	joy
qué ilusión	polarity	2	joy
qué injusticia	polarity	-3	anger
qué injusto	polarity	-2	anger
qué ira{s,}	polarity	-2	anger
qué ladilla	polarity	-2	anger
qué lámpara	polarity	-2	anger
qué le vamos a hacer	polarity	-1	sadness
qué lechero	polarity	2	joy
que les follen	polarity	-3	anger
qué lindura	polarity	3	joy
qué lis{o,a,os}	polarity	-1	anger
qué macana	polarity	-1	sadness
qué maja	polarity	2	joy
qué majas	polarity	2	joy
qué majo	polarity	2	joy
qué majos	polarity	2	joy
qué mal rollo	polarity	-2	fear
qué mala leche	polarity	-2	anger
qué más da	polarity	-1	-
qué más se puede pedir	polarity	3	joy
qué miedito	polarity	-2	fear
qué miedo	polarity	-2	fear
qué morro tienen	polarity	-2	anger
qué nervios	polarity	-1	fear
que os follen	polarity	-3	anger
qué osote	polarity	-2	anger
qué padrísimo	polarity	3	joy
qué palo	polarity	-2	sadness
qué parche tan bueno	polarity	2	joy
qué pena das	polarity	-2	anger
qué pena más grande	polarity	-3	sadness
qué penita	polarity	-1	sadness
qué pereza dais	polarity	-2	anger
qué peste	polarity	-2	disgust
qué pintaza	polarity	2	joy
qué piña	polarity	-2	sadness
qué piñaza	polarity	-2	sadness
qué poca vergüenza	polarity	-3	anger
qué putada	polarity	-3	anger
qué puto asco	polarity	-3	disgust
qué quemón	polarity	-2	anger
qué rancio	polarity	-2	disgust
qué relax	polarity	2	joy
qué risa	polarity	1	joy
qué risas	polarity	2	joy
qué salad{o,a,os}	polarity	-2	sadness
qué sapo{,s}	polarity	-2	anger
que se callen	polarity	-2	anger
que se largue{,n}	polarity	-2	anger
qué se le va a hacer	polarity	-1	sadness
que se mueran	polarity	-3	anger
que se vayan a la {chingada,mierda,verga}	polarity	-3	anger
que se vayan al carajo	polarity	-3	anger
qué subidón	polarity	2	joy
qué suplicio	polarity	-3	sadness
qué susto	polarity	-2	fear
qué tal {raza,lisura,cuajo,conchudez,desfachatez}	polarity	-2	anger
qué tales {ratas,lacras,sinvergüenzas,conchudos}	polarity	-3	anger
que te follen	polarity	-3	anger
que te jodan	polarity	-3	anger
que te mueras	polarity	-3	anger
qué ternura	polarity	2	joy
qué ternurita	polarity	2	joy
qué tiempos aquellos	polarity	1	joy
qué torta	polarity	-2	sadness
qué tortura	polarity	-3	sadness
qué tusa	polarity	-2	sadness
qué vacilón	polarity	2	joy
qué vergüenza ajena	polarity	-3	anger
qué yuyu	polarity	-2	fear
qué {alivio,tranquilidad,paz}	polarity	2	joy
qué {bajonazo,cringe,argel}	polarity	-2	anger
qué {bochorno,turra,jeta,morro,cojones,hostias,calorazo,cara tenéis,cara más dura}	polarity	-2	anger
qué {cague,culillo}	polarity	-2	fear
qué {concha,tal concha}	polarity	-2	anger
qué {mono,mona,monos,monas,arte,buena pinta}	polarity	2	joy
qué {pecado,pesar}	polarity	-2	sadness
que {se,os} jod{a,an,áis}	polarity	-3	anger
qué {terror,pánico}	polarity	-3	fear
quebradero{,s, de cabeza,s de cabeza}	polarity	-1	-
quedé helad{o,a}	polarity	-1	surprise
quedé impresionad{o,a}	polarity	2	joy
quedó melo	polarity	2	joy
quedó pipón	polarity	2	joy
quién pudiera	polarity	-1	sadness
quiero morirme	polarity	-3	sadness
quiero y no puedo	polarity	-2	sadness
rascándose las {bolas,pelotas}	polarity	-3	anger
re buena onda	polarity	2	joy
re dens{o,a}	polarity	-2	anger
re flashero	polarity	2	joy
re mona	polarity	2	joy
re {densos,argel}	polarity	-2	anger
rebosa de basura	polarity	-2	disgust
rebosan de basura	polarity	-2	disgust
rebosando de basura	polarity	-2	disgust
recontra paja	polarity	2	joy
recontra {mal,malo,mala,lento,lenta,feo,fea,caro,cara}	polarity	-3	anger
red flag{,s}	polarity	-2	anger
regal{azo,azos,odelavida,o de la vida,o de dios}	polarity	2	joy
remordimiento{,s, de conciencia,s de conciencia}	polarity	-1	sadness
repetir{ía,íamos,emos} sin dudar{,lo}	polarity	3	joy
ridículo espantoso	polarity	-3	anger
ruido infernal	polarity	-3	anger
ruido insoportable	polarity	-3	anger
saca de quicio	polarity	-2	anger
sacad{o,a,os,as} de onda	polarity	-1	surprise
sacan de quicio	polarity	-2	anger
salarios de miseria	polarity	-2	anger
salió todo redondo	polarity	2	joy
sálvese quien pueda	polarity	-2	fear
sanidad de pena	polarity	-3	anger
sapo{,s} hijueputa{,s}	polarity	-3	anger
sarta de {mentiras,estupideces,tonterías,pendejadas,idioteces,ladrones,inútiles,vagos}	polarity	-3	anger
se acabó la pesadilla	polarity	2	joy
se acabó lo bueno	polarity	-2	sadness
se borraron	polarity	-2	anger
se cagan de risa	polarity	-2	anger
se cuelan	polarity	-2	anger
se descojonan de nosotros	polarity	-3	anger
se desentendi{ó,eron}	polarity	-2	anger
se desenti{ende,enden}	polarity	-2	anger
se desviv{en,e,ieron,ió}	polarity	3	joy
se echa de menos	polarity	-1	sadness
se echa en falta	polarity	-1	anger
se esforzaron	polarity	1	-
se esfuerza{,n}	polarity	1	-
se fue al cielo	polarity	-2	sadness
se fue al garete	polarity	-2	anger
se hacen los sotas	polarity	-2	anger
se jal{ó,aron} una torta	polarity	-2	anger
se la pelan	polarity	-3	anger
se la suda todo	polarity	-2	anger
se la {bañan,bañaron,jalan,jalaron}	polarity	-2	anger
se les va de las manos	polarity	-2	anger
se lo ha{ currado,n currado}	polarity	2	joy
se lo pasan por el orto	polarity	-3	anger
se lo pasan por las bolas	polarity	-3	anger
se mandaron un moco	polarity	-2	anger
se me cae el alma	polarity	-2	sadness
se me cae la cara	polarity	-2	sadness
se me cae la lagrimilla	polarity	1	joy
se me estruja el corazón	polarity	-2	sadness
se me hiela la sangre	polarity	-3	fear
se me parte el alma	polarity	-3	sadness
se me partió el alma	polarity	-2	sadness
se me va la olla	polarity	-1	surprise
se me {parte,encoge} el corazón	polarity	-2	sadness
se mof{a,an,aron}	polarity	-2	anger
se nos fue	polarity	-2	sadness
se pasan de verga	polarity	-3	anger
se pasan por el orto	polarity	-3	anger
se pasan por las bolas	polarity	-3	anger
se pasa{n de vivos,ron de lanza,ron de listos,ron de vivos, de lanza, de listos, de vivos}	polarity	-2	anger
se rascan el higo	polarity	-2	anger
se rascan las {bolas,pelotas}	polarity	-3	anger
se rifaron	polarity	2	joy
se te extraña	polarity	-2	sadness
se va a matar alguien	polarity	-3	fear
se va al garete	polarity	-2	anger
se {fue,fueron} al pasto	polarity	-2	anger
se {nos,te} ríen en la cara	polarity	-3	anger
se {pitorrean,descojonan,han lucido,ha lucido,le va la olla,les va la olla,os va la olla,les ha ido la olla,les ha ido la pinza,le ha ido la pinza}	polarity	-2	anger
se {ríen en nuestra cara,les debería caer la cara}	polarity	-3	anger
sent{irse,í,imos} como en casa	polarity	3	joy
ser un deleite	polarity	2	joy
severa nota	polarity	2	joy
severo parche	polarity	2	joy
siéntese señor{,a}	polarity	-2	anger
sin blanca	polarity	-1	sadness
sin dudarlo	polarity	1	joy
sin escrúpulo	polarity	-3	anger
sin ganas de nada	polarity	-2	sadness
sin ganas de vivir	polarity	-3	sadness
sin miedo	polarity	1	joy
sin miramientos	polarity	-2	anger
sin ningún escrúpulo	polarity	-3	anger
sin pena ni gloria	polarity	-1	-
sin pies ni cabeza	polarity	-2	anger
sin vivir en mí	polarity	-2	fear
sin {alma,corazón,perdón}	polarity	-2	anger
sin {desperdicio,igual,parangón,rival,tacha,pegas,peros,preocupaciones,agobios}	polarity	2	joy
sin {energías,ánimo}	polarity	-1	sadness
sin {esperanzas,consuelo}	polarity	-3	sadness
sin {fuerzas,ánimos,rumbo,remedio}	polarity	-2	sadness
sin {un duro,pegar ojo,llegar a fin de mes}	polarity	-2	sadness
sois geniales	polarity	3	joy
sois los mejores	polarity	3	joy
sois maravillosos	polarity	3	joy
sois patéticos	polarity	-3	anger
sois un amor	polarity	2	joy
sois un encanto	polarity	2	joy
sois una vergüenza	polarity	-3	anger
sois unos cracks	polarity	3	joy
sois unos inútiles	polarity	-3	anger
sois unos ladrones	polarity	-3	anger
sois unos máquinas	polarity	2	joy
sois unos sinvergüenzas	polarity	-3	anger
sois {grandes,muy grandes,la hostia,la leche,la polla,la caña,un cielo,un sol}	polarity	2	joy
solana insoportable	polarity	-2	anger
solo faltaba eso	polarity	-2	anger
sólo nos faltaba esto	polarity	-2	anger
somos fans	polarity	2	joy
son de lo mejorcito	polarity	2	joy
son la neta	polarity	2	joy
son la onda	polarity	2	joy
son un amor	polarity	2	joy
son un cáncer	polarity	-3	anger
son unos {ángeles,amores,soles}	polarity	3	joy
son {la caña,un cielo}	polarity	2	joy
sorprendentemente bien	polarity	2	surprise
sorprendid{o,a,os} gratamente	polarity	2	surprise
sos lo mejor	polarity	3	joy
sos patétic{o,a}	polarity	-2	anger
sos un grande	polarity	3	joy
sos un rey	polarity	2	joy
sos un {amor,sol,crack}	polarity	3	joy
sos una {bestia,reina}	polarity	2	joy
soy {fan,fanático,fanática}	polarity	2	joy
su {pinche,puta} madre	polarity	-3	anger
sueldo de mierda	polarity	-3	anger
sueldos de miseria	polarity	-2	anger
súper paja	polarity	2	joy
t quiero	polarity	2	joy
tá bueno	polarity	2	joy
ta weno	polarity	2	joy
tarde mal y nunca	polarity	-2	anger
te acompaño en el sentimiento	polarity	-2	sadness
te amo mal	polarity	3	joy
te amo un {chingo,montón,resto}	polarity	3	joy
te amodoro	polarity	3	joy
te clavan	polarity	-2	anger
te dejan de garpe	polarity	-2	anger
te dejan en visto	polarity	-2	anger
te dejan tirado	polarity	-3	anger
te echaremos de menos	polarity	-2	sadness
te extrañaba	polarity	-1	sadness
te extrañaremos	polarity	-2	sadness
te extrañ{o,amos,é,aré}	polarity	-2	sadness
te fuiste al pasto	polarity	-2	anger
te las mandaste	polarity	2	joy
te lo has currado	polarity	2	joy
te pasaste amig{o,a}	polarity	2	joy
te pasaste wn	polarity	2	joy
te quiero	polarity	2	joy
te quiero montones	polarity	3	joy
te quiero mucho	polarity	3	joy
te quiero un huevo	polarity	3	joy
te quiero un {chingo,buen,montón,resto,mundo,putero}	polarity	3	joy
te re {quiero,amo}	polarity	3	joy
te requetequiero	polarity	3	joy
te re{quiero,amo}	polarity	3	joy
te rif{aste,as}	polarity	2	joy
te sablean	polarity	-2	anger
te vuelven loco	polarity	-2	anger
te {afanan,chorean}	polarity	-2	fear
te {banco,kiero,amu}	polarity	2	joy
te {quiero,amo,adoro} full	polarity	3	joy
temblando de miedo	polarity	-3	fear
tenéis mucha cara	polarity	-2	anger
tener que soportar	polarity	-2	anger
tiempo asqueroso	polarity	-2	sadness
tiempo de perros	polarity	-2	sadness
tiene delito	polarity	-2	anger
tiene mala pinta	polarity	-2	fear
tiene que morir alguien	polarity	-3	anger
tiene {bemoles,guasa,huevos la cosa}	polarity	-2	anger
tiene {buena pinta,muy buena pinta}	polarity	2	joy
tienen chatos	polarity	-2	anger
tienen mucha cara	polarity	-2	anger
tiene{n,s,} poca madre	polarity	-3	anger
tiene{n,} cuajo	polarity	-2	anger
tierra trágame	polarity	-2	sadness
tocan los cojones	polarity	-2	anger
todo aprobado	polarity	3	joy
todo buenísimo	polarity	3	joy
todo da igual	polarity	-2	sadness
todo de lujo	polarity	3	joy
todo estupendo	polarity	3	joy
todo fatal	polarity	-3	sadness
todo genial	polarity	3	joy
todo lleno de mierda	polarity	-3	disgust
todo me sale mal	polarity	-3	sadness
todo riquísimo	polarity	3	joy
todo sale mal	polarity	-2	sadness
todo son {pegas,trabas}	polarity	-2	anger
toma ya	polarity	2	joy
tomáis el pelo	polarity	-2	anger
tonta del culo	polarity	-3	anger
tonterías las justas	polarity	-1	anger
tonto del bote	polarity	-2	anger
tonto del culo	polarity	-3	anger
tonto grave	polarity	-2	anger
tontos del culo	polarity	-3	anger
toqué fondo	polarity	-3	sadness
trabajo de mierda	polarity	-3	anger
trágame tierra	polarity	-2	sadness
tremenda concha	polarity	-2	anger
tremendo peo	polarity	-2	anger
trincar del bote	polarity	-3	anger
triple hijueputa{,s}	polarity	-3	anger
tu {pinche,puta} madre	polarity	-3	anger
un alegrón	polarity	2	joy
un aplauso para	polarity	2	joy
un atraco a mano armada	polarity	-3	anger
un calor insoportable	polarity	-2	anger
un cero patatero	polarity	-3	anger
un choteo	polarity	-2	anger
un deleite para	polarity	2	joy
un diez para	polarity	3	joy
un dineral	polarity	-2	anger
un esperpento	polarity	-2	anger
un gustazo	polarity	2	joy
un lujazo	polarity	2	joy
un millón de gracias	polarity	3	joy
un mimo al alma	polarity	2	joy
un pan de dios	polarity	2	joy
un peligro público	polarity	-3	fear
un puntazo	polarity	2	joy
un subidón	polarity	2	joy
un tostón	polarity	-2	sadness
un truño	polarity	-3	disgust
un verdadero pan de dios	polarity	2	joy
un {chiche,manjar}	polarity	2	joy
un {cielo de persona,sol de persona}	polarity	3	joy
un {pastizal,suspenso}	polarity	-2	anger
una aberración	polarity	-3	anger
una chulada	polarity	3	joy
una gozada	polarity	2	joy
una joyita	polarity	2	joy
una tomada de pelo	polarity	-2	anger
una verdadera pena	polarity	-2	sadness
unas risas	polarity	1	joy
va a haber una desgracia	polarity	-3	fear
va a pasar una desgracia	polarity	-3	fear
va a {pedales,trompicones}	polarity	-2	anger
va de pena	polarity	-2	anger
vacío existencial	polarity	-2	sadness
vago de mierda	polarity	-3	anger
vagos de mierda	polarity	-3	anger
vaina tan {mala,fea,jarta,maluca,horrible,hijueputa}	polarity	-3	anger
vais a la mierda	polarity	-3	anger
vale {un huevo,una pasta,un ojo de la cara}	polarity	-2	anger
valió {barriga,cheto}	polarity	-2	sadness
vamo {arriba,carajo,ctm}	polarity	2	joy
vamos a peor	polarity	-2	sadness
vamos apañados	polarity	-2	anger
vamos dados	polarity	-2	anger
vamos listos	polarity	-2	anger
vamos {arriba,carajo,ctm}	polarity	2	joy
vaya agobio	polarity	-2	fear
vaya asco	polarity	-3	disgust
vaya atraco	polarity	-3	anger
vaya cachondeo	polarity	-2	anger
vaya calor	polarity	-1	anger
vaya chusta	polarity	-2	disgust
vaya clavada	polarity	-2	anger
vaya decepción	polarity	-3	sadness
vaya despropósito	polarity	-2	anger
vaya gilipollez	polarity	-2	anger
vaya gozada	polarity	2	joy
vaya impresentable{,s}	polarity	-3	anger
vaya paripé	polarity	-2	anger
vaya putada	polarity	-3	anger
vaya sinvergüenza{,s}	polarity	-3	anger
vaya subidón	polarity	2	joy
vaya susto	polarity	-2	fear
vaya tomadura de pelo	polarity	-3	anger
vaya tontería	polarity	-2	anger
vaya tostón	polarity	-2	sadness
vaya {bajón,cruz,panorama,cuadro,faena}	polarity	-2	sadness
vaya {guasa,castaña,jeta,morro,circo,lío,marrón,percal}	polarity	-2	anger
vayan a chingar	polarity	-3	anger
vende humos	polarity	-2	anger
vender la moto	polarity	-2	anger
vete a freír espárragos	polarity	-2	anger
vete a la {fregada,goma,verga}	polarity	-3	anger
vete a tomar por culo	polarity	-3	anger
vete a {cagar,paseo}	polarity	-2	anger
vete al carajo	polarity	-2	anger
vida de mierda	polarity	-3	sadness
viva la madre que te parió	polarity	3	joy
viveza criolla	polarity	-2	anger
vivir del cuento	polarity	-2	anger
vivís del cuento	polarity	-3	anger
volveremos seguro	polarity	2	joy
volver{ía sin dudarlo,ía sin dudar,íamos sin dudarlo,íamos sin dudar,é sin dudarlo,é sin dudar,emos sin dudarlo,emos sin dudar}	polarity	2	joy
voy a suspender	polarity	-2	fear
vuela alto	polarity	-1	sadness
vuelta a la rutina	polarity	-1	sadness
vuelto{s,} un ocho	polarity	-2	-
vuestra puta madre	polarity	-3	anger
vuestros muertos	polarity	-3	anger
ya bájenle	polarity	-2	anger
ya cállate	polarity	-2	anger
ya cállense	polarity	-2	anger
ya era hora	polarity	1	joy
ya estuvo {bueno,suave}	polarity	-2	anger
ya iba siendo hora	polarity	1	joy
ya les vale	polarity	-2	anger
ya nada es igual	polarity	-2	sadness
ya nada importa	polarity	-2	sadness
ya ni la joden	polarity	-3	anger
ya no aguantamos	polarity	-2	anger
ya no doy más	polarity	-2	sadness
ya no es lo mismo	polarity	-2	sadness
ya no es lo que era	polarity	-2	sadness
ya no mola	polarity	-2	sadness
ya no se puede vivir	polarity	-2	sadness
ya no son lo que eran	polarity	-2	sadness
ya no {puedo,aguanto} más	polarity	-3	sadness
ya párenle	polarity	-2	anger
ya va siendo hora	polarity	-1	anger
ya valimos {madre,verga}	polarity	-3	sadness
ya {os vale,te vale,le vale,está bien de}	polarity	-2	anger
ya {valió,valimos}	polarity	-2	sadness
zafa bien	polarity	1	joy
{agarrá,agarren} la pala	polarity	-2	anger
{andate,andá} a la concha	polarity	-3	anger
{atado,atada} con alambre	polarity	-2	anger
{ataques,crisis} de ansiedad	polarity	-3	fear
{cerrá,para} el culo	polarity	-3	anger
{comiendo,comerme} la cabeza	polarity	-1	fear
{dan,un} asco total	polarity	-3	disgust
{das,q,k,ke} asco	polarity	-3	disgust
{descanse,descansa,descansen} en paz	polarity	-2	sadness
{dicen,hablan} cualquiera	polarity	-2	anger
{echo,echando,echaré} de menos	polarity	-2	sadness
{está,quedó} filete	polarity	2	joy
{estoy,ando} pal gato	polarity	-2	sadness
{estoy,ando} pal pico	polarity	-3	sadness
{estoy,ando} para atrás	polarity	-2	sadness
{estoy,estamos} al horno	polarity	-2	sadness
{hecho,hecha} pedazos	polarity	-2	sadness
{la,qué} soledad	polarity	-2	sadness
{llorando,lloro,lloré} de risa	polarity	1	joy
{mandar,manda,mandan} fruta	polarity	-2	anger
{me,nos} dejaron de garpe	polarity	-2	anger
{muy,más} rasca	polarity	-2	anger
{no,nunca} te rindas	polarity	1	joy
{parece,es} un chiste	polarity	-2	anger
{pire,vai} vai	polarity	-2	anger
{podría,podía,pudo} ser peor	polarity	1	-
{pónganse,vayan,andá} a laburar	polarity	-2	anger
{qué,alta,q,ke,da} paja	polarity	-2	anger
{qué,vaya,menudo} chasco	polarity	-2	sadness
{rajá,rajen} de acá	polarity	-2	anger
{sos,qué} grande	polarity	2	joy
{sos,son} lo más	polarity	3	joy
{te,los} banco a muerte	polarity	3	joy
{te,los} re banco	polarity	2	joy
{te,los} re extraño	polarity	-1	sadness
{te,os} echo de menos	polarity	-2	sadness
{tocar,tocamos} fondo	polarity	-2	sadness
{va,van} a peor	polarity	-2	anger
{wena,buena} ctm	polarity	2	joy
