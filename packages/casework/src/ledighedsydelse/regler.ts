import { addMonths, type Day, formatDay, parseDay } from '@sagsvej/calendar'
import { aktivJobsøgning, beskedOmFerie, feriedageMedLedighedsydelse, ferienBegynder } from '@sagsvej/law'
import { evaluate, fromSteps } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { åbent } from '../procedures/motor/hindring.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { ledighedsfakta } from './fakta.ts'
import { ledigheder } from './ledighed.ts'
import { REDEGØRELSER, type Redegørelse } from './ord.ts'

export const iLedigheden = findes(
  'ledighedId',
  { da: 'en tid med ledighedsydelse', en: 'a time with flex job unemployment benefit' },
  ledigheder,
)

interface Tid {
  readonly ledighedId: string
}

/** What the person was is told in order: a change that lies before the last one is not. */
export const iOrden = (
  { ledighedId, fra }: Tid & { readonly fra: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const last = emne(sag, ledigheder).get(ledighedId)?.tilstande.at(-1)
  return last && parseDay(fra) <= last.fra ? [ved('fra', førDenSidste(formatDay(last.fra)))] : []
}

/** Up to three months (LAS.76.1). */
export const højstTreMåneder = (
  { frist }: { readonly frist: string },
  _sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] =>
  parseDay(frist) > den && parseDay(frist) <= addMonths(den, 3) ? [] : [ved('frist', treMåneder(den))]

/** The assessment rests on four accounts, and none of them can be left out (LAS.74c.3). */
export const alleRedegørelser = ({
  redegoerelser,
}: {
  readonly redegoerelser: readonly Redegørelse[]
}): readonly Fejl[] => {
  const missing = (Object.keys(REDEGØRELSER) as Redegørelse[]).filter((key) => !redegoerelser.includes(key))
  return missing.length === 0 ? [] : [ved('redegoerelser', manglerRedegørelser(missing))]
}

interface Ferie extends Tid {
  readonly fra: string
  readonly feriedage: number
  readonly kortVarselFordi?: string
}

/** Announced in time, or agreed to with less; and no more days than were earned. */
export const ferienKanHoldes = (
  { ledighedId, fra, feriedage, kortVarselFordi }: Ferie,
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const tider = { på: den, kendt: den }
  const known = [...ledighedsfakta(sag, ledighedId, tider), [ferienBegynder, parseDay(fra)] as const]
  const k = sagskontekst(sag, known, tider)
  const last = evaluate(beskedOmFerie.led, k).udfald
  const late = last.art === 'værdi' && typeof last.værdi === 'number' && den > last.værdi
  const earned = evaluate(feriedageMedLedighedsydelse.led, k).udfald
  return [
    ...(late && kortVarselFordi === undefined ? [ved('fra', forKortVarsel())] : []),
    ...(earned.art === 'åben'
      ? åbent(earned).map(({ tekst }) => ved('feriedage', uoplyst(tekst.da, tekst.en)))
      : []),
    ...(earned.art === 'værdi' &&
    typeof earned.værdi === 'number' &&
    feriedage > Number(fromSteps('dage', earned.værdi))
      ? [ved('feriedage', forMange(fromSteps('dage', earned.værdi)))]
      : []),
  ]
}

const manglerRedegørelser = (missing: readonly Redegørelse[]) => {
  const says = (sprog: 'da' | 'en') => missing.map((key) => REDEGØRELSER[key][sprog]).join('; ')
  return fejl(
    'manglerFelt',
    `Vurderingen skal bygge på fire redegørelser. Der mangler en for: ${says('da')}.`,
    `The assessment must rest on four accounts. One is missing of: ${says('en')}.`,
  )
}
const førDenSidste = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Den sidste ændring er fra ${day}. Skriv en dag efter den.`,
    `The last change is of ${day}. Write a day after it.`,
  )
const treMåneder = (den: Day) =>
  fejl(
    'ikkeMuligt',
    `Fristen til at vise aktiv jobsøgning er højst 3 måneder fra i dag${efterLoven(aktivJobsøgning, den, 'da')}. Vælg en dag inden da.`,
    `The time to show that work is sought is at most 3 months from today${efterLoven(aktivJobsøgning, den, 'en')}. Choose a day before that.`,
  )
const forKortVarsel = () =>
  fejl(
    'ikkeMuligt',
    'Ferien er meldt senere end 14 dage før. Den kan kun holdes, hvis indsatsen ikke lider under det. Skriv hvorfor, eller vælg en senere dag.',
    'The holiday was told later than 14 days before. It can only be taken if the effort does not suffer. Write why, or choose a later day.',
  )
const uoplyst = (da: string, en: string) => fejl('ikkeMuligt', da, en)
const forMange = (earned: string) =>
  fejl(
    'ikkeMuligt',
    `Der er kun optjent ${earned} feriedage med ledighedsydelse i ferieåret.`,
    `Only ${earned} days of holiday with the benefit were earned in the holiday year.`,
  )
