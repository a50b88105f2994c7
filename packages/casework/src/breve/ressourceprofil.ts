import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage } from '@sagsvej/rules'
import { skåneord } from '../skaanebehov/i-ord.ts'
import type { Skånebehov } from '../skaanebehov/skaanebehov.ts'
import type { Brevsvar } from './brev.ts'
import { type Brevdokument, dokumenttabel } from './brevdokument.ts'
import { afsnit, gør, liste, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'

/** `profil`: the profile in the edition the person is to speak on. `svar`: the day to answer by. */
export interface Profilbrev {
  readonly profil?: Brevdokument
  readonly skånebehov: readonly Skånebehov[]
  readonly svar: Day
}

/** The resource profile, in the edition that was fixed, for the person to comment on. */
export function ressourceprofilBrev(hoved: Brevhoved, { profil, skånebehov, svar }: Profilbrev): Brevsvar {
  const { sprog = 'da', afsender, dato } = hoved
  const t = inLanguage(sprog)
  const dag = dateText(svar, sprog)
  return saml(
    hoved,
    {
      slags: 'ressourceprofil_til_udtalelse',
      titel: { da: 'Læs din ressourceprofil', en: 'Read your resource profile' },
    },
    mangel(
      ...(profil
        ? []
        : [
            t(
              'Brevet mangler ressourceprofilen. Læg den ved i den udgave, I har fastlagt.',
              'The letter lacks the resource profile. Enclose the edition you have fixed.',
            ),
          ]),
      ...(svar > dato
        ? []
        : [
            t(
              'Dagen, borgeren kan svare til, skal ligge efter brevets dato.',
              'The day the person can answer by must be after the day of the letter.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          'Her er din ressourceprofil. Den fortæller, hvad du kan, og hvad der er svært for dig på arbejdsmarkedet.',
          'Here is your resource profile. It tells what you can do, and what is hard for you at work.',
        ),
      ),
      dokumenttabel(profil ? [profil] : [], sprog),
      afsnit(
        t(
          'Dine egne ord står ved siden af vores. Dem ændrer vi ikke i.',
          'Your own words stand beside ours. We do not change them.',
        ),
      ),
      ...(skånebehov.length === 0
        ? []
        : [
            overskrift(t('Hensyn, du har brug for på arbejdet', 'Needs you have at work')),
            liste(skånebehov.map((one) => skåneord(one, sprog))),
          ]),
      gør(t('Det kan du gøre', 'What you can do'), [
        t('Læs profilen igennem. Kan du genkende dig selv?', 'Read the profile. Do you recognise yourself?'),
        t(
          `Er noget forkert, eller mangler der noget, så skriv til os senest ${dag}: ${afsender.svarvej}. Du kan også ringe på ${afsender.telefon}.`,
          `If something is wrong or missing, write to us by ${dag}: ${afsender.svarvej}. You can also call ${afsender.telefon}.`,
        ),
        t(
          'Det, du skriver, følger med profilen, også hvis vi ikke er enige.',
          'What you write goes with the profile, also if we do not agree.',
        ),
      ]),
    ),
  )
}
