// Secrets that belong to nobody, in as many spellings as narrow members of commands would take.
// Owns them. Each is one that the guard must stop.

export const canaries: Readonly<Record<string, string>> = {
  phrase: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
  // Short enough, and of the right characters, for the name of a time zone.
  'phrase with slashes': 'zoo/zoo/zoo/zoo/zoo/zoo/zoo/zoo/zoo/zoo/zoo/wrong',
  'phrase with underscores': 'zoo_zoo_zoo_zoo_zoo_zoo_zoo_zoo_zoo_zoo_zoo_wrong',
  'Chinese phrase': '的 的 的 的 的 的 的 的 的 的 的 在',
  key: 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617',
  card: '4111111111111111',
  'card in words': '4111 1111 1111 1111',
};

/** As the name of a language, which takes no more: anywhere else it is an order number. */
export const canaryLanguage = 'en-41111111-11111111';
