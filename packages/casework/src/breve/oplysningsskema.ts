import { sygedagpengefrister } from '@sagsvej/law'
import { dateText, inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { gør, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { følgedel } from './dele/foelgedel.ts'
import { fristblok } from './dele/fristblok.ts'
import type { Brevhoved } from './hoved.ts'
import { fristen, holdesSenest, regnetFrist } from './regnet-frist.ts'
import { saml } from './saml.ts'

const SVARFRIST = fristen(sygedagpengefrister, 'oplysningsskema')

const SKABELON = {
  slags: 'oplysningsskema',
  titel: {
    da: 'Svar på et skema om din sygdom og dit arbejde',
    en: 'Answer a form about your illness and your work',
  },
} as const

/**
 * The letter with the information form. The day to answer by is worked out from the day of the letter, which is the day
 * it is sent (SDL.11.3). `påPapir`: for a person who need not write digitally.
 */
export function oplysningsskemabrev(hoved: Brevhoved, { påPapir }: { readonly påPapir: boolean }): Brevsvar {
  const { sprog = 'da', afsender, dato } = hoved
  const t = inLanguage(sprog)
  const regnet = regnetFrist(SVARFRIST, { oplysningsskemaSendt: dato }, sprog)
  if (regnet.art === 'mangler') return saml(hoved, SKABELON, mangel(regnet.hvorfor))
  const dag = dateText(holdesSenest(regnet.frist), sprog)
  return saml(
    hoved,
    SKABELON,
    del(
      resume(
        t(
          `Vi beder dig svare på et skema senest ${dag}. Vi bruger dine svar til at finde ud af, hvordan vi kan hjælpe dig, mens du er syg.`,
          `We ask you to answer a form by ${dag}. We use your answers to find out how we can help you while you are ill.`,
        ),
      ),
      gør(t('Det skal du gøre', 'What you must do'), [
        påPapir
          ? t(
              'Udfyld det skema, der ligger ved brevet, og send det til os.',
              'Fill in the form enclosed with the letter, and send it to us.',
            )
          : t('Log på og udfyld skemaet på nettet.', 'Log in and fill in the form online.'),
        t(
          `Kan du ikke nå det, så ring til os på ${afsender.telefon} før fristen. Så kan vi aftale en anden dag.`,
          `If you cannot make it, call us on ${afsender.telefon} before the deadline. Then we can agree on another day.`,
        ),
        t(
          'Har du brug for hjælp til at udfylde skemaet, så ring til os.',
          'If you need help to fill in the form, call us.',
        ),
      ]),
      fristblok(regnet.frist, sprog),
    ),
    følgedel(hoved, 'sygedagpenge_medvirken'),
  )
}
