/** Proper names that point to nobody: what an advice may name as it is. */
const organisaties = `
Veilig Thuis LKHA Landelijk Knooppunt Huwelijksdwang Achterlating LEC EGG Landelijk Expertisecentrum Pharos Fier Sterk Huis
Raad Kinderbescherming RvdK Jeugdbescherming Jeugdzorg Jeugdhulp Jeugdgezondheidszorg Openbaar Ministerie OM Reclassering
Slachtofferhulp Kindertelefoon Blijf Centrum Seksueel Geweld CSG GGD GGZ JGZ IND COA BRP BSN CJG GI GZ SOA WMO Wmo AVG VOG
Buitenlandse Zaken BZ KMar Koninklijke Marechaussee Marechaussee Ministerie Politie Schakel Schiphol VT ZSM MDA MDO HG KM HD
VGV EGG LVB PTSS ASS ADHD HBO MBO VMBO HAVO VWO PO VO ROC AZC ISK NT2 AMBER Alert PGB WhatsApp Snapchat Instagram TikTok
Facebook Signal Telegram Europa Europese Unie EU Nederland Ramadan Islam Koran Bijbel Suikerfeest Offerfeest Kerst Pasen
Pinksteren Sinterklaas SMS App NL EN Ja Nee Ik U Uw I OK E-mail
`;

const landen = `
Nederland België Duitsland Frankrijk Engeland Spanje Italië Portugal Polen Bulgarije Roemenië Hongarije Griekenland Albanië
Kosovo Bosnië Servië Oekraïne Rusland Wit-Rusland Turkije Syrië Irak Iran Koerdistan Libanon Jordanië Israël Palestina Gaza
Saoedi-Arabië Jemen Egypte Libië Tunesië Algerije Marokko Mauritanië Senegal Gambia Guinee Mali Ghana Nigeria Kameroen
Soedan Zuid-Soedan Ethiopië Eritrea Djibouti Somalië Somaliland Kenia Oeganda Tanzania Congo Angola Zuid-Afrika Afghanistan
Pakistan India Bangladesh Nepal China Vietnam Thailand Indonesië Maleisië Filipijnen Suriname Curaçao Aruba Bonaire
Sint-Maarten Antillen Brazilië Colombia Venezuela Amerika Canada Mexico Australië Dubai Koeweit Qatar Oostenrijk Zwitserland
Zweden Noorwegen Denemarken Finland Ierland Schotland Luxemburg Tsjechië Slowakije Kroatië Slovenië Litouwen Letland Estland
Moldavië Georgië Armenië Azerbeidzjan Tsjetsjenië Kazachstan Oezbekistan Hongkong Taiwan Japan Korea Afrika Azië Noord Zuid
Oost West Netherlands Turkey Morocco Somalia Ethiopia Germany Belgium France England Spain Syria Iraq Egypt Tunisia Algeria
Nederlands Nederlandse Nederlander Engels Engelse Duits Duitse Frans Franse Turks Turkse Turk Marokkaans Marokkaanse Marokkaan
Arabisch Arabische Berbers Berberse Somalisch Somalische Eritrees Eritrese Tigrinya Ethiopisch Ethiopische Amhaars Koerdisch
Koerdische Syrisch Syrische Iraaks Iraakse Iraans Iraanse Afghaans Afghaanse Dari Pashtu Farsi Pakistaans Pakistaanse Urdu
Hindi Hindoestaans Hindoestaanse Surinaams Surinaamse Antilliaans Antilliaanse Pools Poolse Russisch Russische Oekraïens
Oekraïense Spaans Spaanse Portugees Portugese Chinees Chinese Vietnamees Vietnamese Europees Dutch English Turkish Moroccan
Islamitisch Islamitische Joods Joodse Christelijk Christelijke Roma Sinti Jezidi Koptisch
`;

