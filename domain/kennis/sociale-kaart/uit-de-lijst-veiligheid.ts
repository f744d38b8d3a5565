import { kb, lkha, rk, ww } from "../../protocol/bronnen.ts";
import { nagezienOp } from "../herkomst.ts";
import { iedereen, professionals, type Zaadkaart, zaadkaart } from "./zaad.ts";

const lijst = ww("S2");

/** Of the 32: who guards safety, investigates, decides, and knows of it. */
export const veiligheidskaarten: readonly Zaadkaart[] = [
  zaadkaart({
    id: "efp",
    naam: {
      nl: "Expertisecentrum forensische psychiatrie (EFP)",
      en: "Expertise centre for forensic psychiatry (EFP)",
    },
    wat: {
      nl: "Maakt forensische zorg beter door kennis en deskundigen bij elkaar te brengen.",
      en: "Improves forensic care by bringing knowledge and experts together.",
    },
    doelgroep: { nl: "Professionals in de forensische zorg", en: "Professionals in forensic care" },
    themas: ["huiselijk-geweld", "partnergeweld", "kindermishandeling"],
    ookGenoemd: ["EFP"],
    bronnen: [lijst],
  }),
  zaadkaart({
    id: "fmek",
    naam: {
      nl: "Forensische medische expertise bij kinderen (FMEK)",
      en: "Forensic medical expertise for children (FMEK)",
    },
    wat: {
      nl: "Onderzoekt letsel bij een kind als er een vermoeden is van mishandeling of misbruik: kan het daardoor komen? Gedaan door vertrouwensartsen van Veilig Thuis, de politie, kinderartsen of een samenwerking van hen.",
      en: "Examines injuries of a child when abuse is suspected: could it have caused them? Done by confidential physicians of Veilig Thuis, the police, paediatricians, or several of them together.",
    },
    doelgroep: {
      nl: "Kinderen tot 18 jaar, via professionals",
      en: "Children up to 18, through professionals",
    },
    themas: ["kindermishandeling"],
    vanLeeftijd: 0,
    totLeeftijd: 17,
    ookGenoemd: ["FMEK", "letsel", "vertrouwensarts", "forensisch arts"],
    bronnen: [lijst, ww("S6")],
  }),
  zaadkaart({
    id: "forensische-zorg",
    naam: { nl: "Forensische zorg", en: "Forensic care" },
    wat: {
      nl: "Behandeling die bij een straf of maatregel hoort, meestal opgelegd door de rechter aan iemand met een stoornis of verstandelijke beperking. Het doel: minder kans op nieuw strafbaar of onveilig gedrag.",
      en: "Treatment that belongs to a sentence or measure, mostly imposed by a judge on somebody with a disorder or intellectual disability. Its aim: less chance of new offences or unsafe behaviour.",
    },
    doelgroep: { nl: "Mensen die een strafbaar feit pleegden", en: "People who committed an offence" },
    themas: ["huiselijk-geweld", "partnergeweld", "kindermishandeling"],
    ookGenoemd: ["pleger", "dader", "tbs"],
    bronnen: [lijst],
  }),
  zaadkaart({
    id: "jeugdbescherming",
    naam: {
      nl: "Jeugdbescherming (gecertificeerde instelling, GI)",
      en: "Youth protection (certified institution, GI)",
    },
    wat: {
      nl: "Voert kinderbeschermingsmaatregelen en jeugdreclassering uit, zodat de bedreiging voor een kind ophoudt. Preventief kan zij al aanschuiven bij de jeugdbeschermingstafel.",
      en: "Executes child protection measures and juvenile probation, so that what threatens a child stops. Preventively it may already join the child protection table.",
    },
    doelgroep: { nl: "Kinderen tot 18 jaar en hun gezin", en: "Children up to 18 and their family" },
    themas: ["huiselijk-geweld", "kindermishandeling", "schadelijke-praktijken"],
    vanLeeftijd: 0,
    totLeeftijd: 17,
    ookGenoemd: ["GI", "voogd", "gezinsvoogd", "jeugdreclassering", "beschermingstafel"],
    bronnen: [lijst, ww("S8")],
  }),
  zaadkaart({
    id: "lec-egg",
    naam: {
      nl: "Landelijk Expertise Centrum Eergerelateerd Geweld (LEC EGG)",
      en: "Landelijk Expertise Centrum Eergerelateerd Geweld (LEC EGG), national honour-related violence centre",
    },
    wat: {
      nl: "Onderzoekt en duidt ingewikkelde zaken van eergerelateerd geweld, voor politie-eenheden en voor anderen zoals Veilig Thuis, de IND en de vrouwenopvang. Wie het LEC EGG belt, belt ook de taakaccenthouder van de politie in de eigen regio.",
      en: "Examines and interprets complex cases of honour-related violence, for police units and for others such as Veilig Thuis, the immigration service and women's shelters. Whoever calls LEC EGG also calls the police officer for this subject in the own region.",
    },
    doelgroep: professionals,
    themas: ["schadelijke-praktijken", "eergerelateerd-geweld", "huwelijksdwang", "huwelijkse-gevangenschap"],
    telefoon: "088-964 85 50",
    mail: "landelijk-expertise-centrum-egg@politie.nl",
    site: "https://www.politie.nl/LandelijkExpertiseCentrumEerGerelateerdGeweld",
    ookGenoemd: ["LEC EGG", "LECEGG", "eerwraak", "politie"],
    bronnen: [lijst, ww("S12"), rk("4.3"), rk("4.4"), rk("4.5"), rk("7.6")],
  }),
  zaadkaart({
    id: "lkha",
    naam: {
      nl: "Landelijk Knooppunt Huwelijksdwang en Achterlating (LKHA)",
      en: "Landelijk Knooppunt Huwelijksdwang en Achterlating (LKHA), national hub for forced marriage and abandonment",
    },
    wat: {
      nl: "Helpt professionals bij ingewikkelde zaken van huwelijksdwang en achterlating, zeker als het slachtoffer in het buitenland is of tussen wal en schip valt, en helpt slachtoffers veilig terug te keren. Werkt samen met Buitenlandse Zaken. Opgericht in 2015.",
      en: "Helps professionals in complex cases of forced marriage and abandonment, above all when the victim is abroad or falls between the cracks, and helps victims to return safely. Works together with Foreign Affairs. Founded in 2015.",
    },
    doelgroep: {
      nl: "Professionals; ook wie zich zorgen maakt",
      en: "Professionals; also whoever is worried",
    },
    themas: [
      "schadelijke-praktijken",
      "huwelijksdwang",
      "kindhuwelijk",
      "achterlating",
      "huwelijkse-gevangenschap",
    ],
    telefoon: "070-345 43 19",
    mail: "LKHA@veiligthuishaaglanden.nl",
    site: "https://www.huwelijksdwangenachterlating.nl",
    ookGenoemd: ["LKHA", "LHKA", "knooppunt"],
    bronnen: [lijst, lkha("1.3a"), rk("4.3"), rk("4.4"), rk("7.6"), kb("64")],
  }),
  zaadkaart({
    id: "openbaar-ministerie",
    naam: { nl: "Openbaar Ministerie (OM)", en: "Public Prosecution Service (OM)" },
    wat: {
      nl: "Laat strafbare feiten opsporen en brengt verdachten voor de strafrechter. Huiselijk geweld krijgt voorrang, en wat te bewijzen is wordt in beginsel altijd vervolgd.",
      en: "Has offences investigated and brings suspects before the criminal court. Domestic violence has priority, and what can be proven is in principle always prosecuted.",
    },
    doelgroep: iedereen,
    ookGenoemd: ["OM", "officier van justitie", "aangifte", "justitie"],
    bronnen: [lijst, rk("4.2")],
  }),
  zaadkaart({
    id: "politie",
    naam: { nl: "Politie", en: "Police" },
    wat: {
      nl: "Grijpt in bij geweld, stelt vast wat er gebeurde en onderzoekt strafbare feiten. Aangifte kan in de eigen gemeente; voor kinderen is er een afdeling jeugd en zeden. Bel 112 bij gevaar.",
      en: "Steps in at violence, establishes what happened and investigates offences. One can file a complaint in the own municipality; for children there is a department for youth and vice. Call 112 in danger.",
    },
    doelgroep: iedereen,
    dagEnNacht: true,
    telefoon: "112",
    nagezienOp,
    ookGenoemd: ["aangifte", "jeugd en zeden", "zedenpolitie", "wijkagent"],
    bronnen: [lijst, ww("Z1"), rk("4.2")],
  }),
  zaadkaart({
    id: "raad-voor-de-kinderbescherming",
    naam: { nl: "Raad voor de Kinderbescherming (RvdK)", en: "Child Care and Protection Board (RvdK)" },
    wat: {
      nl: "Onderzoekt of een kind bescherming nodig heeft als vrijwillige hulp niet genoeg is of niet wordt aangenomen, en vraagt de rechter zo nodig om een maatregel. Adviseert de rechter ook over gezag en omgang.",
      en: "Examines whether a child needs protection when voluntary help is not enough or not accepted, and asks the judge for a measure if needed. Also advises the judge on custody and contact.",
    },
    doelgroep: { nl: "Kinderen tot 18 jaar en hun gezin", en: "Children up to 18 and their family" },
    themas: ["huiselijk-geweld", "kindermishandeling", "schadelijke-praktijken"],
    vanLeeftijd: 0,
    totLeeftijd: 17,
    ookGenoemd: ["RvdK", "raadsonderzoek", "omgang", "gezag"],
    bronnen: [lijst, rk("4.2")],
  }),
  zaadkaart({
    id: "reclassering",
    naam: { nl: "Reclassering", en: "Probation" },
    wat: {
      nl: "Verbindt straf met hulp, zodat iemand niet opnieuw geweld gebruikt. Begint een pleger niet aan de hulp of maakt hij die niet af, dan volgt een reactie van het strafrecht.",
      en: "Links sentence and help, so that somebody does not use violence again. If a perpetrator does not start the help or does not finish it, criminal law reacts.",
    },
    doelgroep: { nl: "Plegers van geweld", en: "Perpetrators of violence" },
    ookGenoemd: ["3RO", "pleger", "dader"],
    bronnen: [lijst],
  }),
  zaadkaart({
    id: "slachtofferhulp",
    naam: { nl: "Slachtofferhulp Nederland", en: "Slachtofferhulp Nederland (victim support)" },
    wat: {
      nl: "Steun voor slachtoffers, familie, kennissen, getuigen en nabestaanden: iemand die luistert, en raad over aangifte, het strafproces en het verhalen van schade.",
      en: "Support for victims, family, acquaintances, witnesses and next of kin: somebody who listens, and advice on a complaint, the trial and recovering damages.",
    },
    doelgroep: { nl: "Slachtoffers en wie hen na staan", en: "Victims and those close to them" },
    ookGenoemd: ["SHN", "schadevergoeding", "rechtshulp"],
    bronnen: [lijst, ww("S20")],
  }),
  zaadkaart({
    id: "veilig-thuis",
    naam: "Veilig Thuis",
    wat: {
      nl: "Voor iedereen met vragen, zorgen of een melding over geweld thuis. Geeft advies, ook zonder naam; onderzoekt als dat nodig is; en brengt hulp op gang, het liefst samen met wie het aangaat.",
      en: "For everybody with questions, worries or a report about violence at home. Gives advice, also without a name; investigates if needed; and gets help going, preferably together with those concerned.",
    },
    doelgroep: iedereen,
    dagEnNacht: true,
    telefoon: "0800-2000",
    nagezienOp,
    site: "https://veiligthuis.nl",
    ookGenoemd: ["VT", "AMHK", "steunpunt huiselijk geweld", "advies en meldpunt", "meldpunt"],
    bronnen: [lijst, ww("Z1"), rk("4.2"), rk("7.6")],
  }),
  zaadkaart({
    id: "zorg-en-veiligheidshuis",
    naam: { nl: "Zorg- en Veiligheidshuis", en: "Care and safety house" },
    wat: {
      nl: "Brengt zorg, veiligheid en gemeenten bij elkaar als iemand met ernstig risicogedrag veel problemen tegelijk heeft. Geeft raad, zoekt oplossingen en kan de procesregie voeren.",
      en: "Brings care, safety and municipalities together when somebody with serious risk behaviour has many problems at once. Advises, finds solutions and may direct the process.",
    },
    doelgroep: { nl: "Professionals, bij ingewikkelde zaken", en: "Professionals, in complex cases" },
    themas: ["huiselijk-geweld", "partnergeweld", "kindermishandeling"],
    ookGenoemd: ["ZVH", "veiligheidshuis", "procesregie"],
    bronnen: [lijst, ww("S25")],
  }),
];
