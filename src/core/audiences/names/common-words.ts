import type { Language } from '../../ground/language.ts';

/** A set of words that are written here with spaces between them. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** What stands between the parts of names and is none itself. */
export const particles = words(`
  de den der des het t ten ter te van von vom vander vanden vande zu zur zum und und en y e i a o s
  d da das do dos du di del della dei delle l la le les el al ul ar as ibn ben bin bint ould ouled abu abou umm
  af av op aan in uit bij over onder tot voor thoe mac mc st sint saint san santa
`);

/** Particles that no Dutch name has: they can be the name of somebody elsewhere. */
export const foreignParticles = words('do da di du la le el al as ben bin o i e y');

/** What people put before or behind a name, or in its place: they are no part of it. */
export const titles = words(`
  dhr mevr mevrouw meneer mijnheer heer heren dame mw mr mrs ms miss madam sir dr drs ir ing prof professor bc ba bsc
  ma msc phd llm jr sr junior senior wed weduwe gebr gebroeders zn dochter dochters fa
  familie fam gezin oom tante opa oma neef nicht broer zus buurman buurvrouw buurjongen buurmeisje
  pastoor dominee ds pater zuster imam rabbijn kapelaan burgemeester wethouder
  voorzitter penningmeester secretaris secretaresse vrijwilliger vrijwilligster beheerder coordinator bestuurslid
  bestuur lid bewoner bewoners bewoonster ambtenaar wijkregisseur contactpersoon kerngroep trekker invaller
  persoon person iemand somebody iedereen naam name onbekend unknown
  tel telefoon tel mob mobiel mail email www http https com nl org net be eu gmail hotmail outlook
  chair chairman chairwoman treasurer secretary volunteer member
`);

/** Titles that say that what follows is a name. */
export const forms = words(`
  dhr mevr mevrouw meneer mijnheer heer mw mr mrs ms miss madam sir familie fam gezin weduwe wed gebroeders gebr
  oom tante opa oma buurman buurvrouw zuster pastoor dominee
`);

/** Months in full and in short: beside a number they are no name. */
export const months = words(`
  jan feb mrt mar apr mei jun jul aug sep sept okt oct nov dec januari februari maart april juni juli augustus
  september oktober november december january february march may june july august october
`);

/** Before a word that is a place as well, these say that it is one. */
export const placeSigns = words(`
  aan bij en gemeente gemeenten in nabij naar of om omgeving provincie regio richting rond stad dorp te tot tussen uit van
  voor wijk buurt noord oost zuid west centrum and at city for from near of or the to town village
`);

/** Initials that mean something else. */
export const abbreviations = words(`
  ad ah ai am aow ap av bc bv cc cd cv db dj dp ec ed eg eh en et eu ev ez gb ge gg gm hk ho hr ia id ie ik il im in io
  ip is it ja jr kb km kv lp ma mb me mi mm mn mt nb nl nr ns nu nv of oh ok om on op or os oz pa pc pe pm po ps pr pvc
  qr re sd sm so sr st tb td te tl tv uk up us ut va vm vn vo vr vs vv wa wc wk we wo zn zo zz
`);

/** Words that begin a sentence so often that they are seldom the name of somebody there. */
export const beginners: Record<Language, ReadonlySet<string>> = {
  nl: words(`
  aan al alle alles als ben bij daarna daarom dan dat de deze die dit doe door drie een eerst en er even ga geen goed graag had
  haar heb heel hem hen het hier hij hoe hun ik in is ja je jij kan kom komt kun maar mag mee meer men met mijn mij na
  naar nee niet nog nu nul of om onder ons onze ook op over per rond sinds te tegen tijdens toch toen tot tussen uit van
  veel vier voor vijf vooral waar wanneer want waarom wat we weer wel welk welke wie wij wil willen word wordt zal ze
  morgen samen vandaag zes zeven zij zijn zo zonder zou
  `),
  en: words(`
  an and as at be but by can do for go he i if in is it may me my no not of on or our so the then this to up us we will
  who what when where how all any some more many much most
  `),
};

/**
 * Words of every day, in Dutch and English, that are somebody's name as well. Such a word is hidden only where it is
 * written as a name is. What is not in this list is hidden wherever it stands.
 */
