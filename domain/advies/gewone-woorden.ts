/**
 * Words that may begin a sentence with a capital, or follow a word such as "daughter", and are no names. Ordinary words of
 * our own pages and of talks about violence at home, Dutch and some English; a word that is not here is asked about.
 */
const woorden = `
denk blijf luister voorkom vermijd controleer toon wijs leid leer stuur mail lees benoem herhaal stop informeer adviseer beloof dreig confronteer vertrouw onthoud schijnt
adviesvrager adviesvraagster adviesvragers adviesgever vragensteller aandachtsfunctionaris beller
a aan aanbieden aanbieder aanbod aanbod-ontvangen aanbod-wacht aandacht aandachtsfunctionaris aandoeningen
aangaat aangeboden aangeeft aangenomen aangerand aangevinkt aangifte aanhaling-open aanhalingsteken
aanhalingstekens aanhoudt aankomt aanleiding aanmelden aannemen aanpak aanraking aanranding aanschuiven
aansluit aanspreekpunt aanstaande aantal aantallen aanvaard aanvaardbaar aanvaardbare aanvaardde aanvaarde
aanvaarden aanvaarding aanvaardt aanvinkt aanwijst aard aardig about abroad account acht achter achterblijft
achterblijven achtergelaten achtergrond achterlaat achterlaten achterlating achtervolgen achttien achttiende
actie acties acute acuut address adem adres adressen advice advies adviesgesprek adviesvraag adviseerde
adviseert adviseren adviseurs advocaat af afdeling afdelingen afdruk afdrukken afgelopen afgenomen afgepakt
afgeperst afgerond afgesproken afhankelijk afhankelijkheid afraid afronden afronding afsluiten afspraak
afspraken afspreken afstemmen after afvraagt afweek afweging afwegingen afwezig afwijken afwijking afwijkt
afzender afzien again against agenda agent agressief al alcohol alert alfabet algemeen all alle alle-vormen
allebei alleen alleen-genoemd alleen-relatie allerlei alles alliantie allowed allows als alsof altijd always
ambassade ambassades ambassadeurs an analyse and ander andere anderen anderhalf anders anders-geeindigd
angst angstig anoniem another answer antwoord antwoorden antwoordt anybody anything apart app apparaat appt
appte april are arm armen artikel artikelen arts as ask asked asks at audit augustus aunt auto averechts
avond baas baby badkamer balie band bang bangst bank banken bankpas bankrekening basale basisregistratie
basisschool basiszorg be beantwoord because bedankt bedenken bedoeld bedreigde bedreigen bedreigend
bedreiging bedreigt beeld beelden been beet beetje before begeleider begeleiding begin beginnen beginsel
begint begon begonnen begrepen begrijpen begrip begrippen behalve behandelde behandelen behandeling
behandelt beheert beide beiden bekeek bekeken bekend bekende bekijken bekijkt bel belang belangen
belangrijke belangrijker belast belde beleid beletten bellen beller belooft belt bemiddel bemiddelaar
bemiddelen bemiddeling bemoeienis bemoeizorg ben benadering beneden benen bent beoordeel beoordeeld
beoordeelde beoordeelt beoordelen beoordeling beoordelingen bepaal bepaald bepaalde bepaalt bepalen
beperking bereiden bereikbaar bereiken bereikt bericht berichten beroep beroepen beroepstolk
beroepsvereniging berust beschermen beschermende bescherming beschermt beschreven beschrijf beschrijft
beslis beslissen beslist besloot besloten besluit besluiten besneden besnijdenis bespreek bespreekbaar
bespreekt bespreken besproken bestaan bestaande bestaat bestand beste bestookt bestrijden bestuur
bestuursrechtelijke betaald betaalde betaalt betalen betekenen betekent beter betreft betrek betrekken
betrekkingen betrekt betrokken betrokkene betrokkenen between betwistte beurt bevallen bevalling bevalt
bevat bevelen bevestigd bevestigde bevestigen bevestiging bevestigt bevoegdheden bevoegdheid bevraagd
bewaakt bewaar bewaard bewaarde bewaart bewaren bewezen bewijzen bewindvoerders bewoner bewoners bewoonster
bezig bezit bezoek bezwaar beëindigen beëindigt bi bibliotheek bied bieden biedt bij bijeen bijgewerkt
bijhouden bijhoudt bijlage bijna bijstaan bijstand bijstond bijt bijvoorbeeld bijwonen bijzondere binden
binnen binnenkomen binnenkomt blad bladzijde blauwe bleef bleven blij blijft blijkbaar blijkt blijven
blijvend blijvende bood boos borgen botsen botst bouwen boven bovenaan boy bozer bracht brak breekt breng
brengen brengt breuken brief broer broers broertje bron bron-ontbreekt bronnen brother browser bruiloft buik
buikpijn built buiten buitenland buitenlandse bureau buren burgemeester burgerlijk burgerlijke
burgerlijke-stand burgers bus but buur buurman buurt buurthuis buurvrouw by call called caller came
campagnes can care casemanager cases casus casuslijst casussen casuïstiekfunctie catalogus centrum ceremonie
certain checked checklist child children cijfer cijfers civil cliënt cliënte cliënten club coach code
collega collega's combineren comes communities complex complexe computer concept concepten concerned
concerns conciërge conclusie concreet condition conflict consulaat consulaire consult consultatiebureau
contact contactcentrum contacten contactmoment contactmomenten contactverbod content controle controleerde
controleert controleren controlled controls cookie cookies could country counts cousin coördinatie
coördineert crisis crisisdienst cultuur daar daaraan daarbij daardoor daarheen daarmee daarna daarom daarop
daarover daartoe daartussen daarvan daarvoor dacht dader daders dag dag-ontbreekt dagbesteding dagen
dagenlang daklozen dan danger dank dat data date datum daughter day days de deadline december decides deed
deel deelnemer deels deelt degene delen deliberately dementie demonstratie denken denkt depends derde
dertien dertig deskundige deskundigen deur deze dezelfde diagnose diagnose-in-feit
diagnose-zonder-deskundige dicht dichtbij did die diens dienst diepe dieper dier ding dingen dinsdag direct
directbetrokkenen directe directeur disciplines dit diversiteit do docent docente dochter dochters doctor
document documenten doden doe doel doelen doen does doet dokter dominee donderdag dood door doordat doorgaat
doorgeven doorlopen dorp dossier dossiers doubt down draag draagt draai dragen drang drank dreigde
dreigementen dreigen dreigend dreigende dreiging dreigt drempel drie drie-maanden driekwart dringen drinken
drinkt droeg dronk drugs druk drukken drukt dubbel dubbele duidelijk duidt dulden durfde durft during durven
dus duur duurt duwde duwen duwt dwang dwingen dwingt dwong each echt echtgenoot echtgenote echtscheiding ede
editie een eenheid eenmaal eens eenzaamheid eer eerculturen eerder eerdere eergerelateerd eerkwestie eerlijk
eerst eerste eerstelijnspsycholoog eersten eet effectbeoordeling eigen eigen-inzage eigenaar eigenaren
eigendom eight eind einde eindelijk eindigen eindigt eisen elders elf elk elkaar elkaars elke embassies en
ene enige enkel enkele enough entry er erachter erbij erdoor erg ergens erger ergste erheen erin erkend
ermee erna ernaar ernst ernstig ernstige ernstigste erom eronder erop ertegen ertoe ertussen eruit ervan
ervaringsdeskundigen ervoor escalatie escaleren essentieel estimate eten euro even eventueel everybody ex
ex-partner exception expert expertise expertisecentrum extra factoren facts false familie familiebezoek
familielid families familieverhoudingen family fase father fear februari feest feestdag feit feiten femicide
fiets figure filmpje filmpjes filter filters financieel first five for forbade forbids forced forces
forensisch forensische formeel forms formulier foto foto's four from functie fysieke ga gaan gaat gaf gang
gangbare gastgezin gaten gave geaardheid geadviseerd gebed gebeld gebeurd gebeurde gebeuren gebeurt
gebeurtenis gebleken gebleven geboekt gebonden geboortedata geboortedatum gebracht gebroken gebruik
gebruiken gebruikt gebruikte gecertificeerde gecontroleerd gedaan gedeeld gedood gedrag gedragskundige
gedreigd geduwd gedwongen geef geeft geen geen-bestand geen-regels geestelijk geestelijke gefaseerd gegaan
gegeten gegeven gegevens gegevensbeschermings gegevensbeschermingseffectbeoordeling gegooid gegrepen gehaald
gehad geheel geheim geheimhouding geheugensteun geholpen gehoord gehouden gehuild gekeken gekend gekomen
gekozen gekregen geladen gelaten geld gelden geldt geleden geleerd gelegen gelezen gelezen-elders gelijk
geloof geloofwaardig gelopen gelukkig gemaakt gemeenschap gemeenschappen gemeente gemeenten gemeld gemengde
gemiddeld gemist gemotiveerd gender genest genitale genoeg genoemd genomen geopend geplaatst gepland gepraat
geraadpleegd geregeld geregistreerd gereisd gerekend gericht gerucht geruchten gescande geschaad geschat
gescheiden geschiedenis geschoold geschopt geschreven geslacht geslachtsdelen geslachtsorganen geslagen
gesloten gespannen gespecialiseerd gesprek gesprek-niet-veilig gesprekken gesprekswoord gesproken gestaan
gesteld gestuurd getal geteld getoond getraind getrokken getrouwd gets getuige getuigen gevaar gevaarlijk
geval gevallen gevangenschap geven gevlucht gevoel gevoelens gevolgd gevolgen gevonden gevraagd gevraagde
gewaarschuwd geweest geweigerd geweld gewerkt gewijzigd gewone gewoon gewoond gewoonlijk gewoons gewoonte
gewoonten geworden gezag gezegd gezet gezeten gezicht gezichtsverlies gezien gezin gezinnen gezinscoaching
gezinsleden gezocht gezond gezondheid gezondheidsonderzoek gezondheidsverschillen gezondheidszorg geëindigd
ggz ggz-instelling ging girl gisteren gives goed goede goedvindt goes going gokken gooide gooien gooit got
graag grandfather grandmother gratis gravity grijpt groeide groeit groep grond gronden grondslag groot
grootmoeder grootouders grootvader grote grotendeels groter gym gymles gynaecoloog haakjes haal haalde
haalden haalt haar had halen half hals hand handel handelen handeling handelingen handelingsprotocol handelt
handen hangt harde has have hbo he heard hears hebben hebt hechte heeft heel heen heet heffen helaas held
hele helemaal help helpen helpt hem hen her here herfst herfstvakantie herkende herkennen herkent herkomst
herleiden heropende heropent herstel hersteld herstellen hervatten herzien het hetzelfde hevig hield hielp
hier hieraan hierbij hierboven hierdoor hierin hiermee hierna hieronder hierop hierover hiervoor hij his hit
hits hitting hoe hoeft hoeveel hoewel holds holiday home homo homoseksuele hoofd hoofddoek hoofdtaak
hoogstens hoorde hoort horen houd houden houder houdt house houtje how https huilde huilen huilt huis
huisarts huisdier huisdieren huiselijk huisgenoot huisgenoten huishouden huisstijl huisverbod hulp
hulpdiensten hulpmiddel hulpverlener hulpverleners hulpverlening hulpvraag hun huwde huwelijk huwelijksakte
huwelijksdwang huwelijkse huwelijkstoestemming huwt hypothese-zonder-feit i id identiteitskaart ieder iedere
iedereen iemand iemands iets if ik imam in incidenten incognito indien indirect indirecte ineens informatie
informeert informeren ingelogd ingeschreven ingetrokken ingevoerd ingevuld ingewikkelde ingezien ingreep
inhoud inkomen inmiddels inschakelt inschatten inschatting inschrijving inspectie installatie instantie
instanties instelling instrument instrumenten intake intern internet interpretation into intrekken intussen
invoeren invulde invulling invult inzag inzage inzake inzet inzetbaar inzicht is it item its ja jaar
jaarverslag jaloers januari jaren jas je jeugd jeugdarts jeugdbescherming jeugdbeschermingstafel
jeugdgezondheidszorg jeugdhulp jeugdreclassering jeugdverpleegkundige jeugdzorg jezelf jij jong jong-trouwen
jonge jongen jongens jonger jongere jongeren jongste jou journaal jouw juf juist juli jullie juni juridisch
jurist juristen justitie kaart kaarten kabinet kamer kan kanaal kanalen kans kant kanten kantoor kapstok
keek keel keep keeps keer kende kenmerk kennelijk kennen kennis kennisinstituut kennissen kent kept keren
kerk kern kerst kerstvakantie keten keuken keuze keuzes kies kiest kiezen kijk kijken kijkt kind kindcheck
kinderarts kinderartsen kinderbescherming kinderbeschermingsmaatregel kinderbeschermingsmaatregelen kinderen
kindergeneeskundige kindermishandeling kinderopvang kindhuwelijk kindhuwelijken klaagt klaar klacht klachten
klap klappen klas klasgenoot klasgenote kleding klein kleine kleinkind kleren kleuter klik klinkt klok klonk
kloppen klopt kneep knijpt knooppunt knop know known koffer kolom kolommen kom komen komende komma komma's
komt kon kondigde koos kop kopie kopieën kopje korps kort korte korter kortere koste kosten kozen kraamzorg
kracht kreeg krijg krijgen krijgt kring kun kunnen kunt kwam kwamen kwart kwijtraakt laat laatst laatste
laden lag lager land landelijke landen lang lange langer langst langzaam las last lastig lastigvallen late
laten later law lazen leads leeft leeftijd leeftijden leeg leeg-bestand leek leerde leerkracht leerling
leerlingen leerplicht leert leest left leg legde leggen legt leidde leiden leider leiders leidinggevende
leidraad leidt lekken lekt lente leraar lerares leren les lesbisch lesbische lesmateriaal lessen let letsel
letten letterlijk letters leunt leven levensgevaar levering levert lezen lezing lichaam lichamelijk
lichamelijke licht lichte lid liefde liefst liegen liegt liep liet liever liggen ligt lijdt lijken lijkt
lijn lijst local logboek logcontroleur logde loggen logo logt lokaal lokaal-team lokale loket lokken lokt
loog loopt lopen lopende los losse lossen luisteren luistert lukt maak maakt maakte maand maandag maanden
maar maart maat maatregel maatregelen maatschappelijk maatschappelijke maatschappij machtiging mag
mag-gemotiveerd mag-niet maken man manier manieren mannen mannenopvang mantelzorgers marechaussee marriage
materiaal materialen may maybe mbo me medewerker medewerkers medewerking medicijnen medische mee meedacht
meedenken meegaan meegaat meekijkt meelezen meeluistert meemaakt meer meerderjarig meespeelt meespelen meest
meestal meeste meester meetelt meewerken mei meisje meisjes meisjesbesnijdenis meivakantie meld meldcode
meldde melden melder meldformulier melding meldingen meldpunt meldt men mens mensen mensenhandel mensenrecht
mensenrechten mentor merken merkt merkte mes met meteen middag middelbare middelen midden might
migratieachtergrond mij mijden mijn minder minderjarig minderjarige minderjarigen minister ministerie minst
minste minuten minuut mis misbruik misbruikt mishandeld mishandelde mishandeling mishandelt mislukken
misschien mits mobiel mocht moe moeder moedigen moeilijk moeilijke moeilijker moest moet moeten mogelijk
mogelijke mogelijkheden mogelijkheid mogen moment mond mondeling monitoring month months moord morgen moskee
mother motief motivatie mouwen multidisciplinair multidisciplinair-team multidisciplinaire municipalities
must na naam naar naast naaste nabestaanden nacht nachts nadat nagekeken nagekomen nagelezen nagelopen
nagezien naging nakijken nalaat naleving naliep nam named namen namens naming nationaliteit nationaliteiten
navragen nazorg nederlandwereldwijd nee need neef neefje neem neemt neer negen negentien neighbour nemen
nergens nerveus net netwerk netwerken neven never next nicht nichten nichtje niemand niet niet-gevonden
niet-ingelicht-zonder-grond nietig niets nieuw nieuwe nieuwe-melding nieuwkomers nieuwste nine nl no nobody
nodig noem noemde noemen noemt nog nog-niet-beoordeeld non-binair nood noodgevallen noodgreep nooit
noor-verbeek norm normen not notaris notarissen noteer notitie notities november now nowhere nu null number
nummer nummeren nummers object objectief obligation ochtend of off offerfeest officieel officier officiële
often oktober om oma omdat omgaan omgaat omgang omgekomen omgeving omstander omstanders omstandigheden
omvang on onafhankelijke onbekend onbeoordeeld ondanks onder onderdak onderdeel ondergaan onderneemt
onderscheid ondersteuning ondertussen ondervoed onderweg onderwerp onderwerpen onderwijs onderzocht
onderzoek onderzoeken onderzoekt onduidelijk one ongeldig ongemerkt ongesteld ongeveer ongezien
onherstelbaars onlangs online onmisbaar onmogelijk onrustig ons ontbinden ontbreekt onthouden onthoudt
onthuld onthulling ontspoord onttrekken ontvangen ontvanger ontvanger-bereikt ontvangers ontvangst ontvangt
ontving onveilig onveilige onveiligheid onverschillig onze onzeker onzekerheid onzichtbaar ooit ook oom ooms
oordeel oordeel-in-feit op op-tijd opa opdragen open openbaar openbare opende openen openlaten openlijk
openstaat opent opgehaalde opgelegd opgenomen opgepakt opgeslagen opgesloten opgeven opgewacht opgroeide
opgroeien ophaalde ophoudt opleggen opleiding opleverde oplevert oplossen oplossing oplossingen opmerking
opmerkingen opneemt opnemen opnieuw oproepbaar opschrijft opschrijven opslaan opslaat opsluiten opsporen
optelsom optreden opvallen opvallend opvang opvangatlas opvoeden opvoeding opzet opzij or orde order
organisatie organisaties organisation organisations organiseert organiseren orthodoxe oud oude ouder
ouder-worden oudere ouderen ouderenbonden ouderenmishandeling ouders oudste out outcome over overal overdag
overdraagt overdracht overdragen overdroeg overgedragen overgenomen overgeplaatst overgeslagen overkomt
overleg overleg-bevestigen overleg-houden overleg-wacht overlegd overlegde overleggen overlegt overnam
overnemen overplaatsing overslaan overtreden overweegt overzicht paar page pagina pagina's pakt papier
papieren paren parents parket partner partnergeweld partners pas paspoort passen passende passport past
pastor patiënt patiënte pen people per percentage periode permission pers personen persoon persoonsgegevens
peuter pijn plaats plaatse plaatselijk plaatselijke plan plannen plassen plechtigheid pleegden pleeggezin
pleegkind pleegmoeder pleegouder pleegvader pleger pleit plek plekken plicht plichten plotseling police
politie politie-eenheden politie-gewaarschuwd polygamie positief post posten praat praatte practice praktijk
praktijken praktijkondersteuner praten precies predikant preventie principe print privacy privévenster
probably probeer probeerde probleem problemen procedure procent procesregie professional professionals
programma prohibition protocol protocols psychiatrie psychische psycholoog psychosociale puber punten
puntkomma puntkomma's pupil queer question raad raadpleegde raadpleegt raadplegen raadpleging raadsonderzoek
raadt raakt raam ramadan rapport reactie read reageerden recherche recht rechten rechter rechts rechtspraak
rechtstreeks rechtszaken reclassering redactie reden redenen reed reference regel regelen regels regelt
regeltabellen regie regieoverleg regio regio's regisseur registers registreerden registreren registry reis
reisde reisdocument reisdocumenten reisplanning reist reizen rekenblad rekening rekeningnummer rekent
relatie relaties relative relevante religieus religieuze reported respijt rest retourticket riep right rij
rijden rijdt rijen rijksoverheid risico risico's risico-overleg risicoanalyse risicofactoren risicogedrag
risicogesprek risicoscreening risk roddel roddels rode roepen roept rol rond rondde ronde rood rooster
routekaart rug ruil ruimte rule rust rusten rustig ruzie ruzies safe said salaris samen samenhang samenkomen
samenleven samenloop samenlopen samenvatting samenwerken samenwerking sanne-oudkerk saw says schaad schaadt
schaamde schaamt schade schadelijke schaden schakel schakelt schande schat schatten schatting scheidde
scheiden scheiding scheidt schelden scheldt schending schip schoen schold scholen scholing school schoolarts
schoolmaatschappelijk schoolreis schools schoonfamilie schoonmoeder schoonvader schoonzus schoppen schopt
schopte schreef schreeuwde schreeuwen schreeuwt schrift schriftelijk schrijf schrijft schrijven schrikt
schrok schuld schulden schuldhulp seconden sees seks seksueel seksuele september serieus sessie sessies
seven shall she should shouted shouts signaal signalen signaleren signals signs since sinds sindsdien sister
site situatie situaties situation six slaan slaap slaapkamer slaapt slaat slachtoffer slachtoffers slag
slagen slapen slecht slechter sleutel sleutelfiguren sleutelpersonen sleutelrol sleutels sliep sloeg sloot
sluit sluiten sluiten-na-overdracht snel sneller so sociale sociale-kaart sok som somber somebody someone
sometimes sommige soms son soort soorten source spaart sparen spaties speelde speelt spel spelen spelend
spelfout spelling spoed spoedeisende spoedig sporen sport sportclub sprak sprake spraken spreek spreekkamer
spreekt spreekuren spreekuur spreken springt spullen staan staat stabiele stabiliteit stad stage stageplek
stamboom stand standhoudt stands stap stapeling stappen start starten startpagina startte statistiek stayed
stays steeds stel stelde stelen stellen stelt stemmen stemming stemt sterven steun steunen steunfiguur
steunt stichting stiefmoeder stiefvader stijging stil still stiller stond stood stoornis stoppen stopt
stopte straat straf strafbaar strafbare strafproces strafrecht strafrechter straks streepje streepjes
structureel structurele student studente stuiten stuk stukken stuks sturen stuurde stuurt suikerfeest
supposition systeem system systemen taak taakaccenthouder taal tabblad tabel tabellen tabs tafel taken takes
talen talk talked tante tantes tas te te-lang te-veel-regels teach teacher team teamleiders teamoverleg
teams tegelijk tegen tegengaan tegengehouden tegenkomt tegenover tegenwerkt teken tekenen tekens tekort
tekst teksten telde telefoon telefoonnummer telkens tellen telling tells telt tempel tempo ten tenzij ter
terecht terechtkan term termijn termijnen termijnenwet terug teruggaan teruggaat teruggebeld teruggebrachte
teruggegeven teruggekeerd teruggestuurd teruggetrokken teruggezet terughalen terughoudend terughoudendheid
terugkeer terugkeert terugkeren terugkomt teruglezen terugzetten terwijl test testament text that the their
thema themadag themadagen then therapeut therapie there these they thinks this those thought threatened
threatens three thuis thuiszorg ticket tickets tien tiener tientallen tijd tijdelijk tijdens tijdstip time
tips titel to toch today toe toegang toegerust toegestaan toegevoegd toelaat toelichting toen toestand
toestemming toevoegen together token told tolk tolken tomorrow took toonde toont tot totaal totdat town
traditie traditionele trainer trainingen trainster trans transgender travel trein trek trekken trekt
triage-instrument trok trouw trouwde trouwen trouwt true tussen tussendoor twaalf twaalf-maanden twee tweede
tweede-factor tweeën twijfelde twijfelen twijfelt twintig two typ typen typt typte u uit uitblijft uiteen
uiteenlopen uiterlijk uitgaat uitgedroogd uitgehuwelijkt uitgelegd uitgelekte uitgelogd uitgescholden
uitgever uithuisgeplaatste uithuisplaatsing uithuwelijken uitkering uitkomst uitkomt uitleg uitleggen
uitlekken uitlekt uitlokken uitoefent uitstel uitstellen uitvoering uitvoert uitwendige uitzoeken
uitzondering uncle under uniform unsafe until uren uur uw uzelf vaag vaak vaakst vader vakantie vaker vakje
vakterm vakwoord vallen valt van vanaf vanavond vandaag vandaan vang vanmiddag vanmorgen vannacht vanochtend
vanuit vanwege vanzelfsprekend vast vaste vastgelegd vastgelegde vastgesteld vasthouden vastleggen vastlegt
vaststelde vaststellen vaststelling vaststelt veel veertien veertig veilig veilig-thuis veilige veiliger
veiligheid veiligheid-melder veiligheidsafspraken veiligheidsbeoordeling veiligheidsmaatregelen
veiligheidsplan veiligheidsvoorwaarden veiligst veld velden venster ver veranderd veranderde veranderen
verandering verandert verantwoord verantwoordelijk verantwoordelijke verantwoordelijkheden
verantwoordelijkheid verbeter verbeterde verbeteren verbieden verbiedt verbinding verblijf verblijfplaats
verblijfspas verblijfsvergunning verblijft verblijven verbod verboden verbood verbreken verbroken verdachten
verder verdergaat verdient verdrag verdriet verdrietig verdrinken verdween verdwenen verdwijnen verdwijnt
vereniging vergeet vergelijken vergissing vergrendeld vergrendelde vergrendeling vergunning verhaal verhalen
verhindert verhoor verhoudingen verhuisd verhuisde verhuist verhuizen verkeerd verklaard verklaren
verklaring verkracht verkrachting verlaat verleent verlengen verlenging verliefd verlies verliest verloofd
verloofde verlooft verloor verlopen verloren verloskundige verloskundigen verloving verminking vermoede
vermoeden vermoedens vermoedt vernederd vernietigd vernietigen vernietiging verplaatst verpleegkundige
verpleegkundigen verplicht verplichte verre verschil verschillend verschillende verschilt verschuldigd
versie verslaving versleuteld verstandelijke verstandig verstandiger verstijft verstikken verstoort
verstoren verstoten verstoting verstreken verstuur verstuurd vertaling vertel verteld vertelde vertellen
vertelt vertrek vertrekken vertrekt vertrok vertrokken vertrouwde vertrouwelijkheid vertrouwen
vertrouwensartsen vertrouwt vervallen vervalt vervolg vervolgd vervolgen vervolgstappen verwaarloosd
verwaarloost verwacht verwachten verwant verwanten verward verwerken verwerkingsverantwoordelijke verwerkt
verwijst verwijzing verzegeld verzoek verzoek-open verzonnen verzorgd verzorger verzorgers verzorgt verzuim
verzuimt vgv via victims viel vier vierentwintig vijf vijftien vijftig village vinden vindt vink vinken
vinkje vinkte visum vlak vliegtuig vliegveld vlucht vluchten vluchtte voegde voegt voelde voelen voelt
voerde voeren voering voert voldaan voldoen voldoet volg volgen volgende volgens volgorde volgt volle
volledig volledige volwassene volwassenen vond voogd voor vooraan vooraf vooral voorbeelden voorbereid
voorbereiden voorbereiding voorbij voordat voorgaat voorgeschiedenis voorjaar voorkeur voorkomen voorkomt
voorleggen voorlichten voorlichter voorlichting voorlopig voorrang voorschieten voorschrijft voorspelling
voorspelt voorstanders voorstel voorstel-wegen voort voortgang voortgezet voorwaarde voorwaarden
voorwaarden-en-vervolg voorzichtig vorige vorm vormen vraag vraagstukken vraagt vragen vragenlijst vrager
vreemd vreesde vreest vrezen vriend vrienden vriendin vriendinnetje vriendje vriendschappen vrij
vrijblijvend vrijdag vrije vrijwillig vrijwillige vrijwilliger vrijwilligers vrijwilligheid vroeg vroeger
vrolijk vrouw vrouwelijke vrouwen vrouwenbesnijdenis vrouwenopvang vuil vul vullen vóór waar waarbij waard
waarde waarden waarheen waarin waarlangs waarna waarnemen waarom waarop waarover waarschijnlijk waarschuwing
waarschuwt waaruit waarvan waarvoor wacht wachten wachtte wachtten wal wanneer want wanted wants wapen waren
warm was wat wat-als we website websites wedding weeg weegt week weekend weeks weer weerbericht weergegeven
wees weet weg wegblijven wegen wegens weggaan weggaat weggelaten weggelopen wegloopt wegvallen wegwijzer
weiger weigerde weigeren weigert weighing weighings weinig weken wel welk welke went werd were wereld werk
werkdag werkdagen werkelijk werkelijkheid werken werker werkgever werklijst werkrelatie werkster werkt
werkte werkten wet weten wetsartikel wetsvoorstel wettelijke what when where which while who whole whom why
wie wij wijde wijk wijkagent wijkt wijkteam wijkteams wijkverpleegkundige wijst wijzen wijzigde wijzigen
wijziging wil wilde willekeurige willen wilt winkel winter wis wisselt wissen wist with without woensdag
woman wond wonden wonen woning woonde woont woord woorden word worden wordt working worried worries wou
would wreken wurgen wurgt yara-benschop year years yes yesterday yet you young your z'n zaak zachte zag
zagen zaken zakt zat zaterdag ze zeden zeer zeg zeggen zegt zei zeiden zeker zelden zeldzame zelf
zelfbeschikking zelfde zelfdoding zelfmoord zes zestien zestig zet zette zetten zeven zeventien zich zicht
zichtbaar zichzelf zie ziek ziekenhuis zien ziet zij zijn zin zinnen zintuiglijke zit zitten zo zo'n zoals
zocht zodat zodra zoek zoeken zoekresultaat zoekresultaten zoekt zoiets zolang zomaar zomer zomervakantie
zondag zonder zonen zoon zoons zorg zorgde zorgen zorgt zorgvuldig zou zouden zoveel zover zulke zullen zus
zusje zussen zwaar zwaarder zwaartes zwager zwanger zwangerschap zware zweeg zwemmen zwijgen zwijgt én één`;

/** Ordinary words in lower case. */
export const gewoneWoorden: ReadonlySet<string> = new Set(woorden.trim().split(/\s+/));
