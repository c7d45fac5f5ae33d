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