export const commonWords: ReadonlySet<string> = new Set([
  ...beginners.nl,
  ...beginners.en,
  ...words(`
  april august augustus juli june juni march may mei
  aap aard aarde acht adelaar akker alleen ander angel anjer anker appel arend arm armen art as autumn avond baan
  baars baas baby bacon bak baker bakker bal balk bank banks bar basis bast beach bean bed beek beeld been beer bel
  berg bergen berry best beste beuk beurs beurt bever bezem bier bij bijl bil bill bishop bisschop bit black blad
  blauw blij blind bloem bloemen blok blom bode boek boel boer boeren bol bom bon bond bont boog boom boomgaard boon
  boor boot bord borst bos bossen bot boter bouw bouwer bouwman boven brand breed bridge brief brink broeder broek
  broer brood brook brouwer brown brug bruggen bruid bruin bruins bui buik buis buiten bul bull buren burger burgers
  bus butter buur carpenter cent charity cherry church college cook cool crow daal dag dal dam dame dans das dauw dawn
  day deel del den denk derde deur dichter diep dier dijk dijken dik dobber dochter doel dokter dol dom donker doorn
  dop dorp dorst draad draaier draak drake drie drift droog droom druif drukker dubbel duif duiker duin duinen duivel
  duizend dun duur dwars early eb echt eed eend eerlijk eerste eeuw eg ei eik eikel eiken eiland einde elf elk elzen
  emmer engel engels erf eten ever ezel fair faith fakkel farmer fast feest fer field fiets fijn fit fles fluit
  fontein ford forest fort fox free freed fruit gaaf gaan gaard gaarden gang gans garden gardens gast gat gave geel
  geer geest geit geld geluk gemeen genoeg gilde glas god goede gold good goud gouden graaf graan grace gracht gram
  grant gray green griep grijs groen groene groep groes grond groot grote haag haak haan haar haas hagen hak hal half
  hall hals halve ham hamer hand handel hanen hard hart hartman have haven haver hazel heer heerlijk heet heg hei
  heide heks held helder hell hem hemel hen hendel herder herfst hert hertog hill him hinder hoek hoeve hof hol
  holland holly hond honey honing honour hoofd hoog hooi hoop hoorn hope hor horn houd house hout hoven huid huis hulp
  hunter huur idee ijs ijzer immer inkt ivoor ivy jacht jager jam jeugd jong jonge jongen jongens joy juist jurist
  justice kaal kaars kaart kaas kade kalf kalk kam kamer kamp kan kant kap kapel kapper kar kas kast kat keer keizer
  kelder ken kerk kerker kermis kern kers kerst ketel keuken keur keus kiel kies kievit kikker kin kind king kip kist
  klaar klap klas klaver klei klein kleine klem klerk klim klink klok klop klos kluis knaap knecht knight knoop knop
  koe koek koel koen kok koker kol kolk koning konings kooi kool koop kop koper koren kort korte koster koud kous
  kraai kraal kraan kracht krans kreeft kreek kreuk krijger kroon kruid kruik kruis kuik kuil kuiper kunst kust kuur
  kwaad kwast laag laan laat laatste lach lade lam lamb lamp land lane lang lange lans lat laurier leder leek leen
  leer leerling leeuw leger lek leken lelie lente lepel lepelaar les leven licht lied lief lieve lijn lijst lily lind
  linde linden link links lis list little loef long loods look loon loop loos lot lucht luik luiten lus maai maan
  maand maas maat maatje macht made maker mal man mand markt mars marsh mason mast mat meer meester meeuw meisje mens
  mensen merel merit merk mes meter middel mijl mijn mild miller min mins mist moed moeder moer moes moest mol molen
  molenaar mond monnik moody mooi moon mos moss most motor munt mus muur muze naald naam nacht nadel nam namen narcis
  nat neef neer nest net neus nevel nieuw nieuwe nieuwland nijs noble nood noor noord noot noten nul ober oever offer
  olie olijf olive om oog oogst ooi oom oor oost oosten op opa orde os oud oude over paal paard pad page pak paleis
  palm pan pand pap papier park parks pastoor paus pauw pearl peer pen pennen penny pepper pet pijl pijp pil pin pint
  plaat plaats plank plant plas plat plein ploeg pluim plum poel pool poort poot pop pope post pot potter pracht prijs
  prins proper punt put raad raaf raam rad rand rank ras ray reed reek regen regenboog reis rek rem rent rest
  reus ribben rice rich ridder riem riet rijk rijke rijn ring river rivers rode roem roer roest rok rol rond rood room
  roos rose rosen rots rozen rug ruim ruit ruiter rus rush rust salt saus schaal schaap schaar schade schaft schat
  scheer schelp schep schepper scherp schild schilder schip schipper schoen schoenmaker schone school schoon schop
  schot schouw schram schrijver schuit schut schuur sein sharp shepherd short sieraad simpel sjaal sky slaap slager
  slak slang slank slim sloot slot sluis smal small smid smith snel snijder snoek soep son span spar specht speel spek
  spel speld spie spiegel spijker spit spits sport spreeuw spring sprong staal staart stad staf stal stam stap star
  start steeg steel steen steentjes stel sten ster sterk stevig stil stoel stof stok stoker stone storm straal straat
  strand streek street strik strong stroom stuur sul summer sun swan swift taak taal tailor tak tand tas taylor teer
  teken tent teun tijd tijger til timmerman toe toets tol ton toon top tor toren touw trap trein trek troost trots
  trouw tuin tuinder tuinen tuinman tulp turner twijg uil uur vaart vaas vader val valk van vast vat vee veen veer vel
  veld velder ven venster ver verf verhoef vers vest vet veulen vier vijver vin vink vis visser vlag vlam vlas vlees
  vlek vliegen vlier vliet vlinder vloed vloer vloot vlug vogel vogels vol volk voor voort vorm vorst vos vraag vracht
  vrede vree vriend vrij vroeg vrolijk vrouw vuur waag waal waard wacht wad wagen wagenaar wal walker wand wandel want
  wapen warm water waterman weaver web week weer weg wegen weide weiden weit well wens werf werk west westen wester
  wever wieg wiek wiel wielen wij wijk wijn wijs wild wilde wilg will win wind winkel winst winter wise wit witte
  woest wol wolf wolk woning wood woods wortel woud wouter wright young zaad zaag zaal zaken zand zang zee zeep zegel
  zegen zeil zeker zeven zicht ziel zijde zijl zilver zin zit zoet zon zone zoon zorg zot zout zuid zuiden zuiver zus
  zwaan zwaard zwaluw zwart zwarte zweep zwerver
  `),
]);

