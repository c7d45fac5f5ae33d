# cx lexicon 1
# Portuguese (pt): Brazil and Portugal.
# Citizens' messages about public services, and the language of social networks.
# Polarity is that of a citizen speaking of the service. Words that only name a thing are of kind stop.
# Emoji and emoticons are in es.lex: they are the same in all languages.
# term	kind	value	emotion

# Negators
não	negator
nunca	negator
jamais	negator
sem	negator
nem	negator
ninguém	negator
nenhum{,a}	negator
nada	negator
tampouco	negator
nem sequer	negator
de jeito nenhum	negator
de modo nenhum	negator
de maneira nenhuma	negator
de forma alguma	negator
de modo algum	negator
em momento algum	negator
em caso algum	negator
nunca mais	negator
já não	negator
ñ	negator
naum	negator
nao é	negator
longe de ser	negator
deix{ou,aram,am,a} de	negator
em vez de	negator
ao invés de	negator
quase nunca	negator
quase ninguém	negator
nenhuns	negator
nenhumas	negator
num é	negator
nem um pouco	negator

# Intensifiers
muito	intensifier	1.5
demais	intensifier	1.5
super	intensifier	1.5
tão	intensifier	1.5
mto	intensifier	1.5
mt	intensifier	1.5
mtoo	intensifier	1.5
muitíssimo	intensifier	1.5
deveras	intensifier	1.5
realmente	intensifier	1.5
verdadeiramente	intensifier	1.5
de verdade	intensifier	1.5
a sério	intensifier	1.5
imenso	intensifier	1.5
um monte	intensifier	1.5
pra caramba	intensifier	1.5
pra caraca	intensifier	1.5
pra chuchu	intensifier	1.5
à beça	intensifier	1.5
bué	intensifier	1.5
buéda	intensifier	1.5
demasiad{o,a,os,as}	intensifier	1.5
sobremaneira	intensifier	1.5
altamente	intensifier	1.5
profundamente	intensifier	1.5
enormemente	intensifier	1.5
excessivamente	intensifier	1.5
mega	intensifier	1.5
ultra	intensifier	1.5
hiper	intensifier	1.5
master	intensifier	1.5
pra cacete	intensifier	1.5
pra caralho	intensifier	1.5
pra burro	intensifier	1.5
que só	intensifier	1.5
imensamente	intensifier	1.5
seriamente	intensifier	1.5
fortemente	intensifier	1.5
francamente	intensifier	1.5
muit{a,os,as}	intensifier	1.4
tant{o,a,os,as}	intensifier	1.4
cada vez mais	intensifier	1.4
especialmente	intensifier	1.4
particularmente	intensifier	1.4
principalmente	intensifier	1.4
bastante{,s}	intensifier	1.3
grande{,s}	intensifier	1.3
bem mais	intensifier	1.3
muito mais	intensifier	1.3
ainda mais	intensifier	1.3
sobretudo	intensifier	1.3
consideravelmente	intensifier	1.3
notavelmente	intensifier	1.3
amplamente	intensifier	1.3
largamente	intensifier	1.3
mais	intensifier	1.2
assaz	intensifier	1.2
sinceramente	intensifier	1.2
honestamente	intensifier	1.2
na verdade	intensifier	1.2
certamente	intensifier	1.2
extremamente	intensifier	1.8
incrivelmente	intensifier	1.8
absurdamente	intensifier	1.8
infinitamente	intensifier	1.8
terrivelmente	intensifier	1.8
horrivelmente	intensifier	1.8
exageradamente	intensifier	1.8
tremendamente	intensifier	1.8
estupidamente	intensifier	1.8
brutalmente	intensifier	1.8
totalmente	intensifier	1.6
completamente	intensifier	1.6
absolutamente	intensifier	1.6
inteiramente	intensifier	1.6
plenamente	intensifier	1.6
por completo	intensifier	1.6
de todo	intensifier	1.6
ao extremo	intensifier	1.6

# Diminishers
pouc{o,a,os,as}	diminisher	0.5
um pouco	diminisher	0.5
um pouquinho	diminisher	0.5
um bocadinho	diminisher	0.5
um bocado	diminisher	0.5
mais ou menos	diminisher	0.5
levemente	diminisher	0.5
ligeiramente	diminisher	0.5
um tanto	diminisher	0.5
parcialmente	diminisher	0.5
em parte	diminisher	0.5
menos	diminisher	0.5
medianamente	diminisher	0.5
não muito	diminisher	0.5
não tão	diminisher	0.5
até certo ponto	diminisher	0.5
nem sempre	diminisher	0.5
nem tanto	diminisher	0.5
meio	diminisher	0.7
quase	diminisher	0.7
talvez	diminisher	0.7
de certa forma	diminisher	0.7
de certo modo	diminisher	0.7
relativamente	diminisher	0.7
supostamente	diminisher	0.7
aparentemente	diminisher	0.7
às vezes	diminisher	0.7
por vezes	diminisher	0.7
de vez em quando	diminisher	0.7
possivelmente	diminisher	0.7
provavelmente	diminisher	0.7
raramente	diminisher	0.7
algo	diminisher	0.7
tipo assim	diminisher	0.7

# Contrast
mas	contrast
porém	contrast
contudo	contrast
entretanto	contrast
todavia	contrast
embora	contrast
apesar de	contrast
apesar disso	contrast
no entanto	contrast
só que	contrast
ainda assim	contrast
mesmo assim	contrast
em contrapartida	contrast
por outro lado	contrast
pelo contrário	contrast
ao contrário	contrast
enquanto que	contrast
não obstante	contrast
se bem que	contrast
ainda que	contrast
mesmo que	contrast
em todo caso	contrast
de qualquer forma	contrast
de qualquer maneira	contrast
o problema é que	contrast
o pior é que	contrast
senão	contrast
ao passo que	contrast
a verdade é que	contrast

# Fixed expressions that hold a polar word or a negator but are no opinion
belo horizonte	stop
boa vista	stop
porto alegre	stop
campo grande	stop
bom jesus	stop
bom jardim	stop
bom retiro	stop
boa esperança	stop
nova esperança	stop
bela vista	stop
monte alegre	stop
pouso alegre	stop
campo belo	stop
campo limpo	stop
água boa	stop
praia grande	stop
várzea grande	stop
ribeira grande	stop
rio grande do sul	stop
rio grande do norte	stop
vitória da conquista	stop
bom sucesso	stop
boa viagem	stop
bom fim	stop
alto alegre	stop
lagoa bonita	stop
belas artes	stop
ordem e progresso	stop
avenida da liberdade	stop
praça da liberdade	stop
bairro da liberdade	stop
praça da paz	stop
viva voz	stop
dia útil	stop
dias úteis	stop
car{o,a} senhor{,a}	stop
caros senhores	stop
caros amigos	stop
car{o,a} amig{o,a}	stop
meu caro	stop
prezado senhor	stop
excelentíssim{o,a} senhor{,a}	stop
melhores cumprimentos	stop
com os melhores cumprimentos	stop
aguardo retorno	stop
meio ambiente	stop
meio de transporte	stop
meios de transporte	stop
por meio de	stop
por meio do	stop
por meio da	stop
meio dia	stop
meia noite	stop
no meio da	stop
no meio do	stop
como funciona	stop
horário que funciona	stop
certidão negativa	stop
certidões negativas	stop
certidão negativa de débitos	stop
resultado negativo	stop
resultado positivo	stop
testou positivo	stop
deu positivo	stop
vacina contra	stop
contra a gripe	stop
contra a covid	stop
contra a dengue	stop
vacina da gripe	stop
vacina da febre amarela	stop
febre amarela	stop
campanha contra	stop
alta tensão	stop
baixa tensão	stop
média tensão	stop
serviço de emergência	stop
número de emergência	stop
saída de emergência	stop
linha de emergência	stop
telefone de emergência	stop
pronto socorro	stop
urgência e emergência	stop
sala de espera	stop
tempo de espera	stop
lista de espera	stop
boleto venceu	stop
conta venceu	stop
venceu dia	stop
medidas legais	stop
prazos legais	stop
basta ir	stop
basta clicar	stop
basta acessar	stop
basta apresentar	stop
basta levar	stop
tudo bem	stop
tudo bom	stop
bem perto	stop
bem na frente	stop
bem em frente	stop
bem na esquina	stop
bem cedo	stop
bem ali	stop
bem aqui	stop
bem no meio	stop
pelo sus	stop
no sus	stop
do sus	stop
o sus	stop
cartão sus	stop
dor nas costas	stop
médico de família	stop
boa madrugada	stop
carteira de trabalho	stop
mais uma vez	stop
mais um	stop
mais uma	stop
mais alguém	stop
mais alguma	stop
nada mais	stop
nada menos	stop
nada disso	stop
nada além	stop
não fumante	stop
mal de alzheimer	stop
mal de parkinson	stop
perda de documentos	stop
perdeu o prazo de	stop
casa de banho	stop
feira livre	stop
salão nobre	stop
morte natural	stop
acidente de trabalho	stop
acidentes de trabalho	stop
seguro contra	stop
ameaça de chuva	stop
pagamento em atraso	stop
juros de mora	stop
pessoa com deficiência	stop
pessoas com deficiência	stop
baixa renda	stop
baixo rendimento	stop

# Negators and stop words
precis{am,amos,ava}	stop
ofício{,s}	stop
prefeitura municipal	stop
câmara de vereadores	stop
assembleia de freguesia	stop
loja do cidadão	stop
cartão de cidadão	stop
bilhete de identidade	stop
número de utente	stop
centro de emprego	stop
junta da freguesia	stop
caderneta predial	stop
segunda via da conta	stop
posto de atendimento	stop
poupatempo	stop
detran	stop
inss	stop
cras	stop
creas	stop
fgts	stop
cnh	stop
cpf	stop
rg	stop
cep	stop
bolsa família	stop
cadastro único	stop
auxílio brasil	stop
passe livre	stop
bilhete único	stop
cartão transporte	stop
vale transporte	stop
caixa econômica	stop
finanças	stop
recibo verde	stop
recibos verdes	stop
atestado de residência	stop
comprovante de residência	stop
comprovante de endereço	stop
ponto de ônibus	stop
paragem	stop
paragem de autocarro	stop
faixa de pedestres	stop
passadeira	stop
lombada	stop
rotatória	stop
rotunda	stop
calçadão	stop
sarjeta	stop
bueiro	stop
boca de lobo	stop
poste de luz	stop
iluminação pública	stop
candeeiro	stop
ecoponto	stop
contentor do lixo	stop
ramal de água	stop
conta de água	stop
conta de luz	stop
fatura da água	stop
contador da água	stop
hidrômetro	stop
tarifário	stop
alvará	stop
licença de funcionamento	stop
licença de construção	stop
habite se	stop
itbi	stop
imposto predial	stop
derrama	stop
coima	stop
auto de notícia	stop
vistoria	stop
fiscalização	stop
zeladoria	stop
poda de árvore	stop
poda de árvores	stop
limpeza urbana	stop
varrição	stop
gari	stop
garis	stop
educação infantil	stop
matrícula escolar	stop
merenda	stop
ensino médio	stop
ensino básico	stop
agrupamento de escolas	stop
jardim de infância	stop
vaga na creche	stop
pronto atendimento	stop
exame de sangue	stop
consulta médica	stop
receita médica	stop
farmácia popular	stop
cartão de vacina	stop
vacinação	stop

# Courtesy
desde já agradeço	polarity	1	joy
agradeço desde já	polarity	1	joy
desde já obrigad{o,a}	polarity	1	joy
obrigad{o,a} desde já	polarity	1	joy
grat{o,a} desde já	polarity	1	joy
fico grat{o,a}	polarity	1	joy
obrigad{o,a} pela atenção	polarity	1	joy
grat{o,a} pela atenção	polarity	1	joy
agradeço a atenção	polarity	1	joy
agradeço a compreensão	polarity	1	joy
agradeço um retorno	polarity	1	joy
agradeço retorno	polarity	1	joy
agradeço resposta	polarity	1	joy
antecipadamente grat{o,a}	polarity	1	joy
agradecid{o,a} desde já	polarity	1	joy
aguardo e agradeço	polarity	1	joy
rs	polarity	0.5	joy
saudações	polarity	0.5	joy

# Praise
vitória{,s}	polarity	2	-
gentileza	polarity	2	-
paz	polarity	2	-
coragem	polarity	2	-
muito segur{o,a}	polarity	2	-
me sinto segur{o,a}	polarity	2	-
sinto me segur{o,a}	polarity	2	-
avanço{,s}	polarity	1	-
qualidade	polarity	1	-
promoção	polarity	1	-
promoções	polarity	1	-
corret{o,a,os,as}	polarity	1	-
mais seguro	polarity	1	-
lugar seguro	polarity	1	-
sem problema{,s}	polarity	1	-
aumento salarial	polarity	1	-
aumento de salário	polarity	1	-
aumento do salário	polarity	1	-
ficou bom	polarity	1	-
ficou boa	polarity	1	-
ficou ótimo	polarity	1	-
ficou lindo	polarity	1	-
ficou linda	polarity	1	-
ficou show	polarity	1	-
ficou perfeito	polarity	1	-
tá bom	polarity	1	-
está bom	polarity	1	-
está boa	polarity	1	-
está ótimo	polarity	1	-
tá ótimo	polarity	1	-
melhorou um pouco	polarity	1	-
muito giro	polarity	2	joy
ahaha	polarity	1	joy
ahahah	polarity	1	joy
ahahaha	polarity	1	joy
festa	polarity	1	joy
festinha	polarity	1	joy
gostava de	stop
gostava que	stop
gostaria de	stop
arma{,s}	polarity	-1	fear
prisão	polarity	-1	fear
detid{o,a,os}	polarity	-1	fear
muito gira	polarity	2	joy
que giro	polarity	2	joy
que gira	polarity	2	joy

# Complaints
indignad{o,a,os,as}	polarity	-3	anger
ninguém faz nada	polarity	-3	anger
show de horrores	polarity	-3	anger
bem ruim	polarity	-3	anger
bem demorad{o,a}	polarity	-3	anger
muito ruim	polarity	-3	anger
ruim demais	polarity	-3	anger
muito mal atendid{o,a}	polarity	-3	anger
tratamento desumano	polarity	-3	anger
mal	polarity	-2	anger
vergonha	polarity	-2	anger
falso	polarity	-2	anger
falsos	polarity	-2	anger
falsa	polarity	-2	anger
falsas	polarity	-2	anger
bem pior	polarity	-2	anger
bem caro	polarity	-2	anger
bem cara	polarity	-2	anger
muito cara	polarity	-2	anger
muito caras	polarity	-2	anger
tão cara	polarity	-2	anger
conta cara	polarity	-2	anger
taxa cara	polarity	-2	anger
bem lento	polarity	-2	anger
bem lenta	polarity	-2	anger
bem chato	polarity	-2	anger
bem chata	polarity	-2	anger
bem complicado	polarity	-2	anger
bem complicada	polarity	-2	anger
bem difícil	polarity	-2	anger
bem mal	polarity	-2	anger
bem triste	polarity	-2	anger
bravo com	polarity	-2	anger
brava com	polarity	-2	anger
puto com	polarity	-2	anger
puta com	polarity	-2	anger
poeirão	polarity	-2	anger
curto circuito	polarity	-2	anger
venceu o prazo	polarity	-2	anger
infestação de baratas	polarity	-2	anger
cheio de baratas	polarity	-2	anger
cheio de ratos	polarity	-2	anger
cheio de buracos	polarity	-2	anger
cheia de buracos	polarity	-2	anger
cheio de lixo	polarity	-2	anger
cheia de lixo	polarity	-2	anger
cheio de mato	polarity	-2	anger
lotação esgotada	polarity	-2	anger
parado há meses	polarity	-2	anger
parada há meses	polarity	-2	anger
parada há anos	polarity	-2	anger
parado há anos	polarity	-2	anger
tacho para os amigos	polarity	-2	anger
jobs for the boys	polarity	-2	anger
meteu cunha	polarity	-2	anger
negad{o,a,os,as}	polarity	-2	anger
foi negado	polarity	-2	anger
cadê	polarity	-1	anger
até quando isso	polarity	-1	anger
até quando vamos	polarity	-1	anger
pra que serve	polarity	-1	anger
indiferença	polarity	-1	anger
enferrujad{o,a,os,as}	polarity	-1	-
fumaça	polarity	-1	-
desconhecid{o,os}	polarity	-1	-
dengue	polarity	-1	-
entediante{,s}	polarity	-1	-
solidão	polarity	-2	sadness
as cheias	polarity	-2	fear
um tiro	polarity	-2	fear
tiros	polarity	-2	fear
levou tiro	polarity	-2	fear
levou um tiro	polarity	-2	fear
bomba caseira	polarity	-2	fear
ameaça de bomba	polarity	-2	fear

# Function words that are not Spanish
os	stop
um	stop
uma	stop
umas	stop
uns	stop
do	stop
da	stop
das	stop
nas	stop
ao	stop
aos	stop
em	stop
num	stop
nuns	stop
pelo	stop
pela	stop
pelos	stop
pelas	stop
com	stop
são	stop
foi	stop
foram	stop
fomos	stop
estão	stop
estou	stop
estava{,m}	stop
está{,s}	stop
esteve	stop
estive	stop
estiveram	stop
sou	stop
somos	stop
seja{,m}	stop
serão	stop
sendo	stop
tem	stop
tenho	stop
tinha{,m}	stop
temos	stop
ter	stop
tendo	stop
tido	stop
teve	stop
tive	stop
tiveram	stop
terá	stop
teria	stop
houve	stop
haverá	stop
eu	stop
ele{,s}	stop
você{,s}	stop
vc{,s}	stop
ocê	stop
cê	stop
nós	stop
vós	stop
mim	stop
comigo	stop
conosco	stop
connosco	stop
lhe{,s}	stop
meu{,s}	stop
minha{,s}	stop
teu{,s}	stop
tua{,s}	stop
seu{,s}	stop
sua{,s}	stop
nosso{,s}	stop
nossa{,s}	stop
vosso{,s}	stop
vossa{,s}	stop
isso	stop
isto	stop
aquilo	stop
aquel{e,es,a,as}	stop
esse{,s}	stop
essa{,s}	stop
naquel{e,a,es,as}	stop
daquel{e,a,es,as}	stop
dess{e,a,es,as}	stop
dest{e,a,es,as}	stop
ness{e,a,es,as}	stop
nest{e,a,es,as}	stop
disso	stop
disto	stop
nisso	stop
nisto	stop
onde	stop
aonde	stop
também	stop
tbm	stop
tb	stop
ainda	stop
agora	stop
hoje	stop
ontem	stop
anteontem	stop
amanhã	stop
depois	stop
então	stop
assim	stop
sempre	stop
pois	stop
pq	stop
porquê	stop
fazer	stop
faz	stop
fazem	stop
fazendo	stop
fez	stop
fizeram	stop
fiz	stop
feito	stop
fará	stop
farão	stop
vai	stop
vão	stop
vou	stop
indo	stop
pode{,m}	stop
posso	stop
podemos	stop
poderia{,m}	stop
puderam	stop
quero	stop
quer	stop
querem	stop
queremos	stop
queria{,m}	stop
devo	stop
deve	stop
deveria{,m}	stop
dou	stop
dão	stop
deu	stop
deram	stop
vejo	stop
vê	stop
veem	stop
viu	stop
vir	stop
vem	stop
venho	stop
veio	stop
vieram	stop
olá	stop
oi	stop
alô	stop
pra	stop
pras	stop
pro	stop
pros	stop
né	stop
hj	stop
tá	stop
tô	stop
tamo	stop
taum	stop
del{e,es}	stop
dela{,s}	stop
nel{e,es,a,as}	stop
mesm{o,a,os,as}	stop
outr{o,os,as}	stop
algum	stop
alguma{,s}	stop
alguns	stop
alguém	stop
qualquer	stop
quaisquer	stop
cada um	stop
tudo	stop
todo mundo	stop
toda a gente	stop
fic{ar,ou,am,o,a,aram,ava}	stop
coisa{,s}	stop
fala{r,ndo}	stop
falei	stop
falou	stop
falaram	stop
dizer	stop
diz	stop
dizem	stop
disse	stop
disseram	stop
dito	stop
sei	stop
quando	stop
quanto{,s}	stop
quanta{,s}	stop
quem	stop
qual	stop
quais	stop
cuj{o,a,os,as}	stop
deixa{r,}	stop
achei	stop
acho	stop
acha{,m}	stop
achar	stop
coloc{ar,ou,aram,am}	stop
consegu{ir,e,em,iu,iram}	stop
até	stop
após	stop
sob	stop
perante	stop
segundo o	stop
através	stop
além	stop
aquém	stop
cá	stop
ali	stop
aí	stop
rua{,s}	stop
prefeitura{,s}	stop
prefeito	stop
prefeita	stop
vereador{,a,es,as}	stop
ônibus	stop
lixo	stop
praça{,s}	stop
bairro{,s}	stop
atendimento	stop
serviço{,s}	stop
pessoas	stop
cidade{,s}	stop
cidadão	stop
cidadã{,os,s}	stop
município{,s}	stop
câmara municipal	stop
junta de freguesia	stop
freguesia	stop
autarquia	stop
concelho	stop
utente{,s}	stop
repartições	stop
cartório	stop
guichê{,s}	stop
guichet	stop
senha	stop
marcação	stop
ouvidoria	stop
iptu	stop
ipva	stop
imi	stop
ubs	stop
upa	stop
posto de saúde	stop
centro de saúde	stop
iluminação	stop
coleta	stop
recolha	stop
autocarro{,s}	stop
comboio{,s}	stop
trem	stop
telemóvel	stop
celular	stop
portagem	stop
pedágio	stop
passeio	stop
calçada	stop
esgoto	stop
segunda feira	stop
terça feira	stop
quarta feira	stop
quinta feira	stop
sexta feira	stop
janeiro	stop
fevereiro	stop
março	stop
junho	stop
julho	stop
setembro	stop
outubro	stop
novembro	stop
dezembro	stop
ano{,s}	stop
noite	stop
manhã	stop
filho{,s}	stop
filha{,s}	stop
mãe	stop
pai	stop
vizinh{o,a,os,as}	stop
morador{,a,es,as}	stop
dinheiro	stop
trabalho	stop
escola{,s}	stop
creche{,s}	stop
médic{o,a,os,as}	stop
enfermeir{o,a,os,as}	stop
professor{,a,es,as}	stop
funcionári{o,a,os,as}	stop
governo	stop
brasil	stop
portugal	stop

# Fixed expressions that hold a polar word or a negator but are no opinion
bom dia	stop
boa tarde	stop
boa noite	stop
muito bom dia	stop
muito boa tarde	stop
muito boa noite	stop
bons dias	stop
boas tardes	stop
boas noites	stop
não só	stop
não apenas	stop
não é mesmo	stop
de nada	stop
por nada	stop
nada a ver	stop
sem falta	stop
sem fins lucrativos	stop
ponto morto	stop
certidão de óbito	stop
atestado de óbito	stop
boletim de ocorrência	stop
auxílio doença	stop
baixa médica	stop
bem como	stop
ou melhor	stop
melhor dizendo	stop
perda total	stop
segunda via	stop
livre acesso	stop
ar livre	stop
tempo livre	stop
achados e perdidos	stop
perdidos e achados	stop
seguro desemprego	stop
subsídio de desemprego	stop
fundo de desemprego	stop
segurança social	stop
seguridade social	stop
segurança pública	stop
vigilância sanitária	stop
defesa civil	stop
proteção civil	stop
bombeiros	stop
guarda municipal	stop
polícia	stop
coleta seletiva	stop
coleta de lixo	stop
recolha de lixo	stop
saco de lixo	stop
lata de lixo	stop
caminhão do lixo	stop
camião do lixo	stop
lixo reciclável	stop
sem mais	stop
se não	stop
a não ser	stop
nem que	stop
ora bem	stop
pois bem	stop
mal posso	stop
hora extra	stop
bom senso comum	stop
base legal	stop
representante legal	stop
medicina legal	stop
assessoria legal	stop
horário de verão	stop
prova de vida	stop
taxa de lixo	stop
resíduos sólidos	stop
zona azul	stop
estacionamento livre	stop
multa de trânsito	stop
auto de infração	stop
aviso de multa	stop
recurso de multa	stop
bem imóvel	stop
bens imóveis	stop
bens móveis	stop
bem público	stop
bens públicos	stop
bem material	stop
cartão de crédito	stop
show de	stop
os shows	stop
massa corporal	stop
prova escrita	stop
dor de cotovelo	stop
sorte grande do	stop
no fim das contas	stop
ao menos	stop
pelo menos	stop
no mínimo	stop
não sei	stop
não sabe	stop
não sabia	stop
não sei se	stop
não lembro	stop
não tenho certeza	stop
não é preciso	stop
não precisa	stop
não necessariamente	stop

