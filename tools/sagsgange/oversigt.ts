import { AKTØRROLLER, KILDENS_GANG, SAGSGANGE, type Sagsgang, type Sagstrin } from '@sagsvej/casework'
import { hjemmelText, type MedBestemmelse, type Udtryk } from '@sagsvej/rules'

export const FIL = new URL('../../docs/procedures.md', import.meta.url)

/** docs/procedures.md: every procedure with its steps, as the engine runs them. */
export const oversigt = (): string =>
  `${[
    '# Procedures',
    'Written by `npm run procedures` from the descriptions in `packages/casework/src/procedures`: the same that the engine runs, the tasks are made of, and the stories walk. A step that its law does not have, or that need not be taken, is not asked for; a step that rests on a fact that changed is taken again, and what came after it too.',
    ...SAGSGANGE.flatMap(section),
  ].join('\n\n')}\n`

const section = ({ titel, siger, nøgle, begyndesVed, sluttesVed, trin }: Sagsgang): readonly string[] => [
  `## ${titel.da} (${titel.en})`,
  `${siger.en} In \`procedures/${nøgle}/\`. Begins with ${codes(begyndesVed)}; ends with ${codes(sluttesVed)}.`,
  trin.map((one, i) => step(one, i + 1, trin)).join('\n'),
  ...(nøgle === 'fleksjobvisitation' ? besideTheSource() : []),
]

/** The procedure of the source document, step by step, beside ours. */
const besideTheSource = (): readonly string[] => [
  '### The source, step by step',
  [
    '| | In the source | Here | Note |',
    '| --- | --- | --- | --- |',
    ...KILDENS_GANG.map(
      ({ nr, siger, trin, bemærk }) => `| ${nr} | ${siger.en} | ${codes(trin)} | ${bemærk?.en ?? ''} |`,
    ),
  ].join('\n'),
]

function step(one: Sagstrin, nr: number, all: readonly Sagstrin[]): string {
  const name = (key: string) => all.find(({ nøgle }) => nøgle === key)?.titel.da ?? key
  const lines = [
    `By ${one.roller.map((rolle) => AKTØRROLLER[rolle].en).join(', ')}${one.andenEnd ? `; not by whoever did “${name(one.andenEnd)}”` : ''}. Taken by ${codes(one.gøresVed)}.`,
    must(one),
    ...(one.findes ? [exists(one.findes)] : []),
    ...(one.efter ? [`After ${one.efter.map((key) => `“${name(key)}”`).join(', ')}.`] : []),
    ...(one.kræver ?? []).map((krav) => `Requires: ${krav.titel.en}${paragraph(krav.efter)}.`),
    ...(one.frist ? [`Deadline: ${one.frist.titel.en}${paragraph(one.frist.bestemmelse)}.`] : []),
    ...(one.brev ? [`Letter: \`${one.brev}\`.`] : []),
    ...(one.hvilerPå ? [`Rests on: ${one.hvilerPå.map(({ faktum }) => faktum.etiket.en).join('; ')}.`] : []),
  ]
  return `${nr}. **${one.titel.da}** (${one.titel.en}). ${one.siger.en}\n${lines.map((line) => `   - ${line}`).join('\n')}`
}

function must({ skal, gentages }: Sagstrin): string {
  const again = gentages ? ' Taken again each time it is due.' : ''
  switch (skal.art) {
    case 'altid':
      return `Always.${again}`
    case 'kan':
      return `May be taken.${again}`
    case 'når':
      return `${skal.siger.en}${again}`
    case 'lov':
      return `Must be taken when the law says so: ${skal.bestemmelse.bestemmelse.titel.en}${paragraph(skal.bestemmelse)}.${again}`
  }
}

const exists = ({ efter, fra, til, dag }: NonNullable<Sagstrin['findes']>): string =>
  `Exists${fra ? ` from ${fra}` : ''}${til ? ` to ${til}` : ''}${dag === 'begyndelsen' ? ', by the day it began' : ''}${paragraph(efter)}.`

/** The provision, in its newest version. */
function paragraph(efter: MedBestemmelse<Udtryk> | undefined): string {
  const newest = efter?.bestemmelse.versioner.at(-1)?.hjemmel
  return newest ? ` (${hjemmelText(newest, 'en', 'short')})` : ''
}

const codes = (types: readonly string[]): string => types.map((type) => `\`${type}\``).join(', ')