/** Towns, regions and rivers that are family names as well: they stay, where no other part of the name is near. */
export const placeNames = words(`
  aalsmeer aalst achterhoek alkmaar almelo almere alphen amersfoort amstel amsterdam antwerpen apeldoorn appingedam arnhem
  assen asten baarle baarn barneveld bennekom bergeijk bemmel beusichem beverwijk bilt bleiswijk boekel bolsward borculo
  borger borne boskoop boxmeer boxtel brabant breda breskens brielle broekhuizen brugge brummen brunssum brussel bunnik
  bunschoten buren bussum capelle coevorden cuijk culemborg dalfsen dantumadeel delden delft delfzijl denekamp deurne
  deventer didam diemen dieren dinkelland doesburg doetinchem dokkum dongen doorn dordrecht drachten drenthe driebergen
  driel dronten drunen duiven ede edam eemnes eersel eibergen eindhoven elburg elst emmeloord emmen enkhuizen enschede epe
  ermelo essen etten flevoland franeker friesland geldermalsen gelderland geldrop gemert gendt gennep gent gilze goirle
  goor gooi gorinchem gouda grave groningen haaksbergen haarlem haarlemmermeer hapert hardenberg harderwijk haren harlingen
  hasselt hattem heemskerk heemstede heerde heerenveen heerlen heesch heeze heiloo hellendoorn helmond hengelo heusden hillegom
  hilversum hoogeveen hoogezand hoorn horst houten huizen hulst ijsselstein joure kampen katwijk kerkrade klazienaveen
  krimpen laren leeuwarden leerdam leiden leiderdorp lelystad leusden lichtenvoorde limburg lisse lochem loon losser
  maarssen maassluis maastricht medemblik meerssen meppel middelburg middelharnis mierlo mijdrecht mook naaldwijk naarden
  nederland neerijnen nijkerk nijmegen nijverdal noordwijk nuenen nunspeet oirschot oisterwijk oldenzaal ommen oosterhout
  oostburg oss oudewater overijssel papendrecht purmerend putten raalte ravenstein renkum reusel rheden rhenen ridderkerk
  rijen rijssen rijswijk roermond roosendaal rotterdam ruurlo sassenheim schagen scheveningen schiedam schijndel schoonhoven
  sittard sliedrecht sneek soest someren spijkenisse stadskanaal steenbergen steenwijk stein terneuzen terschelling texel
  tholen tiel tilburg twente twello uden uithoorn ulft urk utrecht vaals valkenburg valkenswaard veendam veenendaal veere
  veghel veldhoven velp velsen venlo venray vianen vlaanderen vlaardingen vlieland vlissingen volendam voorburg voorhout
  voorschoten voorst vorden vught waalwijk wageningen waddinxveen warmond wassenaar weert weesp wierden wijchen wijhe
  winschoten winsum winterswijk woerden wolvega workum wormerveer woudenberg zaandam zaltbommel zandvoort zeeland zeewolde
  zeist zevenaar zoetermeer zundert zutphen zwanenburg zwijndrecht zwolle
`);

/** Places with a name of several words, of which one can be somebody's name. */
export const placePhrases: readonly string[] = [
  'Alphen aan den Rijn',
  'Berg en Dal',
  'Bergen op Zoom',
  'Bos en Lommer',
  'Bosch en Duin',
  'Capelle aan den IJssel',
  'De Bilt',
  'Den Bosch',
  'Den Haag',
  'Den Ham',
  'Den Helder',
  'Hoek van Holland',
  'Huis ter Heide',
  'Koog aan de Zaan',
  'Krimpen aan den IJssel',
  'Nieuw Dijk',
  'Noord Holland',
  'Wijk aan Zee',
  'Wijk bij Duurstede',
  'Zuid Holland',
];

/** Is this a word of every day, or a place? */
export function isWordOrPlace(key: string): boolean {
  return commonWords.has(key) || placeNames.has(key);
}
