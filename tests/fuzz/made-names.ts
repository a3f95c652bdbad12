/** A name that nobody has, in its parts. */
export interface MadeName {
  given: string;
  family: string;
  /** As it stands in the record. */
  whole: string;
  /** What may be left of it nowhere: its words, but for what stands between them. */
  words: readonly string[];
}

interface Culture {
  given: string;
  family: string;
  /** What stands before a family name. */
  before?: string;
}

/** Parts of names, made up in the manner of where people come from. */
const cultures: Readonly<Record<string, Culture>> = {
  dutch: {
    given: 'Wibbertine Jolmer Teunke Gerbrecht Maaike-Sjaan Roelfina Driekje Lubbert Sjoukelien Hanneroos',
    family:
      'Kleinsmidt Grootvelt Hagesteen Bakkeveen Oudewaal Quispelaar Zonderwijk Pruimgaard Vriesinga Terkuile',
    before: 'van der|van den|ter|’t|de|van ’t||||op den',
  },
  frisian: {
    given: 'Sjurdtsje Foekje Wytske Eabele Gjalt Tsjibbe Froukje Hiltsje Redmer Jikke',
    family:
      'Hoekwerda Tsjerkstra Wielinga Ykema Bokmasma Sjaardawerf Feddesma Ûlenstra Jellemasma Dykgraafstra',
  },
  turkish: {
    given: 'Gülşenay İsmetcan Şükrüye Çağlanur Ömürcan Işılsu Yağızbey Nurgülen Tuğrahan Özgerim',
    family: 'Yıldıraner Öztürkan Çelikören Şahinoba Gümüşsoylu Kılıçbey Ağaoğlan Ünverdi Işıkgör Demiröğen',
  },
  moroccan: {
    given: 'Fatihazra Youssefane Nor-Eddine Ikramiya Zoubairi Hanaene Lahcenou Souadia Moestafane Rachidou',
    family:
      'Amraniyet Ouazzanout Bennasserou Haddouchane Yaâqoubien Idrissiyou Tahirouane Mernissane Boujamane Zerhounat',
    before: 'el||El|Aït|ben|el-|||Ouled|bin',
  },
  surinamese: {
    given:
      'Sharmilabai Rohaniesh Winstonald Cheryline Astridnath Djaienti Kensleyro Radjeshwar Moniquelle Orlandino',
    family:
      "Ramkhelana Tjonafat Soekhlallo Kromodikar Bhagwanpers Lieuwsang D'Abreuil Moesapawi Pinasroep Jadnanansin",
  },
  polish: {
    given: 'Łucjana Wojsław Świętomira Grzegoslav Żanetta Małgosława Zbychosław Jadwinia Ćwiekosław Kazimira',
    family:
      'Wiśniewicz-Kłos Żółtowicz Dąbrówczyk Łękomski Szczepkowiec Ćwikłowicz Błażejczak Jędrusik Wróblocki Kłosińska',
  },
  vietnamese: {
    given: 'Thuýhằng Minhđạt Ngọcbích Quỳnhnhư Đứctrọng Hồnghạnh Tuấnkiệt Bảođăng Phươngthảo Xuândiệu',
    family: 'Nguyễnhoàng Trầnđình Phạmvăng Huỳnhlê Đặngvũ Bùiquang Dươngthịnh Lýnhật Võđông Hồtùng',
  },
  chinese: {
    given: '小明华 丽娜芳 建国伟 晓燕玲 志强文 美琪云 俊杰龙 雪梅静 国栋亮 雨婷欣',
    family: '欧阳 司马 诸葛 上官 慕容 皇甫 尉迟 公孙 令狐 宇文',
  },
  arabic: {
    given: 'محمدين فاطمات يوسفان خديجان إبراهيمي زينبات عبدالرحيمي نوريات مصطفان سلمات',
    family: 'البغدادين الفاسيان الحدادون التونسيات المغربيون الزروالين القرطبان السوسيان الجزائرون الطنجاوين',
  },
};

/** The ways in which records hold a name. */
const forms: readonly ((given: string, family: string, other: string) => string)[] = [
  (given, family) => `${given} ${family}`,
  (given, family) => `${given} ${family}`.toLowerCase(),
  (given, family) => `${given} ${family}`.toUpperCase(),
  (given, family) => `${family}, ${given}`,
  (given, family, other) => `${given} (${other}) ${family}`,
  (given, family, other) => `${given} ${family}-${other}`,
];

/** Five hundred and forty names, the same ones each time. */
export const madeNames: readonly MadeName[] = Object.values(cultures).flatMap(
  ({ given, family, before = '' }) => {
    const [givens, families, particles] = [given.split(' '), family.split(' '), before.split('|')];
    const hasSpaces = !/\p{Script=Han}/u.test(given);
    return givens.flatMap((one, index) =>
      forms.map((form, turn): MadeName => {
        const bare = families[(index * 3 + turn) % families.length] as string;
        const particle = particles[(index + turn) % particles.length] ?? '';
        const whole = `${particle}${particle && !particle.endsWith('-') ? ' ' : ''}${bare}`;
        const other = givens[(index + turn + 1) % givens.length] as string;
        if (!hasSpaces)
          return { given: one, family: bare, whole: `${bare}${one}`, words: [`${bare}${one}`, one] };
        const name = form(one, whole, other);
        return {
          given: one,
          family: whole,
          whole: name,
          words: [one, bare, ...(name.includes(other) ? [other] : [])],
        };
      }),
    );
  },
);

