import { dateText } from '../explain/format.ts'
import type { Trin } from '../explain/step.ts'
import { sureText } from '../explain/sure-text.ts'
import { outcomeText } from '../explain/value-text.ts'
import { asSentence, capital, ended } from '../explain/voice.ts'
import { hjemmelText } from '../source.ts'
import type { Sprog } from '../text.ts'
import { type Block, list, point, type Row, sentence } from './block.ts'
import { groundRows } from './ground.ts'
import { T } from './texts.ts'
import { factPoints, judgementPoints, ratePoints, requirementPoints, specialRow } from './used.ts'
import { validityText } from './validity.ts'

/**
 * An explanation in full: every provision in the order the law applies them, each with its rule, its version and why
 * that one, what it gave and of what, and on what it stands. One section a provision, numbered, so that it can be read
 * on paper.
 */
export function printExplanation(trin: readonly Trin[], sprog: Sprog): readonly Block[] {
  const all = flattened(trin)
  const numbers = new Map(all.map((one, i) => [one, i + 1] as const))
  return all.map((one, i) => ({
    kind: 'section',
    title: `${i + 1}. ${capital(one.titel[sprog])}`,
    blocks: [{ kind: 'rows', rows: rowsOf(one, numbers, sprog) }],
  }))
}

const flattened = (trin: readonly Trin[]): readonly Trin[] =>
  trin.flatMap((one) => [one, ...flattened(one.under)])

function rowsOf(trin: Trin, numbers: ReadonlyMap<Trin, number>, sprog: Sprog): readonly Row[] {
  const { siger, gælder, forbigået, hjemmel, note, under } = trin
  return [
    ...(siger && gælder?.slags !== 'overgang' ? [row(T.reglen, siger[sprog], sprog)] : []),
    ...(gælder
      ? [specialRow(gælder, (gælder.slags === 'undtagelse' ? T.undtagelse : T.overgangGælder)[sprog], sprog)]
      : []),
    { label: T.herGiver[sprog], blocks: givenBlocks(trin, sprog) },
    ...pointsRow(trin.flereLæsninger ? T.læsninger : T.krav, requirementPoints(trin, sprog), sprog),
    ...pointsRow(T.brugteOplysninger, factPoints(trin, sprog), sprog),
    ...pointsRow(T.foretagneSkøn, judgementPoints(trin, sprog), sprog),
    ...pointsRow(T.brugteSatser, ratePoints(trin, sprog), sprog),
    ...forbigået.map((one) => specialRow(one, T.gælderIkke[one.slags][sprog], sprog)),
    ...versionRows(trin, sprog),
    ...(hjemmel
      ? [row(T.hjemmel, hjemmelText(hjemmel, sprog), sprog), ...groundRows({ ...trin, hjemmel }, sprog)]
      : []),
    ...(note ? [row(T.note, note[sprog], sprog)] : []),
    ...(under.length === 0 ? [] : [row(T.byggerPå, namesOf(under, numbers, sprog), sprog)]),
  ]
}

const row = (label: Readonly<Record<Sprog, string>>, text: string, sprog: Sprog): Row => ({
  label: label[sprog],
  blocks: [sentence(ended(text))],
})

const pointsRow = (
  label: Readonly<Record<Sprog, string>>,
  points: ReturnType<typeof requirementPoints>,
  sprog: Sprog,
): readonly Row[] => (points.length === 0 ? [] : [{ label: label[sprog], blocks: list(points) }])

const namesOf = (under: readonly Trin[], numbers: ReadonlyMap<Trin, number>, sprog: Sprog): string =>
  under.map((one) => `${numbers.get(one)}. ${capital(one.titel[sprog])}`).join('; ')

/** What the rule gave, how it was come to, and what is sure where it is open. */
function givenBlocks({ udfald, kind, enhed, udregning, sikkert }: Trin, sprog: Sprog): readonly Block[] {
  return [
    sentence(asSentence(outcomeText(udfald, kind, enhed, sprog))),
    ...(udregning ? [sentence(asSentence(udregning[sprog]))] : []),
    ...(sikkert ? [sentence(sureText(sikkert, enhed, sprog))] : []),
    ...(udfald.art === 'åben' ? udfald.huller.map(({ tekst }) => sentence(asSentence(tekst[sprog]))) : []),
  ]
}

/** Why this version: by which day of the case, or because its own answer lies in its days. */
const pickedText = ({ navn, dag }: NonNullable<Trin['vælger']>, sprog: Sprog): string =>
  asSentence(`${T.fundetEfter[sprog]} ${navn[sprog]}: ${dateText(dag, sprog)}`)

/** Which version, and the day that picked it; or that it is open which, and that they all say the same. */
function versionRows({ gælderFra, gælderTil, vælger, blandt }: Trin, sprog: Sprog): readonly Row[] {
  if (blandt) {
    const each = blandt.map((one) =>
      point('fra' in one ? asSentence(validityText(one, sprog)) : one.navn[sprog]),
    )
    return [{ label: T.udgave[sprog], blocks: [sentence(T.sigerDetSamme[sprog]), ...list(each)] }]
  }
  if (gælderFra === undefined || gælderTil === undefined) return []
  const valid = validityText({ fra: gælderFra, til: gælderTil }, sprog)
  const picked = vælger ? [sentence(pickedText(vælger, sprog))] : []
  return [{ label: T.udgave[sprog], blocks: [sentence(asSentence(valid)), ...picked] }]
}
