/*
 * A law of a thousand provisions as TypeScript source, written as `packages/law` is: a file for each provision with its
 * versions, sources and plain words, and files of facts and sources. What it says means nothing; it is as large as a
 * whole field of law, to see what that costs.
 */

export interface SourceFile {
  readonly name: string
  readonly text: string
}

/** What a rule says, and the earlier provisions it rests on. */
interface Rule {
  readonly text: string
  readonly rests: readonly string[]
}

interface Kind {
  readonly name: string
  /** The word that makes one, with the unit where it has one. */
  readonly made: (id: string) => string
  readonly fact: (n: number) => string
  readonly says: (i: number, version: number, earlier: (kind: number, back: number) => string) => string
}

const FACTS = 40

const KINDS: readonly Kind[] = [
  {
    name: 'krav',
    made: (id) => `betingelse('${id}', `,
    fact: (n) => `f.sandt${n}`,
    says: (i, version, earlier) => `r.alle(
        r.krav('1', { da: 'Første krav', en: 'First requirement' }, ${earlier(0, 1)}),
        r.krav('2', { da: 'Timer nok', en: 'Hours enough' }, f.tal${i % FACTS}.mindst(r.timer(${74 + version}))),
        r.énAf(f.sandt${(i + 3) % FACTS}, r.ikke(${earlier(0, 3)})),
      )`,
  },
  {
    name: 'beløb',
    made: (id) => `beregning('${id}', 'kr', `,
    fact: (n) => `f.kroner${n}`,
    says: (i, version, earlier) => `r.hvis(
        ${earlier(0, 1)},
        ${earlier(1, 2)}.brøkdel(${version + 1}, 7, r.afrundTil('nærmeste', 'kr', '1')).dogHøjst(r.tal('kr', ${4000 + i})),
        f.kroner${i % FACTS},
      )`,
  },
  {
    name: 'frist',
    made: (id) => `tidspunkt('${id}', `,
    fact: (n) => `f.dag${n}`,
    says: (i, version, earlier) =>
      `r.senesteAf(${earlier(2, 1)}.plus(r.uger(${version + 1})), f.dag${i % FACTS}.plus(r.måneder(${1 + (i % 9)})))`,
  },
  {
    name: 'dage',
    made: (id) => `tidsrum('${id}', `,
    fact: (n) => `f.perioder${n}.dage()`,
    says: (i, version, earlier) =>
      `f.perioder${i % FACTS}.dage().uden(${earlier(3, 4)}).udenDeFørste(r.dage(${14 + version}))`,
  },
  {
    name: 'grænse',
    made: (id) => `tidspunkt('${id}', `,
    fact: (n) => `f.dag${n}`,
    says: (i, version, earlier) =>
      `${earlier(3, 1)}.vedUdgangenAfKalendermåned(${9 + version}, r.dage(${154 + i}), ${earlier(2, 1)})`,
  },
]

const VERSIONS = [
  ["fra: '2006-07-03', til: '2012-01-01'", 'LBK(85, 2011)'],
  ["fra: '2012-01-02', til: '2014-06-30'", 'LBK(653, 2012), LBK(833, 2014)'],
  ["fra: '2014-07-01'", 'LBK(1221, 2025)'],
] as const

const kindAt = (i: number): Kind => KINDS[i % KINDS.length] as Kind
const nameAt = (i: number): string => `${kindAt(i).name}${i}`
const fileOf = (name: string): string => `./${name.replace('ø', 'oe').replace('æ', 'ae')}.ts`

/** `versions`: how many each provision has, from 1 to 3; the newest is one of them. */
export function lawOf(count: number, versions: number = VERSIONS.length): readonly SourceFile[] {
  const all = Array.from({ length: count }, (_, i) => i)
  return [
    { name: './fakta.ts', text: FAKTA },
    { name: './kilder.ts', text: KILDER },
    ...all.map((i) => ({ name: fileOf(nameAt(i)), text: provision(i, versions) })),
    {
      name: './lov.ts',
      text: `import { lovsamling } from '@sagsvej/rules'
${all.map((i) => `import { ${nameAt(i)} } from '${fileOf(nameAt(i))}'`).join('\n')}

export const lov = lovsamling([${all.map(nameAt).join(', ')}])
`,
    },
  ]
}