# General praise: strong adjectives
ótim{o,a,os,as}	polarity	3	joy
excelente{,s}	polarity	3	joy
excelentíssim{o,a,os,as}	polarity	3	joy
maravilhos{o,a,os,as}	polarity	3	joy
incríve{l,is}	polarity	3	joy
perfeit{o,a,os,as}	polarity	3	joy
fantástic{o,a,os,as}	polarity	3	joy
espetacular{,es}	polarity	3	joy
extraordinári{o,a,os,as}	polarity	3	joy
magnífic{o,a,os,as}	polarity	3	joy
excepciona{l,is}	polarity	3	joy
excecional	polarity	3	joy
esplêndid{o,a,os,as}	polarity	3	joy
sensaciona{l,is}	polarity	3	joy
fenomena{l,is}	polarity	3	joy
fabulos{o,a,os,as}	polarity	3	joy
estupend{o,a,os,as}	polarity	3	joy
formidáve{l,is}	polarity	3	joy
sublime{,s}	polarity	3	joy
brilhante{,s}	polarity	3	joy
impecáve{l,is}	polarity	3	joy
irrepreensíve{l,is}	polarity	3	joy
inigualáve{l,is}	polarity	3	joy
imbatíve{l,is}	polarity	3	joy
inesquecíve{l,is}	polarity	3	joy
deslumbrante{,s}	polarity	3	joy
radiante{,s}	polarity	3	joy
lindíssim{o,a,os,as}	polarity	3	joy
belíssim{o,a,os,as}	polarity	3	joy
ótimo atendimento	polarity	3	joy
excelente atendimento	polarity	3	joy
parabéns	polarity	3	joy
nota dez	polarity	3	joy
nota 10	polarity	3	joy
nota mil	polarity	3	joy
felicíssim{o,a,os,as}	polarity	3	joy
divin{o,a,os,as}	polarity	3	joy
majestos{o,a,os,as}	polarity	3	joy
melhor do mundo	polarity	3	joy
o melhor de todos	polarity	3	joy
simplesmente perfeito	polarity	3	joy
simplesmente incrível	polarity	3	joy
amo muito	polarity	3	joy
amo demais	polarity	3	joy
apaixonante{,s}	polarity	3	joy
primoros{o,a,os,as}	polarity	3	joy
notabilíssim{o,a,os,as}	polarity	3	joy
boníssim{o,a}	polarity	3	joy
perfeição	polarity	3	joy
maravilha{,s}	polarity	3	joy
obra prima	polarity	3	joy
campeã	polarity	3	joy
campeão	polarity	3	joy
campeões	polarity	3	joy
muito obrigad{o,a,os,as}	polarity	3	joy
obrigadíssim{o,a}	polarity	3	joy
eternamente grat{o,a}	polarity	3	joy
dez estrelas	polarity	3	joy
cinco estrelas	polarity	3	joy
5 estrelas	polarity	3	joy
genia{l,is}	polarity	3	joy
sensaça	polarity	3	joy
muita gratidão	polarity	3	joy
deus abençoe	polarity	3	joy
deus te abençoe	polarity	3	joy
deus lhe pague	polarity	3	joy
deus vos abençoe	polarity	3	joy

# General praise: adjectives of joy and thanks
bo{m,a,ns,as}	polarity	2	joy
belas	polarity	2	joy
lind{o,a,os,as}	polarity	2	joy
bonit{o,a,os,as}	polarity	2	joy
bel{o,a,os}	polarity	2	joy
feli{z,zes}	polarity	2	joy
contente{,s}	polarity	2	joy
satisfeit{o,a,os,as}	polarity	2	joy
alegre{,s}	polarity	2	joy
obrigad{o,a,os,as}	polarity	2	joy
grat{o,a,os,as}	polarity	2	joy
agradecid{o,a,os,as}	polarity	2	joy
atencios{o,a,os,as}	polarity	2	joy
gentil	polarity	2	joy
gentis	polarity	2	joy
simpátic{o,a,os,as}	polarity	2	joy
amáve{l,is}	polarity	2	joy
cordia{l,is}	polarity	2	joy
carinhos{o,a,os,as}	polarity	2	joy
querid{o,a,os,as}	polarity	2	joy
amad{o,a,os,as}	polarity	2	joy
adoráve{l,is}	polarity	2	joy
encantador{,a,es,as}	polarity	2	joy
encantad{o,a,os,as}	polarity	2	joy
divertid{o,a,os,as}	polarity	2	joy
engraçad{o,a,os,as}	polarity	2	joy
agradáve{l,is}	polarity	2	joy
delicios{o,a,os,as}	polarity	2	joy
gostos{o,a,os,as}	polarity	2	joy
saboros{o,a,os,as}	polarity	2	joy
animad{o,a,os,as}	polarity	2	joy
empolgad{o,a,os,as}	polarity	2	joy
empolgante{,s}	polarity	2	joy
emocionante{,s}	polarity	2	joy
orgulhos{o,a,os,as}	polarity	2	joy
realizad{o,a} com	polarity	2	joy
honrad{o,a,os,as}	polarity	2	joy
abençoad{o,a,os,as}	polarity	2	joy
sortud{o,a,os,as}	polarity	2	joy
vitorios{o,a,os,as}	polarity	2	joy
entusiasmad{o,a,os,as}	polarity	2	joy
esperanços{o,a,os,as}	polarity	2	joy
otimista{,s}	polarity	2	joy
apaixonad{o,a,os,as}	polarity	2	joy
fof{o,a,os,as}	polarity	2	joy
fofinh{o,a,os,as}	polarity	2	joy
lindinh{o,a,os,as}	polarity	2	joy
bonitinh{o,a,os,as}	polarity	2	joy
bonzinh{o,a,os,as}	polarity	2	joy
acolhedor{,a,es,as}	polarity	2	joy
humaniza{do,da,dos,das}	polarity	2	joy
generos{o,a,os,as}	polarity	2	joy
bondos{o,a,os,as}	polarity	2	joy
solidári{o,a,os,as}	polarity	2	joy
prestativ{o,a,os,as}	polarity	2	joy
afável	polarity	2	joy
afetuos{o,a,os,as}	polarity	2	joy
inspirador{,a,es,as}	polarity	2	joy
admiráve{l,is}	polarity	2	joy
louváve{l,is}	polarity	2	joy
surpreendente{,s}	polarity	2	joy
positiv{o,a,os,as}	polarity	2	joy
favorit{o,a,os,as}	polarity	2	joy
predilet{o,a,os,as}	polarity	2	joy
graciosa{,s}	polarity	2	joy
gracios{o,os}	polarity	2	joy
prazeros{o,a,os,as}	polarity	2	joy
tocante{,s}	polarity	2	joy
memoráve{l,is}	polarity	2	joy
sorridente{,s}	polarity	2	joy
risonh{o,a,os,as}	polarity	2	joy
bem humorad{o,a,os,as}	polarity	2	joy
de bom humor	polarity	2	joy
bem disposto	polarity	2	joy
bem dispost{a,os,as}	polarity	2	joy
maneir{o,a,os,as}	polarity	2	joy
bacana{,s}	polarity	2	joy
legal	polarity	2	joy
legais	polarity	2	joy
supimpa	polarity	2	joy
show	polarity	2	joy
show de bola	polarity	2	joy
top	polarity	2	joy
topíssim{o,a}	polarity	2	joy
topzera	polarity	2	joy
daora	polarity	2	joy
da hora	polarity	2	joy
irado{,s}	polarity	2	joy
massa demais	polarity	2	joy
firmeza	polarity	2	joy
joinha	polarity	2	joy
fixe	polarity	2	joy
fixes	polarity	2	joy
porreir{o,a,os,as}	polarity	2	joy
giraço	polarity	2	joy
baril	polarity	2	joy
altamente recomendável	polarity	2	joy
um espetáculo	polarity	2	joy
um luxo	polarity	2	joy
um sonho	polarity	2	joy
um charme	polarity	2	joy
um amor	polarity	2	joy
uns amores	polarity	2	joy
um doce	polarity	2	joy
uma delícia	polarity	2	joy
uma gracinha	polarity	2	joy
que gracinha	polarity	2	joy
maior orgulho	polarity	2	joy
brabo demais	polarity	2	joy
tri legal	polarity	2	joy
bah que legal	polarity	2	joy
arretad{o,a,os,as}	polarity	2	joy
arrasou	polarity	2	joy
arrasaram	polarity	2	joy
arrasa	polarity	2	joy
lacrou	polarity	2	joy
mandou bem	polarity	2	joy
mandaram bem	polarity	2	joy
mandou muito bem	polarity	2	joy
foda demais	polarity	2	joy
muito foda	polarity	2	joy
sucesso{,s}	polarity	2	joy
bem sucedid{o,a,os,as}	polarity	2	joy

# Praise: love and liking
ador{o,ei,amos,a,am,ou,aram,ar,ava,ando}	polarity	2	joy
am{o,ei,amos,aram,ava}	polarity	2	joy
amor	polarity	2	joy
amores	polarity	2	joy
amorzinho	polarity	2	joy
amando	polarity	2	joy
amar	polarity	2	joy
te amo	polarity	2	joy
amo vocês	polarity	2	joy
amo vc	polarity	2	joy
te adoro	polarity	2	joy
gost{o,ei,amos,ou,aram}	polarity	2	joy
gosto muito	polarity	2	joy
gosto demais	polarity	2	joy
gostei muito	polarity	2	joy
curti	polarity	2	joy
curtimos	polarity	2	joy
curtindo	polarity	2	joy
curtiram	polarity	2	joy
encant{a,am,ou,aram}	polarity	2	joy
alegria{,s}	polarity	2	joy
alegr{a,am,ou,aram}	polarity	2	joy
felicidade{,s}	polarity	2	joy
carinho	polarity	2	joy
ternura	polarity	2	joy
afeto	polarity	2	joy
amizade	polarity	2	joy
paixão	polarity	2	joy
prazer	polarity	2	joy
um prazer	polarity	2	joy
com prazer	polarity	2	joy
com gosto	polarity	2	joy
delícia{,s}	polarity	2	joy
encanto	polarity	2	joy
beleza	polarity	2	joy
lindeza	polarity	2	joy
fofura	polarity	2	joy
graça divina	polarity	2	joy
bênção	polarity	2	joy
bênçãos	polarity	2	joy
milagre{,s}	polarity	2	joy
sorriso{,s}	polarity	2	joy
sorrir	polarity	2	joy
sorrindo	polarity	2	joy
sorriu	polarity	2	joy
abraço{,s}	polarity	2	joy
abraçar	polarity	2	joy
beijo{,s}	polarity	2	joy
beijinho{,s}	polarity	2	joy
beijos e abraços	polarity	2	joy
bjs	polarity	2	joy
bjo	polarity	2	joy
bjos	polarity	2	joy
bjks	polarity	2	joy
abs	polarity	2	joy
abç	polarity	2	joy
festa boa	polarity	2	joy
comemor{ar,o,amos,ando,aram}	polarity	2	joy
celebr{ar,amos,ando,aram}	polarity	2	joy
diversão	polarity	2	joy
divert{i,imos,iu,ir,indo,iram}	polarity	2	joy
animação	polarity	2	joy
empolgação	polarity	2	joy
entusiasmo	polarity	2	joy
orgulho	polarity	2	joy
que orgulho	polarity	2	joy
tenho orgulho	polarity	2	joy
esperança	polarity	2	joy
otimismo	polarity	2	joy
conquista{,s}	polarity	2	joy
conquist{ei,ou,amos,aram}	polarity	2	joy
triunfo	polarity	2	joy
venc{i,emos,eram}	polarity	2	joy
ganh{ei,amos,ou,aram}	polarity	2	joy
prêmio{,s}	polarity	2	joy
homenagem	polarity	2	joy
merecido	polarity	2	joy
merecida	polarity	2	joy
merecidos	polarity	2	joy
me diverti	polarity	2	joy
rindo muito	polarity	2	joy
ri muito	polarity	2	joy
rindo alto	polarity	2	joy
rolei de rir	polarity	2	joy
morrendo de rir	polarity	2	joy
morri de rir	polarity	2	joy
felicitações	polarity	2	joy
felicit{o,amos,ar}	polarity	2	joy
aplaus{o,os}	polarity	2	joy
aplaudo	polarity	2	joy
palmas	polarity	2	joy
uau	polarity	2	joy
eba	polarity	2	joy
oba	polarity	2	joy
uhul	polarity	2	joy
uhuu	polarity	2	joy
iupi	polarity	2	joy
viva	polarity	2	joy
aleluia	polarity	2	joy
graças a deus	polarity	2	joy
glória a deus	polarity	2	joy
ainda bem	polarity	2	joy
que bom	polarity	2	joy
que bom que	polarity	2	joy
que ótimo	polarity	2	joy
que lindo	polarity	2	joy
que linda	polarity	2	joy
que lindos	polarity	2	joy
que fofo	polarity	2	joy
que fofa	polarity	2	joy
que delícia	polarity	2	joy
que alegria	polarity	2	joy
que felicidade	polarity	2	joy
que maravilha	polarity	2	joy
que legal	polarity	2	joy
que massa	polarity	2	joy
que show	polarity	2	joy
que fixe	polarity	2	joy
que bonito	polarity	2	joy
que bonita	polarity	2	joy
que sorte	polarity	2	joy
mal posso esperar	polarity	2	joy
não vejo a hora	polarity	2	joy
não me canso de	polarity	2	joy
tamo junto	polarity	2	joy
tmj	polarity	2	joy
estamos juntos	polarity	2	joy
é isso aí	polarity	2	joy
assim sim	polarity	2	joy
boa sorte	polarity	2	joy
parabenizo	polarity	2	joy
parabeniz{ar,amos,ou,aram}	polarity	2	joy
meus parabéns	polarity	2	joy
está{,o} de parabéns	polarity	2	joy
tão de parabéns	polarity	2	joy
de parabéns	polarity	2	joy
feliz aniversário	polarity	2	joy
feliz natal	polarity	2	joy
feliz páscoa	polarity	2	joy
feliz ano novo	polarity	2	joy
boas festas	polarity	2	joy
muito feliz	polarity	2	joy
fiquei feliz	polarity	2	joy
faz feliz	polarity	2	joy
valeu	polarity	2	joy
vlw	polarity	2	joy
vlww	polarity	2	joy
vlw mesmo	polarity	2	joy
valeu a pena	polarity	2	joy
vale a pena	polarity	2	joy
valeu demais	polarity	2	joy
obg	polarity	2	joy
obgd	polarity	2	joy
obgda	polarity	2	joy
obrigadão	polarity	2	joy
obrigadinh{o,a}	polarity	2	joy
brigad{o,a,ão,inha,inho}	polarity	2	joy
bgd	polarity	2	joy
agradeç{o,emos}	polarity	2	joy
agradec{er,e,eu,eram,endo}	polarity	2	joy
gratidão	polarity	2	joy
graças	polarity	2	joy
gracias	polarity	2	joy
bem haja	polarity	2	joy
bem hajam	polarity	2	joy
mil obrigados	polarity	2	joy
grande abraço	polarity	2	joy
forte abraço	polarity	2	joy
aquele abraço	polarity	2	joy
kkk	polarity	1	joy
kkkk	polarity	1	joy
kkkkk	polarity	1	joy
kkkkkk	polarity	1	joy
rsrs	polarity	1	joy
rsrsrs	polarity	1	joy
haha	polarity	1	joy
hahaha	polarity	1	joy
hehe	polarity	1	joy
hehehe	polarity	1	joy
huehue	polarity	1	joy
hue	polarity	1	joy
ashuashu	polarity	1	joy
auhauh	polarity	1	joy
lol	polarity	1	joy
risos	polarity	1	joy
rindo	polarity	1	joy
rir	polarity	1	joy
massa	polarity	1	joy
sorte	polarity	1	joy
blz	polarity	1	joy
beleza pura	polarity	1	joy
suave	polarity	1	joy
tranquilão	polarity	1	joy
de boa	polarity	1	joy
de boas	polarity	1	joy
numa boa	polarity	1	joy
na paz	polarity	1	joy
joia	polarity	1	joy
ok obrigado	polarity	1	joy
simpatia	polarity	1	joy
gostar	polarity	1	joy
curtir	polarity	1	joy
ansios{o,a,os} para	polarity	1	joy
brincadeira boa	polarity	1	joy
bom humor	polarity	1	joy
axé	polarity	1	joy
amém	polarity	1	joy
saúde e paz	polarity	1	joy
fã{,s}	polarity	1	joy
sou fã	polarity	1	joy
namastê	polarity	1	joy
tudo de bom	polarity	1	joy
tudo de melhor	polarity	1	joy
mto bom	polarity	1	joy
mt bom	polarity	1	joy
mt boa	polarity	1	joy
mto boa	polarity	1	joy
mt lindo	polarity	1	joy
mt linda	polarity	1	joy
mt top	polarity	1	joy

# Good service: adjectives
eficiente{,s}	polarity	2	-
eficaz	polarity	2	-
eficazes	polarity	2	-
educad{o,a,os,as}	polarity	2	-
limp{o,a,os,as}	polarity	2	-
limpinh{o,a,os,as}	polarity	2	-
organizad{o,a,os,as}	polarity	2	-
competente{,s}	polarity	2	-
dedicad{o,a,os,as}	polarity	2	-
esforçad{o,a,os,as}	polarity	2	-
empenhad{o,a,os,as}	polarity	2	-
honest{o,a,os,as}	polarity	2	-
transparente{,s}	polarity	2	-
just{o,a,os,as}	polarity	2	-
pontua{l,is}	polarity	2	-
impecavelmente	polarity	2	-
cuidados{o,a,os,as}	polarity	2	-
zelos{o,a,os,as}	polarity	2	-
caprichad{o,a,os,as}	polarity	2	-
capacitad{o,a,os,as}	polarity	2	-
preparadíssim{o,a,os,as}	polarity	2	-
qualificad{o,a,os,as}	polarity	2	-
experiente{,s}	polarity	2	-
confiáve{l,is}	polarity	2	-
respeitos{o,a,os,as}	polarity	2	-
respeitad{o,a,os,as}	polarity	2	-
resolvid{o,a,os,as}	polarity	2	-
solucionad{o,a,os,as}	polarity	2	-
consertad{o,a,os,as}	polarity	2	-
recuperad{o,a,os,as}	polarity	2	-
reformad{o,a,os,as}	polarity	2	-
revitalizad{o,a,os,as}	polarity	2	-
restaurad{o,a,os,as}	polarity	2	-
valorizad{o,a,os,as}	polarity	2	-
atenta{,s}	polarity	2	-
inovador{,a,es,as}	polarity	2	-
modern{o,a,os,as}	polarity	2	-
útei{s,}	polarity	2	-
útil	polarity	2	-
benéfic{o,a,os,as}	polarity	2	-
proveitos{o,a,os,as}	polarity	2	-
produtiv{o,a,os,as}	polarity	2	-
desburocratizad{o,a}	polarity	2	-
descomplicad{o,a,os,as}	polarity	2	-
acessíve{l,is}	polarity	2	-
confortáve{l,is}	polarity	2	-
espaços{o,a,os,as}	polarity	2	-
arejad{o,a,os,as}	polarity	2	-
cheiros{o,a,os,as}	polarity	2	-
exempla{r,res}	polarity	2	-
íntegr{o,a,os,as}	polarity	2	-
leal	polarity	2	-
leais	polarity	2	-
fiel	polarity	2	-
fiéis	polarity	2	-
corajos{o,a,os,as}	polarity	2	-
valente{,s}	polarity	2	-
inteligente{,s}	polarity	2	-
sábi{o,a,os,as}	polarity	2	-
talentos{o,a,os,as}	polarity	2	-
criativ{o,a,os,as}	polarity	2	-
paciencios{o,a,os,as}	polarity	2	-
compreensiv{o,a,os,as}	polarity	2	-
proativ{o,a,os,as}	polarity	2	-
resolutiv{o,a,os,as}	polarity	2	-
diligente{,s}	polarity	2	-
célere{,s}	polarity	2	-
rapidíssim{o,a,os,as}	polarity	2	-
agilíssim{o,a}	polarity	2	-
imparcia{l,is}	polarity	2	-
próspero	polarity	2	-
próspera	polarity	2	-
melhor{,es}	polarity	1	-
rápid{o,a,os,as}	polarity	1	-
rapidinh{o,a}	polarity	1	-
rapidamente	polarity	1	-
rapidez	polarity	1	-
ágil	polarity	1	-
ágeis	polarity	1	-
agilidade	polarity	1	-
ligeir{o,a,os,as}	polarity	1	-
fáci{l,eis}	polarity	1	-
facinho	polarity	1	-
facilmente	polarity	1	-
facilidade{,s}	polarity	1	-
tranquil{o,a,os,as}	polarity	1	-
segura	polarity	1	-
prátic{o,a,os,as}	polarity	1	-
simples e rápido	polarity	1	-
clar{o,a} e objetiv{o,a}	polarity	1	-
barat{o,os}	polarity	1	-
gratuit{o,a,os,as}	polarity	1	-
grátis	polarity	1	-
de graça	polarity	1	-
nov{o,a} em folha	polarity	1	-
novinh{o,a,os,as}	polarity	1	-
adequad{o,a,os,as}	polarity	1	-
razoáve{l,is}	polarity	1	-
aceitáve{l,is}	polarity	1	-
decente{,s}	polarity	1	-
digna{,s}	polarity	1	-
dign{o,os}	polarity	1	-
interessante{,s}	polarity	1	-
calm{o,a,os,as}	polarity	1	-
silencios{o,a,os,as}	polarity	1	-
iluminad{o,a,os,as}	polarity	1	-
arborizad{o,a,os,as}	polarity	1	-
florid{o,a,os,as}	polarity	1	-
asfaltad{o,a,os,as}	polarity	1	-
pavimentad{o,a,os,as}	polarity	1	-
conservad{o,a,os,as}	polarity	1	-
aliviad{o,a,os,as}	polarity	1	-
alívio	polarity	1	-
calminh{o,a}	polarity	1	-
fresquinh{o,a}	polarity	1	-
saudáve{l,is}	polarity	1	-
cert{inho,inha}	polarity	1	-
flexíve{l,is}	polarity	1	-
estáve{l,is}	polarity	1	-
sincer{o,a,os,as}	polarity	1	-
sinceridade	polarity	1	-
ético	polarity	1	-
ética	polarity	1	-
famos{o,a,os,as}	polarity	1	-
bem	polarity	1	-
bem feit{o,a,os,as}	polarity	1	-
bem feitinh{o,a}	polarity	1	-
melhorzinh{o,a}	polarity	1	-
bem cuidad{o,a,os,as}	polarity	1	-
bem atendid{o,a,os,as}	polarity	1	-
bem tratad{o,a,os,as}	polarity	1	-
bem sinalizad{o,a,os,as}	polarity	1	-
bem iluminad{o,a,os,as}	polarity	1	-
bem organizad{o,a,os,as}	polarity	1	-
bem localizad{o,a,os,as}	polarity	1	-
bem vind{o,a,os,as}	polarity	1	-
bem explicad{o,a,os,as}	polarity	1	-