const inside = (sign: string) => (text: string) => text.replace(/(?<=\p{L}\p{L})(?=\p{L})/gu, sign);
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}’'-]/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i');
const handle = (text: string): string => bare(text).toLowerCase().replace(/\s+/g, '');
const coded = (text: string, radix: 10 | 16): string =>
  text.replace(
    /[^a-z ]/gi,
    sign => `&#${radix === 16 ? 'x' : ''}${(sign.codePointAt(0) ?? 0).toString(radix)};`,
  );
const wide = (text: string): string =>
  text.replace(/[A-Za-z]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** With letters that look the same and are of another script. */
const alike = (text: string): string =>
  text.replace(/[aeopcyx]/g, sign => 'аеорсух'['aeopcyx'.indexOf(sign)] as string);
const apart = (text: string): string => [...bare(text)].join(' ').replace(/ +/g, ' ');

/** The ways to write a name of which a reader would say that it stands there. */
export const ways: Readonly<Record<string, (name: MadeName) => string>> = {
  whole: ({ whole }) => whole,
  'in small letters': ({ whole }) => whole.toLowerCase(),
  'in capitals': ({ whole }) => whole.toUpperCase(),
  'the first name': ({ given }) => given,
  'the first name in small letters': ({ given }) => given.toLowerCase(),
  'the family name': name => familyOf(name),
  'the family name in capitals': name => familyOf(name).toUpperCase(),
  'with an initial': name => `${[...name.given][0]}. ${familyOf(name)}`,
  'with an initial behind': name => `${familyOf(name)}, ${[...name.given][0]}.`,
  'the family name first': name => `${familyOf(name)}, ${name.given}`,
  'whose it is': ({ given }) => `${given}s fiets`,
  'whose it is with an apostrophe': ({ given }) => `${given}’s fiets`,
  'whose it is, by family name': name => `${familyOf(name)}s fiets`,
  'after mevrouw': name => `mevrouw ${familyOf(name)}`,
  'as a handle': ({ given }) => `@${handle(given)}`,
  'as one handle': ({ given, family }) => `@${handle(given + family)}`,
  'as a tag': ({ given, family }) => `#${given}${family.replace(/\s/g, '')}`,
  'in an e-mail address': ({ given, family }) => `${handle(given)}.${handle(family)}@voorbeeld.example`,
  'in an e-mail address with an initial': ({ given, family }) =>
    `${[...handle(given)][0]}${handle(family)}@voorbeeld.example`,
  'with a number': ({ given }) => `${handle(given)}1965`,
  'in a web address': ({ given, family }) =>
    `https://voorbeeld.example/mensen/${handle(given)}-${handle(family)}`,
  'as a web address': ({ given, family }) => `www.${handle(given)}${handle(family)}.example`,
  'in percents': ({ whole }) => `https://voorbeeld.example/${encodeURIComponent(whole)}`,
  'as an id': ({ given, family }) => bare(`${given} ${family}`).toLowerCase().replace(/\s+/g, '-'),
  'with underscores': ({ given, family }) => `${given} ${family}`.replace(/\s+/g, '_'),
  'with points': ({ given, family }) => `${given} ${family}`.replace(/\s+/g, '.'),
  'without accents and signs': ({ whole }) => bare(whole),
  'with signs apart': ({ whole }) => whole.normalize('NFD'),
  'with a soft hyphen': ({ whole }) => inside('\u00ad')(whole),
  'with joiners': ({ whole }) => inside('\u200d')(whole),
  'with tags': ({ whole }) => inside('\u{e0041}')(whole),
  'with variations': ({ whole }) => inside('\ufe0f')(whole),
  'with marks of direction': ({ whole }) => `\u202a${inside('\u200e')(whole)}\u202c`,
  'with wide letters': ({ whole }) => wide(whole),
  'with decimal codes': ({ whole }) => coded(whole, 10),
  'with hexadecimal codes': ({ whole }) => coded(whole, 16),
  'with emphasis': ({ given, family }) => `${given} **${family}**`,
  'with emphasis on both': ({ given, family }) => `_${given}_ *${family}*`,
  'with backslashes': ({ whole }) => whole.replace(/[’'-]/g, sign => `\\${sign}`).replace(/ /g, '\\_'),
  'with marks of a page': ({ given, family }) => `<b>${given}</b> ${family}`,
  'on two lines': ({ given, family }) => `${given}\n${family}`,
  'with a space that does not break': ({ whole }) => whole.replaceAll(' ', '\u00a0'),
  'with hyphens for spaces': ({ whole }) => whole.replaceAll(' ', '-'),
  'without apostrophes and hyphens': ({ whole }) => whole.replace(/[’'-]/g, ''),
  'with letters of another script': ({ whole }) => alike(whole),
  'letter by letter': ({ given, family }) => `${apart(given)}  ${apart(family)}`,
  'with other apostrophes': ({ whole }) => whole.replace(/[’']/g, '`'),
};

/** Of names without spaces a family name of two signs tells nobody, so nobody has to hide it. */
function familyOf({ given, family }: MadeName): string {
  return /\p{Script=Han}/u.test(given) ? `${family}${given}` : family;
}