/** The rule of a version. An earlier provision of a kind, so many back, or a fact where there is none. */
function ruleOf(i: number, version: number): Rule {
  const rests: string[] = []
  const earlier = (kind: number, back: number): string => {
    const found = i - (((i % KINDS.length) - kind + KINDS.length) % KINDS.length) - KINDS.length * (back - 1)
    const at = found === i ? i - KINDS.length * back : found
    if (at < 0) return (KINDS[kind] as Kind).fact((i + back) % FACTS)
    rests.push(nameAt(at))
    return nameAt(at)
  }
  return { text: kindAt(i).says(i, version, earlier), rests }
}

function provision(i: number, count: number): string {
  const said = VERSIONS.slice(-count)
  const rules = said.map((_, version) => ruleOf(i, version))
  const rests = [...new Set(rules.flatMap((rule) => rule.rests))]
  const versions = said.map(
    ([days, sources], version) => `    {
      ${days},
      hjemmel: LOV('${i}', { stk: '${version + 1}' }),
      kilder: [${sources}],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: '2026-03-31',
      siger: {
        da: 'Du har ret, når betingelse ${i} er opfyldt. Ellers har du det ikke.',
        en: 'You are entitled when condition ${i} is met. Otherwise you are not.',
      },
      er: ${rules[version]?.text},
    },`,
  )
  return `import * as r from '@sagsvej/rules'
import * as f from './fakta.ts'
import { LBK, LOV } from './kilder.ts'
${rests.map((name) => `import { ${name} } from '${fileOf(name)}'`).join('\n')}

export const ${nameAt(i)} = r.${kindAt(i).made(`T.${i}`)}{
  titel: { da: 'Bestemmelse ${i}', en: 'Provision ${i}' },
  vælgesEfter: r.efterDato(f.dag${i % FACTS}, { da: 'dagen', en: 'the day' }),
  versioner: [
${versions.join('\n')}
  ],
})
`
}

const om = (navn: string): string =>
  `{ etiket: { da: 'Om ${navn}', en: 'About ${navn}' }, spørgsmål: { da: 'Hvad er ${navn}?', en: 'What is ${navn}?' }, fra: ['borger', 'kommune'] as const }`

const PERIODE = `{ fra: felt.dato({ da: 'fra', en: 'from' }), til: felt.dato({ da: 'til', en: 'to' }, true) }`

const FAKTA = `import { datoFaktum, felt, listeFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

${Array.from({ length: FACTS }, (_, n) =>
  [
    `export const sandt${n} = sandtFaktum('sandt${n}', ${om(`sandt${n}`)})`,
    `export const tal${n} = talFaktum('tal${n}', 'timer', { ...${om(`tal${n}`)}, min: 0, max: 2000 })`,
    `export const kroner${n} = talFaktum('kroner${n}', 'kr', { ...${om(`kroner${n}`)}, min: 0, max: 100_000 })`,
    `export const dag${n} = datoFaktum('dag${n}', ${om(`dag${n}`)})`,
    `export const perioder${n} = listeFaktum('perioder${n}', 'perioder', ${PERIODE}, ${om(`perioder${n}`)})`,
  ].join('\n'),
).join('\n')}
`

const KILDER = `import type { Hjemmel, Kilde } from '@sagsvej/rules'

export const LOV = (paragraf: string, sted: { readonly stk?: string } = {}): Hjemmel => ({
  lov: { kort: 'PRØVE', navn: { da: 'Prøveloven', en: 'The trial act' } },
  paragraf,
  ...sted,
})

export const LBK = (nr: number, år: number): Kilde => ({ navn: \`LBK nr. \${nr} af \${år}\` })
`