# Praise: nouns
eficiência	polarity	2	-
eficácia	polarity	2	-
competência	polarity	2	-
profissionalismo	polarity	2	-
dedicação	polarity	2	-
empenho	polarity	2	-
excelência	polarity	2	-
honestidade	polarity	2	-
transparência	polarity	2	-
justiça social	polarity	2	-
respeito mútuo	polarity	2	-
cordialidade	polarity	2	-
educação exemplar	polarity	2	-
generosidade	polarity	2	-
bondade	polarity	2	-
solidariedade	polarity	2	-
empatia	polarity	2	-
humanidade	polarity	2	-
acolhimento	polarity	2	-
comprometimento	polarity	2	-
pontualidade	polarity	2	-
seriedade	polarity	2	-
integridade	polarity	2	-
lealdade	polarity	2	-
talento{,s}	polarity	2	-
sabedoria	polarity	2	-
inteligência	polarity	2	-
criatividade	polarity	2	-
boa qualidade	polarity	2	-
ótima qualidade	polarity	2	-
alta qualidade	polarity	2	-
bom trabalho	polarity	2	-
ótimo trabalho	polarity	2	-
excelente trabalho	polarity	2	-
belo trabalho	polarity	2	-
lindo trabalho	polarity	2	-
trabalho impecável	polarity	2	-
bom serviço	polarity	2	-
ótimo serviço	polarity	2	-
excelente serviço	polarity	2	-
boa gestão	polarity	2	-
ótima gestão	polarity	2	-
excelente gestão	polarity	2	-
bom atendimento	polarity	2	-
atendimento rápido	polarity	2	-
atendimento nota 10	polarity	2	-
atendimento impecável	polarity	2	-
atendimento humanizado	polarity	2	-
atendimento de primeira	polarity	2	-
boa iniciativa	polarity	2	-
ótima iniciativa	polarity	2	-
bela iniciativa	polarity	2	-
excelente iniciativa	polarity	2	-
boa ideia	polarity	2	-
ótima ideia	polarity	2	-
excelente ideia	polarity	2	-
boa notícia	polarity	2	-
boas notícias	polarity	2	-
ótima notícia	polarity	2	-
boa vontade	polarity	2	-
boa experiência	polarity	2	-
ótima experiência	polarity	2	-
bom exemplo	polarity	2	-
belo exemplo	polarity	2	-
ótimo exemplo	polarity	2	-
exemplo a seguir	polarity	2	-
exemplo de gestão	polarity	2	-
melhoria{,s}	polarity	2	-
melhora{s,}	polarity	2	-
progresso{,s}	polarity	2	-
vantagem	polarity	2	-
vantagens	polarity	2	-
conforto	polarity	2	-
limpeza impecável	polarity	2	-
solução rápida	polarity	2	-
resposta rápida	polarity	2	-
de primeira	polarity	2	-
de primeira qualidade	polarity	2	-
de qualidade	polarity	2	-
em ordem	polarity	2	-
em dia	polarity	2	-
sem demora	polarity	2	-
sem filas	polarity	2	-
sem fila	polarity	2	-
sem burocracia	polarity	2	-
sem complicação	polarity	2	-
sem stress	polarity	2	-
sem estresse	polarity	2	-
sem reclamações	polarity	2	-
sem reclamação	polarity	2	-
sem defeito{,s}	polarity	2	-
sem enrolação	polarity	2	-
sem igual	polarity	2	-
sem comparação melhor	polarity	2	-
dentro do prazo	polarity	2	-
antes do prazo	polarity	2	-
em tempo recorde	polarity	2	-
no prazo	polarity	2	-
elogi{o,os,ar,ável,ei,amos}	polarity	2	-
todo elogio	polarity	2	-
recomendação positiva	polarity	2	-
ponto positivo	polarity	2	-
pontos positivos	polarity	2	-
referência no	polarity	2	-
nosso herói	polarity	2	-
herói	polarity	2	-
heróis	polarity	2	-
heroína	polarity	2	-
heróic{o,a}	polarity	2	-
guerreir{o,a,os,as}	polarity	2	-
anjo{,s}	polarity	2	-
um anjo	polarity	2	-
uns anjos	polarity	2	-
pessoa de bem	polarity	2	-
gente boa	polarity	2	-
gente fina	polarity	2	-
boa gente	polarity	2	-
boa pessoa	polarity	2	-
pessoa maravilhosa	polarity	2	-
equipe maravilhosa	polarity	2	-
equipa fantástica	polarity	2	-
equipe nota 10	polarity	2	-
harmonia	polarity	2	-
liberdade	polarity	2	-
saúde de qualidade	polarity	2	-
salv{ou,aram} a vida	polarity	2	-
salvou minha vida	polarity	2	-
salvou o dia	polarity	2	-
salvador da pátria	polarity	2	-

# Praise: verbs
resolv{eu,eram,ido tudo}	polarity	2	-
resolveram o problema	polarity	2	-
resolveu o problema	polarity	2	-
resolveu meu problema	polarity	2	-
resolvi tudo	polarity	2	-
resolveram tudo	polarity	2	-
resolveram rápido	polarity	2	-
consegui resolver	polarity	2	-
foi resolvid{o,a}	polarity	2	-
já foi resolvid{o,a}	polarity	2	-
solucion{ou,aram}	polarity	2	-
funcionou	polarity	2	-
funcionou bem	polarity	2	-
funciona bem	polarity	2	-
funciona muito bem	polarity	2	-
funciona perfeitamente	polarity	2	-
funcionando perfeitamente	polarity	2	-
consert{ou,aram}	polarity	2	-
arrum{ou,aram}	polarity	2	-
taparam o buraco	polarity	2	-
tapou os buracos	polarity	2	-
limparam	polarity	2	-
limparam a rua	polarity	2	-
podaram as árvores	polarity	2	-
voltou a luz	polarity	2	-
a luz voltou	polarity	2	-
voltou a água	polarity	2	-
a água voltou	polarity	2	-
trocaram a lâmpada	polarity	2	-
asfaltaram	polarity	2	-
pavimentaram	polarity	2	-
reformaram	polarity	2	-
melhor{ou,aram}	polarity	2	-
melhorou muito	polarity	2	-
melhorando	polarity	2	-
está melhorando	polarity	2	-
ajud{ou,aram}	polarity	2	-
ajudou muito	polarity	2	-
ajudaram muito	polarity	2	-
me ajudou	polarity	2	-
me ajudaram	polarity	2	-
nos ajudou	polarity	2	-
nos ajudaram	polarity	2	-
ajudaram-me	polarity	2	-
ajudou-me	polarity	2	-
atendeu bem	polarity	2	-
atenderam bem	polarity	2	-
me atendeu bem	polarity	2	-
me atenderam bem	polarity	2	-
atendeu muito bem	polarity	2	-
atenderam muito bem	polarity	2	-
fui bem atendid{o,a}	polarity	2	-
fui muito bem atendid{o,a}	polarity	2	-
fomos bem atendid{os,as}	polarity	2	-
muito bem atendid{o,a,os,as}	polarity	2	-
fui bem tratad{o,a}	polarity	2	-
fui muito bem recebid{o,a}	polarity	2	-
bem recebid{o,a,os,as}	polarity	2	-
bem acolhid{o,a,os,as}	polarity	2	-
me trataram bem	polarity	2	-
trataram-me bem	polarity	2	-
explicou tudo	polarity	2	-
explicaram tudo	polarity	2	-
tirou minhas dúvidas	polarity	2	-
tirou todas as dúvidas	polarity	2	-
esclareceu as dúvidas	polarity	2	-
foram rápidos	polarity	2	-
foi rápido	polarity	2	-
foi tudo rápido	polarity	2	-
super rápido	polarity	2	-
chegou rápido	polarity	2	-
chegaram rápido	polarity	2	-
responderam rápido	polarity	2	-
respondeu rápido	polarity	2	-
cumpri{u,ram}	polarity	2	-
cumpriu o prometido	polarity	2	-
promessa cumprida	polarity	2	-
deu certo	polarity	2	-
deu tudo certo	polarity	2	-
correu bem	polarity	2	-
correu tudo bem	polarity	2	-
correu lindamente	polarity	2	-
saiu tudo bem	polarity	2	-
tudo certo	polarity	2	-
tudo resolvido	polarity	2	-
tudo perfeito	polarity	2	-
superou as expectativas	polarity	2	-
superou expectativas	polarity	2	-
acima das expectativas	polarity	2	-
merece{,m} elogio{,s}	polarity	2	-
merece{,m} parabéns	polarity	2	-
merece{,m} nota 10	polarity	2	-
merecem reconhecimento	polarity	2	-
recomendo	polarity	2	-
recomendamos	polarity	2	-
recomendo muito	polarity	2	-
super recomendo	polarity	2	-
recomendadíssimo	polarity	2	-
recomend{o a todos,ável,áveis}	polarity	2	-
surpreend{eu,eram}	polarity	2	-
me surpreendeu	polarity	2	-
impression{ou,ante,antes}	polarity	2	-
facilit{ou,aram,a}	polarity	2	-
inaugur{ou,aram}	polarity	2	-
prosperar	polarity	2	-
prosper{ou,am}	polarity	2	-
benefici{ou,aram,a}	polarity	2	-
incentiv{ou,aram}	polarity	2	-
inspir{a,ou,aram}	polarity	2	-
emocion{ou,aram}	polarity	2	-
confort{ou,aram}	polarity	2	-
acolh{eu,eram}	polarity	2	-
proteg{eu,eram}	polarity	2	-
salv{ou,aram}	polarity	2	-
resgat{ou,aram}	polarity	2	-
recuper{ou,aram}	polarity	2	-
valoriz{ou,aram,a}	polarity	2	-
respeit{ou,aram}	polarity	2	-
honr{ou,aram}	polarity	2	-
continuem assim	polarity	2	-
continue assim	polarity	2	-
sigam assim	polarity	2	-
continuação de bom trabalho	polarity	2	-
bom trabalho a todos	polarity	2	-
tiro o chapéu	polarity	2	-
tirar o chapéu	polarity	2	-
dou valor	polarity	2	-
tem meu respeito	polarity	2	-
tem meu apoio	polarity	2	-
contem comigo	polarity	2	-
conte comigo	polarity	2	-
estou a favor	polarity	2	-
concordo plenamente	polarity	2	-
apoio totalmente	polarity	2	-
apoiad{o,a,íssimo}	polarity	2	-
apoi{o,a,am,ou,aram,ar,amos}	polarity	1	-
concordo	polarity	1	-
concord{amos,am}	polarity	1	-
aprov{ado,ada,ou,aram,ei,o}	polarity	1	-
ajuda	polarity	1	-
ajud{ar,am,ando}	polarity	1	-
auxili{ou,aram}	polarity	1	-
consegui	polarity	1	-
conseguimos	polarity	1	-
cuida bem	polarity	1	-
cuidam bem	polarity	1	-
respeita	polarity	1	-
respeitam	polarity	1	-
merece	polarity	1	-
merecem	polarity	1	-
confio	polarity	1	-
confiamos	polarity	1	-
confiança	polarity	1	-
torço	polarity	1	-
torcendo	polarity	1	-
torcida	polarity	1	-
na torcida	polarity	1	-
prefiro	polarity	1	-
preferimos	polarity	1	-
incentivo	polarity	1	-
desconto{,s}	polarity	1	-
economi{zei,zamos}	polarity	1	-
brinde{,s}	polarity	1	-
ganho	polarity	1	-
ganhos	polarity	1	-
sucesso a todos	polarity	1	-
obras concluídas	polarity	1	-
obra concluída	polarity	1	-
obra entregue	polarity	1	-
finalmente	polarity	1	-
até que enfim	polarity	1	-
funciona	polarity	1	-
funcionam	polarity	1	-
funcionando	polarity	1	-
serve bem	polarity	1	-
deu conta	polarity	1	-
útil para	polarity	1	-
melhor assim	polarity	1	-
melhor que antes	polarity	1	-
melhor do que antes	polarity	1	-
bem melhor	polarity	1	-
muito melhor	polarity	1	-
mais rápido	polarity	1	-
mais segura	polarity	1	-
mais limp{o,a}	polarity	1	-
mais organizad{o,a}	polarity	1	-
mais bonit{o,a}	polarity	1	-
mais fácil	polarity	1	-
não é ruim	polarity	1	-
nada mal	polarity	1	-
não foi ruim	polarity	1	-
nada a reclamar	polarity	1	-
não tenho do que reclamar	polarity	1	-
sem queixas	polarity	1	-
nada a apontar	polarity	1	-
prioridade respeitada	polarity	1	-
exatamente isso	polarity	1	-
com certeza	polarity	1	-
tem razão	polarity	1	-
tens razão	polarity	1	-
tá certo	polarity	1	-
curado	polarity	1	-
curada	polarity	1	-
descans{ei,ado,ada}	polarity	1	-
folga	polarity	1	-
férias	polarity	1	-
sextou	polarity	1	-
sorteio ganho	polarity	1	-
relax	polarity	1	-
relaxar	polarity	1	-
relaxante	polarity	1	-
conveniente{,s}	polarity	1	-
bem pensado	polarity	1	-
bem jogado	polarity	1	-
golaço{,s}	polarity	1	-
gol	polarity	1	-
golo	polarity	1	-
vencedor{,a,es,as}	polarity	1	-
líder	polarity	1	-
classificad{o,a,os}	polarity	1	-
aprovação	polarity	1	-
promovid{o,a,os}	polarity	1	-
parceria{,s}	polarity	1	-
parceir{o,a,os,as}	polarity	1	-
amig{o,a,os,as}	polarity	1	-
amig{ão,ona,uinho}	polarity	1	-

# Condemnation: strong adjectives and nouns
péssim{o,a,os,as}	polarity	-3	anger
horríve{l,is}	polarity	-3	anger
terríve{l,is}	polarity	-3	anger
horros{o,a,os,as}	polarity	-3	anger
horrend{o,a,os,as}	polarity	-3	anger
pavoros{o,a,os,as}	polarity	-3	anger
nojent{o,a,os,as}	polarity	-3	anger
asqueros{o,a,os,as}	polarity	-3	anger
repugnante{,s}	polarity	-3	anger
repulsiv{o,a,os,as}	polarity	-3	anger
deploráve{l,is}	polarity	-3	anger
lamentabilíssimo	polarity	-3	anger
vergonhos{o,a,os,as}	polarity	-3	anger
desprezíve{l,is}	polarity	-3	anger
inadmissíve{l,is}	polarity	-3	anger
inaceitáve{l,is}	polarity	-3	anger
intoleráve{l,is}	polarity	-3	anger
insuportáve{l,is}	polarity	-3	anger
revoltante{,s}	polarity	-3	anger
indignante{,s}	polarity	-3	anger
escandalos{o,a,os,as}	polarity	-3	anger
ultrajante{,s}	polarity	-3	anger
degradante{,s}	polarity	-3	anger
humilhante{,s}	polarity	-3	anger
desuman{o,a,os,as}	polarity	-3	anger
cruel	polarity	-3	anger
cruéis	polarity	-3	anger
crueldade	polarity	-3	anger
crimin{oso,osa,osos,osas}	polarity	-3	anger
corrupt{o,a,os,as}	polarity	-3	anger
corrupção	polarity	-3	anger
desonest{o,a,os,as}	polarity	-3	anger
ladr{ão,ões,a,as}	polarity	-3	anger
ladroagem	polarity	-3	anger
roubalheira	polarity	-3	anger
bandid{o,a,os,as}	polarity	-3	anger
bandidagem	polarity	-3	anger
quadrilha	polarity	-3	anger
canalha{,s}	polarity	-3	anger
vagabund{o,a,os,as}	polarity	-3	anger
safad{o,a,os,as}	polarity	-3	anger
sem vergonha{,s}	polarity	-3	anger
cara de pau	polarity	-3	anger
caras de pau	polarity	-3	anger
mentiros{o,a,os,as}	polarity	-3	anger
hipócrita{,s}	polarity	-3	anger
hipocrisia	polarity	-3	anger
cínic{o,a,os,as}	polarity	-3	anger
cinismo	polarity	-3	anger
covarde{,s}	polarity	-3	anger
covardia	polarity	-3	anger
traidor{,a,es,as}	polarity	-3	anger
traiç{ão,ões}	polarity	-3	anger
incompetente{,s}	polarity	-3	anger
incompetência	polarity	-3	anger
irresponsáve{l,is}	polarity	-3	anger
irresponsabilidade	polarity	-3	anger
negligente{,s}	polarity	-3	anger
negligência	polarity	-3	anger
descaso	polarity	-3	anger
descaso total	polarity	-3	anger
desrespeito	polarity	-3	anger
falta de respeito	polarity	-3	anger
falta de vergonha	polarity	-3	anger
pouca vergonha	polarity	-3	anger
um lixo	polarity	-3	anger
lixo total	polarity	-3	anger
uma porcaria	polarity	-3	anger
uma merda	polarity	-3	anger
uma bosta	polarity	-3	anger
uma vergonha	polarity	-3	anger
que vergonha	polarity	-3	anger
vergonha nacional	polarity	-3	anger
vergonha alheia	polarity	-3	anger
uma palhaçada	polarity	-3	anger
palhaçada	polarity	-3	anger
um absurdo	polarity	-3	anger
que absurdo	polarity	-3	anger
absurdo total	polarity	-3	anger
um desastre	polarity	-3	anger
uma desgraça	polarity	-3	anger
uma lástima	polarity	-3	anger
um nojo	polarity	-3	anger
que nojo	polarity	-3	anger
um inferno	polarity	-3	anger
um horror	polarity	-3	anger
um terror	polarity	-3	anger
uma piada	polarity	-3	anger
um caos	polarity	-3	anger
caos total	polarity	-3	anger
um circo	polarity	-3	anger
o fim da picada	polarity	-3	anger
o cúmulo	polarity	-3	anger
é o cúmulo	polarity	-3	anger
cúmulo do absurdo	polarity	-3	anger
pior impossível	polarity	-3	anger
o pior de todos	polarity	-3	anger
pior do brasil	polarity	-3	anger
pior de portugal	polarity	-3	anger
pior do mundo	polarity	-3	anger
pior atendimento	polarity	-3	anger
péssimo atendimento	polarity	-3	anger
péssimo serviço	polarity	-3	anger
péssima gestão	polarity	-3	anger
péssima administração	polarity	-3	anger
péssima experiência	polarity	-3	anger
péssima qualidade	polarity	-3	anger
péssimo trabalho	polarity	-3	anger
péssimas condições	polarity	-3	anger
atendimento horrível	polarity	-3	anger
atendimento vergonhoso	polarity	-3	anger
terceiro mundo	polarity	-3	anger
odei{o,a,am,amos,ei}	polarity	-3	anger
odiar	polarity	-3	anger
odiando	polarity	-3	anger
ódio	polarity	-3	anger
detest{o,a,am,ar,ei,ável,áveis}	polarity	-3	anger
nojo	polarity	-3	anger
enoja{,m}	polarity	-3	anger
estupidez	polarity	-3	anger
ruindade	polarity	-3	anger
maldade	polarity	-3	anger
malvad{o,a,os,as}	polarity	-3	anger
perverso	polarity	-3	anger
perversa	polarity	-3	anger
perversos	polarity	-3	anger
monstr{o,os}	polarity	-3	anger
assassin{o,a,os,as}	polarity	-3	anger
genocid{a,as}	polarity	-3	anger
nazista{,s}	polarity	-3	anger
fascista{,s}	polarity	-3	anger
racista{,s}	polarity	-3	anger
racismo	polarity	-3	anger
homofobia	polarity	-3	anger
homofóbic{o,a,os}	polarity	-3	anger
machista{,s}	polarity	-3	anger
preconceituos{o,a,os,as}	polarity	-3	anger
discrimina{ção,dor}	polarity	-3	anger
tortura	polarity	-3	anger
abuso sexual	polarity	-3	anger
estupro	polarity	-3	anger
estuprador	polarity	-3	anger
assédio	polarity	-3	anger
assediador	polarity	-3	anger

# Insults and strong language
merda{,s}	polarity	-3	anger
bosta{,s}	polarity	-3	anger
fdp	polarity	-3	anger
filh{o,a,os} da puta	polarity	-3	anger
filho duma puta	polarity	-3	anger
filhos de puta	polarity	-3	anger
puta que pariu	polarity	-3	anger
puta que o pariu	polarity	-3	anger
vai se foder	polarity	-3	anger
vão se foder	polarity	-3	anger
vai tomar no cu	polarity	-3	anger
vtnc	polarity	-3	anger
vsf	polarity	-3	anger
tnc	polarity	-3	anger
tomar no cu	polarity	-3	anger
foda se	polarity	-3	anger
fodas	polarity	-3	anger
fodid{o,a,os,as}	polarity	-3	anger
arrombad{o,a,os,as}	polarity	-3	anger
desgraçad{o,a,os,as}	polarity	-3	anger
desgraça	polarity	-3	anger
miseráve{l,is}	polarity	-3	anger
maldit{o,a,os,as}	polarity	-3	anger
cretin{o,a,os,as}	polarity	-3	anger
imbecil	polarity	-3	anger
imbecis	polarity	-3	anger
idiota{,s}	polarity	-3	anger
idiotice	polarity	-3	anger
estúpid{o,a,os,as}	polarity	-3	anger
otári{o,a,os,as}	polarity	-3	anger
babaca{,s}	polarity	-3	anger
escrot{o,a,os,as}	polarity	-3	anger
corn{o,os}	polarity	-3	anger
viad{o,os}	polarity	-3	anger
cuzão	polarity	-3	anger
cuzões	polarity	-3	anger
pau no cu	polarity	-3	anger
cacete de	polarity	-3	anger
escória	polarity	-3	anger
verme{,s}	polarity	-3	anger
parasita{,s}	polarity	-3	anger
sanguessuga{,s}	polarity	-3	anger
rato de	polarity	-3	anger
ratos de esgoto	polarity	-3	anger
urubus	polarity	-3	anger
abutre{,s}	polarity	-3	anger
nojeira	polarity	-3	anger
porco nojento	polarity	-3	anger
vaca nojenta	polarity	-3	anger
puta{,s}	polarity	-3	anger
putaria	polarity	-3	anger
caralho	polarity	-3	anger
carai	polarity	-3	anger
krl	polarity	-3	anger
krlh	polarity	-3	anger
crl	polarity	-3	anger
crlh	polarity	-3	anger
cabrão	polarity	-3	anger
cabrões	polarity	-3	anger
cabrona	polarity	-3	anger
palhaç{o,a,os,as}	polarity	-3	anger
pilantra{,s}	polarity	-3	anger
picareta{,s}	polarity	-3	anger
vigarista{,s}	polarity	-3	anger
aldrab{ão,ões,ona}	polarity	-3	anger
gatun{o,a,os,as}	polarity	-3	anger
chulo{,s}	polarity	-3	anger
burlão	polarity	-3	anger
burlões	polarity	-3	anger
trafulha{,s}	polarity	-3	anger
larápio{,s}	polarity	-3	anger
meliante{,s}	polarity	-3	anger
energúmen{o,a,os}	polarity	-3	anger
besta quadrada	polarity	-3	anger
animal nojento	polarity	-3	anger
retardad{o,a,os,as}	polarity	-3	anger
débil mental	polarity	-3	anger
débeis mentais	polarity	-3	anger
demente{,s}	polarity	-3	anger
fascistas de merda	polarity	-3	anger
governo de merda	polarity	-3	anger
serviço de merda	polarity	-3	anger
país de merda	polarity	-3	anger
cidade de merda	polarity	-3	anger
merdoso	polarity	-3	anger
asno{,s}	polarity	-3	anger
jumento{,s}	polarity	-3	anger
anta	polarity	-3	anger
antas	polarity	-3	anger
inútei{s,}	polarity	-3	anger
inútil	polarity	-3	anger
porra	polarity	-2	anger
pqp	polarity	-2	anger
aff	polarity	-2	anger
affe	polarity	-2	anger
afff	polarity	-2	anger
puts	polarity	-2	anger
putz	polarity	-2	anger
droga	polarity	-2	anger
que droga	polarity	-2	anger
que saco	polarity	-2	anger
que raiva	polarity	-2	anger
que ódio	polarity	-2	anger
que porra	polarity	-2	anger
porcaria{,s}	polarity	-2	anger
porra nenhuma	polarity	-2	anger
caramba que	polarity	-2	anger
que merda	polarity	-2	anger
cacete	polarity	-2	anger
caceta	polarity	-2	anger
fdm	polarity	-2	anger
fodeu	polarity	-2	anger
ferrou	polarity	-2	anger
lascou	polarity	-2	anger
danou se	polarity	-2	anger
se ferrar	polarity	-2	anger
me ferrei	polarity	-2	anger
burr{o,a,os,as}	polarity	-2	anger
burrice	polarity	-2	anger
tont{o,os}	polarity	-2	anger
trouxa{,s}	polarity	-2	anger
bobo{,s}	polarity	-2	anger
boba	polarity	-2	anger
bobagem	polarity	-2	anger
bobagens	polarity	-2	anger
besteira{,s}	polarity	-2	anger
asneira{,s}	polarity	-2	anger
tonteria	polarity	-2	anger
ridícul{o,a,os,as}	polarity	-2	anger
patétic{o,a,os,as}	polarity	-2	anger
tosc{o,a,os,as}	polarity	-2	anger
grosseir{o,a,os,as}	polarity	-2	anger
grosseria{,s}	polarity	-2	anger
gross{o,a,os,as}	polarity	-2	anger
ignorante{,s}	polarity	-2	anger
ignorância	polarity	-2	anger
arrogante{,s}	polarity	-2	anger
arrogância	polarity	-2	anger
prepotente{,s}	polarity	-2	anger
prepotência	polarity	-2	anger
soberb{a,o}	polarity	-2	anger
metid{o,a,os,as}	polarity	-2	anger
folgad{o,a,os,as}	polarity	-2	anger
preguiços{o,a,os,as}	polarity	-2	anger
preguiça	polarity	-2	anger
relaxad{o,a,os,as}	polarity	-2	anger
desleixad{o,a,os,as}	polarity	-2	anger
desleixo	polarity	-2	anger
vadi{o,a,os,as}	polarity	-2	anger
calaceir{o,a,os}	polarity	-2	anger
mandri{ão,ões}	polarity	-2	anger
mal educad{o,a,os,as}	polarity	-2	anger
mal criad{o,a,os,as}	polarity	-2	anger
mal encarad{o,a,os,as}	polarity	-2	anger
mal humorad{o,a,os,as}	polarity	-2	anger
antipátic{o,a,os,as}	polarity	-2	anger
antipatia	polarity	-2	anger
rude{,s}	polarity	-2	anger
ríspid{o,a,os,as}	polarity	-2	anger
indelicad{o,a,os,as}	polarity	-2	anger
má educação	polarity	-2	anger
falta de educação	polarity	-2	anger
má vontade	polarity	-2	anger
má fé	polarity	-2	anger
má gestão	polarity	-2	anger
má administração	polarity	-2	anger
má qualidade	polarity	-2	anger
má experiência	polarity	-2	anger
insensíve{l,is}	polarity	-2	anger
frio e grosso	polarity	-2	anger
debochad{o,a,os,as}	polarity	-2	anger
deboche	polarity	-2	anger
zombaria	polarity	-2	anger
zomba{r,m,ndo}	polarity	-2	anger
gozar com a cara	polarity	-2	anger
gozação	polarity	-2	anger
brincadeira de mau gosto	polarity	-2	anger
de mau gosto	polarity	-2	anger
brincadeira tem limite	polarity	-2	anger
só pode ser brincadeira	polarity	-2	anger
tão de brincadeira	polarity	-2	anger
tá de brincadeira	polarity	-2	anger
estão a gozar	polarity	-2	anger
estão a brincar connosco	polarity	-2	anger
tá de sacanagem	polarity	-2	anger
sacanagem	polarity	-2	anger
sacana{,s}	polarity	-2	anger
fala sério	polarity	-2	anger
pelo amor de deus	polarity	-2	anger
ninguém merece	polarity	-2	anger
haja paciência	polarity	-2	anger
paciência tem limite	polarity	-2	anger
santa paciência	polarity	-2	anger
perdi a paciência	polarity	-2	anger
sem paciência	polarity	-2	anger
sem noção	polarity	-2	anger
sem cabimento	polarity	-2	anger
sem vergonhice	polarity	-2	anger
lenga lenga	polarity	-2	anger
enrolação	polarity	-2	anger
enrol{am,ando,ador,adores}	polarity	-2	anger
tramoia	polarity	-2	anger
falcatrua{,s}	polarity	-2	anger
maracutaia{,s}	polarity	-2	anger
negociata{,s}	polarity	-2	anger
propina{,s}	polarity	-2	anger
suborn{o,os,ar}	polarity	-2	anger
rachadinha	polarity	-2	anger
mamata{,s}	polarity	-2	anger
cabide de emprego	polarity	-2	anger
compadrio	polarity	-2	anger
nepotismo	polarity	-2	anger
superfatur{ado,ada,amento}	polarity	-2	anger
desvio de verba	polarity	-2	anger
desvio de verbas	polarity	-2	anger
desviaram	polarity	-2	anger
desviam	polarity	-2	anger
dinheiro jogado fora	polarity	-2	anger
dinheiro no lixo	polarity	-2	anger
desperdíci{o,os}	polarity	-2	anger
desperdiç{ar,am,ando,ado}	polarity	-2	anger
gastança	polarity	-2	anger
esbanjam	polarity	-2	anger
indústria da multa	polarity	-2	anger
indústria de multas	polarity	-2	anger
caça às multas	polarity	-2	anger
caça níquel	polarity	-2	anger
extorsão	polarity	-2	anger
extor{quir,quem}	polarity	-2	anger
explora{dor,dores,ção}	polarity	-2	anger
golpe{,s}	polarity	-2	anger
golpista{,s}	polarity	-2	anger
fraude{,s}	polarity	-2	anger
fraudulent{o,a,os,as}	polarity	-2	anger
burla{,s}	polarity	-2	anger
burlad{o,a,os}	polarity	-2	anger
vigarice{,s}	polarity	-2	anger
enganad{o,a,os,as}	polarity	-2	anger
engan{ar,am,aram,ou,ando,oso,osa}	polarity	-2	anger
engodo	polarity	-2	anger
farsa	polarity	-2	anger
mentira{,s}	polarity	-2	anger
mentir{am,ou,ando}	polarity	-2	anger
mentem	polarity	-2	anger
propaganda enganosa	polarity	-2	anger
promessa vazia	polarity	-2	anger
promessas vazias	polarity	-2	anger
promessas não cumpridas	polarity	-2	anger
só promessa	polarity	-2	anger
só promessas	polarity	-2	anger
só prometem	polarity	-2	anger
só mentiras	polarity	-2	anger
só mentira	polarity	-2	anger
conversa fiada	polarity	-2	anger
conversa pra boi dormir	polarity	-2	anger
blá blá blá	polarity	-2	anger
papo furado	polarity	-2	anger
balela	polarity	-2	anger
balelas	polarity	-2	anger
falsidade	polarity	-2	anger

