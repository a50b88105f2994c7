import { type Day, isNever } from '@sagsvej/calendar'
import { dateText, inLanguage, numberText, reasons, type Spor, type Sprog, valueText } from '@sagsvej/rules'
import type { Afgjort } from './afgjort.ts'
import { capital } from './dele/capital.ts'

type Linje = readonly [navn: string, vaerdi: string]

/** The day or amount that was decided, and the rates it was worked out from, as the trace has them. */
export function resultatlinjer(afgjort: Afgjort, sprog: Sprog): readonly Linje[] {
  const found = reasons(afgjort.spor, afgjort)
  if (found.art !== 'begrundelse') return []
  const t = inLanguage(sprog)
  const satser = found.dele.flatMap((del) => (del.art === 'regel' ? del.satser : []))
  const linjer = [
    ...resultat(afgjort.spor, sprog),
    ...satser.map(({ sats, række }): Linje => {
      const fra = dateText(række.fra, sprog)
      const amount = numberText(række.steps, sats.enhed, sprog)
      return [capital(sats.navn[sprog]), t(`${amount} fra ${fra}`, `${amount} from ${fra}`)]
    }),
  ]
  return linjer.filter(([navn], i) => linjer.findIndex(([other]) => other === navn) === i)
}

/** The value of the outermost rule, under its title. A day that never comes is told in the result alone. */
function resultat({ valgt, udfald }: Spor, sprog: Sprog): readonly Linje[] {
  if (!valgt || udfald.art !== 'værdi') return []
  const { kind, enhed, titel } = valgt.bestemmelse
  if (kind !== 'tal' && kind !== 'dato') return []
  if (kind === 'dato' && isNever(udfald.værdi as Day)) return []
  return [[capital(titel[sprog]), valueText(kind, enhed, udfald.værdi, sprog)]]
}
