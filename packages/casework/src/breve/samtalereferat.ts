import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage } from '@sagsvej/rules'
import { type Aftale, aftaletabel, dinMening } from './aftaler.ts'
import type { Brevsvar } from './brev.ts'
import { gør, liste, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'

/** What was said at a talk, in the words of whoever wrote it down. */
export interface Samtalereferat {
  readonly holdt: Day
  readonly deltagere: readonly string[]
  readonly punkter: readonly string[]
  readonly aftaler: readonly Aftale[]
  readonly næsteSamtale?: Day
  readonly borgerensMening?: string
}

/** The record of a talk, sent to the person: who was there, what was said, what was agreed, and how to correct it. */
export function samtalereferatbrev(hoved: Brevhoved, referat: Samtalereferat): Brevsvar {
  const { sprog = 'da', afsender } = hoved
  const { holdt, deltagere, punkter, aftaler, næsteSamtale, borgerensMening } = referat
  const t = inLanguage(sprog)
  const dag = dateText(holdt, sprog)
  return saml(
    hoved,
    {
      slags: 'samtalereferat',
      titel: { da: 'Det talte vi om', en: 'What we talked about' },
    },
    mangel(
      ...(deltagere.length > 0 && punkter.length > 0
        ? []
        : [
            t(
              'Referatet mangler deltagere eller indhold. Skriv, hvem der var med, og hvad der blev sagt.',
              'The record lacks who took part or what was said. Write both.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Her er et kort referat af vores samtale ${dag}. Sig til, hvis noget er forkert.`,
          `Here is a short record of our talk on ${dag}. Tell us if anything is wrong.`,
        ),
      ),
      opstilling(
        [t('Samtalen var', 'The talk was on'), dag],
        [t('Med til samtalen', 'Who took part'), deltagere.join(', ')],
        ...(næsteSamtale === undefined
          ? []
          : [[t('Næste samtale', 'Next talk'), dateText(næsteSamtale, sprog)] as const]),
      ),
      overskrift(t('Det blev sagt', 'What was said')),
      liste(punkter),
      ...aftaletabel(aftaler, sprog),
      ...dinMening(borgerensMening, sprog),
      gør(t('Hvis noget er forkert', 'If anything is wrong'), [
        t(
          `Ring til os på ${afsender.telefon}, eller skriv: ${afsender.svarvej}. Så skriver vi din rettelse ved siden af referatet.`,
          `Call us on ${afsender.telefon}, or write: ${afsender.svarvej}. Then we write your correction beside the record.`,
        ),
      ]),
    ),
  )
}