# Complaints: adjectives
ruim	polarity	-2	anger
ruins	polarity	-2	anger
mau	polarity	-2	anger
maus	polarity	-2	anger
má	polarity	-2	anger
malíssimo	polarity	-2	anger
pior{,es}	polarity	-2	anger
piorzinho	polarity	-2	anger
fraquíssim{o,a}	polarity	-2	anger
precári{o,a,os,as}	polarity	-2	anger
precariedade	polarity	-2	anger
ineficiente{,s}	polarity	-2	anger
ineficiência	polarity	-2	anger
ineficaz	polarity	-2	anger
ineficazes	polarity	-2	anger
lent{o,a,os,as}	polarity	-2	anger
lentíssim{o,a,os,as}	polarity	-2	anger
lentidão	polarity	-2	anger
moros{o,a,os,as}	polarity	-2	anger
morosidade	polarity	-2	anger
demorad{o,a,os,as}	polarity	-2	anger
demoradíssim{o,a,os,as}	polarity	-2	anger
atrasad{o,a,os,as}	polarity	-2	anger
burocrátic{o,a,os,as}	polarity	-2	anger
burocracia	polarity	-2	anger
complicad{o,a,os,as}	polarity	-2	anger
confus{o,a,os,as}	polarity	-2	anger
confusão	polarity	-2	anger
confusões	polarity	-2	anger
desorganizad{o,a,os,as}	polarity	-2	anger
desorganização	polarity	-2	anger
bagunça{,do,da,dos,das}	polarity	-2	anger
caótic{o,a,os,as}	polarity	-2	anger
caos	polarity	-2	anger
absurd{o,a,os,as}	polarity	-2	anger
abusiv{o,a,os,as}	polarity	-2	anger
abus{o,os,ado,ada}	polarity	-2	anger
injust{o,a,os,as}	polarity	-2	anger
injustiça{,s}	polarity	-2	anger
injustiçad{o,a}	polarity	-2	anger
ilegal	polarity	-2	anger
ilegais	polarity	-2	anger
ilegalidade	polarity	-2	anger
irregular	polarity	-2	anger
irregulares	polarity	-2	anger
irregularidade{,s}	polarity	-2	anger
arbitrári{o,a,os,as}	polarity	-2	anger
indevid{o,a,os,as}	polarity	-2	anger
cobrança indevida	polarity	-2	anger
cobranças indevidas	polarity	-2	anger
cobrança abusiva	polarity	-2	anger
multa injusta	polarity	-2	anger
multa indevida	polarity	-2	anger
taxa abusiva	polarity	-2	anger
errad{o,a,os,as}	polarity	-2	anger
equivocad{o,a,os,as}	polarity	-2	anger
defeituos{o,a,os,as}	polarity	-2	anger
defeito{,s}	polarity	-2	anger
estragad{o,a,os,as}	polarity	-2	anger
quebrad{o,a,os,as}	polarity	-2	anger
quebradeira	polarity	-2	anger
danificad{o,a,os,as}	polarity	-2	anger
destruíd{o,a,os,as}	polarity	-2	anger
destrui{r,u,ram}	polarity	-2	anger
destroem	polarity	-2	anger
depredad{o,a,os,as}	polarity	-2	anger
vandaliz{ado,ada,ados}	polarity	-2	anger
vandalismo	polarity	-2	anger
vândalo{,s}	polarity	-2	anger
avariad{o,a,os,as}	polarity	-2	anger
entupid{o,a,os,as}	polarity	-2	anger
entup{iu,imento}	polarity	-2	anger
alagad{o,a,os,as}	polarity	-2	anger
alagament{o,os}	polarity	-2	anger
esburacad{o,a,os,as}	polarity	-2	anger
buraco{,s}	polarity	-2	anger
buracão	polarity	-2	anger
buraqueira	polarity	-2	anger
cratera{,s}	polarity	-2	anger
sucatead{o,a,os,as}	polarity	-2	anger
sucateamento	polarity	-2	anger
abandonad{o,a,os,as}	polarity	-2	anger
abandono	polarity	-2	anger
esquecid{o,a,os,as} pelo	polarity	-2	anger
largad{o,a,os,as} às	polarity	-2	anger
às moscas	polarity	-2	anger
jogad{o,a,os,as} às traças	polarity	-2	anger
entregue às baratas	polarity	-2	anger
às traças	polarity	-2	anger
ao deus dará	polarity	-2	anger
ao abandono	polarity	-2	anger
suj{o,a,os,as}	polarity	-2	anger
sujeira{,s}	polarity	-2	anger
sujidade	polarity	-2	anger
imund{o,a,os,as}	polarity	-2	anger
imundície{,s}	polarity	-2	anger
imundice	polarity	-2	anger
fedorent{o,a,os,as}	polarity	-2	anger
fedor	polarity	-2	anger
fede{,m}	polarity	-2	anger
fedendo	polarity	-2	anger
fedid{o,a,os,as}	polarity	-2	anger
mau cheiro	polarity	-2	anger
cheiro horrível	polarity	-2	anger
cheiro insuportável	polarity	-2	anger
cheira mal	polarity	-2	anger
cheirando mal	polarity	-2	anger
malcheiros{o,a}	polarity	-2	anger
podre{,s}	polarity	-2	anger
podridão	polarity	-2	anger
insalubre{,s}	polarity	-2	anger
poluíd{o,a,os,as}	polarity	-2	anger
polui{ção,r}	polarity	-2	anger
contaminad{o,a,os,as}	polarity	-2	anger
tóxic{o,a,os,as}	polarity	-2	anger
barulhent{o,a,os,as}	polarity	-2	anger
barulheira	polarity	-2	anger
som alto	polarity	-2	anger
perturbação	polarity	-2	anger
perturbação do sossego	polarity	-2	anger
lotad{o,a,os,as}	polarity	-2	anger
lotadíssim{o,a,os}	polarity	-2	anger
superlotad{o,a,os,as}	polarity	-2	anger
superlotação	polarity	-2	anger
espremidos	polarity	-2	anger
cheíssim{o,a}	polarity	-2	anger
apertad{o,a,os,as}	polarity	-2	anger
abafad{o,a,os}	polarity	-2	anger
desagradáve{l,is}	polarity	-2	anger
desconfortáve{l,is}	polarity	-2	anger
indesejáve{l,is}	polarity	-2	anger
irritante{,s}	polarity	-2	anger
chat{o,a,os,as}	polarity	-2	anger
chatíssim{o,a}	polarity	-2	anger
chatice	polarity	-2	anger
enfadonh{o,a}	polarity	-2	anger
cansativ{o,a,os,as}	polarity	-2	anger
estressante{,s}	polarity	-2	anger
desgastante{,s}	polarity	-2	anger
maçador{,a}	polarity	-2	anger
indignação	polarity	-2	anger
revoltad{o,a,os,as}	polarity	-2	anger
revolta	polarity	-2	anger
revoltad{íssimo,íssima}	polarity	-2	anger
irritad{o,a,os,as}	polarity	-2	anger
irritação	polarity	-2	anger
zangad{o,a,os,as}	polarity	-2	anger
furios{o,a,os,as}	polarity	-2	anger
puto da vida	polarity	-2	anger
puta da vida	polarity	-2	anger
pistolad{o,a}	polarity	-2	anger
bolad{o,a,os}	polarity	-2	anger
com raiva	polarity	-2	anger
raiva	polarity	-2	anger
raivos{o,a,os}	polarity	-2	anger
ranço	polarity	-2	anger
chatead{o,a,os,as}	polarity	-2	anger
aborrecid{o,a,os,as}	polarity	-2	anger
aborreciment{o,os}	polarity	-2	anger
insatisfeit{o,a,os,as}	polarity	-2	anger
insatisfação	polarity	-2	anger
descontente{,s}	polarity	-2	anger
descontentamento	polarity	-2	anger
inconformad{o,a,os,as}	polarity	-2	anger
frustrad{o,a,os,as}	polarity	-2	anger
frustrante{,s}	polarity	-2	anger
frustração	polarity	-2	anger
fart{o,a,os,as} de	polarity	-2	anger
far{ta,to} disto	polarity	-2	anger
cheio disso	polarity	-2	anger
de saco cheio	polarity	-2	anger
saco cheio	polarity	-2	anger
cansad{o,a,os,as} de	polarity	-2	anger
cansei	polarity	-2	anger
cansamos	polarity	-2	anger
não aguento	polarity	-2	anger
não aguento mais	polarity	-2	anger
não aguentamos mais	polarity	-2	anger
não suporto	polarity	-2	anger
não suportamos	polarity	-2	anger
ninguém aguenta	polarity	-2	anger
ninguém aguenta mais	polarity	-2	anger
chega disso	polarity	-2	anger
já chega	polarity	-2	anger
basta	polarity	-2	anger
já basta	polarity	-2	anger
mal atendid{o,a,os,as}	polarity	-2	anger
mal tratad{o,a,os,as}	polarity	-2	anger
maltratad{o,a,os,as}	polarity	-2	anger
maltrat{ar,am,aram,ou}	polarity	-2	anger
maus tratos	polarity	-2	anger
destratad{o,a,os,as}	polarity	-2	anger
destrat{ar,ou,aram}	polarity	-2	anger
desrespeit{ado,ada,ados,adas,am,aram,ou,oso,osa,osos}	polarity	-2	anger
desrespeitos	polarity	-2	anger
humilhad{o,a,os,as}	polarity	-2	anger
humilha{r,m,ção,ram}	polarity	-2	anger
ofendid{o,a,os,as}	polarity	-2	anger
ofens{a,as,ivo,iva}	polarity	-2	anger
ofend{eu,er}	polarity	-2	anger
insult{o,os,ado,ada,ar,ou}	polarity	-2	anger
xing{ar,ou,aram,ado,ada,amento}	polarity	-2	anger
grit{ou,aram,ando comigo}	polarity	-2	anger
lesad{o,a,os,as}	polarity	-2	anger
prejudicad{o,a,os,as}	polarity	-2	anger
prejudic{a,am,ar,ou,aram,ial}	polarity	-2	anger
prejuíz{o,os}	polarity	-2	anger

# Complaints: nouns
reclam{ar,o,ei,ação,ações,am,amos,ando,aram,ou}	polarity	-2	anger
queix{a,as,ar,o,oso,osos}	polarity	-2	anger
queixa se	polarity	-2	anger
denúncia{,s}	polarity	-2	anger
denunci{ar,ei,o}	polarity	-2	anger
protest{o,os,ar,am}	polarity	-2	anger
greve{,s}	polarity	-2	anger
manifestação contra	polarity	-2	anger
problemão	polarity	-2	anger
transtorno{,s}	polarity	-2	anger
incômod{o,os,a}	polarity	-2	anger
incomoda{r,m,ndo}	polarity	-2	anger
aborrece{,r}	polarity	-2	anger
descuido	polarity	-2	anger
descuidad{o,a,os,as}	polarity	-2	anger
omissão	polarity	-2	anger
omiss{o,a,os,as}	polarity	-2	anger
má conservação	polarity	-2	anger
mal conservad{o,a,os,as}	polarity	-2	anger
mal cuidad{o,a,os,as}	polarity	-2	anger
mal feit{o,a,os,as}	polarity	-2	anger
malfeit{o,a,os,as}	polarity	-2	anger
mal acabad{o,a,os,as}	polarity	-2	anger
mal sinalizad{o,a,os,as}	polarity	-2	anger
mal iluminad{o,a,os,as}	polarity	-2	anger
mal organizad{o,a,os,as}	polarity	-2	anger
mal planejad{o,a,os,as}	polarity	-2	anger
mal explicad{o,a,os,as}	polarity	-2	anger
mal gerid{o,a}	polarity	-2	anger
mal administrad{o,a}	polarity	-2	anger
gambiarra{,s}	polarity	-2	anger
remendo{,s}	polarity	-2	anger
obra parada	polarity	-2	anger
obras paradas	polarity	-2	anger
obra inacabada	polarity	-2	anger
obras inacabadas	polarity	-2	anger
obra atrasada	polarity	-2	anger
elefante branco	polarity	-2	anger
elefantes brancos	polarity	-2	anger
demora	polarity	-2	anger
demorou	polarity	-2	anger
demoram	polarity	-2	anger
demora demais	polarity	-2	anger
demora muito	polarity	-2	anger
muita demora	polarity	-2	anger
demora no atendimento	polarity	-2	anger
atraso{,s}	polarity	-2	anger
atras{ou,am,aram,ando}	polarity	-2	anger
espera interminável	polarity	-2	anger
longa espera	polarity	-2	anger
horas de espera	polarity	-2	anger
horas esperando	polarity	-2	anger
horas na fila	polarity	-2	anger
horas à espera	polarity	-2	anger
esperando há horas	polarity	-2	anger
esperando há dias	polarity	-2	anger
esperando há meses	polarity	-2	anger
meses esperando	polarity	-2	anger
meses à espera	polarity	-2	anger
dias esperando	polarity	-2	anger
anos esperando	polarity	-2	anger
espera de meses	polarity	-2	anger
espera de horas	polarity	-2	anger
espera absurda	polarity	-2	anger
cansei de esperar	polarity	-2	anger
canso de esperar	polarity	-2	anger
fila enorme	polarity	-2	anger
filas enormes	polarity	-2	anger
fila gigante	polarity	-2	anger
fila imensa	polarity	-2	anger
fila absurda	polarity	-2	anger
fila quilométrica	polarity	-2	anger
filas quilométricas	polarity	-2	anger
fila que não anda	polarity	-2	anger
fila não anda	polarity	-2	anger
filas intermináveis	polarity	-2	anger
fila interminável	polarity	-2	anger
filas de espera	polarity	-2	anger
muita fila	polarity	-2	anger
filas longas	polarity	-2	anger
fila desde cedo	polarity	-2	anger
chá de cadeira	polarity	-2	anger
jogo de empurra	polarity	-2	anger
empurra empurra	polarity	-2	anger
empurram com a barriga	polarity	-2	anger
empurrando com a barriga	polarity	-2	anger
volte amanhã	polarity	-2	anger
vai e volta	polarity	-2	anger
de um lado para outro	polarity	-2	anger
de um lado pro outro	polarity	-2	anger
manda para outro setor	polarity	-2	anger
mandam para outro	polarity	-2	anger
cada um diz uma coisa	polarity	-2	anger
cada hora dizem uma coisa	polarity	-2	anger
informação errada	polarity	-2	anger
informações erradas	polarity	-2	anger
informação desencontrada	polarity	-2	anger
informações desencontradas	polarity	-2	anger
informações contraditórias	polarity	-2	anger
falta de informação	polarity	-2	anger
falta de atenção	polarity	-2	anger
falta de consideração	polarity	-2	anger
falta de organização	polarity	-2	anger
falta de planejamento	polarity	-2	anger
falta de planeamento	polarity	-2	anger
falta de fiscalização	polarity	-2	anger
falta de manutenção	polarity	-2	anger
falta de limpeza	polarity	-2	anger
falta de iluminação	polarity	-2	anger
falta de funcionários	polarity	-2	anger
falta de médicos	polarity	-2	anger
falta de médico	polarity	-2	anger
falta de professores	polarity	-2	anger
falta de remédio	polarity	-2	anger
falta de remédios	polarity	-2	anger
falta de medicamentos	polarity	-2	anger
falta de vagas	polarity	-2	anger
falta de transporte	polarity	-2	anger
falta de estrutura	polarity	-2	anger
falta de água	polarity	-2	anger
falta de luz	polarity	-2	anger
falta de energia	polarity	-2	anger
falta d'água	polarity	-2	anger
falta de segurança	polarity	-2	anger
falta de policiamento	polarity	-2	anger
falta de civismo	polarity	-2	anger
falta de preparo	polarity	-2	anger
falta de profissionalismo	polarity	-2	anger
falta de compromisso	polarity	-2	anger
falta de humanidade	polarity	-2	anger
falta de empatia	polarity	-2	anger
falta de competência	polarity	-2	anger
falta de transparência	polarity	-2	anger
falta de recursos	polarity	-2	anger
falta de verba	polarity	-2	anger
falta tudo	polarity	-2	anger
falta	polarity	-2	anger
faltam médicos	polarity	-2	anger
faltam remédios	polarity	-2	anger
faltam professores	polarity	-2	anger
queda de energia	polarity	-2	anger
queda de luz	polarity	-2	anger
apagão	polarity	-2	anger
apagões	polarity	-2	anger
corte de água	polarity	-2	anger
cortes de água	polarity	-2	anger
corte de luz	polarity	-2	anger
cortes de luz	polarity	-2	anger
corte de energia	polarity	-2	anger
oscilação de energia	polarity	-2	anger
vazament{o,os}	polarity	-2	anger
vazando	polarity	-2	anger
vaza água	polarity	-2	anger
fuga de água	polarity	-2	anger
rotura de água	polarity	-2	anger
água suja	polarity	-2	anger
água barrenta	polarity	-2	anger
água com cheiro	polarity	-2	anger
água amarela	polarity	-2	anger
água parada	polarity	-2	anger
esgoto a céu aberto	polarity	-2	anger
esgoto aberto	polarity	-2	anger
esgoto estourado	polarity	-2	anger
esgoto entupido	polarity	-2	anger
bueiro entupido	polarity	-2	anger
bueiros entupidos	polarity	-2	anger
bueiro aberto	polarity	-2	anger
boca de lobo entupida	polarity	-2	anger
sarjeta entupida	polarity	-2	anger
valeta aberta	polarity	-2	anger
lixo acumulado	polarity	-2	anger
lixo na rua	polarity	-2	anger
lixo nas ruas	polarity	-2	anger
lixo espalhado	polarity	-2	anger
lixo jogado	polarity	-2	anger
lixo por todo lado	polarity	-2	anger
lixo a céu aberto	polarity	-2	anger
acúmulo de lixo	polarity	-2	anger
acumulação de lixo	polarity	-2	anger
montanha de lixo	polarity	-2	anger
montes de lixo	polarity	-2	anger
lixão	polarity	-2	anger
entulho	polarity	-2	anger
entulhos	polarity	-2	anger
contentores cheios	polarity	-2	anger
contentor cheio	polarity	-2	anger
ecopontos cheios	polarity	-2	anger
ecoponto cheio	polarity	-2	anger
lixeira a céu aberto	polarity	-2	anger
mato alto	polarity	-2	anger
mato crescendo	polarity	-2	anger
mato tomando conta	polarity	-2	anger
matagal	polarity	-2	anger
ervas daninhas	polarity	-2	anger
terreno baldio	polarity	-2	anger
terreno abandonado	polarity	-2	anger
casa abandonada	polarity	-2	anger
carro abandonado	polarity	-2	anger
carros abandonados	polarity	-2	anger
rato{,s}	polarity	-2	anger
ratazana{,s}	polarity	-2	anger
barata na	polarity	-2	anger
baratas	polarity	-2	anger
mosquitos	polarity	-2	anger
escorpião	polarity	-2	anger
escorpiões	polarity	-2	anger
pragas	polarity	-2	anger
infestação	polarity	-2	anger
lâmpada queimada	polarity	-2	anger
lâmpadas queimadas	polarity	-2	anger
poste apagado	polarity	-2	anger
postes apagados	polarity	-2	anger
poste queimado	polarity	-2	anger
rua escura	polarity	-2	anger
ruas escuras	polarity	-2	anger
rua às escuras	polarity	-2	anger
às escuras	polarity	-2	anger
luz apagada	polarity	-2	anger
candeeiro apagado	polarity	-2	anger
candeeiros apagados	polarity	-2	anger
lâmpada fundida	polarity	-2	anger
semáforo quebrado	polarity	-2	anger
semáforo apagado	polarity	-2	anger
semáforo avariado	polarity	-2	anger
sinal quebrado	polarity	-2	anger
calçada quebrada	polarity	-2	anger
calçadas quebradas	polarity	-2	anger
passeio partido	polarity	-2	anger
passeios estragados	polarity	-2	anger
asfalto ruim	polarity	-2	anger
asfalto de péssima qualidade	polarity	-2	anger
rua esburacada	polarity	-2	anger
ruas esburacadas	polarity	-2	anger
estrada esburacada	polarity	-2	anger
ruas de barro	polarity	-2	anger
rua de terra	polarity	-2	anger
lamaçal	polarity	-2	anger
trânsito caótico	polarity	-2	anger
trânsito infernal	polarity	-2	anger
engarrafament{o,os}	polarity	-2	anger
congestionament{o,os}	polarity	-2	anger
engarrafad{o,a}	polarity	-2	anger
ônibus lotado	polarity	-2	anger
ônibus lotados	polarity	-2	anger
ônibus quebrado	polarity	-2	anger
ônibus velho	polarity	-2	anger
ônibus sujo	polarity	-2	anger
ônibus não passa	polarity	-2	anger
autocarro atrasado	polarity	-2	anger
autocarros cheios	polarity	-2	anger
comboio atrasado	polarity	-2	anger
comboios suprimidos	polarity	-2	anger
comboio suprimido	polarity	-2	anger
metrô lotado	polarity	-2	anger
metro avariado	polarity	-2	anger
trem lotado	polarity	-2	anger
tarifa abusiva	polarity	-2	anger
passagem cara	polarity	-2	anger
aumento abusivo	polarity	-2	anger
aumento de tarifa	polarity	-2	anger
preço abusivo	polarity	-2	anger
preços abusivos	polarity	-2	anger
site fora do ar	polarity	-2	anger
fora do ar	polarity	-2	anger
sistema fora do ar	polarity	-2	anger
sistema caiu	polarity	-2	anger
site não abre	polarity	-2	anger
site lento	polarity	-2	anger
sistema lento	polarity	-2	anger
aplicativo não abre	polarity	-2	anger
app não funciona	polarity	-2	anger
app horrível	polarity	-2	anger
link quebrado	polarity	-2	anger
página não carrega	polarity	-2	anger
erro no sistema	polarity	-2	anger
dá erro	polarity	-2	anger
só dá erro	polarity	-2	anger
dando erro	polarity	-2	anger
deu erro	polarity	-2	anger
sempre dá erro	polarity	-2	anger
travando	polarity	-2	anger
trava toda hora	polarity	-2	anger
trav{a,ou} tudo	polarity	-2	anger
instável	polarity	-2	anger
instabilidade	polarity	-2	anger
cai a ligação	polarity	-2	anger
caiu a ligação	polarity	-2	anger
ligação cai	polarity	-2	anger
desligam na cara	polarity	-2	anger
desligou na minha cara	polarity	-2	anger
desligam o telefone	polarity	-2	anger
telefone só chama	polarity	-2	anger
só chama	polarity	-2	anger
só dá ocupado	polarity	-2	anger
sempre ocupado	polarity	-2	anger
linha sempre ocupada	polarity	-2	anger
telefone mudo	polarity	-2	anger
música de espera	polarity	-2	anger
mensagem automática	polarity	-2	anger
atendimento robotizado	polarity	-2	anger
robô não entende	polarity	-2	anger