/** Municipalities; after a particle of a surname ("van der", "el") they are taken for a name all the same. */
const gemeenten = `
Aa Aalsmeer Aalten Achtkarspelen Alblasserdam Albrandswaard Alkmaar Almelo Almere Alphen Alphen-Chaam Altena
Ameland Amersfoort Amstelveen Amsterdam Apeldoorn Arnhem Assen Asten Baarle-Nassau Baarn Barendrecht
Barneveld Beek Beekdaelen Beesel Berg Bergeijk Bergen Berkelland Bernheze Best Betuwe Beuningen Beverwijk
Bilt Bladel Blaricum Bloemendaal Bodegraven-Reeuwijk Boekel Borger-Odoorn Borne Borsele Boxtel Braassem
Breda Breugel Broec Bronckhorst Brummen Brunssum Bunnik Bunschoten Buren Capelle Castricum Coevorden
Cranendonck Cuijk Culemborg Dal Dalfsen Dantumadiel De Delft Den Deurne Deventer Diemen Dijk Dinkelland
Doesburg Doetinchem Dongen Dordrecht Drechterland Drimmelen Dronten Druten Duiven Duurstede Echt-Susteren
Edam-Volendam Ede Eemnes Eemsdelta Eersel Eijsden-Margraten Eindhoven Elburg Emmen Enkhuizen Enschede Epe
Ermelo Etten-Leur Fryske Geertruidenberg Geldrop-Mierlo Gelre Gemert-Bakel Gennep Gerwen Geul Gilze
Goeree-Overflakkee Goes Goirle Gooise Gorinchem Gouda Groningen Gulpen-Wittem Haaksbergen Haarlem
Haarlemmermeer Halderberge Hardenberg Harderwijk Hardinxveld-Giessendam Harlingen Hattem Heemskerk Heemstede
Heerde Heerenveen Heerlen Heeze-Leende Heiloo Helder Hellendoorn Helmond Hendrik-Ido-Ambacht Hengelo Het
Heumen Heusden Heuvelrug Hillegom Hilvarenbeek Hilversum Hoeksche Hof Hogeland Hollands Hoogeveen Hoorn
Horst Houten Huizen Hulst Hunze IJssel IJsselstein IJsselstreek Kaag Kampen Kapelle Katwijk Kerkrade
Koggenland Krimpen Krimpenerwaard Kroon Laarbeek Land Landgraaf Landsmeer Lansingerland Laren Leeuwarden
Leiden Leiderdorp Leidschendam-Voorburg Lelystad Leudal Leusden Lingewaard Lisse Lochem Loon Lopik Losser
Maas Maasdriel Maasgouw Maashorst Maassluis Maastricht Marren Medemblik Meerssen Meierijstad Meppel Meren
Middelaar Middelburg Midden-Delfland Midden-Drenthe Midden-Groningen Mierden Moerdijk Molenlanden
Montferland Montfoort Mook Neder-Betuwe Nederweert Nederwetten Nieuwegein Nieuwkoop Nijkerk Nijmegen
Nissewaard Noardeast-Fryslân Noord-Beveland Noordenveld Noordoostpolder Noordwijk Nuenen, Nunspeet
Oegstgeest Oirschot Oisterwijk Oldambt Oldebroek Oldenzaal Olst-Wijhe Ommen Oost Oosterhout Ooststellingwerf
Oostzaan Opmeer Opsterland Oss Oude Ouder-Amstel Oudewater Overbetuwe Papendrecht Peel Pekela
Pijnacker-Nootdorp Purmerend Putten Raalte Reimerswaal Renkum Renswoude Reusel-De Rheden Rhenen Ridderkerk
Rijen Rijn Rijssen-Holten Rijswijk Roerdalen Roermond Ronde Roosendaal Rotterdam Rozendaal Rucphen Schagen
Scherpenzeel Schiedam Schiermonnikoog Schouwen-Duiveland Simpelveld Sint-Michielsgestel Sittard-Geleen
Sliedrecht Sluis Smallingerland Soest Someren Son Stadskanaal Staphorst Stede Steenbergen Steenwijkerland
Stein Stichtse Súdwest-Fryslân Terneuzen Terschelling Texel Teylingen Tholen Tiel Tilburg Tubbergen Twente
Twenterand Tynaarlo Tytsjerksteradiel Uitgeest Uithoorn Urk Utrecht Utrechtse Vaals Valkenburg Valkenswaard
Vecht Veendam Veenendaal Veere Veldhoven Velsen Venen Venlo Venray Vijfheerenlanden Vlaardingen Vlieland
Vlissingen Voerendaal Voorne Voorschoten Voorst Vught Waadhoeke Waal Waalre Waalwijk Waard Waddinxveen
Wageningen Wassenaar Waterland Weert West Westerkwartier Westerveld Westervoort Westerwolde Westland
Weststellingwerf Wierden Wijchen Wijdemeren Wijk Winterswijk Woensdrecht Woerden Wolden Wormerland
Woudenberg Zaanstad Zaltbommel Zand Zandvoort Zee Zeewolde Zeist Zevenaar Zoetermeer Zoeterwoude Zoom
Zuidplas Zundert Zutphen Zwartewaterland Zwijndrecht Zwolle s-Gravenhage s-Hertogenbosch
Den Haag Bosch Caribisch
`;

/** Written with a capital and pointing to nobody; compared in lower case. */
export const eigennamen: ReadonlySet<string> = new Set(
  [organisaties, landen, gemeenten].join(" ").toLowerCase().trim().split(/\s+/),
);
