/**
 * First names and surnames that are looked for in whatever way they are written. A list of our own making, of people in the
 * Netherlands with many backgrounds; names that are also ordinary words are not in it, and no list of names is ever whole.
 */
const nederlands = `
aaltje abel adriaan aleida alida anneke annelies annemarie annemieke anouk antje arend arjan arjen arno aukje bart
bas bastiaan beatrijs bernadette berend bianca birgit bjorn boudewijn bram brechtje britt carla carlijn carolien casper
chantal charlotte chiel christiaan claudia coen cornelis corrie daan daphne demi dennis diederik dieuwertje dirk doortje
ed edwin eline elise elles ellen els emma erik esmee esther evelien eveline famke femke ferdinand fleur floortje
floris frank frederik freek frits geert geertje gerard gerda gerrit gert gijs gijsbert greet greetje guus hanneke hans
harrie heleen hendrik henk henny herman hidde hilde hiske hugo ida ilse inge ingrid irene isa jaap jacob jacqueline
jan janneke jantine jasmijn jasper jelle jeroen jesse jet jetske jip joep johan johanna jolanda joost jordy joris josje
julia jurre jurriaan karel karin kars kees klaas kim koen laura lianne lieke lies liesbeth lisa lotte loes lucas luuk
maaike maarten maartje mandy manon margriet marieke marijke marit marja marjan marjolein mark marloes martijn martine
mathijs maud maurits max meike melissa menno merijn michelle mieke mike miranda mirjam monique nadine naomi
natasja nick niek niels nienke nina noortje olaf oscar patrick paulien pepijn petra pieter pim puck quinten ramon
reinier rembrandt renate renee rens reinout richard rik rob robbert roderick roel roelof ruben rudolf ruud rutger sabine
saar sander sandra sanne saskia seppe silvia simone sjaak sjoerd sofie sophie stefan steven stijn suzanne sylvia teun
teunis thijs thomas thea tijmen tim timo tineke tjeerd tom truus vincent wendy wessel wieke willeke willem willemijn wim
winnie wouter yvette yvonne zoe
bakhuis berkhout boerma bosman dijkstra doornbos elzinga feenstra hoekstra hofman hoekema jansen
janssen jansma kamstra kooistra kuipers langeveld leeuwenburg meijer meijers mulders nijhuis oosterbaan
oudejans peeters pietersen postma reinders rietveld rozendaal scholten schouten smits stienstra terpstra
veenstra verbeek verhagen verhoeven vermeer vermeulen verschoor wiersma willems
willemsen wolters ypma zijlstra`;

const turks = `
abdullah ahmet akif ali alper arda asli asuman ayla aylin aysegul ayse aysun aysel azize baris batuhan belgin berat
berk berna betul beyza bilal birgul bulent burak burcu busra cagla cansu cem cemal cemile ceren ceyda cihan damla derya
devrim didem dilan dilara dilek duygu ebru ecrin efe elif emel emine emir emrah emre enes engin erdal erdem eren erhan
erkan ersin esra eylem fadime fatih fatma feride ferhat fikret filiz furkan gamze gizem gokhan gonul guler gulay gulcan
gulsen gulsum gunay hakan halil halime hasan hatice haydar hilal huseyin husniye ibrahim ilayda ilhan ilker irem ismail
kadir kadriye kaan kemal kerem kubra kursat leyla mehmet melek meltem merve mert mesut meryem metin muhammed murat
mustafa nazli necati nesrin nevin nilgun nuray nurcan nuriye okan onur orhan osman ozan ozge ozlem pinar rabia recep
remziye sabri samet sedat seda selin selma semra serap serdar serkan serpil sevda sevgi sevim sibel sinem songul suleyman
tarkan tolga tuba tugba tulay turgut ufuk umit ummuhan veli volkan yagmur yasemin yasin yavuz yeliz yildiz yilmaz yusuf
zehra zekiye zeliha zerrin zeynep
aksoy aktas akyuz altun arslan aslan avci aydin aygun bayrak bozkurt celik cetin cicek coban coskun demir demirci
demirel dogan durmus erdogan erol gunes gul guler guven kahraman kalkan karaca karaman karatas karatay karakaya
kaplan kaya keskin kilic koc korkmaz koyuncu kurt ozcan ozdemir ozer ozkan ozturk polat sahin sonmez tekin toprak
tosun tunc turan ucar unal uysal yalcin yavas yildirim yuksel`;

const arabisch = `
aadil aaliyah abdelaziz abdelhak abdelkader abdelkarim abdellah abdelmalik abdelouahed abderrahim abderrahman abdessamad
achraf adil adnan ahlam ahmad ahmed aicha aisha akram ala alaa amal amar amina amine amir amira anas anass anouar anwar
asmae asmaa assia ayman ayoub aziz aziza bachir badr bahija bouchra brahim chadia chaima chaimae chakib charaf dalal
dina dounia driss duaa ebtisam faisal faiza farah farid farida fatiha fatima fatimazahra fouad ghizlane habiba hafid
hafida hafsa hajar hakim hakima halima hamid hamida hamza hanae hanan hanane hassan hassna hayat hicham hind houda houria
hussein iman imane ikram ilham ilias ilyas imad issam jalal jamal jamila jawad jihane kaltoum karim karima kawtar kenza
khadija khalid khaled lamia latifa leila loubna lubna mahmoud malika mariam marouane maryam mbarek mehdi meriem mimoun
mimount mohamed mohammed mohammad mokhtar mounia mounir mourad nabil nabila nada nadia nadir naima najat najib najwa narjis
nawal nezha nisrine nora nordin noura noureddine nouria oumaima oumayma omar omer othman ouassim rachid rachida rania
rashid rayan redouan reda rim saad sabah sabrina saida salah salim salima salma samah samia samir samira sana sanae
sara sarah siham soraya soufiane soukaina souad soumaya tarik taoufik touria wafa wafae walid widad wissam yahya yasmin
yasmina yasmine yasser yassin yassine yassir youness younes youssef youssra yousra zahra zainab zakaria zakia zineb zohra
abbas abdi achahbar aarab ajouaou akkouh amrani azzouzi bakkali belhaj benali bennani bouali bouazza boukhari bouzid
chaoui cherkaoui daoudi elamrani elidrissi essalhi fassi haddad haddou hamdaoui hammadi idrissi jaziri kaddouri khattabi
mansour mansouri meziane moussaoui naciri ouali ouahabi ouazzani rahmani saidi tahiri taleb touzani zerouali ziani`;