# Complaints: what does not happen (não, ninguém, nunca, sem + word)
não funciona{,m,va,vam}	polarity	-2	anger
não funcionou	polarity	-2	anger
não funcionaram	polarity	-2	anger
não está funcionando	polarity	-2	anger
não está a funcionar	polarity	-2	anger
não tá funcionando	polarity	-2	anger
não func	polarity	-2	anger
n funciona	polarity	-2	anger
não atend{e,em,eu,eram,ia}	polarity	-2	anger
não atendem o telefone	polarity	-2	anger
não atendem ninguém	polarity	-2	anger
não resolv{e,em,eu,eram,eram nada}	polarity	-2	anger
não resolve nada	polarity	-2	anger
não resolvem nada	polarity	-2	anger
nada foi resolvido	polarity	-2	anger
nada resolvido	polarity	-2	anger
nada resolve	polarity	-2	anger
não respond{e,em,eu,eram}	polarity	-2	anger
não dão resposta	polarity	-2	anger
não deram resposta	polarity	-2	anger
não dá retorno	polarity	-2	anger
não dão retorno	polarity	-2	anger
não retorna{,m,ram}	polarity	-2	anger
não retornam a ligação	polarity	-2	anger
não obtive resposta	polarity	-2	anger
não tive resposta	polarity	-2	anger
não tive retorno	polarity	-2	anger
não recebi resposta	polarity	-2	anger
não recebi retorno	polarity	-2	anger
ainda sem resposta	polarity	-2	anger
até agora nada	polarity	-2	anger
até hoje nada	polarity	-2	anger
e até agora nada	polarity	-2	anger
e nada	polarity	-2	anger
nada feito	polarity	-2	anger
nada acontece	polarity	-2	anger
nada muda	polarity	-2	anger
nada mudou	polarity	-2	anger
não muda nada	polarity	-2	anger
não adianta	polarity	-2	anger
não adianta nada	polarity	-2	anger
não adiantou	polarity	-2	anger
não adianta reclamar	polarity	-2	anger
não serve	polarity	-2	anger
não serve pra nada	polarity	-2	anger
não serve para nada	polarity	-2	anger
não servem pra nada	polarity	-2	anger
não presta	polarity	-2	anger
não presta pra nada	polarity	-2	anger
não prestam	polarity	-2	anger
não vale nada	polarity	-2	anger
não vale a pena	polarity	-2	anger
não vale o que custa	polarity	-2	anger
não gost{o,ei,amos,aram}	polarity	-2	anger
não gosto nada	polarity	-2	anger
não curti	polarity	-2	anger
não recomendo	polarity	-2	anger
não recomendo a ninguém	polarity	-2	anger
não indico	polarity	-2	anger
não volto mais	polarity	-2	anger
nunca mais volto	polarity	-2	anger
não confio	polarity	-2	anger
não confiem	polarity	-2	anger
não dá	polarity	-2	anger
não dá mais	polarity	-2	anger
não dá para confiar	polarity	-2	anger
não dá pra entender	polarity	-2	anger
não dá para acreditar	polarity	-2	anger
não acredito nisso	polarity	-2	anger
não tem condições	polarity	-2	anger
não tem condição	polarity	-2	anger
não tem cabimento	polarity	-2	anger
não tem explicação	polarity	-2	anger
não tem desculpa	polarity	-2	anger
não tem justificativa	polarity	-2	anger
não tem jeito	polarity	-2	anger
não tem vergonha	polarity	-2	anger
não têm respeito	polarity	-2	anger
não respeita{,m}	polarity	-2	anger
não respeitam ninguém	polarity	-2	anger
não respeitam a fila	polarity	-2	anger
não respeitam os idosos	polarity	-2	anger
não se importa{,m}	polarity	-2	anger
não ligam pra gente	polarity	-2	anger
não ligam para nós	polarity	-2	anger
não estão nem aí	polarity	-2	anger
nem aí	polarity	-2	anger
nem ligam	polarity	-2	anger
não querem saber	polarity	-2	anger
não querem trabalhar	polarity	-2	anger
não fazem nada	polarity	-2	anger
não faz nada	polarity	-2	anger
não fizeram nada	polarity	-2	anger
não fez nada	polarity	-2	anger
não cumpr{e,em,iu,iram}	polarity	-2	anger
não cumprem o horário	polarity	-2	anger
não cumprem prazo	polarity	-2	anger
não cumpriu o prazo	polarity	-2	anger
não passa	polarity	-2	anger
não passam	polarity	-2	anger
não passou	polarity	-2	anger
não passou hoje	polarity	-2	anger
não recolhem o lixo	polarity	-2	anger
não recolheram o lixo	polarity	-2	anger
lixo não foi recolhido	polarity	-2	anger
não apareceu	polarity	-2	anger
não apareceram	polarity	-2	anger
ninguém apareceu	polarity	-2	anger
ninguém veio	polarity	-2	anger
não veio ninguém	polarity	-2	anger
não veio	polarity	-2	anger
não vieram	polarity	-2	anger
não vem ninguém	polarity	-2	anger
não limpam	polarity	-2	anger
não limpam a rua	polarity	-2	anger
não podam	polarity	-2	anger
não tapam	polarity	-2	anger
não taparam	polarity	-2	anger
não consertam	polarity	-2	anger
não consertaram	polarity	-2	anger
não arrum{am,aram}	polarity	-2	anger
não repararam	polarity	-2	anger
não trocaram	polarity	-2	anger
não há médico	polarity	-2	anger
não há médicos	polarity	-2	anger
não tem médico	polarity	-2	anger
não tem médicos	polarity	-2	anger
não tem remédio	polarity	-2	anger
não tem remédios	polarity	-2	anger
não tem vaga	polarity	-2	anger
não tem vagas	polarity	-2	anger
não há vagas	polarity	-2	anger
não há consultas	polarity	-2	anger
não tem água	polarity	-2	anger
não há água	polarity	-2	anger
não tem luz	polarity	-2	anger
não há luz	polarity	-2	anger
não temos água	polarity	-2	anger
não temos luz	polarity	-2	anger
não tem ônibus	polarity	-2	anger
não há autocarros	polarity	-2	anger
não tem professor	polarity	-2	anger
não tem segurança	polarity	-2	anger
não há segurança	polarity	-2	anger
não tem sinal	polarity	-2	anger
não tem estrutura	polarity	-2	anger
não tem manutenção	polarity	-2	anger
não tem fiscalização	polarity	-2	anger
não tem ninguém	polarity	-2	anger
não tem atendente	polarity	-2	anger
não tem atendimento	polarity	-2	anger
não há atendimento	polarity	-2	anger
não há ninguém	polarity	-2	anger
não consig{o,o agendar,o marcar,o falar,o acessar,o entrar,o acesso,o emitir}	polarity	-2	anger
não conseg{ui,uimos}	polarity	-2	anger
não consegui agendar	polarity	-2	anger
não consegui marcar	polarity	-2	anger
não consegui falar	polarity	-2	anger
não consegui atendimento	polarity	-2	anger
não consegui resolver	polarity	-2	anger
não se consegue marcar	polarity	-2	anger
não se consegue ligar	polarity	-2	anger
não carrega	polarity	-2	anger
não abre	polarity	-2	anger
não abriu	polarity	-2	anger
não entra	polarity	-2	anger
não liga	polarity	-2	anger
não chega	polarity	-2	anger
não chegou	polarity	-2	anger
não chegaram	polarity	-2	anger
ainda não chegou	polarity	-2	anger
nunca chega	polarity	-2	anger
nunca chegou	polarity	-2	anger
nunca chegam	polarity	-2	anger
não recebi	polarity	-2	anger
não recebi nada	polarity	-2	anger
não recebemos	polarity	-2	anger
não inform{am,aram,ou}	polarity	-2	anger
não explicam	polarity	-2	anger
não explicaram	polarity	-2	anger
não sabem nada	polarity	-2	anger
não sabem informar	polarity	-2	anger
não souberam informar	polarity	-2	anger
ninguém sabe informar	polarity	-2	anger
ninguém sabe nada	polarity	-2	anger
ninguém sabe de nada	polarity	-2	anger
ninguém atende	polarity	-2	anger
ninguém me atende	polarity	-2	anger
ninguém atendeu	polarity	-2	anger
ninguém resolve	polarity	-2	anger
ninguém resolveu	polarity	-2	anger
ninguém responde	polarity	-2	anger
ninguém respondeu	polarity	-2	anger
ninguém fez nada	polarity	-2	anger
ninguém ajuda	polarity	-2	anger
ninguém ajudou	polarity	-2	anger
ninguém liga	polarity	-2	anger
ninguém se importa	polarity	-2	anger
ninguém fiscaliza	polarity	-2	anger
ninguém limpa	polarity	-2	anger
ninguém respeita	polarity	-2	anger
ninguém informa	polarity	-2	anger
ninguém explica	polarity	-2	anger
ninguém toma providência	polarity	-2	anger
ninguém vê	polarity	-2	anger
ninguém cuida	polarity	-2	anger
ninguém quer saber	polarity	-2	anger
ninguém dá resposta	polarity	-2	anger
ninguém toma conta	polarity	-2	anger
nenhuma resposta	polarity	-2	anger
nenhuma solução	polarity	-2	anger
nenhum retorno	polarity	-2	anger
nenhuma providência	polarity	-2	anger
nenhuma satisfação	polarity	-2	anger
nenhuma explicação	polarity	-2	anger
nenhum respeito	polarity	-2	anger
nenhuma educação	polarity	-2	anger
nunca atend{e,em,eram}	polarity	-2	anger
nunca respond{e,em,eram}	polarity	-2	anger
nunca resolv{e,em,eram}	polarity	-2	anger
nunca funciona{,m}	polarity	-2	anger
nunca tem médico	polarity	-2	anger
nunca tem remédio	polarity	-2	anger
nunca tem vaga	polarity	-2	anger
nunca tem	polarity	-2	anger
nunca há vagas	polarity	-2	anger
nunca passa	polarity	-2	anger
nunca vem	polarity	-2	anger
nunca está	polarity	-2	anger
nunca estão	polarity	-2	anger
nunca vi coisa igual	polarity	-2	anger
nunca vi tanto descaso	polarity	-2	anger
nunca fui tão mal atendid{o,a}	polarity	-2	anger
jamais recomendaria	polarity	-2	anger
sem água	polarity	-2	anger
sem luz	polarity	-2	anger
sem energia	polarity	-2	anger
sem internet	polarity	-2	anger
sem sinal	polarity	-2	anger
sem resposta	polarity	-2	anger
sem retorno	polarity	-2	anger
sem solução	polarity	-2	anger
sem resultado	polarity	-2	anger
sem providências	polarity	-2	anger
sem providência	polarity	-2	anger
sem explicação	polarity	-2	anger
sem satisfação	polarity	-2	anger
sem informação	polarity	-2	anger
sem informações	polarity	-2	anger
sem previsão	polarity	-2	anger
sem prazo	polarity	-2	anger
sem aviso	polarity	-2	anger
sem aviso prévio	polarity	-2	anger
sem avisar	polarity	-2	anger
sem motivo	polarity	-2	anger
sem justificativa	polarity	-2	anger
sem respeito	polarity	-2	anger
sem educação	polarity	-2	anger
sem consideração	polarity	-2	anger
sem manutenção	polarity	-2	anger
sem fiscalização	polarity	-2	anger
sem cuidado	polarity	-2	anger
sem condições	polarity	-2	anger
sem estrutura	polarity	-2	anger
sem organização	polarity	-2	anger
sem planejamento	polarity	-2	anger
sem acessibilidade	polarity	-2	anger
sem rampa	polarity	-2	anger
sem iluminação	polarity	-2	anger
sem sinalização	polarity	-2	anger
sem asfalto	polarity	-2	anger
sem calçada	polarity	-2	anger
sem esgoto	polarity	-2	anger
sem saneamento	polarity	-2	anger
sem coleta	polarity	-2	anger
sem médico	polarity	-2	anger
sem médicos	polarity	-2	anger
sem remédio	polarity	-2	anger
sem remédios	polarity	-2	anger
sem medicamentos	polarity	-2	anger
sem atendimento	polarity	-2	anger
sem professor	polarity	-2	anger
sem professores	polarity	-2	anger
sem vaga	polarity	-2	anger
sem vagas	polarity	-2	anger
sem transporte	polarity	-2	anger
sem ônibus	polarity	-2	anger
sem ar condicionado	polarity	-2	anger
sem higiene	polarity	-2	anger
sem escrúpulos	polarity	-2	anger
sem caráter	polarity	-2	anger
sem graça	polarity	-2	anger
sem nexo	polarity	-2	anger
sem sentido	polarity	-2	anger
sem lógica	polarity	-2	anger
sem qualidade	polarity	-2	anger
sem utilidade	polarity	-2	anger
falhou	polarity	-2	anger
falh{a,as,am,ou em,ando}	polarity	-2	anger
erro{,s}	polarity	-2	anger
err{ou,aram,am}	polarity	-2	anger
fracasso{,s}	polarity	-2	anger
fracass{ou,aram}	polarity	-2	anger
fracassad{o,a,os}	polarity	-2	anger
perd{eram meus,eram os documentos,eram meu}	polarity	-2	anger
perdi meu tempo	polarity	-2	anger
perda de tempo	polarity	-2	anger
perder tempo	polarity	-2	anger
perdendo tempo	polarity	-2	anger
tempo perdido	polarity	-2	anger
só perdi tempo	polarity	-2	anger
dia perdido	polarity	-2	anger
perdi o dia	polarity	-2	anger
perdi a manhã	polarity	-2	anger
fui ignorad{o,a}	polarity	-2	anger
ignor{aram,ou,ado,ada,ados,am}	polarity	-2	anger
me ignoraram	polarity	-2	anger
tratam como lixo	polarity	-2	anger
tratados como lixo	polarity	-2	anger
tratam a gente como	polarity	-2	anger
como se fosse favor	polarity	-2	anger
fazem o que querem	polarity	-2	anger
só pensam neles	polarity	-2	anger
só querem dinheiro	polarity	-2	anger
só sabem cobrar	polarity	-2	anger
só querem multar	polarity	-2	anger
só multam	polarity	-2	anger
só cobram	polarity	-2	anger
só lembram na eleição	polarity	-2	anger
só aparecem na eleição	polarity	-2	anger
só em época de eleição	polarity	-2	anger
só na eleição	polarity	-2	anger
pra inglês ver	polarity	-2	anger
para inglês ver	polarity	-2	anger
me cobraram	polarity	-2	anger
cobrado indevidamente	polarity	-2	anger
cobrada indevidamente	polarity	-2	anger
cobraram duas vezes	polarity	-2	anger
cobraram a mais	polarity	-2	anger
cobrança em dobro	polarity	-2	anger
cobrança errada	polarity	-2	anger
conta errada	polarity	-2	anger
fatura errada	polarity	-2	anger
conta altíssima	polarity	-2	anger
fatura absurda	polarity	-2	anger
conta absurda	polarity	-2	anger
cortaram a luz	polarity	-2	anger
cortaram a água	polarity	-2	anger
cortaram minha	polarity	-2	anger
negaram	polarity	-2	anger
negou	polarity	-2	anger
recus{aram,ou,ado,a,am}	polarity	-2	anger
recusam se	polarity	-2	anger
proibiram	polarity	-2	anger
cancel{aram,ou,ado,ada}	polarity	-2	anger
cancelaram minha consulta	polarity	-2	anger
consulta cancelada	polarity	-2	anger
consulta desmarcada	polarity	-2	anger
desmarc{aram,ada,ado,ou}	polarity	-2	anger
adi{aram,ada}	polarity	-2	anger
remarc{aram,ada} de novo	polarity	-2	anger
suspend{eram,eu,ido}	polarity	-2	anger
interromp{ido,ida,eram}	polarity	-2	anger
fech{aram mais cedo,ado sem aviso}	polarity	-2	anger
portas fechadas	polarity	-2	anger
fora do horário	polarity	-2	anger
fecham cedo	polarity	-2	anger
chegam tarde	polarity	-2	anger
chega tarde	polarity	-2	anger
sempre atrasad{o,a,os}	polarity	-2	anger
sempre lotad{o,a}	polarity	-2	anger
sempre fechad{o,a}	polarity	-2	anger
sempre a mesma coisa	polarity	-2	anger
sempre a mesma desculpa	polarity	-2	anger
a mesma história	polarity	-2	anger
mesma ladainha	polarity	-2	anger
desculpas esfarrapadas	polarity	-2	anger
desculpa esfarrapada	polarity	-2	anger
só desculpa	polarity	-2	anger
só desculpas	polarity	-2	anger
dar desculpas	polarity	-2	anger
de novo isso	polarity	-2	anger
outra vez o mesmo	polarity	-2	anger
pela décima vez	polarity	-2	anger
pela milésima vez	polarity	-2	anger
pela terceira vez	polarity	-2	anger
pela enésima vez	polarity	-2	anger
já reclamei	polarity	-2	anger
já reclamei várias vezes	polarity	-2	anger
já liguei várias vezes	polarity	-2	anger
já abri chamado	polarity	-2	anger
já abri vários chamados	polarity	-2	anger
já fiz várias reclamações	polarity	-2	anger
já fiz reclamação	polarity	-2	anger
cadê o prefeito	polarity	-2	anger
cadê a prefeitura	polarity	-2	anger
cadê o dinheiro	polarity	-2	anger
cadê a fiscalização	polarity	-2	anger
quanto tempo mais	polarity	-2	anger
onde está o dinheiro	polarity	-2	anger
onde vai o dinheiro	polarity	-2	anger
para onde vai o dinheiro	polarity	-2	anger
para onde vão os impostos	polarity	-2	anger
pra que pago imposto	polarity	-2	anger
pago imposto pra que	polarity	-2	anger
imposto pra nada	polarity	-2	anger
tanto imposto	polarity	-2	anger
impostos altíssimos	polarity	-2	anger
acordem	polarity	-2	anger
acorda prefeito	polarity	-2	anger
acorda prefeitura	polarity	-2	anger
fora prefeito	polarity	-2	anger
tomem vergonha	polarity	-2	anger
tomem vergonha na cara	polarity	-2	anger
tenham vergonha	polarity	-2	anger
toma vergonha	polarity	-2	anger
façam alguma coisa	polarity	-2	anger
façam algo	polarity	-2	anger
tomem providências	polarity	-2	anger
tomem uma providência	polarity	-2	anger
tomem jeito	polarity	-2	anger
deixem de roubar	polarity	-2	anger
parem de roubar	polarity	-2	anger
parem de mentir	polarity	-2	anger
quero meu dinheiro de volta	polarity	-2	anger
quero reembolso	polarity	-2	anger
vou processar	polarity	-2	anger
vou ao procon	polarity	-2	anger
vou denunciar	polarity	-2	anger
livro de reclamações	polarity	-2	anger
livro amarelo	polarity	-2	anger
deixa muito a desejar	polarity	-2	anger
deixou a desejar	polarity	-2	anger
deixa a desejar	polarity	-2	anger
muito a desejar	polarity	-2	anger
vai de mal a pior	polarity	-2	anger
de mal a pior	polarity	-2	anger
cada vez pior	polarity	-2	anger
cada dia pior	polarity	-2	anger
piorou	polarity	-2	anger
pioraram	polarity	-2	anger
piora	polarity	-2	anger
só piora	polarity	-2	anger
só piorou	polarity	-2	anger
piorando	polarity	-2	anger
mais do mesmo	polarity	-2	anger
era melhor antes	polarity	-2	anger
já foi melhor	polarity	-2	anger
antes era melhor	polarity	-2	anger
pior que antes	polarity	-2	anger
pior ainda	polarity	-2	anger
ainda pior	polarity	-2	anger
pior parte	polarity	-2	anger
o pior	polarity	-2	anger
a pior	polarity	-2	anger
os piores	polarity	-2	anger
as piores	polarity	-2	anger

