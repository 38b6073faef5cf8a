/** A habit of spelling that the site avoids, and what it writes instead. */
export interface Rule {
  readonly wrong: RegExp;
  readonly right: string;
}

/** Left over from writing: in no language. */
export const LEFTOVERS: readonly Rule[] = [
  {
    wrong: /\b(TODO|TBD|FIXME|XXX|[Ll]orem|undefined|NaN)\b|\[object |\{\{|\$\{/,
    right: 'finished text',
  },
  { wrong: /\bRp\.? +\d/, right: 'Rp closed up: Rp1.500.000' },
];

/** Indonesian after EYD V and KBBI, and the site's own choice of terms. */
export const INDONESIAN: readonly Rule[] = [
  { wrong: /\bRp[ .\u00a0]/, right: 'Rp1.500.000' },
  { wrong: /\banda\b/, right: 'Anda' },
  { wrong: /\bkarir(?!hub\b)/i, right: 'karier (Karirhub is a name)' },
  { wrong: /\bresiko/i, right: 'risiko' },
  { wrong: /\b(meng|di|per)?ijin(kan)?\b/i, right: 'izin' },
  { wrong: /\b(meng|di)?analisa\b/i, right: 'analisis' },
  { wrong: /\b(aktif|efektif|kreatif|produktif)itas/i, right: '-ivitas' },
  { wrong: /\bmerubah|\bdirubah\b/i, right: 'mengubah, diubah' },
  { wrong: /\bmemperkerjakan\b/i, right: 'mempekerjakan' },
  { wrong: /\bsilahkan\b/i, right: 'silakan' },
  { wrong: /\b(yg|dgn|utk|dg|krn|sdh|tdk|dll|dsb)\b/i, right: 'the word in full' },
  {
    wrong:
      /\bdi(rumah|kantor|mana|atas|bawah|luar|dalam|sini|sana|situ|antara|samping|depan|sebelah|tempat|dunia|kota|negara|bulan|tahun)\b/i,
    right: 'di apart: di rumah',
  },
  {
    wrong: /\bke(kantor|rumah|sini|sana|situ|mana|dalam|depan|klien)\b/i,
    right: 'ke apart: ke kantor',
  },
  { wrong: /\bdi \p{L}{4,}kan\b/iu, right: 'the prefix di- joined: dikerjakan' },
  {
    wrong:
      /\b(praktek|sistim|jaman|nomer|obyek|subyek|ijazah palsu|hakekat|sekedar|terlanjur|kwitansi|jadual|tehnik|handphone|antri|hutang)\b/i,
    right: 'the form of KBBI',
  },
  {
    wrong: /\b(majikan|asisten personal|asisten maya)\b/i,
    right: 'pemberi kerja, asisten pribadi, asisten virtual',
  },
  { wrong: /\badalah merupakan\b/i, right: 'adalah, or merupakan' },
  { wrong: /\b(kamu|mohon)\b/i, right: 'Anda, and the request itself' },
  { wrong: /\bperlindungan data pribadi/i, right: 'Pelindungan, as the law spells it' },
  { wrong: /\bterpercaya\b/i, right: 'tepercaya' },
  {
    wrong:
      /\b(mempengaruhi|mentaati|menterjemahkan|mengkoordinasi|mengkomunikasi|mensukseskan|memperdulikan)/i,
    right: 'the prefix melts the first letter: memengaruhi, menaati',
  },
  {
    wrong: /\b(kerjasama|tanggungjawab|terimakasih|beritahu|(apa|siapa|mana|berapa)pun)\b/i,
    right: 'two words',
  },
  {
    wrong:
      /\b(nasehat|detil|milyar|trilyun|propinsi|nopember|pebruari|ketrampilan|survai|kwalitas|metoda|teoritis|orisinil|supir|hapal|standarisasi|isteri|nafas|telpon|managemen|prosentase|konsekwensi)\b/i,
    right: 'the form of KBBI',
  },
  {
    // As a gloss, in brackets or quotation marks, the English word may stand; in capitals it is a name.
    wrong:
      /(?<!“[^”]*|\([^)]*|\{)\b(clients?|employers?|freelancers?|freelance|online|offline|remote|take-home|onboarding|billable|e-?mails?|websites?|meetings?|deadlines?|skills?|downloads?|uploads?)\b/,
    right: 'the Indonesian term: klien, pemberi kerja, pekerja lepas, daring, jarak jauh, surel …',
  },
  { wrong: /\d\.\d{1,2} ?%/, right: 'a decimal comma: 39,5%' },
  { wrong: /\d ?persen\b/i, right: '%' },
  { wrong: /\d %/, right: '% closed up' },
];

/** British English. */
export const ENGLISH: readonly Rule[] = [
  {
    wrong:
      /\b(organi|reali|speciali|recogni|summari|prioriti|minimi|maximi|emphasi|utili|categori|criti|finali|apologi|customi|authori|familiari|standardi|itemi|penali|generali)z/i,
    right: '-ise',
  },
  { wrong: /\banaly[z]/i, right: 'analyse' },
  {
    wrong:
      /\b(color|behavior|favor|labor|honor|neighbor|rumor|endeavor)(s|ed|ing|ite|able|al|er|ly)?\b/i,
    right: '-our',
  },
  { wrong: /\b(center|meter|liter|theater|fiber)(s|ed)?\b/i, right: '-re' },
  {
    wrong:
      /\b(traveling|traveled|canceled|canceling|modeling|labeled|labeling|counselor|fulfill|fulfillment|enrollment|skillful)\b/i,
    right: 'the British doubling',
  },
  {
    wrong:
      /\b(defense|offense|gray|catalog|dialog|jewelry|check(book| from the bank)|paycheck|program(me)?s? of work)\b/i,
    right: 'British spelling',
  },
  { wrong: /\bcalender/i, right: 'calendar' },
  { wrong: /\d,\d{1,2} ?%/, right: 'a decimal point: 39.5%' },
  { wrong: /\d %/, right: '% closed up' },
];

/** What pushes a reader towards a role, or ranks the roles: nowhere but in the result of the quiz. */
export const PUSHING: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    {
      wrong: /\b(best|ideal|perfect) (role|job|career|choice|option|path)\b/i,
      right: 'for whom it suits',
    },
    { wrong: /\bbetter (role|job|career|choice|option|path|life)\b/i, right: 'for whom it suits' },
    { wrong: /\bwe (recommend|advise|suggest)\b/i, right: 'who would choose it' },
    {
      wrong: /\byou (should|ought to|must) (become|be an?|choose|pick|prefer)\b/i,
      right: 'choose … if …',
    },
    {
      wrong: /\b(superior|inferior|second-rate|the winner|outshines?|no-brainer)\b/i,
      right: 'how they differ',
    },
    {
      wrong: /\b(lower|higher|junior|humbler) (level|role|post|rung)\b/i,
      right: 'administrative, executive',
    },
    {
      wrong: /\b(just|merely|only) an? (personal |virtual )?assistant\b/i,
      right: 'the role by its name',
    },
  ],
  id: [
    {
      wrong:
        /\b(pilihan|peran|karier|profesi|pekerjaan|jalan) (yang )?(terbaik|paling baik|ideal)\b/i,
      right: 'cocok bagi siapa',
    },
    { wrong: /\b(peran|karier|profesi|pekerjaan) yang lebih baik\b/i, right: 'cocok bagi siapa' },
    {
      wrong:
        /\bkami (menyarankan|merekomendasikan|menganjurkan|sarankan|rekomendasikan|anjurkan)\b/i,
      right: 'siapa yang memilihnya',
    },
    {
      wrong:
        /\b(sebaiknya|seharusnya|harus) Anda (menjadi|memilih|pilih)\b|\bAnda (sebaiknya|seharusnya|harus) (menjadi|memilih)\b/i,
      right: 'pilih … jika …',
    },
    {
      wrong: /\b(lebih unggul|mengungguli|lebih hebat|lebih bergengsi|kelas dua|pemenangnya)\b/i,
      right: 'apa bedanya',
    },
    {
      wrong: /\b(tingkat|peran|jabatan) (yang )?lebih (rendah|tinggi)\b/i,
      right: 'administratif, eksekutif',
    },
    { wrong: /\b(cuma|hanya|sekadar) (seorang )?asisten\b/i, right: 'nama perannya' },
  ],
};

/** Names and titles that keep their own spelling. */
const NAMES = /Bureau of Labor Statistics|Department of Labor|International Labour Organization/g;

/** What a text does against the rules, as `…found… → right`. */
export function faults(text: string, rules: readonly Rule[]): string[] {
  const own = text.replace(NAMES, '');
  return rules.flatMap(({ wrong, right }) => {
    const found = wrong.exec(own);
    if (!found) return [];
    const around = own.slice(Math.max(0, found.index - 25), found.index + found[0].length + 25);
    return [`“…${around.replace(/\s+/g, ' ')}…” → ${right}`];
  });
}
