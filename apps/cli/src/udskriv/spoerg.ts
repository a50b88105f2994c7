import { afgøres, giverText, type Næste, type Svar } from '@sagsvej/casework'
import { factText, type Sprog, type Tekst } from '@sagsvej/rules'
import { wrap } from './tekst.ts'

const ORD = {
  intet: { da: 'Der er ikke mere at spørge om nu.', en: 'There is nothing more to ask about now.' },
  viser: { da: 'Svaret afgør', en: 'It decides' },
  ligegyldigt: {
    da: 'Svaret kan ikke ændre noget i denne sag.',
    en: 'The answer cannot change anything in this case.',
  },
  ikkeAfgjort: {
    da: 'Om svaret ændrer noget, afhænger af mere, sagen mangler.',
    en: 'Whether the answer changes anything hangs on more that the case lacks.',
  },
} satisfies Record<string, Tekst>

/** The questions still worth asking, the first first, each with the two answers that show that it decides something. */
export const spørgText = (næste: readonly Næste[], svar: readonly Svar[], sprog: Sprog): string =>
  næste.length === 0
    ? ORD.intet[sprog]
    : næste.map((one, i) => `${i + 1}. ${ét(one, svar, sprog)}`).join('\n\n')

function ét({ faktum, betydning }: Næste, svar: readonly Svar[], sprog: Sprog): string {
  const found = betydning()
  const head = `${faktum.spørgsmål[sprog]}  (${faktum.nøgle})`
  if (found.art !== 'matters')
    return [head, wrap((found.art === 'idle' ? ORD.ligegyldigt : ORD.ikkeAfgjort)[sprog], '   ')].join('\n')
  return [
    head,
    `   ${ORD.viser[sprog]}: ${afgøres(found.spor, svar)[sprog]}`,
    ...found.par.map(({ værdi, udfald }) =>
      wrap(
        `${factText(faktum.type, værdi, sprog)} → ${giverText(found.spor, udfald, sprog)}`,
        '       ',
        '     ',
      ),
    ),
  ].join('\n')
}