# Complaints: verbs and nouns of lesser weight
problema{,s}	polarity	-1	-
demorando	polarity	-1	-
espera	polarity	-1	-
esperando	polarity	-1	-
à espera	polarity	-1	-
esperar muito	polarity	-1	-
esperei	polarity	-1	-
fila{,s}	polarity	-1	-
filona	polarity	-1	-
bicha enorme	polarity	-1	-
car{o,os}	polarity	-1	-
caríssim{o,a,os,as}	polarity	-1	-
difíci{l,eis}	polarity	-1	-
dificuldade{,s}	polarity	-1	-
dificult{a,am,ou}	polarity	-1	-
complica{r,m,ção,ções}	polarity	-1	-
difícil acesso	polarity	-1	-
dúvida{,s}	polarity	-1	-
duvid{o,oso,osa}	polarity	-1	-
preocupa{,nte}	polarity	-1	-
falta algo	polarity	-1	-
faltou	polarity	-1	-
faltam	polarity	-1	-
faltando	polarity	-1	-
faltar	polarity	-1	-
carência	polarity	-1	-
insuficiente{,s}	polarity	-1	-
escass{o,a,os,as}	polarity	-1	-
escassez	polarity	-1	-
limitad{o,a,os,as}	polarity	-1	-
mediano	polarity	-1	-
medíocre{,s}	polarity	-1	-
mediocridade	polarity	-1	-
frac{o,a,os,as}	polarity	-1	-
fraquinh{o,a}	polarity	-1	-
velh{o,a} demais	polarity	-1	-
antiquad{o,a,os,as}	polarity	-1	-
ultrapassad{o,a,os,as}	polarity	-1	-
obsolet{o,a,os,as}	polarity	-1	-
velharia	polarity	-1	-
desgastad{o,a,os,as}	polarity	-1	-
ferrugem	polarity	-1	-
rachad{o,a,os,as}	polarity	-1	-
rachadura{,s}	polarity	-1	-
trincad{o,a}	polarity	-1	-
tort{o,a,os,as}	polarity	-1	-
vazi{o,os}	polarity	-1	-
mofo	polarity	-1	-
bolor	polarity	-1	-
umidade	polarity	-1	-
infiltração	polarity	-1	-
infiltrações	polarity	-1	-
goteira{,s}	polarity	-1	-
barulho{,s}	polarity	-1	-
ruído{,s}	polarity	-1	-
ruidos{o,a,os,as}	polarity	-1	-
poeira	polarity	-1	-
lama	polarity	-1	-
cheiro forte	polarity	-1	-
bloquead{o,a,os,as}	polarity	-1	-
bloqueio{,s}	polarity	-1	-
interditad{o,a,os,as}	polarity	-1	-
travad{o,a,os,as}	polarity	-1	-
pendente{,s}	polarity	-1	-
vencid{o,os}	polarity	-1	-
negativ{o,a,os,as}	polarity	-1	-
indeferid{o,a,os}	polarity	-1	-
rejeitad{o,a,os,as}	polarity	-1	-
proibid{o,a}	polarity	-1	-
multa{,s}	polarity	-1	-
multad{o,a,os,as}	polarity	-1	-
dívida{,s}	polarity	-1	-
endividad{o,a,os}	polarity	-1	-
juros	polarity	-1	-
aumento{,s}	polarity	-1	-
taxa alta	polarity	-1	-
inflação	polarity	-1	-
crise{,s}	polarity	-1	-
desempreg{o,ado,ada,ados}	polarity	-1	-
pobre{,s}	polarity	-1	-
pobreza	polarity	-1	-
perda{,s}	polarity	-1	-
perd{i,eu,emos,eram,endo,ido,ida}	polarity	-1	-
perder	polarity	-1	-
derrota{,s,do,da}	polarity	-1	-
derrot{ou,aram}	polarity	-1	-
esquec{eram,eu}	polarity	-1	-
esquecid{o,a,os,as}	polarity	-1	-
discordo	polarity	-1	-
discord{amos,ância}	polarity	-1	-
polêmic{o,a}	polarity	-1	-
suspeit{o,a,os,as}	polarity	-1	-
estranh{o,a,os,as}	polarity	-1	-
esquisit{o,a,os,as}	polarity	-1	-
fei{o,a,os,as}	polarity	-1	-
feiúra	polarity	-1	-
horroroso de	polarity	-1	-
sem sal	polarity	-1	-
sem jeito	polarity	-1	-
indiferente{,s}	polarity	-1	-
inconveniente{,s}	polarity	-1	-
inadequad{o,a,os,as}	polarity	-1	-
impróprio	polarity	-1	-
imprópria	polarity	-1	-
desatualizad{o,a,os,as}	polarity	-1	-
desinform{ado,ada,ação}	polarity	-1	-
incomplet{o,a,os,as}	polarity	-1	-
incorret{o,a,os,as}	polarity	-1	-
incert{o,a,os}	polarity	-1	-
incerteza{,s}	polarity	-1	-
impossível	polarity	-1	-
impossíveis	polarity	-1	-
infelizmente	polarity	-1	-
lamentavelmente	polarity	-1	-
desculpe o transtorno	polarity	-1	-
desculpas	polarity	-1	-
lamento	polarity	-1	-
lament{amos,ar,o dizer}	polarity	-1	-
sofríve{l,is}	polarity	-1	-
barreira{,s}	polarity	-1	-
obstáculo{,s}	polarity	-1	-
retrocesso{,s}	polarity	-1	-
atrapalh{a,am,ou,ando,ado,ada}	polarity	-1	-
danos	polarity	-1	-
dano	polarity	-1	-
estrago{,s}	polarity	-1	-
estrag{ou,aram,ar}	polarity	-1	-
quebr{ou,aram,a toda hora}	polarity	-1	-
rasg{ado,ada,ou}	polarity	-1	-
cai{u,ndo} aos pedaços	polarity	-1	-
a cair de podre	polarity	-1	-
a cair aos bocados	polarity	-1	-
queimad{o,a,os,as}	polarity	-1	-
rompeu	polarity	-1	-
estourou	polarity	-1	-
estourad{o,a,os}	polarity	-1	-
entulh{ado,ada}	polarity	-1	-
saturad{o,a,os,as}	polarity	-1	-
sobrecarregad{o,a,os,as}	polarity	-1	-
cansaço	polarity	-1	-
cansad{o,a,os,as}	polarity	-1	-
cansa	polarity	-1	-
exaust{o,a,os,as}	polarity	-1	-
exaustão	polarity	-1	-
estress{e,ado,ada,ados}	polarity	-1	-
stress	polarity	-1	-
stressad{o,a,os,as}	polarity	-1	-
com sono	polarity	-1	-
tédio	polarity	-1	-
entediad{o,a}	polarity	-1	-
dor de cabeça	polarity	-1	-
dores de cabeça	polarity	-1	-
ressaca	polarity	-1	-
aff que	polarity	-1	-
vish	polarity	-1	-
vixe	polarity	-1	-
xiii	polarity	-1	-
cruz credo	polarity	-1	-
credo	polarity	-1	-
deus me livre	polarity	-1	-
tá osso	polarity	-1	-
tá foda	polarity	-1	-
é foda	polarity	-1	-
que chatice	polarity	-1	-
que seca	polarity	-1	-
que canseira	polarity	-1	-
que pena	polarity	-1	-
pena que	polarity	-1	-
uma pena	polarity	-1	-
é pena	polarity	-1	-
poxa	polarity	-1	-
puxa vida	polarity	-1	-
pô	polarity	-1	-
meh	polarity	-1	-
mais ou menos isso	polarity	-1	-
deu ruim	polarity	-1	-
deu merda	polarity	-1	-
azar	polarity	-1	-
que azar	polarity	-1	-
falta muito	polarity	-1	-
mimimi	polarity	-1	-
treta{,s}	polarity	-1	-
briga{,s}	polarity	-1	-
brig{ar,ando,aram}	polarity	-1	-
discuss{ão,ões}	polarity	-1	-
barraco	polarity	-1	-
gritaria	polarity	-1	-
intriga{,s}	polarity	-1	-
inveja	polarity	-1	-
invejos{o,a,os,as}	polarity	-1	-
ciúme{,s}	polarity	-1	-
desconfi{o,ado,ada,ança}	polarity	-1	-
exager{o,ado,ada,ados}	polarity	-1	-
piada sem graça	polarity	-1	-
envergonhad{o,a}	polarity	-1	-
constrangedor{,a,es}	polarity	-1	-
constrangid{o,a}	polarity	-1	-
constrangimento{,s}	polarity	-1	-
saudosismo	polarity	-1	-
desnecessári{o,a,os,as}	polarity	-1	-
inoportun{o,a}	polarity	-1	-
imprestáve{l,is}	polarity	-1	-
descartáve{l,is}	polarity	-1	-

# Sadness
triste{,s}	polarity	-2	sadness
tristeza{,s}	polarity	-2	sadness
tristonh{o,a}	polarity	-2	sadness
entristec{e,eu,ido,ida}	polarity	-2	sadness
que triste	polarity	-2	sadness
que tristeza	polarity	-2	sadness
chor{ar,ei,ando,o,ou,amos,aram,a}	polarity	-2	sadness
lágrima{,s}	polarity	-2	sadness
luto	polarity	-2	sadness
de luto	polarity	-2	sadness
pêsames	polarity	-2	sadness
meus sentimentos	polarity	-2	sadness
sentimentos à família	polarity	-2	sadness
condolências	polarity	-2	sadness
falec{eu,eram,ido,ida,imento}	polarity	-2	sadness
morr{er,eu,eram,endo,endo na fila,e}	polarity	-2	sadness
morreu na fila	polarity	-2	sadness
mort{e,es,o,a,os,as}	polarity	-2	sadness
enterr{o,ado,ada}	polarity	-2	sadness
velório	polarity	-2	sadness
tragédia{,s}	polarity	-2	sadness
trágic{o,a,os,as}	polarity	-2	sadness
desastre{,s}	polarity	-2	sadness
catástrofe{,s}	polarity	-2	sadness
catastrófic{o,a}	polarity	-2	sadness
calamidade	polarity	-2	sadness
lamentáve{l,is}	polarity	-2	sadness
lástima	polarity	-2	sadness
pesar	polarity	-2	sadness
desgosto	polarity	-2	sadness
desgostos{o,a}	polarity	-2	sadness
desiludid{o,a,os,as}	polarity	-2	sadness
desilus{ão,ões}	polarity	-2	sadness
decepcionad{o,a,os,as}	polarity	-2	sadness
decepcionante{,s}	polarity	-2	sadness
decepç{ão,ões}	polarity	-2	sadness
decepcion{ou,aram,a}	polarity	-2	sadness
desapontad{o,a,os,as}	polarity	-2	sadness
desapontamento	polarity	-2	sadness
desanimad{o,a,os,as}	polarity	-2	sadness
desânimo	polarity	-2	sadness
desmotivad{o,a,os,as}	polarity	-2	sadness
deprimid{o,a,os,as}	polarity	-2	sadness
deprimente{,s}	polarity	-2	sadness
depressão	polarity	-2	sadness
depressiv{o,a,os}	polarity	-2	sadness
depre	polarity	-2	sadness
desesper{o,ado,ada,ados,ador,adora}	polarity	-2	sadness
desesperança	polarity	-2	sadness
angústia	polarity	-2	sadness
angustiad{o,a,os,as}	polarity	-2	sadness
angustiante{,s}	polarity	-2	sadness
aflit{o,a,os,as}	polarity	-2	sadness
aflição	polarity	-2	sadness
sofr{imento,er,endo,o,e,em,emos,eu,ida,ido}	polarity	-2	sadness
sofrência	polarity	-2	sadness
padec{er,e,endo}	polarity	-2	sadness
dor	polarity	-2	sadness
dores	polarity	-2	sadness
doeu	polarity	-2	sadness
dói	polarity	-2	sadness
doíd{o,a}	polarity	-2	sadness
doloros{o,a,os,as}	polarity	-2	sadness
machucad{o,a,os,as}	polarity	-2	sadness
machuc{ou,a}	polarity	-2	sadness
magoad{o,a,os,as}	polarity	-2	sadness
mágoa{,s}	polarity	-2	sadness
magoou	polarity	-2	sadness
ferid{o,a,os,as}	polarity	-2	sadness
doente{,s}	polarity	-2	sadness
doença{,s}	polarity	-2	sadness
câncer	polarity	-2	sadness
cancro	polarity	-2	sadness
infeliz	polarity	-2	sadness
infelizes	polarity	-2	sadness
infelicidade	polarity	-2	sadness
fome	polarity	-2	sadness
passando fome	polarity	-2	sadness
passa fome	polarity	-2	sadness
miséria	polarity	-2	sadness
desabrigad{o,a,os,as}	polarity	-2	sadness
desamparad{o,a,os,as}	polarity	-2	sadness
desampar{o,ar}	polarity	-2	sadness
vítima{,s}	polarity	-2	sadness
impotente{,s}	polarity	-2	sadness
impotência	polarity	-2	sadness
desolad{o,a,os}	polarity	-2	sadness
desolador{,a}	polarity	-2	sadness
de cortar o coração	polarity	-2	sadness
corta o coração	polarity	-2	sadness
partiu o coração	polarity	-2	sadness
coração partido	polarity	-2	sadness
coração apertado	polarity	-2	sadness
com o coração na mão	polarity	-2	sadness
acabou comigo	polarity	-2	sadness
estou mal	polarity	-2	sadness
me sinto mal	polarity	-2	sadness
sinto me mal	polarity	-2	sadness
péssimo dia	polarity	-2	sadness
dia ruim	polarity	-2	sadness
que dó	polarity	-2	sadness
dá dó	polarity	-2	sadness
dá pena	polarity	-2	sadness
de dar pena	polarity	-2	sadness
que pena mesmo	polarity	-2	sadness
de dar dó	polarity	-2	sadness
sem esperança	polarity	-2	sadness
perdi a esperança	polarity	-2	sadness
sem chão	polarity	-2	sadness
sem forças	polarity	-2	sadness
sem ânimo	polarity	-2	sadness
bad total	polarity	-2	sadness
na bad	polarity	-2	sadness
na fossa	polarity	-2	sadness
arrasad{o,a,os,as}	polarity	-2	sadness
destroçad{o,a}	polarity	-2	sadness
saudade{,s}	polarity	-1	sadness
sdds	polarity	-1	sadness
sdd	polarity	-1	sadness
falta que	polarity	-1	sadness
sinto falta	polarity	-1	sadness
sinto muito	polarity	-1	sadness
sinto a falta	polarity	-1	sadness
sozinh{o,a,os,as}	polarity	-1	sadness
abandonar	polarity	-1	sadness
carente{,s}	polarity	-1	sadness
despedida{,s}	polarity	-1	sadness
adeus	polarity	-1	sadness
culpa	polarity	-1	sadness
culpad{o,a,os}	polarity	-1	sadness
arrepend{ido,ida,i}	polarity	-1	sadness
remorso	polarity	-1	sadness
melancoli{a,co}	polarity	-1	sadness
nostalgia	polarity	-1	sadness
pena	polarity	-1	sadness
coitad{o,a,os,as}	polarity	-1	sadness
coitadinh{o,a,os}	polarity	-1	sadness
tadinh{o,a,os,as}	polarity	-1	sadness
pobrezinh{o,a}	polarity	-1	sadness
insônia	polarity	-1	sadness
febre	polarity	-1	sadness
gripe	polarity	-1	sadness
tosse	polarity	-1	sadness
hospitalizad{o,a}	polarity	-1	sadness
internad{o,a,os,as}	polarity	-1	sadness

# Fear and danger
perigos{o,a,os,as}	polarity	-2	fear
perigo{,s}	polarity	-2	fear
periculosidade	polarity	-2	fear
perigosíssim{o,a}	polarity	-2	fear
medo{,s}	polarity	-2	fear
com medo	polarity	-2	fear
tenho medo	polarity	-2	fear
dá medo	polarity	-2	fear
medo de sair	polarity	-2	fear
morro de medo	polarity	-2	fear
medonh{o,a}	polarity	-2	fear
temor	polarity	-2	fear
tem{emos,endo}	polarity	-2	fear
receio{,s}	polarity	-2	fear
receos{o,a,os}	polarity	-2	fear
apavorad{o,a,os,as}	polarity	-2	fear
apavorante{,s}	polarity	-2	fear
pavor	polarity	-2	fear
pânico	polarity	-2	fear
terror	polarity	-2	fear
aterroriz{ado,ada,ante,ados}	polarity	-2	fear
assustad{o,a,os,as}	polarity	-2	fear
assustador{,a,es,as}	polarity	-2	fear
assust{a,ou}	polarity	-2	fear
susto{,s}	polarity	-2	fear
amedrontad{o,a,os}	polarity	-2	fear
insegurança	polarity	-2	fear
insegur{o,a,os,as}	polarity	-2	fear
risco{,s}	polarity	-2	fear
arriscad{o,a,os,as}	polarity	-2	fear
risco de morte	polarity	-2	fear
risco de queda	polarity	-2	fear
risco de acidente	polarity	-2	fear
risco de desabamento	polarity	-2	fear
risco iminente	polarity	-2	fear
ameaça{,s}	polarity	-2	fear
ameaçad{o,a,os,as}	polarity	-2	fear
ameaç{ar,ou,aram,ador}	polarity	-2	fear
violência	polarity	-2	fear
violent{o,a,os,as}	polarity	-2	fear
agress{ão,ões,ivo,iva,ivos,or,ores}	polarity	-2	fear
agredid{o,a,os,as}	polarity	-2	fear
agredi{u,ram}	polarity	-2	fear
assalt{o,os,ado,ada,ados,adas,aram,ou,ante,antes}	polarity	-2	fear
fui assaltad{o,a}	polarity	-2	fear
roub{o,os,aram,ado,ada,ados,adas,ou,ar,am}	polarity	-2	fear
furt{o,os,ado,ada,aram,ou}	polarity	-2	fear
arrastão	polarity	-2	fear
arrombament{o,os}	polarity	-2	fear
arrombaram	polarity	-2	fear
sequestr{o,os,ado,ada}	polarity	-2	fear
tiroteio{,s}	polarity	-2	fear
balead{o,a,os}	polarity	-2	fear
bala perdida	polarity	-2	fear
facada{,s}	polarity	-2	fear
esfaquead{o,a}	polarity	-2	fear
homicídio{,s}	polarity	-2	fear
crime{,s}	polarity	-2	fear
criminalidade	polarity	-2	fear
tráfico	polarity	-2	fear
traficante{,s}	polarity	-2	fear
tráfico de drogas	polarity	-2	fear
drogad{o,os}	polarity	-2	fear
drogas	polarity	-2	fear
boca de fumo	polarity	-2	fear
cracolândia	polarity	-2	fear
milícia{,s}	polarity	-2	fear
facç{ão,ões}	polarity	-2	fear
gangue{,s}	polarity	-2	fear
guerra{,s}	polarity	-2	fear
terrorismo	polarity	-2	fear
terrorista{,s}	polarity	-2	fear
atentado{,s}	polarity	-2	fear
acidente{,s}	polarity	-2	fear
acidentad{o,a}	polarity	-2	fear
atropelament{o,os}	polarity	-2	fear
atropelad{o,a,os,as}	polarity	-2	fear
atropel{ou,aram}	polarity	-2	fear
colisão	polarity	-2	fear
capot{ou,amento}	polarity	-2	fear
incêndio{,s}	polarity	-2	fear
pegou fogo	polarity	-2	fear
pegando fogo	polarity	-2	fear
explos{ão,ões}	polarity	-2	fear
explodi{u,ram}	polarity	-2	fear
desabament{o,os}	polarity	-2	fear
desab{ou,ando,ar}	polarity	-2	fear
desmoron{ou,amento,ando}	polarity	-2	fear
deslizament{o,os}	polarity	-2	fear
derrocada{,s}	polarity	-2	fear
enchente{,s}	polarity	-2	fear
inundaç{ão,ões}	polarity	-2	fear
inundad{o,a,os,as}	polarity	-2	fear
árvore caída	polarity	-2	fear
árvore caindo	polarity	-2	fear
árvore prestes a cair	polarity	-2	fear
prestes a cair	polarity	-2	fear
quase caiu	polarity	-2	fear
quase caí	polarity	-2	fear
poste caindo	polarity	-2	fear
poste caído	polarity	-2	fear
fio solto	polarity	-2	fear
fios soltos	polarity	-2	fear
fio desencapado	polarity	-2	fear
fios expostos	polarity	-2	fear
fio caído	polarity	-2	fear
cabo solto	polarity	-2	fear
choque elétrico	polarity	-2	fear
eletrocutad{o,a}	polarity	-2	fear
vai acontecer uma tragédia	polarity	-2	fear
tragédia anunciada	polarity	-2	fear
esperando uma tragédia	polarity	-2	fear
alguém vai morrer	polarity	-2	fear
vai morrer alguém	polarity	-2	fear
alguém pode morrer	polarity	-2	fear
antes que alguém morra	polarity	-2	fear
pode causar acidente	polarity	-2	fear
causa acidentes	polarity	-2	fear
causando acidentes	polarity	-2	fear
já houve acidentes	polarity	-2	fear
já caíram	polarity	-2	fear
caiu no buraco	polarity	-2	fear
caí no buraco	polarity	-2	fear
cair no buraco	polarity	-2	fear
cães soltos	polarity	-2	fear
cão solto	polarity	-2	fear
cachorro bravo	polarity	-2	fear
cachorros soltos	polarity	-2	fear
mordid{o,a} por	polarity	-2	fear
pandemia	polarity	-2	fear
epidemia	polarity	-2	fear
surto de	polarity	-2	fear
surto{,s}	polarity	-2	fear
contágio	polarity	-2	fear
infecç{ão,ões}	polarity	-2	fear
infectad{o,a,os}	polarity	-2	fear
preocupad{o,a,os,as}	polarity	-1	fear
preocupantes	polarity	-1	fear
preocupação	polarity	-1	fear
preocupações	polarity	-1	fear
nervos{o,a,os,as}	polarity	-1	fear
nervosismo	polarity	-1	fear
ansiedade	polarity	-1	fear
tens{o,a,os,as}	polarity	-1	fear
tensão	polarity	-1	fear
alerta máximo	polarity	-1	fear
emergência{,s}	polarity	-1	fear
urgente	polarity	-1	fear
urgência	polarity	-1	fear
socorro	polarity	-1	fear
cuidado com	polarity	-1	fear
escur{o,a,os,as}	polarity	-1	fear
escuridão	polarity	-1	fear
desert{a,o} à noite	polarity	-1	fear
estranhos na rua	polarity	-1	fear
sem policiamento	polarity	-1	fear
sem guarda	polarity	-1	fear
sem segurança	polarity	-1	fear
sem polícia	polarity	-1	fear
instável e perigosa	polarity	-1	fear