const hoorn = `
abdirahman abdirahim abdiaziz abdikadir abdullahi abshir amal asha ayaan ayan bile cawil dahir deeqa deqa fadumo
faduma farhiya farxiya fartun faysal filsan guled hamdi hawa hibaq hibo hodan hodo idil ifrah ilhaan iqra istar jama
jibril khadra ladan liban mahad maryan maxamed maxamud muna mukhtar muhumed muuse nasra nimco qamar ramla rahma saado
safiyo sagal salado samatar sahra sirad suad sucaad warsame xaawo xasan yusra zamzam zeinab
abebe abeba abraham adiam afewerki almaz alganesh amanuel asmeret awet berhane biniam bereket bsrat dawit daniel dehab
ermias eden elsa eyob fana fikru filmon freweini fthawi genet gebre getachew girma haben habtom haile henok hermon
hiwot isaias kibrom kidane kidist letebrhan luam lula medhanie mehari mekonnen merhawi meron michael mihret milena mulu
mussie natnael nebiat negash rahel rahwa robel ruta saba samrawit samuel sara selam selamawit semhar senait senayt simon
solomon temesgen teklay tesfay tesfaye tewelde tirhas tsegay weldu winta yemane yohana yohannes yonas zekarias zula
wolde woldemariam`;

const elders = `
aarti abena adaeze adwoa akosua akua ama amara anjali anil anita arjun ashok asha ashwin babette chandra chidi chioma
chukwu deepak devi dewi dinesh efua ekow emeka esi faridah fatou fatoumata gita hassan ifeoma indira jagdish jyoti kadiatou
kamla kavita kofi kojo krishan kwabena kwadwo kwaku kwame kwasi lakshmi lalita mamadou mariama maya mohan nana neha ngozi
nirmala ousmane oumar priya radha rajesh rakesh ravi rekha rishi rohit sandhya sanjay satish savitri shanti shila sita
sunil sunita suresh usha vijay vikram yaw
aram azad baran berivan darya dilovan evin hêvî jiyan karwan khabat nasrin newroz rojin roj rojda rezan sherko shilan
shirin sirwan soran zagros zelal zozan
ahmadi ahmadzai akbar amiri fahima farhad farzana feroz freshta ghulam gulalai hamidullah karzai latif malalai marwa massoud
mina nargis najibullah noorullah omid parwana qasim rahim rahimi sayed shabana shafiq shakila sharif shukria wahid wardak
zahir zalmai zarghuna
adnan aisha arif ayesha bushra chaudhry farooq hina imran iqbal khan khurram malik mehwish nadeem nasir rabia rubina saima
sajid shahid shazia sobia tahira tariq usman zubair
agnieszka aleksandra andrzej anna barbara beata bogdan dariusz dorota elzbieta ewa grzegorz iwona jacek jadwiga jakub joanna
kamil katarzyna krzysztof lukasz magdalena malgorzata marcin marek mariusz marzena michal monika pawel piotr przemek
slawomir tomasz urszula wojciech zofia zbigniew kowalska kowalski lewandowska nowak wisniewski wojcik zielinski
alexei alina andrei bogdana boris dmitri ekaterina elena galina georgi igor ioana irina ivan ivanka kateryna ksenia
ludmila marina mihai mykola nadezhda natalia nikolai oksana oleksandr olena olga pavel petro sergei svetlana tatiana
vladimir volodymyr yulia zlatka stoyanov ivanov popescu ionescu
alejandra carlos carmen catalina diego esperanza fernanda fernando francisca gabriela guadalupe ignacio javier joaquin
jorge jose juan juanita lucia luis manuel maria mariana mercedes miguel pablo pedro rafael ramona rosario sofia valentina
ximena garcia gonzalez hernandez lopez martinez perez rodriguez sanchez silva santos oliveira pereira ferreira sousa
bao chen cheng duc guo hoang huong jing jun li ling linh liu mei minh ming nguyen phuong quang
thanh thi thuy tran trinh truong tuan wei wong wu xiao xin xu yan yang ying yong yu zhang zhao zheng zhou
ashley brandon brittany chelsea christopher courtney dylan emily ethan gavin hannah jennifer jessica joshua justin kayleigh
kevin kimberly kyle liam madison megan nathan nicole olivia rachel rebecca ryan samantha sean shannon stephanie tyler
cedric chloe fabien gaelle guillaume jerome laurent mathieu mireille nathalie nicolas olivier pascale sebastien sylvain
thierry virginie yann`;

/** Lower case and without marks, as both the list and a word are compared. */
export const kaal = (woord: string): string =>
  woord.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("’", "'").toLowerCase();

const namen: ReadonlySet<string> = new Set(
  [nederlands, turks, arabisch, hoorn, elders].join(" ").trim().split(/\s+/).map(kaal),
);

/** Whether this word, however it is written, is on our list of names. */
export const isBekendeNaam = (woord: string): boolean => namen.has(kaal(woord));
