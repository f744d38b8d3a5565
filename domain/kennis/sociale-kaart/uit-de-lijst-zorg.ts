import { rk, ww } from "../../protocol/bronnen.ts";
import { iedereen, professionals, type Zaadkaart, zaadkaart } from "./zaad.ts";

const lijst = ww("S2");

/** Of the 32: who gives care, help and upbringing. */
export const zorgkaarten: readonly Zaadkaart[] = [
  zaadkaart({
    id: "casemanager-dementie",
    naam: { nl: "Casemanager dementie", en: "Case manager for dementia" },
    wat: {
      nl: "Staat iemand met dementie en wie thuis zorgt met raad bij, en regelt hulp en zorg die nodig is.",
      en: "Advises somebody with dementia and whoever cares for them at home, and arranges the help and care they need.",
    },
    doelgroep: {
      nl: "Mensen met dementie en hun mantelzorgers",
      en: "People with dementia and those who care for them",
    },
    themas: ["huiselijk-geweld", "ouderenmishandeling"],
    ookGenoemd: ["alzheimer", "mantelzorg"],
    bronnen: [lijst],
  }),
  zaadkaart({
    id: "centrum-seksueel-geweld",
    naam: { nl: "Centrum Seksueel Geweld (CSG)", en: "Centrum Seksueel Geweld (CSG), sexual assault centre" },
    wat: {
      nl: "Voor wie kort geleden is aangerand of verkracht: onderzoek naar sporen, medische zorg en psychische hulp op één plek. Artsen, verpleegkundigen, politie en hulpverleners werken er samen.",
      en: "For whoever was assaulted or raped a short time ago: forensic examination, medical care and psychological help in one place. Physicians, nurses, police and helpers work together there.",
    },
    doelgroep: {
      nl: "Slachtoffers van aanranding en verkrachting, van elke leeftijd",
      en: "Victims of sexual assault and rape, of any age",
    },
    themas: ["huiselijk-geweld", "partnergeweld", "kindermishandeling"],
    ookGenoemd: ["CSG", "verkrachting", "aanranding", "rape", "seksueel misbruik"],
    bronnen: [lijst, ww("S4")],
  }),
  zaadkaart({
    id: "crisisdienst",
    naam: { nl: "Crisisdienst (Crisis Interventie Team, CIT)", en: "Crisis service (CIT)" },
    wat: {
      nl: "Dag en nacht oproepbaar als er meteen hulp of bescherming nodig is. Er zijn teams voor kinderen en jongeren in acuut onveilige situaties en voor volwassenen die psychosociale hulp nodig hebben.",
      en: "On call day and night when help or protection is needed at once. There are teams for children and young people in acute danger, and for adults who need psychosocial help.",
    },
    doelgroep: { nl: "Volwassenen, kinderen en gezinnen", en: "Adults, children and families" },
    dagEnNacht: true,
    ookGenoemd: ["CIT", "spoed", "crisisteam", "emergency"],
    bronnen: [lijst, ww("S5")],
  }),
  zaadkaart({
    id: "ggz",
    naam: { nl: "Geestelijke gezondheidszorg (ggz)", en: "Mental health care (ggz)" },
    wat: {
      nl: "Behandeling bij psychische klachten, in drie zwaartes. Basis: huisarts, maatschappelijk werk of eerstelijnspsycholoog. Gespecialiseerd: een ggz-instelling. Hoogspecialistisch: afdelingen voor ernstige, ingewikkelde of zeldzame aandoeningen.",
      en: "Treatment of psychological problems, in three weights. Basic: general practitioner, social work or primary care psychologist. Specialised: a mental health institution. Highly specialised: departments for grave, complex or rare conditions.",
    },
    doelgroep: {
      nl: "Iedereen met psychische of psychosociale problemen",
      en: "Everybody with psychological or psychosocial problems",
    },
    ookGenoemd: ["psycholoog", "psychiater", "therapie", "trauma"],
    bronnen: [lijst, ww("S7"), rk("4.1")],
  }),
  zaadkaart({
    id: "gehandicaptenzorg",
    naam: { nl: "Gehandicaptenzorg", en: "Care for people with a disability" },
    wat: {
      nl: "Zorg, begeleiding en behandeling bij een lichamelijke, zintuiglijke of verstandelijke beperking: bij wonen, leren, werken, dagbesteding en vrije tijd.",
      en: "Care, guidance and treatment with a physical, sensory or intellectual disability: in living, learning, working, day care and leisure.",
    },
    doelgroep: { nl: "Mensen met een beperking", en: "People with a disability" },
    ookGenoemd: ["beperking", "handicap", "lvb"],
    bronnen: [lijst],
  }),
  zaadkaart({
    id: "huisarts",
    naam: { nl: "Huisarts", en: "General practitioner" },
    wat: {
      nl: "De huisarts en de praktijkondersteuner letten op signalen van geweld, staan mensen bij en moedigen hen aan hulp te zoeken.",
      en: "The general practitioner and the practice nurse look for signs of violence, support people and encourage them to seek help.",
    },
    doelgroep: iedereen,
    ookGenoemd: ["dokter", "praktijkondersteuner", "poh", "arts", "doctor", "gp"],
    bronnen: [lijst, rk("4.1")],
  }),
  zaadkaart({
    id: "jeugdgezondheidszorg",
    naam: { nl: "Jeugdgezondheidszorg (JGZ)", en: "Youth health care (JGZ)" },
    wat: {
      nl: "Volgt kinderen en steunt ouders bij gezond en veilig opgroeien. Schat op vaste contactmomenten in hoe groot het risico op meisjesbesnijdenis is; de aandachtsfunctionaris van de JGZ weet wat er dan moet.",
      en: "Follows children and supports parents in growing up healthy and safe. Estimates at its regular contacts how great the risk of circumcision of a girl is; its designated professional knows what must be done then.",
    },
    doelgroep: { nl: "Kinderen tot 18 jaar en hun ouders", en: "Children up to 18 and their parents" },
    themas: ["huiselijk-geweld", "kindermishandeling", "schadelijke-praktijken", "vgv"],
    vanLeeftijd: 0,
    totLeeftijd: 17,
    ookGenoemd: ["JGZ", "consultatiebureau", "jeugdarts", "schoolarts"],
    bronnen: [lijst, ww("S9"), rk("4.1"), rk("5.4")],
  }),
  zaadkaart({
    id: "jeugdhulp",
    naam: { nl: "Jeugdhulp", en: "Youth help" },
    wat: {
      nl: "Hulp als opgroeien of opvoeden lang moeilijk blijft: thuis, overdag op een andere plek, of met verblijf dag en nacht.",
      en: "Help when growing up or bringing up stays difficult: at home, elsewhere by day, or with a stay day and night.",
    },
    doelgroep: {
      nl: "Kinderen en jongeren van 0 tot 23 jaar en hun ouders",
      en: "Children and young people from 0 to 23 and their parents",
    },
    themas: ["huiselijk-geweld", "kindermishandeling", "schadelijke-praktijken"],
    vanLeeftijd: 0,
    totLeeftijd: 22,
    ookGenoemd: ["jeugdzorg", "gezinscoach", "opvoedhulp"],
    bronnen: [lijst, ww("S10")],
  }),
  zaadkaart({
    id: "lokaal-team",
    naam: { nl: "Lokaal team of wijkteam", en: "Local team" },
    wat: {
      nl: "Het aanspreekpunt van de gemeente voor vragen over opvoeden, wonen, geld, werk, gezin en relatie. Geeft raad en verwijst bij geweld door naar hulp en bescherming. Soms één team voor alle leeftijden, soms apart voor jeugd en volwassenen.",
      en: "The first contact in a municipality for questions on bringing up children, living, money, work, family and relationships. Advises, and in case of violence refers to help and protection. Sometimes one team for all ages, sometimes separate ones for youth and adults.",
    },
    doelgroep: { nl: "Iedereen in de gemeente", en: "Everybody in the municipality" },
    ookGenoemd: ["wijkteam", "sociaal team", "buurtteam", "cjg"],
    bronnen: [lijst, rk("4.1"), ww("L15")],
  }),
  zaadkaart({
    id: "lokale-alliantie",
    naam: { nl: "Lokale alliantie", en: "Local alliance" },
    wat: {
      nl: "Een netwerk tegen financieel misbruik van ouderen, met onder meer Veilig Thuis, politie, notarissen, banken, ouderenbonden, thuiszorg, bewindvoerders en gemeenten. Het hele land kent zulke netwerken.",
      en: "A network against financial abuse of the elderly, with among others Veilig Thuis, police, notaries, banks, unions of the elderly, home care, administrators and municipalities. There are such networks all over the country.",
    },
    doelgroep: {
      nl: "Ouderen, en wie zich zorgen maakt over hun geld",
      en: "The elderly, and whoever worries about their money",
    },
    themas: ["huiselijk-geweld", "ouderenmishandeling"],
    ookGenoemd: ["financieel misbruik", "financiële uitbuiting", "bank", "notaris"],
    bronnen: [lijst, ww("S13")],
  }),
  zaadkaart({
    id: "maatschappelijk-werk",
    naam: { nl: "Maatschappelijk werk", en: "Social work" },
    wat: {
      nl: "Raad en begeleiding bij problemen thuis of met zichzelf: opvoeding, relatie, scheiding, geweld, werk, geld, gezondheid of eenzaamheid.",
      en: "Advice and guidance in problems at home or with oneself: bringing up children, relationship, divorce, violence, work, money, health or loneliness.",
    },
    doelgroep: {
      nl: "Jongeren, volwassenen, paren en gezinnen",
      en: "Young people, adults, couples and families",
    },
    ookGenoemd: ["AMW", "schuldhulp", "social worker"],
    bronnen: [lijst, ww("L15")],
  }),
  zaadkaart({
    id: "mendoo",
    soort: "dierenopvang",
    naam: "Mendoo",
    wat: {
      nl: "Zoekt een gastgezin voor een huisdier dat niet mee mag naar de opvang. Het dier blijft daar zolang iemand in de opvang woont.",
      en: "Finds a foster home for a pet that may not come to the shelter. The animal stays there for as long as somebody lives in the shelter.",
    },
    doelgroep: {
      nl: "Wie naar de opvang gaat en een huisdier heeft",
      en: "Whoever goes to a shelter and has a pet",
    },
    themas: ["huiselijk-geweld", "partnergeweld", "schadelijke-praktijken"],
    ookGenoemd: ["huisdier", "hond", "kat", "dier", "pets"],
    bronnen: [lijst, ww("S14")],
  }),
  zaadkaart({
    id: "oggz",
    naam: {
      nl: "Openbare geestelijke gezondheidszorg / bemoeizorg (OGGZ)",
      en: "Outreach mental health care (OGGZ)",
    },
    wat: {
      nl: "Zoekt mensen op die zelf geen zorg vragen of die mijden, zoals daklozen en mensen met verward gedrag. Leidt hen naar zorg en blijft volgen tot die goed loopt.",
      en: "Goes out to people who do not ask for care or avoid it, such as the homeless and people with confused behaviour. Leads them to care and keeps following until that runs well.",
    },
    doelgroep: {
      nl: "Kwetsbare mensen die geen zorg vragen",
      en: "Vulnerable people who do not ask for care",
    },
    ookGenoemd: ["bemoeizorg", "verward", "dakloos", "zorgmijder"],
    bronnen: [lijst],
  }),
  zaadkaart({
    id: "veilige-opvang",
    naam: { nl: "Veilige opvang (vrouwen- en mannenopvang)", en: "Safe shelter (for women and men)" },
    wat: {
      nl: "Onderdak en begeleiding voor volwassenen en kinderen die door geweld niet thuis kunnen blijven: bij huiselijk geweld, eergerelateerd geweld en mensenhandel. De opvangatlas wijst welke opvang er is; adressen worden niet getoond. Aanmelden gaat eerst via de opvang in de eigen regio; bij een acute crisis is er meteen plek, soms elders in het land.",
      en: "A roof and guidance for adults and children who cannot stay at home because of violence: domestic violence, honour-related violence and human trafficking. The opvangatlas tells which shelter there is; addresses are not shown. One enrols first at the shelter of one's own region; in an acute crisis there is a place at once, sometimes elsewhere in the country.",
    },
    doelgroep: { nl: "Volwassenen en kinderen in gevaar", en: "Adults and children in danger" },
    themas: ["huiselijk-geweld", "partnergeweld", "schadelijke-praktijken", "eergerelateerd-geweld"],
    ookGenoemd: [
      "blijf-van-mijn-lijfhuis",
      "blijf-van-mijn-lijf",
      "blijfhuis",
      "vrouwenopvang",
      "mannenopvang",
      "safe house",
      "opvangatlas",
      "crisisbed",
      "refuge",
    ],
    bronnen: [lijst, ww("S21"), rk("4.2"), rk("8.9"), rk("8.10")],
  }),
  zaadkaart({
    id: "verloskundigen",
    naam: { nl: "Verloskundige", en: "Midwife" },
    wat: {
      nl: "Zorg bij zwangerschap en bevalling, ook voor vrouwen die besneden zijn. De beroepsvereniging KNOV heeft adviseurs die verloskundigen daarbij helpen.",
      en: "Care in pregnancy and birth, also for women who were circumcised. The professional association KNOV has advisers who help midwives with that.",
    },
    doelgroep: {
      nl: "Zwangere vrouwen; adviseurs voor verloskundigen",
      en: "Pregnant women; advisers for midwives",
    },
    themas: ["huiselijk-geweld", "schadelijke-praktijken", "vgv"],
    ookGenoemd: ["KNOV", "vroedvrouw", "bevalling", "zwanger"],
    bronnen: [lijst, ww("S22"), rk("4.1")],
  }),
  zaadkaart({
    id: "verslavingszorg",
    naam: { nl: "Verslavingszorg", en: "Addiction care" },
    wat: {
      nl: "Onderzoek en behandeling bij problemen met alcohol, drugs, medicijnen, gokken of internet, en hulp om niet terug te vallen.",
      en: "Examination and treatment of problems with alcohol, drugs, medicines, gambling or internet, and help not to relapse.",
    },
    doelgroep: { nl: "Mensen met een verslaving", en: "People with an addiction" },
    ookGenoemd: ["alcohol", "drugs", "gokken"],
    bronnen: [lijst],
  }),
  zaadkaart({
    id: "vetc",
    naam: {
      nl: "Voorlichter eigen taal en cultuur (VETC)",
      en: "Educator in one's own language and culture (VETC)",
    },
    wat: {
      nl: "Geeft uitleg en steun in de eigen taal, en kan helpen in het contact met ouders en meisjes over meisjesbesnijdenis. Vraag welke talen iemand spreekt, en of er een band met de familie is.",
      en: "Explains and supports in one's own language, and can help in the contact with parents and girls about circumcision. Ask which languages somebody speaks, and whether there is a tie with the family.",
    },
    doelgroep: {
      nl: "Mensen met een migratieachtergrond; inzetbaar door professionals",
      en: "People with a background of migration; engaged by professionals",
    },
    themas: ["schadelijke-praktijken", "vgv"],
    ookGenoemd: ["VETC", "tolk", "sleutelpersoon", "voorlichting"],
    bronnen: [lijst, ww("S23")],
  }),
  zaadkaart({
    id: "ziekenhuis",
    naam: { nl: "Ziekenhuis (kinderarts, gynaecoloog)", en: "Hospital (paediatrician, gynaecologist)" },
    wat: {
      nl: "Onderzoekt en behandelt na een besnijdenis: kort erna, bij klachten later, en bij zwangerschap en bevalling. Gynaecologen hebben hiervoor een leidraad van hun vereniging, de NVOG.",
      en: "Examines and treats after a circumcision: soon after, with later complaints, and in pregnancy and birth. Gynaecologists have a guideline for this of their association, the NVOG.",
    },
    doelgroep: {
      nl: "Meisjes en vrouwen met klachten; iedereen met letsel",
      en: "Girls and women with complaints; everybody with an injury",
    },
    themas: ["huiselijk-geweld", "kindermishandeling", "schadelijke-praktijken", "vgv"],
    ookGenoemd: ["gynaecoloog", "kinderarts", "NVOG", "spoedeisende hulp", "arts"],
    bronnen: [lijst, ww("S24"), rk("4.1"), rk("4.2"), rk("5.4")],
  }),
  zaadkaart({
    id: "leck",
    naam: {
      nl: "Landelijk Expertise Centrum Kindermishandeling (LECK)",
      en: "Landelijk Expertise Centrum Kindermishandeling (LECK), national child abuse expertise centre",
    },
    wat: {
      nl: "Forensische en kindergeneeskundige kennis bij een vermoeden van kindermishandeling: kan letsel door mishandeling komen? Het AMC, het UMC Utrecht, het Erasmus MC en het Nederlands Forensisch Instituut werken erin samen.",
      en: "Forensic and paediatric knowledge in a suspicion of child abuse: can an injury come from abuse? AMC, UMC Utrecht, Erasmus MC and the Netherlands Forensic Institute work together in it.",
    },
    doelgroep: professionals,
    themas: ["kindermishandeling"],
    vanLeeftijd: 0,
    totLeeftijd: 17,
    ookGenoemd: ["LECK", "forensisch arts", "letsel"],
    bronnen: [lijst, ww("S11")],
  }),
];