# Words of messages on social networks
abarrotad{o,a,os,as}	polarity	-2	anger
abençoa{,r}	polarity	2	joy
abençoe{,m}	polarity	2	joy
abismad{o,a,os,as}	polarity	-1	surprise
abusad{os,as}	polarity	-2	anger
abusa{,m,r,ndo}	polarity	-2	anger
acintos{o,a,os,as}	polarity	-2	anger
acobert{amento,ar,am,ado}	polarity	-2	anger
acusaç{ão,ões}	polarity	-1	anger
admir{o,amos,ação}	polarity	2	joy
affs	polarity	-2	anger
agonia	polarity	-2	sadness
agoniad{o,a,os,as}	polarity	-2	anger
agonizando	polarity	-2	sadness
agradecidíssim{o,a,os,as}	polarity	2	joy
agredir	polarity	-2	fear
ahah	polarity	1	joy
ahahahah	polarity	1	joy
aiai	polarity	-1	sadness
aldrabad{o,a,os,as}	polarity	-2	anger
aldrabice{,s}	polarity	-2	anger
alegremente	polarity	2	joy
amargurad{o,a,os,as}	polarity	-2	sadness
amazing	polarity	3	joy
ameaçando	polarity	-1	fear
amiguinh{a,os,as}	polarity	1	joy
amizades	polarity	2	joy
amodoro	polarity	2	joy
amoros{o,a,os,as}	polarity	2	joy
amote	polarity	3	joy
amuad{o,a,os,as}	polarity	-1	anger
am{a,as,am}	polarity	2	joy
anjinh{o,a,os,as}	polarity	2	joy
apadrinhad{o,a,os,as}	polarity	-2	anger
apaixon{ar,ei,ou,ando,am}	polarity	2	joy
aperread{o,a,os,as}	polarity	-2	anger
aperreio	polarity	-2	anger
apinhad{o,a,os,as}	polarity	-1	anger
apreensiv{o,a,os,as}	polarity	-1	fear
arrasando	polarity	2	joy
arre	polarity	-1	anger
arrependid{os,as}	polarity	-1	anger
arrepend{o,er,e,em}	polarity	-1	sadness
argh	polarity	-2	disgust
arruaça{,s}	polarity	-2	anger
arruaceir{o,a,os,as}	polarity	-2	anger
assassinato{,s}	polarity	-2	fear
asco	polarity	-3	disgust
aspone{,s}	polarity	-2	anger
aterrador{,a,es,as}	polarity	-2	fear
atrapalhad{os,as}	polarity	-1	anger
atrevid{o,a,os,as}	polarity	-1	anger
atrevimento	polarity	-2	anger
aturar	polarity	-1	anger
avacalhação	polarity	-2	anger
avacalh{ou,aram,ado,ada,ar}	polarity	-2	anger
awesome	polarity	3	joy
azedou	polarity	-1	anger
azeiteir{o,a,os,as}	polarity	-2	anger
aziad{o,a,os,as}	polarity	-1	anger
bacan{o,os}	polarity	2	joy
bacoc{o,a,os,as}	polarity	-2	anger
bad	polarity	-2	sadness
badalhoc{o,a,os,as}	polarity	-2	disgust
badalhoquice	polarity	-2	disgust
baderna	polarity	-2	anger
baderneir{o,a,os,as}	polarity	-2	anger
balbúrdia	polarity	-2	anger
bandalheira{,s}	polarity	-3	anger
bão	polarity	2	joy
barrad{o,a,os,as}	polarity	-1	anger
barbárie	polarity	-3	anger
bêbad{o,a,os,as}	polarity	-1	sadness
beij{ar,ei,ou,ando,ão,inhu}	polarity	1	joy
benzinho	polarity	1	joy
berrar	polarity	-1	anger
berro{,s}	polarity	-1	anger
best	polarity	2	joy
besta{,s}	polarity	-2	anger
bestiais	polarity	2	joy
bestial	polarity	2	joy
bimb{o,a,os,as}	polarity	-2	anger
biscoiteir{o,a,os,as}	polarity	-1	anger
blergh	polarity	-2	disgust
boato{,s}	polarity	-1	anger
bravíssimo	polarity	3	joy
brigadu	polarity	2	joy
bronca{,s}	polarity	-1	anger
bro{x,ch}ante{,s}	polarity	-2	sadness
bugad{o,a,os,as}	polarity	-2	anger
bugand{o,u}	polarity	-2	anger
bugou	polarity	-2	anger
bug{,s}	polarity	-1	anger
bullying	polarity	-2	anger
cabisbaix{o,a,os,as}	polarity	-2	sadness
cabreir{o,a,os,as}	polarity	-1	anger
cafajeste{,s}	polarity	-3	anger
cagaço	polarity	-2	fear
cagada{,s}	polarity	-2	anger
cagou	polarity	-1	anger
caguei	polarity	-1	anger
calafrio{,s}	polarity	-1	fear
calhorda{,s}	polarity	-3	anger
caloteir{o,a,os,as}	polarity	-2	anger
calote{,s}	polarity	-2	anger
cambada	polarity	-2	anger
canalhada	polarity	-3	anger
canalhice{,s}	polarity	-3	anger
cansam	polarity	-1	sadness
caralhe	polarity	-2	anger
castigo	polarity	-1	anger
catinga	polarity	-2	disgust
catita{,s}	polarity	2	joy
chacina{,s}	polarity	-2	fear
chatear	polarity	-1	anger
chateia{,m}	polarity	-1	anger
chatiad{o,a,os,as}	polarity	-2	sadness
chiça	polarity	-2	anger
chiqueiro	polarity	-2	disgust
chiquérrim{o,a}	polarity	2	joy
chique{,s}	polarity	1	joy
chocad{o,a,os,as}	polarity	-1	surprise
chocante{,s}	polarity	-2	surprise
choradeira	polarity	-1	anger
chororô	polarity	-1	anger
chor{ão,ona,ões}	polarity	-1	anger
chor{ava,avam,em}	polarity	-2	sadness
chulice	polarity	-2	anger
chungaria	polarity	-2	anger
chunga{,s}	polarity	-2	anger
cilada{,s}	polarity	-2	anger
cinismos	polarity	-2	anger
coice{,s}	polarity	-2	anger
cool	polarity	2	joy
colapso	polarity	-2	fear
conluio{,s}	polarity	-2	anger
conquistar	polarity	1	joy
consternad{o,a,os,as}	polarity	-2	sadness
convidativ{o,a,os,as}	polarity	1	-
coraçãozinho	polarity	2	joy
corretamente	polarity	1	-
corja{,s}	polarity	-3	anger
coronelismo	polarity	-2	anger
cracud{o,a,os,as}	polarity	-2	anger
crápula{,s}	polarity	-3	anger
cringe	polarity	-2	anger
críticas	polarity	-1	anger
critica{m,r,ndo}	polarity	-1	anger
crush	polarity	1	joy
cumplicidade	polarity	2	joy
cúmulo	polarity	-2	anger
curtem	polarity	1	joy
cute	polarity	2	joy
dahora	polarity	2	joy
deboches	polarity	-2	anger
delinquente{,s}	polarity	-2	anger
demissão	polarity	-1	sadness
demitid{o,a,os,as}	polarity	-1	sadness
demónio{,s}	polarity	-1	fear
deprezinha	polarity	-1	sadness
deprime	polarity	-2	sadness
deprimir	polarity	-2	sadness
derread{o,a,os,as}	polarity	-1	sadness
desacordo	polarity	-1	anger
desalent{o,ado,ada,ados,ador}	polarity	-2	sadness
desanimador{,a,es,as}	polarity	-2	sadness
desanima{,r,m}	polarity	-1	sadness
desaparecid{o,a,os,as}	polarity	-1	sadness
descabid{o,a,os,as}	polarity	-2	anger
descaradamente	polarity	-2	anger
descarad{o,a,os,as}	polarity	-3	anger
desconsolad{o,a,os,as}	polarity	-2	sadness
descrença	polarity	-2	sadness
descrente{,s}	polarity	-2	sadness
descumpr{e,em,iu,iram,imento,indo,ido}	polarity	-2	anger
desencant{o,ado,ada,ados}	polarity	-2	sadness
desfaçatez	polarity	-3	anger
desgovern{o,ado,ada}	polarity	-2	anger
desilud{e,em,iu,iram,ir}	polarity	-2	sadness
desist{o,i,ir,iu,imos,iram}	polarity	-1	sadness
desordem	polarity	-2	anger
desprezo	polarity	-2	anger
desprez{ar,am,a,ado,ada,ados}	polarity	-2	anger
desreipeito	polarity	-3	anger
deusa{,s}	polarity	2	joy
direitinh{o,a,os,as}	polarity	1	-
dissabor{,es}	polarity	-2	sadness
discaso	polarity	-3	anger
disrespeito	polarity	-3	anger
ditadura	polarity	-2	anger
diva{,s}	polarity	2	joy
divou	polarity	2	joy
docinho{,s}	polarity	1	joy
doer	polarity	-1	sadness
eca	polarity	-2	disgust
ecelente{,s}	polarity	3	joy
eish	polarity	-1	surprise
eleitoreir{o,a,os,as}	polarity	-2	anger
embirra{,r,m,ção}	polarity	-1	anger
embromação	polarity	-2	anger
embrom{am,ando,ar}	polarity	-2	anger
emburrad{o,a,os,as}	polarity	-1	anger
emocionad{o,a,os,as}	polarity	2	joy
emoç{ão,ões}	polarity	1	joy
emputecid{o,a,os,as}	polarity	-3	anger
encarecidamente	polarity	-1	sadness
enervante{,s}	polarity	-2	anger
enerva{,m,r}	polarity	-2	anger
enfezad{o,a,os,as}	polarity	-2	anger
enfurecid{o,a,os,as}	polarity	-3	anger
enganação	polarity	-2	anger
engano	polarity	-1	anger
enojad{o,a,os,as}	polarity	-3	disgust
enraivecid{o,a,os,as}	polarity	-3	anger
enrolar	polarity	-1	anger
entalad{o,a,os,as}	polarity	-1	anger
envenen{ado,ada,ados,amento,ou}	polarity	-2	fear
envergonha{,m,r}	polarity	-2	anger
equívoco{,s}	polarity	-1	anger
err{ei,ar,ando}	polarity	-1	anger
escancaradamente	polarity	-2	anger
escândalo{,s}	polarity	-2	anger
escárnio	polarity	-2	anger
esculhambação	polarity	-3	anger
esculhambad{o,a,os,as}	polarity	-3	anger
escumalha	polarity	-3	anger
esgotad{o,a,os,as}	polarity	-1	sadness
esmola{,s}	polarity	-1	sadness
espectacular{,es}	polarity	3	joy
esperanças	polarity	1	joy
espertalh{ão,ões,ona}	polarity	-2	anger
esquerdalha	polarity	-3	anger
esquerdopata{,s}	polarity	-3	anger
estafad{o,a,os,as}	polarity	-1	sadness
estarrecedor{,a,es,as}	polarity	-3	anger
estarrecid{o,a,os,as}	polarity	-2	surprise
estelionat{o,ário,ários,ária}	polarity	-3	anger
estraga{,m,ndo}	polarity	-2	anger
estressadíssim{o,a}	polarity	-2	anger
estupefact{o,a,os,as}	polarity	-1	surprise
estupefat{o,a,os,as}	polarity	-1	surprise
estupr{ar,ou,ada,adas}	polarity	-2	fear
exaltad{o,a,os,as}	polarity	-1	anger
exelente{,s}	polarity	3	joy
exigimos	polarity	-1	anger
exij{o,amos,am}	polarity	-1	anger
fail	polarity	-1	anger
fake{,s}	polarity	-2	anger
falência{,s}	polarity	-2	sadness
falhar	polarity	-1	anger
fali{u,ram,do,da,dos,das}	polarity	-2	sadness
falsiane{,s}	polarity	-2	anger
fart{o,a,os,as}	polarity	-2	anger
fav	polarity	1	joy
favoreciment{o,os}	polarity	-2	anger
favs	polarity	1	joy
fdps	polarity	-3	anger
felis	polarity	2	joy
fétid{o,a,os,as}	polarity	-2	disgust
fiasco{,s}	polarity	-2	anger
fing{e,em,ir,indo,iram}	polarity	-1	anger
fixolas	polarity	2	joy
flop	polarity	-2	anger
flopad{o,a,os,as}	polarity	-2	anger
flopou	polarity	-2	anger
fodasse	polarity	-2	anger
fod{e,em,er,endo}	polarity	-2	anger
fofis	polarity	1	joy
fofíssim{o,a,os,as}	polarity	2	joy
foleirice{,s}	polarity	-2	anger
foleir{o,a,os,as}	polarity	-2	anger
fónix	polarity	-1	anger
foragid{o,a,os,as}	polarity	-1	fear
frescura{,s}	polarity	-1	anger
fuck	polarity	-2	anger
fucking	polarity	-2	anger
fud{er,ido,ida,idos,idas,eu}	polarity	-2	anger
furdunço	polarity	-1	anger
gandul{o,os,agem}	polarity	-2	anger
gargalhada{,s}	polarity	2	joy
gatinh{o,a,os,as}	polarity	1	joy
gatíssim{o,a}	polarity	2	joy
génio{,s}	polarity	2	joy
gentalha	polarity	-3	anger
gentinha	polarity	-2	anger
glorios{o,a,os,as}	polarity	2	joy
good	polarity	1	-
gostav{a,am}	polarity	1	joy
gost{a,as,am}	polarity	1	joy
gratiluz	polarity	2	joy
gravíssim{o,a,os,as}	polarity	-2	fear
grilad{o,a,os,as}	polarity	-1	anger
gritando	polarity	-1	anger
gritante{,s}	polarity	-2	anger
gritar	polarity	-1	anger
happy	polarity	2	joy
hater	polarity	-1	anger
haters	polarity	-1	anger
hauahua	polarity	1	joy
hauhau	polarity	1	joy
heheh	polarity	1	joy
hihi	polarity	1	joy
histerismo	polarity	-1	anger
honra	polarity	1	joy
honrar	polarity	1	joy
horror	polarity	-2	anger
horrores	polarity	-2	anger
hsuahsua	polarity	1	joy
huahua	polarity	1	joy
huahuahua	polarity	1	joy
hurra	polarity	2	joy
ídolo{,s}	polarity	2	joy
ilícit{o,a,os,as}	polarity	-2	anger
iludid{o,a,os,as}	polarity	-2	sadness
ilus{ão,ões}	polarity	-1	sadness
imcompetente{,s}	polarity	-3	anger
impec	polarity	2	joy
imped{e,em,iu,iram,indo,ir,ido,ida,idos}	polarity	-1	anger
imperdíve{l,is}	polarity	2	joy
implor{o,amos,ar,ando,ei,am}	polarity	-1	sadness
impossibilidade	polarity	-1	anger
impossibilitad{o,a,os,as}	polarity	-1	anger
impune{,s}	polarity	-2	anger
impunidade	polarity	-2	anger
incomodad{o,a,os,as}	polarity	-2	anger
incrédul{o,a,os,as}	polarity	-1	surprise
indevidamente	polarity	-2	anger
indignadíssim{o,a,os,as}	polarity	-3	anger
inexistente{,s}	polarity	-1	anger
inferno{,s}	polarity	-2	anger
infrator{,a,es,as}	polarity	-1	anger
ingratidão	polarity	-2	anger
ingrat{o,a,os,as}	polarity	-2	anger
inimig{o,a,os,as}	polarity	-1	anger
injustamente	polarity	-2	anger
insult{a,am,aram}	polarity	-2	anger
invocad{o,a,os,as}	polarity	-1	anger
irra	polarity	-2	anger
irrita{,m,r,ndo}	polarity	-2	anger
i{n,m}copetência	polarity	-3	anger
i{n,m}copetente{,s}	polarity	-3	anger
javardice{,s}	polarity	-3	disgust
javard{o,a,os,as}	polarity	-3	disgust
jururu	polarity	-2	sadness
kafkian{o,a,os,as}	polarity	-2	anger
kakaka	polarity	1	joy
kd	polarity	-1	anger
kkkj	polarity	1	joy
ksks	polarity	1	joy
kskskks	polarity	1	joy
labreg{o,a,os,as}	polarity	-2	anger
lambança{,s}	polarity	-2	anger
lament{a,am,ou,aram,ando}	polarity	-1	sadness
lengalenga{,s}	polarity	-2	anger
lerdeza	polarity	-2	anger
lerd{o,a,os,as}	polarity	-2	anger
lesionad{o,a,os,as}	polarity	-1	sadness
lesma{,s}	polarity	-2	anger
les{ão,ões}	polarity	-1	sadness
lind{ão,ona,ões,onas}	polarity	2	joy
lixad{o,a,os,as}	polarity	-2	anger
lmao	polarity	1	joy
lmfao	polarity	1	joy
lorota{,s}	polarity	-2	anger
love	polarity	2	joy
macabr{o,a,os,as}	polarity	-2	fear
maconheir{o,a,os,as}	polarity	-2	anger
mágic{o,a,os,as}	polarity	1	joy
magoar	polarity	-2	sadness
magoa{m,ram}	polarity	-2	sadness
malandragem	polarity	-2	anger
maldição	polarity	-2	anger
mancada{,s}	polarity	-2	anger
manhos{o,a,os,as}	polarity	-2	anger
manipul{ado,ada,ados,adas,ação,ar,am,ador}	polarity	-2	anger
marajá{,s}	polarity	-2	anger
marcante{,s}	polarity	1	joy
martírio	polarity	-2	sadness
massacrad{o,a,os,as}	polarity	-2	fear
massacre{,s}	polarity	-2	fear
mat{ar,ou,aram,ando}	polarity	-1	fear
mendig{ar,ando}	polarity	-2	sadness
mentir	polarity	-2	anger
mentirola{,s}	polarity	-2	anger
mentiu	polarity	-2	anger
merd	polarity	-2	anger
merdinha{,s}	polarity	-3	anger
merec{o,es,ia,emos,iam,i}	polarity	1	-
migué	polarity	-2	anger
mimizent{o,a,os,as}	polarity	-2	anger
míser{o,a,os,as}	polarity	-1	sadness
mofando	polarity	-2	anger
molenga{,s}	polarity	-2	anger
mordomia{,s}	polarity	-2	anger
motim	polarity	-1	fear
motivação	polarity	1	joy
mozão	polarity	2	joy
mozin	polarity	2	joy
mozinho	polarity	2	joy
mutreta{,s}	polarity	-2	anger
nauseabund{o,a,os,as}	polarity	-3	disgust
náusea{,s}	polarity	-2	disgust
nega{r,m,ndo}	polarity	-1	anger
negligenci{ar,ado,ada,am,aram,ados,adas}	polarity	-2	anger
nervos	polarity	-1	anger
nhenhenhem	polarity	-1	anger
nice	polarity	2	joy
nóia{,s}	polarity	-2	anger
obgdo	polarity	2	joy
óptim{o,a,os,as}	polarity	3	joy
orrivel	polarity	-3	anger
oxalá	polarity	1	joy
palerma{,s}	polarity	-2	anger
palermice{,s}	polarity	-2	anger
pancadaria	polarity	-2	fear
pandemónio	polarity	-2	anger
parabems	polarity	3	joy
parabenizando	polarity	2	joy
parvalh{ão,ões,ona}	polarity	-2	anger
parvoíce{,s}	polarity	-2	anger
parv{o,a,os,as}	polarity	-2	anger
pasmem	polarity	-2	surprise
patada{,s}	polarity	-2	anger
patifaria{,s}	polarity	-3	anger
patife{,s}	polarity	-3	anger
pedofilia	polarity	-3	disgust
pedófil{o,os,a}	polarity	-3	disgust
pelamor{,dedeus}	polarity	-2	anger
penalizad{o,a,os,as}	polarity	-1	anger
penos{o,a,os,as}	polarity	-2	sadness
pentelh{o,a,os,as}	polarity	-2	anger
perco	polarity	-1	anger
perd{e,em}	polarity	-1	anger
peregrinação	polarity	-1	sadness
perrengue{,s}	polarity	-2	sadness
perfect	polarity	3	joy
perfeitamente	polarity	2	-
perplex{o,a,os,as}	polarity	-2	surprise
pesadelo{,s}	polarity	-2	fear
pessimu	polarity	-3	anger
pestilent{o,a,os,as}	polarity	-2	disgust
petralha{,s,da}	polarity	-3	anger
petulância	polarity	-2	anger
petulante{,s}	polarity	-2	anger
pff	polarity	-2	anger
picaretagem	polarity	-2	anger
piedade	polarity	-1	sadness
pindaíba	polarity	-2	sadness
piorar	polarity	-2	anger
piorem	polarity	-2	anger
piros{o,a,os,as}	polarity	-2	anger
pivete{,s}	polarity	-2	fear
plmdds	polarity	-2	anger
pocilga{,s}	polarity	-2	disgust
politicagem	polarity	-2	anger
politiqueir{o,a,os,as}	polarity	-2	anger
politiquice{,s}	polarity	-2	anger
poluente{,s}	polarity	-1	fear
porrada	polarity	-2	anger
porradaria	polarity	-2	anger
porcalh{ão,ões,ona,onas,ada}	polarity	-2	disgust
porqueira	polarity	-2	disgust
porquice{,s}	polarity	-2	disgust
possess{o,a,os,as}	polarity	-3	anger
positivamente	polarity	1	-
preconceito{,s}	polarity	-2	anger
preocup{am,ar,ou,ando}	polarity	-1	fear
prodígio{,s}	polarity	2	joy
proíbe{,m}	polarity	-1	anger
proteger	polarity	1	-
pulha{,s}	polarity	-3	anger
quentinh{o,a,os,as}	polarity	1	joy
ranhos{o,a,os,as}	polarity	-2	anger
rapt{o,ado,ada,ados}	polarity	-2	fear
rasca	polarity	-2	anger
rebeli{ão,ões}	polarity	-1	fear
recalcad{o,a,os,as}	polarity	-2	anger
recalque	polarity	-2	anger
recomendadíssim{a,os,as}	polarity	2	-
recomenda{,m,ram}	polarity	1	-
recus{ando,ar}	polarity	-1	anger
rejeit{a,am,ar,aram,ou}	polarity	-1	anger
reles	polarity	-2	anger
renomad{o,a,os,as}	polarity	1	-
republiqueta	polarity	-2	anger
repugnância	polarity	-3	disgust
repulsa	polarity	-3	disgust
retaliaç{ão,ões}	polarity	-2	anger
risada{,s}	polarity	2	joy
riso	polarity	1	joy
ri{em,mos,rem}	polarity	1	joy
rofl	polarity	1	joy
romântic{o,a,os,as}	polarity	1	joy
roub{a,ando,em}	polarity	-2	anger
rsrsrsrs	polarity	1	joy
rufia{,s}	polarity	-2	anger
sacrifício{,s}	polarity	-1	sadness
sad	polarity	-1	sadness
safadeza{,s}	polarity	-3	anger
salafrári{o,a,os,as}	polarity	-3	anger
salganhada	polarity	-2	anger
semvergonha{,s}	polarity	-3	anger
sexy	polarity	1	joy
shippo	polarity	1	joy
shit	polarity	-2	anger
siuu	polarity	1	joy
sobressaltad{o,a,os,as}	polarity	-2	fear
sofr{i,eram,iam,ia}	polarity	-2	sadness
sonho{,s}	polarity	1	joy
sonh{ar,ando}	polarity	1	joy
sorri{,a,em}	polarity	2	joy
sorry	polarity	-1	sadness
spam	polarity	-1	anger
sqn	polarity	-1	anger
stressante{,s}	polarity	-2	anger
sufoco	polarity	-2	sadness
suicida{,s}	polarity	-2	sadness
suicídio{,s}	polarity	-2	sadness
sumi{u,ram}	polarity	-1	anger
suplício	polarity	-2	sadness
suplic{o,amos,ar,ando}	polarity	-1	sadness
surra	polarity	-1	-
tachista{,s}	polarity	-2	anger
tachos	polarity	-2	anger
tarad{o,a,os,as}	polarity	-2	disgust
teamo	polarity	3	joy
tendencios{o,a,os,as}	polarity	-2	anger
thanks	polarity	2	joy
tiamo	polarity	3	joy
tmnc	polarity	-3	anger
tolerância	polarity	1	-
tont{a,as}	polarity	-1	anger
tops	polarity	2	joy
tormento{,s}	polarity	-2	sadness
tortur{ado,ada,ados,ar,aram}	polarity	-2	fear
tramad{o,a,os,as}	polarity	-2	anger
trambiqueir{o,a,os,as}	polarity	-3	anger
trambique{,s}	polarity	-2	anger
trapalhada{,s}	polarity	-2	anger
trapalh{ão,ões,ona}	polarity	-2	anger
traste{,s}	polarity	-2	anger
traumatizad{o,a,os,as}	polarity	-2	sadness
traum{a,as,ático,ática,áticos,áticas}	polarity	-2	sadness
tristinh{o,a,os,as}	polarity	-1	sadness
trombadinha{,s}	polarity	-2	fear
uahua	polarity	1	joy
ufa	polarity	1	joy
ugh	polarity	-2	disgust
urgentíssimo	polarity	-1	fear
urgh	polarity	-2	disgust
vagabundagem	polarity	-3	anger
veneno	polarity	-1	fear
vergonhas	polarity	-2	anger
vingança	polarity	-2	anger
vingativ{o,a,os,as}	polarity	-2	anger
violação	polarity	-2	fear
vitimismo	polarity	-2	anger
vlws	polarity	2	joy
vsfd	polarity	-3	anger
vtmnc	polarity	-3	anger
wow	polarity	2	surprise
wtf	polarity	-2	surprise
xatiad{o,a,os,as}	polarity	-2	sadness
xonad{o,a,os,as}	polarity	2	joy
xonei	polarity	2	joy
yay	polarity	1	joy
yeah	polarity	1	joy
yess	polarity	1	joy
yey	polarity	1	joy

