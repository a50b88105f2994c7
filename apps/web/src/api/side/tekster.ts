import type { Tekst } from '@sagsvej/rules'

export const T = {
  titel: { da: 'Loven for andre programmer', en: 'The law for other programs' },
  manchet: {
    da: 'Send en sag, og få lovens svar på den. Intet af det gemmes, og der skal ikke logges ind.',
    en: 'Send a case, and get the law’s answer to it. Nothing of it is stored, and no login is needed.',
  },
  prøv: { da: 'Prøv det', en: 'Try it' },
  prøvOm: {
    da: 'Kopiér linjerne til en kommandolinje. Personen er opdigtet.',
    en: 'Copy the lines to a command line. The person is invented.',
  },
  prøvKode: { da: 'Et kald med curl', en: 'A call with curl' },
  prøvSvar: {
    da: 'Svaret er JSON. I "overskrift" står det vigtigste, og i "svar" hvert spørgsmål med loven bag.',
    en: 'The answer is JSON. "overskrift" holds what matters most, and "svar" each question with the law behind it.',
  },
  kald: { da: 'Det kan du spørge om', en: 'What you can ask' },
  sendes: { da: 'Det, der sendes, er altid en sagsfil.', en: 'What is sent is always a case file.' },
  svaret: { da: 'Sådan ser svaret ud (JSON Schema)', en: 'What the answer looks like (JSON Schema)' },
  sager: { da: 'Kommunens sager', en: 'The municipality’s cases' },
  sagerOm: {
    da: 'En ændring laves af den udgave af sagen, du har læst: send dens ETag i If-Match, og en nøgle i Idempotency-Key, så den kun sker én gang. Har en anden ændret sagen imens, sker der intet, og du får at vide, hvem og hvad. Kun en, der er logget ind, kan ændre.',
    en: 'A change is made from the version of the case that you have read: send its ETag in If-Match, and a key in Idempotency-Key, so that it happens once. If someone else has changed the case meanwhile, nothing happens, and you are told who and what. Only someone who is logged in can change.',
  },
  adressen: { da: 'Det, der kan stå i adressen', en: 'What the address may hold' },
  galt: { da: 'Når noget er galt', en: 'When something is wrong' },
  galtOm: {
    da: 'Svaret er et problem efter RFC 9457 på det sprog, du beder om i Accept-Language. I "errors" står alt, der er galt, på begge sprog: i sagsfilen med stedet som JSON Pointer, i adressen med navnet.',
    en: 'The reply is a problem by RFC 9457, in the language you ask for in Accept-Language. "errors" holds everything that is wrong, in both languages: in the case file with the place as a JSON Pointer, in the address with the name.',
  },
  galtKode: { da: 'Et problem', en: 'A problem' },
  galtTabel: { da: 'Problemer efter status', en: 'Problems by status' },
  status: { da: 'Status', en: 'Status' },
  betyder: { da: 'Det betyder', en: 'It means' },
  gør: { da: 'Det gør du', en: 'What to do' },
  grænser: { da: 'Godt at vide', en: 'Good to know' },
  dokumenter: { da: 'Til programmer', en: 'For programs' },
  openapi: { da: 'Hele API’et beskrevet (OpenAPI 3.1)', en: 'The whole API described (OpenAPI 3.1)' },
  sagsfil: { da: 'Sådan ser en sagsfil ud (JSON Schema)', en: 'What a case file looks like (JSON Schema)' },
  fakta: { da: 'Alle spørgsmål, loven stiller (JSON)', en: 'Every question the law asks (JSON)' },
} as const satisfies Record<string, Tekst>

export const grænser = (kaldPrMinut: number): readonly Tekst[] => [
  {
    da: `En sagsfil må højst fylde 256 KB, og der må kaldes ${kaldPrMinut} gange i minuttet fra samme adresse. En sag, der er lang tid om at blive regnet ud, tæller for flere. RateLimit-Remaining siger, hvor mange der er tilbage.`,
    en: `A case file may be at most 256 KB, and one address may call ${kaldPrMinut} times a minute. A case that takes long to work out counts for several. RateLimit-Remaining says how many are left.`,
  },
  {
    da: 'Vi noterer tidspunktet, adressen uden det, der står efter spørgsmålstegnet, og status. Aldrig det, du sendte.',
    en: 'We note the time, the address without what stands after the question mark, and the status. Never what you sent.',
  },
  {
    da: 'Svaret er vejledning. Kommunen afgør sagen, og skøn laves af mennesker: de står i svaret som det, der mangler.',
    en: 'The answer is guidance. The municipality decides the case, and judgements are made by people: the answer names them as missing.',
  },
]
