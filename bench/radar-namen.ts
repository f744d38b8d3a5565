import { createHash } from "node:crypto";

/** Numbers from 0 up to 1 that follow from a seed: the same population and the same variants on every machine. */
export type Toeval = () => number;

/** Mulberry32 over the hash of a text. */
export function toevalVan(zaad: string): Toeval {
  let stand = createHash("sha256").update(zaad).digest().readUInt32LE(0);
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Any of these, each as likely. */
export const kiesUit = <T>(lijst: readonly T[], toeval: Toeval): T =>
  lijst[Math.floor(toeval() * lijst.length)] as T;

/** Any of these, the first far more often than the last, as with names of people. */
const vaakUit = <T>(lijst: readonly T[], toeval: Toeval): T =>
  lijst[Math.floor(lijst.length ** toeval()) - 1] as T;

/** Where a name comes from; it decides how others write it. */
export type Herkomst =
  | "nederlands"
  | "turks"
  | "marokkaans"
  | "somalisch"
  | "arabisch"
  | "tigrinya"
  | "hindoestaans"
  | "pools";

const woorden = (tekst: string): readonly string[] => tekst.trim().split(/\s+/);

type Namen = {
  v: readonly string[];
  m: readonly string[];
  achter: readonly string[];
  begin: readonly string[];
  slot: readonly string[];
};

/** Frequent names first; `begin` and `slot` make the many rare ones. */
const lijsten: Record<Herkomst, Namen> = {
  nederlands: {
    v: woorden(
      "Maria Anna Johanna Emma Sophie Julia Lisa Sanne Eva Lotte Femke Iris Anouk Marloes Ingrid Petra Monique Wilma Esther Linda Ellen Marieke Saskia Mirjam Karin Yvonne Nienke Fleur Roos Isa Noor Tess Lieke Maud Evi Bente Jasmijn Elise Charlotte Merel Renske Hanneke Geertje Trijntje Willemijn Carolien Dieuwertje Annemarie Christina Cornelia",
    ),
    m: woorden(
      "Jan Johannes Peter Willem Daan Sem Lucas Thomas Bram Tim Lars Ruben Jeroen Martijn Erik Marco Dennis Hans Kees Gerard Henk Piet Frank Rob Mark Bas Niels Sander Wouter Joost Maarten Stefan Rick Kevin Jesse Thijs Stijn Luuk Floris Gijs Philip Casper Victor Matthijs Hendrik Cornelis Jacobus Reinier Tjeerd Sietse",
    ),
    achter: [
      ...woorden(
        "Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Smits Kok Jacobs Vermeulen Schouten Willems Hoekstra Koster Prins Blom Huisman Peeters Kuipers Veenstra Post Kuiper Postma Scholten Martens Verhoeven Koopman Wolters Kramer Groen Gerritsen Vink Timmermans Molenaar Hofman Groot Bosch Kuijpers Veldman Sanders Schipper Wijnands Rietveld Luijten Reijnders Driessen Claessen Hermans Schreuder Pieterse Zwart Bouwman Kooistra Wiersma Terpstra Zijlstra Nijhuis",
      ),
      "de Jong",
      "de Vries",
      "van den Berg",
      "van Dijk",
      "de Boer",
      "de Groot",
      "van Leeuwen",
      "van der Meer",
      "van der Linden",
      "de Wit",
      "de Graaf",
      "van Dam",
      "van Beek",
      "van der Heijden",
      "van Vliet",
      "van der Veen",
      "de Bruijn",
      "van den Heuvel",
      "van 't Hof",
      "ter Horst",
      "te Velde",
      "in 't Veld",
      "van de Ven",
      "op den Kamp",
    ],
    begin: woorden(
      "Ach Berk Boek Brink Dal Eik Gracht Haver Hei Kamp Kerk Kolk Lind Meul Noord Ooster Pol Rozen Schel Stam Tol Veld Water Wester Wil Zand Zwane Hoog Laag Nieuw Oud Grote Klein Beuk Els Esch Vliet Broek Horst Loo",
    ),
    slot: woorden(
      "man stra huis veld berg kamp ink ing sma ema horst straten boom beek meer donk hoek brink land mans sen dijk water laar bosch poel geest wijk",
    ),
  },
  turks: {
    v: woorden(
      "Fatma Ayşe Emine Hatice Zeynep Elif Merve Büşra Esra Kübra Meryem Özlem Sevgi Gül Gülşen Dilek Hülya Nurcan Songül Şükran Yasemin Filiz Sibel Çiğdem Derya Ebru İpek Melek Tuğba Zehra",
    ),
    m: woorden(
      "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Murat Yusuf Ömer Emre Kemal Recep Süleyman Şükrü Halil Cemal Özkan Ramazan Tuncay Volkan Yılmaz Çetin Ferhat Gökhan Serkan Uğur Kaan",
    ),
    achter: woorden(
      "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Yavuz Acar Şen Güneş Aktaş Türk Bozkurt Güler Yalçın Avcı Tekin Taş Köse Ateş Sarı Uçar Karakoç Karaca Gündüz Özer Şeker",
    ),
    begin: woorden("Ak Kara Öz Er Gök Yıl Bay Çel Dem Tür Gün Şen Koç Taş Bal Top Uz Al Bil Sar"),
    slot: woorden("taş kan demir can oğlu türk bay su kaya men soy gül han dağ çı gün yar mış"),
  },
  marokkaans: {
    v: woorden(
      "Fatima Khadija Aicha Naima Malika Samira Karima Hanane Najat Latifa Zohra Rachida Hafida Souad Yamina Mina Loubna Ikram Salma Chaimae Imane Nora Yasmina Dounia Ouafae Btissam Ilham Jamila Mimount Halima",
    ),
    m: woorden(
      "Mohamed Ahmed Youssef Hassan Rachid Said Abdellah Karim Mustapha Khalid Driss Omar Hamid Brahim Abdelkader Jamal Noureddine Abderrahman Hicham Mimoun Bilal Ayoub Soufiane Yassine Zakaria Redouan Tarik Aziz Hoessein Mounir",
    ),
    achter: [
      ...woorden(
        "Amrani Bouali Benali Idrissi Alaoui Bennani Tahiri Saidi Chaouch Azzouzi Bouazza Benhaddou Achahbar Ouali Zerouali Mansouri Fassi Berrada Lahlou Haddad Ouahbi Talhaoui Yahyaoui Boukhari Chakroun Ziani Harrak Belhaj Kaddouri Rahmouni Zaoui Messaoudi Bakkali Khattabi Daoudi Ghazi Jebari Moussaoui",
      ),
      "el Idrissi",
      "el Khattabi",
      "el Amrani",
      "ben Haddou",
      "el Ouali",
      "ait Taleb",
      "ait Lahcen",
      "el Haddad",
      "el Bakkali",
      "el Morabet",
      "ben Moussa",
      "el Yaakoubi",
      "ouled Ali",
      "el Hamdaoui",
    ],
    begin: woorden(
      "Bou Ben Cha Dah Far Gha Ham Jab Kha Lah Mou Nas Oua Rah Sab Tah Yah Zah Aza Ech Hass Mar",
    ),
    slot: woorden(
      "rani daoui chani mane zaoui haddou roudi lali ssoui fadi kkouri rrak ttabi ouchi azzi naji bbou ghoul khlifi dani",
    ),
  },
  somalisch: {
    v: woorden(
      "Hodan Amina Khadra Faadumo Xaliimo Sahra Ifrah Hibaq Ayaan Warda Nimco Ubax Safiya Caasha Maryan Deeqa Fartun Hawa Ruqiya Saynab",
    ),
    m: woorden(
      "Maxamed Cali Xasan Axmed Cabdi Yuusuf Ibraahim Cumar Xuseen Jaamac Faarax Cabdulqaadir Warsame Maxamuud Cabdullaahi Aadan Cismaan Nuur Siciid Daahir Bashir Guuleed Khaliif Muuse Saalax Yaasiin Abshir Geedi Shire Cawad",
    ),
    achter: [],
    begin: [],
    slot: [],
  },
  arabisch: {
    v: woorden(
      "Fatima Maryam Noor Rania Hala Rasha Hiba Lina Samar Dima Amal Huda Reem Sawsan Ghada Nadia Layla Zainab Iman Wafaa",
    ),
    m: woorden(
      "Mohammad Ahmad Ali Omar Khaled Mahmoud Hussein Hassan Ibrahim Yousef Mustafa Abdullah Bilal Fadi Samer Nabil Walid Tarek Ziad Anas Bashar Jamal Hamza Qasim Ghassan",
    ),
    achter: [
      ...woorden(
        "Haddad Khoury Khalil Darwish Hamdan Mansour Nasser Saleh Shami Halabi Masri Najjar Qabbani Sabbagh Zein Barakat Hijazi Jaber Kanaan Saad Suleiman Taha Younes Zaidan Shahin Ghanem Awad Hamwi Homsi Dabbagh",
      ),
      "al Hassan",
      "al Ahmad",
      "al Khatib",
      "al Najjar",
      "al Masri",
      "al Shami",
      "al Jaber",
      "al Omari",
    ],
    begin: woorden("Ab Ha Kha Ma Na Sa Sha Ta Za Ra Ja Qa Gha Da Fa Mu Su Ba"),
    slot: woorden("labi mdan rwish ssan lid bbagh nnous zzaz rrar ddad kir mmad tani wadi jjar yyat shour"),
  },
  tigrinya: {
    v: woorden(
      "Selam Rahel Senait Freweyni Lemlem Tsehay Mebrat Abrehet Helen Winta Saba Tirhas Yordanos Eden Luwam Asmeret Hiwet Genet Almaz Mihret",
    ),
    m: woorden(
      "Tesfay Gebre Haile Berhane Yohannes Mehari Kidane Abraham Filmon Samuel Tekle Weldemichael Gebremedhin Haileselassie Dawit Daniel Robel Amanuel Mulugeta Tsegay Hagos Kiflom Semere Zeray Ghirmay Negash Okbay Teklay Yemane Habtom",
    ),
    achter: [],
    begin: [],
    slot: [],
  },
  hindoestaans: {
    v: woorden(
      "Priya Shanti Radha Anjali Sharda Indra Rekha Asha Soerinder Usha Meera Sunita Chandra Devika Kavita Nirmala Rajni Sheila Sabitri Vidya",
    ),
    m: woorden(
      "Ramesh Soeresh Anand Rajesh Dinesh Mahesh Vinod Ashwin Sanjay Ravi Krishna Prem Haroen Djai Naresh Roy Kishan Mohan Satish Vikash",
    ),
    achter: woorden(
      "Ramdin Ramlal Mahabir Bissessur Jagroep Oedit Kalpoe Sewnarain Biharie Doerga Gopal Hira Jhinkoe Khedoe Lachman Mangal Nandlal Poeran Raghoebar Sital Tewarie Oemrawsingh Baldewsingh Bhagwandin Chotoe Debipersad",
    ),
    begin: woorden("Ram Jag Bal Hari Sew Gan Ratan Mah Deo Nar Soek Kali"),
    slot: woorden("persad singh din lal pal narain dat dew das charan nath lagan"),
  },
  pools: {
    v: woorden(
      "Anna Katarzyna Małgorzata Agnieszka Ewa Magdalena Joanna Monika Aleksandra Zofia Natalia Karolina Paulina Weronika Justyna",
    ),
    m: woorden(
      "Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Jakub Adam Łukasz Grzegorz Mateusz Wojciech Dariusz",
    ),
    achter: woorden(
      "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Pawłowski",
    ),
    begin: woorden("Bar Cher Dom Gaw Jar Kar Las Mal Nied Os Pio Rad Sob Tom Wal Zar"),
    slot: woorden("kowski czyk ński wicz ecki arek cki owicz ak sz uk ewski"),
  },
};

const aandeel: readonly (readonly [Herkomst, number])[] = [
  ["nederlands", 0.47],
  ["marokkaans", 0.13],
  ["turks", 0.1],
  ["arabisch", 0.08],
  ["hindoestaans", 0.07],
  ["pools", 0.07],
  ["somalisch", 0.04],
  ["tigrinya", 0.04],
];

/** Where somebody's name comes from, in the shares of an invented region. */
export function herkomst(toeval: Toeval): Herkomst {
  let rest = toeval();
  for (const [soort, deel] of aandeel) {
    rest -= deel;
    if (rest < 0) return soort;
  }
  return "nederlands";
}

/** A given name; one in eight people has two. */
export function voornaam(soort: Herkomst, geslacht: "v" | "m", toeval: Toeval): string {
  const een = vaakUit(lijsten[soort][geslacht], toeval);
  if (soort === "somalisch" || soort === "tigrinya" || toeval() > 0.12) return een;
  const twee = kiesUit(lijsten[soort][geslacht], toeval);
  return een === twee ? een : `${een} ${twee}`;
}

/** What a household shares: a last name, or for Somali and Tigrinya names the father's and his father's. */
export function achternaam(soort: Herkomst, toeval: Toeval): string {
  const { achter, begin, slot, m } = lijsten[soort];
  if (achter.length === 0) return `${kiesUit(m, toeval)} ${kiesUit(m, toeval)}`;
  if (toeval() < 0.55) return vaakUit(achter, toeval);
  const midden = toeval() < 0.35 ? kiesUit(slot, toeval).slice(0, 3) : "";
  return `${kiesUit(begin, toeval)}${midden}${kiesUit(slot, toeval)}`;
}