# Expressions of messages on social networks
0 vontade	polarity	-1	anger
0 {paciência,empatia,educação}	polarity	-2	anger
a abarrotar	polarity	-2	anger
à base da cunha	polarity	-2	anger
a coisa está {feia,preta}	polarity	-2	anger
a coisa tá {feia,preta}	polarity	-2	anger
a conta gotas	polarity	-1	anger
à descarada	polarity	-3	anger
a gozar {connosco,comigo,com o povo}	polarity	-2	anger
à mão armada	polarity	-2	fear
à mercê	polarity	-2	fear
a mesma cantiga	polarity	-2	anger
a mesma conversa de sempre	polarity	-2	anger
a passo de caracol	polarity	-2	anger
à própria sorte	polarity	-2	anger
à rasca	polarity	-2	fear
a ver navios	polarity	-2	anger
adoro te	polarity	3	joy
alto astral	polarity	2	joy
amo te	polarity	3	joy
amo {vcs,mt}	polarity	2	joy
ânsia de vômito	polarity	-3	disgust
antes tarde do que nunca	polarity	1	joy
ao relento	polarity	-2	sadness
aos trancos e barrancos	polarity	-2	anger
apanhar {seca,uma seca}	polarity	-2	anger
às três pancadas	polarity	-2	anger
assobia{,m,r} para o lado	polarity	-2	anger
até quando	polarity	-1	anger
atendimento zero	polarity	-3	anger
baba ovo{,s}	polarity	-2	anger
bad vibes	polarity	-2	sadness
bando de {ladrões,incompetentes,vagabundos,safados,inúteis,corruptos,bandidos,palhaços}	polarity	-3	anger
banha da cobra	polarity	-2	anger
bão demais	polarity	2	joy
barra pesada	polarity	-2	anger
bateu {a ,}bad	polarity	-2	sadness
boas vibes	polarity	2	joy
bola de {ping,pingue} {pong,pongue}	polarity	-2	anger
brada aos céus	polarity	-3	anger
bradar aos céus	polarity	-3	anger
brincadeira com a cara do povo	polarity	-2	anger
brinca{,m,r,ndo} com o povo	polarity	-2	anger
brinca{m,r,ndo} com a {saúde,vida} das pessoas	polarity	-2	anger
bué da fixe	polarity	2	joy
bué fixe	polarity	2	joy
cadê a solução	polarity	-1	anger
cagam para	polarity	-2	anger
cagando e andando	polarity	-3	anger
cagando pr{a,o}	polarity	-2	anger
caí no golpe	polarity	-2	anger
calendas gregas	polarity	-2	anger
cambada de {ladrões,incompetentes,inúteis,gatunos,corruptos,vigaristas,palhaços}	polarity	-3	anger
cara de cu	polarity	-3	anger
cara de tacho	polarity	-2	anger
cara {amarrada,de bunda}	polarity	-2	anger
casa da mãe joana	polarity	-2	anger
chá de sumiço	polarity	-1	anger
cheiro a {mijo,esgoto,merda,podre}	polarity	-3	disgust
cheiro de {mijo,esgoto,merda,podre}	polarity	-3	disgust
chico espertice	polarity	-2	anger
chico espertismo	polarity	-2	anger
chico esperto	polarity	-2	anger
chicos espertos	polarity	-2	anger
chor{ando de rir,ando de felicidade,ando de alegria,ando de emoção,ei de rir,ei de felicidade,ei de alegria,ei de emoção,ar de rir,ar de felicidade,ar de alegria,ar de emoção,o de rir,o de felicidade,o de alegria,o de emoção}	polarity	2	joy
chove no molhado	polarity	-2	anger
cobrança descabida	polarity	-2	anger
coça{r,ndo} o saco	polarity	-2	anger
com o coração nas mãos	polarity	-2	fear
com {sete,quatro} pedras na mão	polarity	-2	anger
como é {possível,que é possível}	polarity	-2	anger
conta no vermelho	polarity	-1	sadness
conto do vigário	polarity	-2	anger
conversa mole	polarity	-2	anger
coração na boca	polarity	-2	fear
coração quentinho	polarity	2	joy
coração transbordando	polarity	2	joy
coração {despedaçado,em pedaços}	polarity	-2	sadness
corpo mole	polarity	-2	anger
crie vergonha na cara	polarity	-3	anger
criem vergonha	polarity	-3	anger
criem vergonha na cara	polarity	-3	anger
curral eleitoral	polarity	-2	anger
curte muito	polarity	1	joy
curto {bué,muito,demais}	polarity	2	joy
cuspindo fogo	polarity	-2	anger
custa {a,me a} {crer,acreditar}	polarity	-2	surprise
dá calafrios	polarity	-2	fear
dá me nos nervos	polarity	-2	anger
dá nos nervos	polarity	-2	anger
dá ódio	polarity	-3	anger
dá raiva	polarity	-2	anger
da tanga	polarity	-2	anger
da treta	polarity	-2	anger
dai me paciência	polarity	-2	anger
de buenas	polarity	1	joy
de lascar	polarity	-2	anger
de meia tigela	polarity	-2	anger
de meter medo	polarity	-2	fear
de partir o coração	polarity	-2	sadness
de quinta categoria	polarity	-2	anger
de rastos	polarity	-2	sadness
de se lhe tirar o chapéu	polarity	2	-
de tirar o chapéu	polarity	2	-
deixad{o,a,os,as} de lado	polarity	-2	anger
deixad{o,a,os,as} na mão	polarity	-2	anger
deixa{m,ram} {a gente,o povo,o cliente} na mão	polarity	-2	anger
deram calote	polarity	-2	anger
deu asneira	polarity	-2	anger
deu barraca	polarity	-2	anger
deu bosta	polarity	-2	anger
deu bronca	polarity	-2	anger
deu calote	polarity	-2	anger
deu em nada	polarity	-1	anger
deu pau	polarity	-2	anger
deu tilt	polarity	-2	anger
deu xabu	polarity	-2	anger
deu zica	polarity	-2	anger
deus é {fiel,bom,maravilhoso}	polarity	2	joy
deus no comando	polarity	1	joy
deus nos acuda	polarity	-2	fear
deus nos livre	polarity	-1	fear
devolv{a,am,e} meu dinheiro	polarity	-2	anger
dia de são nunca	polarity	-2	anger
do mal o menos	polarity	1	-
do melhorzinho	polarity	2	joy
dói na alma	polarity	-2	sadness
dói o coração	polarity	-2	sadness
dose pra leão	polarity	-2	anger
duas caras	polarity	-2	anger
é de loucos	polarity	-2	anger
é nóis	polarity	1	joy
é surreal	polarity	-2	anger
é tudo pra mim	polarity	2	joy
é um roubo	polarity	-3	anger
é uma piada de mau gosto	polarity	-2	anger
educação zero	polarity	-2	anger
empatia zero	polarity	-2	anger
encheção de saco	polarity	-2	anger
ench{e,er,endo,em} o saco	polarity	-2	anger
enfia{m,r,ram} a faca	polarity	-2	anger
enganei me	polarity	-1	anger
enxugar gelo	polarity	-2	anger
epic fail	polarity	-2	anger
era só o que {,me }faltava	polarity	-2	anger
és {linda,lindo,o máximo,maravilhosa,maravilhoso}	polarity	3	joy
espera{,r} sentad{o,a}	polarity	-2	anger
espumando de raiva	polarity	-3	anger
estão à espera que morra	polarity	-3	anger
estão se {lixando,a lixar,nas tintas,a borrifar,a cagar}	polarity	-2	anger
estômago embrulhado	polarity	-2	disgust
estou me a passar	polarity	-2	anger
estou nas nuvens	polarity	2	joy
estou {pistola,puto,puta}	polarity	-2	anger
faça{,m} me o favor	polarity	-2	anger
fake news	polarity	-2	anger
falta de caráter	polarity	-3	anger
falta de dignidade	polarity	-3	anger
falta de vergonha na cara	polarity	-3	anger
farinha do mesmo saco	polarity	-2	anger
farta disto tudo	polarity	-2	anger
fartei me	polarity	-2	anger
fart{o,ei} me de rir	polarity	2	joy
fazem a gente de {palhaço,bobo,trouxa,otário}	polarity	-3	anger
fazem de nós parvos	polarity	-3	anger
fazem nos de parvos	polarity	-3	anger
fazem o povo de {palhaço,bobo,trouxa,idiota}	polarity	-3	anger
fé em deus	polarity	1	joy
feito em cima do joelho	polarity	-2	anger
feito nas coxas	polarity	-2	anger
feit{a,os,as} nas coxas	polarity	-2	anger
feel bad	polarity	-2	sadness
fez {o ,}meu dia	polarity	2	joy
ficou na promessa	polarity	-2	anger
ficou no papel	polarity	-1	anger
fila da puta	polarity	-3	anger
filh{o,a,os} da mãe	polarity	-2	anger
fiquei de cara	polarity	-1	surprise
fiquei {pistola,puto,puta}	polarity	-2	anger
fizeram {o ,}meu dia	polarity	2	joy
fosga se	polarity	-2	anger
full pistola	polarity	-2	anger
fulo da vida	polarity	-2	anger
funcionário{,s} fantasma{,s}	polarity	-2	anger
fundo do poço	polarity	-2	sadness
ganhei {o,meu} dia	polarity	2	joy
gato por lebre	polarity	-2	anger
good vibes	polarity	2	joy
gozam com {o povo,as pessoas,a malta}	polarity	-2	anger
graças deus	polarity	2	joy
grande seca	polarity	-2	anger
há séculos	polarity	-2	anger
haja saco	polarity	-2	anger
happy birthday	polarity	2	joy
inacreditável {como,que}	polarity	-2	anger
inferno astral	polarity	-1	sadness
isso não é normal	polarity	-2	anger
isto é gozar com	polarity	-2	anger
isto é surreal	polarity	-2	anger
isto não é normal	polarity	-2	anger
já não posso mais	polarity	-2	anger
já não se aguenta	polarity	-2	anger
já perdi a conta	polarity	-1	anger
ladrões de colarinho branco	polarity	-3	anger
lágrimas de {alegria,felicidade}	polarity	2	joy
lambe botas	polarity	-2	anger
lata de sardinha{,s}	polarity	-2	anger
lero lero	polarity	-2	anger
levei {um ,}calote	polarity	-2	anger
lixei me	polarity	-2	anger
lixo humano	polarity	-3	anger
mais {essa,esta} agora	polarity	-2	anger
mal e porcamente	polarity	-2	anger
mala sem alça	polarity	-2	anger
mamando nas tetas	polarity	-3	anger
mandaram super bem	polarity	2	joy
mandou super bem	polarity	2	joy
mão na roda	polarity	2	-
mau carácter	polarity	-3	anger
mau caráter	polarity	-3	anger
mau caratismo	polarity	-3	anger
maus caracteres	polarity	-3	anger
me dá raiva	polarity	-2	anger
me deu nos nervos	polarity	-2	anger
me faça o favor	polarity	-2	anger
me fazem de {palhaço,palhaça,boba,bobo,trouxa,idiota}	polarity	-3	anger
me poupe{,m}	polarity	-2	anger
me sinto {inútil,um nada,péssimo,péssima}	polarity	-2	sadness
me tira{,m} do sério	polarity	-2	anger
me {deixou,deixaram} na mão	polarity	-2	anger
meia boca	polarity	-2	anger
melhor {coisa,pessoa,sensação} do mundo	polarity	2	joy
menos mal	polarity	1	-
mete medo	polarity	-2	fear
mete{m,r,ram} a faca	polarity	-2	anger
met{em,er} a mão ao bolso	polarity	-2	anger
mijei me a rir	polarity	2	joy
mil grau	polarity	2	joy
morrendo de medo	polarity	-2	fear
morrendo de ódio	polarity	-3	anger
morrendo de raiva	polarity	-2	anger
morrendo de saudade{,s}	polarity	-1	sadness
morrendo de {amor,amores,felicidade}	polarity	2	joy
morrendo por dentro	polarity	-2	sadness
morri com isso	polarity	1	joy
morri de {amor,amores,fofura}	polarity	2	joy
mort{o de felicidade,o de feliz,o de amor,o de amores,o de rir,o de riso,a de felicidade,a de feliz,a de amor,a de amores,a de rir,a de riso,os de felicidade,os de feliz,os de amor,os de amores,os de rir,os de riso,as de felicidade,as de feliz,as de amor,as de amores,as de rir,as de riso}	polarity	2	joy
mort{o,a,os,as} de cansaço	polarity	-1	sadness
mort{o,a,os,as} de medo	polarity	-2	fear
mort{o,a} de raiva	polarity	-2	anger
muita força	polarity	1	joy
muita parra {,e }pouca uva	polarity	-2	anger
muito massa	polarity	2	joy
na boa	polarity	1	joy
na cara dura	polarity	-2	anger
na merda	polarity	-2	sadness
nada mau	polarity	1	-
nada {de especial,demais}	polarity	-1	anger
não curto	polarity	-2	anger
não deu certo	polarity	-1	anger
não deu em nada	polarity	-1	anger
não é brincadeira	polarity	-2	anger
não é de todo mau	polarity	1	-
não é grande coisa	polarity	-1	anger
não é lá essas coisas	polarity	-1	anger
não é possível que	polarity	-2	anger
não faz {sentido,o menor sentido}	polarity	-2	anger
não fazem a ponta dum corno	polarity	-3	anger
não fazem um caralho	polarity	-3	anger
não faz{,em} merda nenhuma	polarity	-3	anger
não faz{,em} porra nenhuma	polarity	-3	anger
não gramo	polarity	-2	anger
não guento	polarity	-2	anger
não há condições	polarity	-2	anger
não há direito	polarity	-2	anger
não há pachorra	polarity	-2	anger
não há paciência	polarity	-2	anger
não há quem aguente	polarity	-2	anger
não lembra a ninguém	polarity	-2	anger
não lembra ao diabo	polarity	-2	anger
não querem nem saber	polarity	-2	anger
não rolou	polarity	-1	anger
não se admite	polarity	-2	anger
não serve pra porra nenhuma	polarity	-3	anger
não tá ruim	polarity	1	-
não tem vergonha na cara	polarity	-3	anger
não tem {lógica,nexo}	polarity	-2	anger
não tenho nada a reclamar	polarity	1	-
não tenho queixa{,s}	polarity	1	-
não tenho razão de queixa	polarity	1	-
não vale o chão que pisa	polarity	-3	anger
não vale um caralho	polarity	-3	anger
não vale um chavo	polarity	-3	anger
não vale um tostão	polarity	-2	anger
não valem nada	polarity	-3	anger
não vou com a cara	polarity	-2	anger
não {dão,dá,deram} satisfação	polarity	-2	anger
não {dão,dá} a mínima	polarity	-2	anger
não {é,está,foi} {mau,nada mau}	polarity	1	-
não {é,está} nada mal	polarity	1	-
não {me ,}entra na cabeça	polarity	-2	anger
não {me ,}posso queixar	polarity	1	-
não {mexem,movem,mexe,move} uma palha	polarity	-2	anger
não {moveram,mexeram} um dedo	polarity	-2	anger
não {sai,saiu,saem} do papel	polarity	-2	anger
nem acredito que resolveram	polarity	2	-
nem de graça	polarity	-2	anger
ngm {merece,atende,resolve,responde,aguenta,liga}	polarity	-2	anger
nos fazem de {palhaço,palhaços,bobo,bobos,trouxa,trouxas,idiota,idiotas,otários}	polarity	-3	anger
nota {zero,0}	polarity	-3	anger
novela sem fim	polarity	-2	anger
num piscar de olhos	polarity	2	-
n{ gosto, gostei, curti, presta, aguento, guento, suporto, atende, atendem, resolve, resolvem, respondem,um gosto,um gostei,um curti,um presta,um aguento,um guento,um suporto,um atende,um atendem,um resolve,um resolvem,um respondem}	polarity	-2	anger
o mesmo de sempre	polarity	-1	anger
o povo que se dane	polarity	-3	anger
o povo que se exploda	polarity	-3	anger
o povo que se lasque	polarity	-3	anger
obra de fachada	polarity	-2	anger
obrig{am,aram,ando} a	polarity	-1	anger
onde {,é que }já se viu	polarity	-2	anger
ora essa	polarity	-1	anger
orelhas moucas	polarity	-2	anger
os olhos da cara	polarity	-2	anger
ouvidos de mercador	polarity	-2	anger
ouvidos moucos	polarity	-2	anger
parte o coração	polarity	-2	sadness
passando mal de rir	polarity	2	joy
passa{,r,ndo,m} pano	polarity	-2	anger
passa{r,ndo} perrengue	polarity	-2	sadness
passei me da cabeça	polarity	-2	anger
passo me da cabeça	polarity	-2	anger
pé no saco	polarity	-2	anger
peguei {ranço,nojo,abuso,bode,birra,ar}	polarity	-2	anger
pela hora da morte	polarity	-2	anger
pela mor de deus	polarity	-2	anger
perdi as contas	polarity	-1	anger
piada pronta	polarity	-2	anger
pica das galáxias	polarity	3	joy
por amor de deus	polarity	-2	anger
portugal no seu melhor	polarity	-2	anger
pouco caso	polarity	-2	anger
pouco se lixando	polarity	-2	anger
poupa me	polarity	-2	anger
poupe{m,} me	polarity	-2	anger
pra lá de ruim	polarity	-2	anger
pra ontem	polarity	-1	anger
pra que serve isso	polarity	-2	anger
pra variar	polarity	-1	anger
precisa morrer {alguém,gente}	polarity	-3	anger
promessas de político	polarity	-2	anger
promessas e mais promessas	polarity	-2	anger
promete{ e não cumpre, e não cumprem, e não cumpriu, e não cumpriram,m e não cumpre,m e não cumprem,m e não cumpriu,m e não cumpriram,u e não cumpre,u e não cumprem,u e não cumpriu,u e não cumpriram,ram e não cumpre,ram e não cumprem,ram e não cumpriu,ram e não cumpriram}	polarity	-2	anger
pul{ei,ando,ar} de alegria	polarity	2	joy
puxa saco{,s}	polarity	-2	anger
q nojo	polarity	-3	disgust
q {lindo,linda,lindos,lindas,fofo,fofa,bom,legal,delícia,amor,maravilha,orgulho,alegria}	polarity	2	joy
q {ódio,absurdo}	polarity	-3	anger
q {pena,saudade,saudades}	polarity	-1	sadness
q {raiva,saco,merda,vergonha,lixo,palhaçada,demora,porcaria,inferno,droga}	polarity	-2	anger
q {triste,tristeza,dó}	polarity	-2	sadness
quando as galinhas tiverem dentes	polarity	-2	anger
quantas pessoas vão ter que morrer	polarity	-3	anger
que arraso	polarity	2	joy
que bad	polarity	-2	sadness
que furada	polarity	-2	anger
que nervos	polarity	-2	anger
que país é {esse,este}	polarity	-2	anger
que raio	polarity	-1	anger
que se foda{,m}	polarity	-3	anger
que se lixe{,m}	polarity	-2	anger
que se {dane,danem,lasque,lasquem,exploda,explodam}	polarity	-2	anger
que treta	polarity	-2	anger
que {descaso,inferno,bagunça,palhaçada,desrespeito,falta de respeito,demora,roubo}	polarity	-2	anger
que {osso,barra}	polarity	-1	anger
que {pinta,máximo,espetáculo,mimo,querido,querida}	polarity	2	joy
quebra pau	polarity	-2	fear
quem {me dera,dera}	polarity	-1	sadness
quentinho no coração	polarity	2	joy
rachar o bico	polarity	2	joy
rach{ei,ando,ar} de rir	polarity	2	joy
república das bananas	polarity	-3	anger
república de bananas	polarity	-3	anger
resolveram rapidinho	polarity	2	-
resolveu rapidinho	polarity	2	-
resolv{eu,eram,ido} na hora	polarity	2	-
respeito zero	polarity	-3	anger
revira{,r} o estômago	polarity	-3	disgust
rezando pra não	polarity	-2	fear
ri alto	polarity	1	joy
ri demais	polarity	2	joy
roubo descarado	polarity	-3	anger
sacudir a água do capote	polarity	-2	anger
saí do sério	polarity	-2	anger
saltar de alegria	polarity	2	joy
salvou {a ,}minha pele	polarity	2	-
são todos iguais	polarity	-2	anger
sardinha{,s} em lata	polarity	-2	anger
se faz{,em} de desentendid{o,a,os,as}	polarity	-2	anger
se pudesse dava zero	polarity	-3	anger
sem eira nem beira	polarity	-2	sadness
sem o menor {pudor,respeito,cuidado}	polarity	-2	anger
sem pachorra	polarity	-2	anger
sem pé nem cabeça	polarity	-2	anger
sem ponta por onde se pegue	polarity	-2	anger
sem um tostão	polarity	-1	sadness
sem vergonha na cara	polarity	-3	anger
sem vontade de {nada,viver}	polarity	-2	sadness
sem {dor de cabeça,perrengue}	polarity	1	-
sem {o mínimo,um pingo} de {respeito,vergonha,educação}	polarity	-2	anger
serviço de quinta	polarity	-2	anger
serviço porco	polarity	-2	anger
show de {atendimento,serviço}	polarity	2	joy
só com cunha{,s}	polarity	-2	anger
só fachada	polarity	-2	anger
só neste país	polarity	-2	anger
só quando alguém morrer	polarity	-3	anger
só querem mamar	polarity	-3	anger
só quer{o,ia} chorar	polarity	-2	sadness
só sabem roubar	polarity	-3	anger
só {,me }faltava {essa,esta,mais essa,mais esta}	polarity	-2	anger
só {pra,para} {ferrar,atrapalhar,complicar}	polarity	-2	anger
tá se bem	polarity	1	joy
tá um {lixo,nojo,inferno}	polarity	-2	anger
tá {puxado,embaçado,brabo}	polarity	-1	anger
tamo juntão	polarity	2	joy
tamos juntos	polarity	2	joy
tão cagando	polarity	-2	anger
tão se lixando	polarity	-2	anger
tapa na cara do povo	polarity	-3	anger
tapar o sol com a peneira	polarity	-2	anger
tasse bem	polarity	1	joy
te amo {muito,demais,mt}	polarity	3	joy
tem que morrer alguém	polarity	-3	anger
tenha{,m} dó	polarity	-2	anger
tenha{,m} {paciência,santa paciência}	polarity	-2	anger
terra de ninguém	polarity	-2	fear
terra sem lei	polarity	-2	fear
thank you	polarity	2	joy
ti amo	polarity	3	joy
tira do sério	polarity	-2	anger
tira{,m,ram} o corpo fora	polarity	-2	anger
tô de cara	polarity	-1	surprise
tô feliz demais	polarity	2	joy
tô lis{o,a}	polarity	-1	sadness
tô na merda	polarity	-2	sadness
tô nas nuvens	polarity	2	joy
tô pra baixo	polarity	-2	sadness
tô um caco	polarity	-2	sadness
tô {mt,muito} feliz	polarity	2	joy
tô {pistola,puto,puta}	polarity	-2	anger
toma lá dá cá	polarity	-2	anger
tomam nos por parvos	polarity	-3	anger
tomara que	polarity	1	joy
top das galáxias	polarity	3	joy
torra{,r,ndo} a paciência	polarity	-2	anger
tortura psicológica	polarity	-2	anger
tou me a passar	polarity	-2	anger
trabalho porco	polarity	-2	anger
tratados como {animais,gado}	polarity	-3	anger
tratad{o,a,os,as} como cachorro{,s}	polarity	-3	anger
tratam como cachorro{,s}	polarity	-3	anger
trata{m,dos,do,da} feito cachorro	polarity	-3	anger
trem bão	polarity	2	joy
um arraso	polarity	2	joy
um joga pro outro	polarity	-2	anger
um mimo	polarity	2	joy
um trapo	polarity	-2	sadness
uma bodega	polarity	-2	anger
uma eternidade	polarity	-2	anger
uma furada	polarity	-2	anger
uma mão na roda	polarity	2	-
vá pentear macacos	polarity	-2	anger
vai à merda	polarity	-3	anger
vai cagar	polarity	-2	anger
vai catar coquinho	polarity	-2	anger
vai correr {bem,tudo bem}	polarity	1	joy
vai dar {certo,tudo certo}	polarity	1	joy
vai ficar tudo bem	polarity	1	joy
vai levar no cu	polarity	-3	anger
vai para o caralho	polarity	-3	anger
vai pastar	polarity	-2	anger
vai pentear macacos	polarity	-2	anger
vai pó caralho	polarity	-3	anger
vai po crl	polarity	-3	anger
vai pro caralho	polarity	-3	anger
vai pro inferno	polarity	-3	anger
vai se danar	polarity	-2	anger
vai se lascar	polarity	-3	anger
vai te foder	polarity	-3	anger
vai ter que morrer	polarity	-2	anger
vai {se,te} fuder	polarity	-3	anger
valha {me,nos} deus	polarity	-1	fear
vão à merda	polarity	-3	anger
vão pro inferno	polarity	-3	anger
vão trabalhar malandros	polarity	-2	anger
via crucis	polarity	-2	sadness
vibe boa	polarity	2	joy
virou piada	polarity	-2	anger
virou rotina	polarity	-1	anger
virou zona	polarity	-2	anger
vista grossa	polarity	-2	anger
vontade de chorar	polarity	-2	sadness
vontade de vomitar	polarity	-3	disgust
xico esperto	polarity	-2	anger
xicos espertos	polarity	-2	anger
zero defeitos	polarity	3	joy
zero estrelas	polarity	-3	anger
zero vontade	polarity	-1	anger
zero {empatia,educação,transparência,paciência,organização,vergonha}	polarity	-2	anger
zero {reclamações,queixas}	polarity	2	-
{a passo,a passos,ritmo} de tartaruga	polarity	-2	anger
{p,pê,pau} da vida	polarity	-2	anger
{parto,parti,partir} me a rir	polarity	2	joy
{que nem,feito} sardinha{,s}	polarity	-2	anger
{zero,0} respeito	polarity	-3	anger
