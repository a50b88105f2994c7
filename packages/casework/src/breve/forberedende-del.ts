import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { type Brevdokument, dokumenttabel } from './brevdokument.ts'
import { afsnit, gør, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'

/** `svar`: the day the person's view must be here to reach the team before the meeting. */
export interface ForberedendeDel {
  readonly dokumenter: readonly Brevdokument[]
  readonly svar: Day
}

/** The preparatory part of the rehabilitation plan, in the version it was drawn up in, for the person to speak on. */
export function forberedendeDelBrev(hoved: Brevhoved, { dokumenter, svar }: ForberedendeDel): Brevsvar {
  const { sprog = 'da', afsender, dato } = hoved
  const t = inLanguage(sprog)
  const dag = dateText(svar, sprog)
  return saml(
    hoved,
    {
      slags: 'forberedende_del_til_udtalelse',
      titel: { da: 'Læs din plan, før teamet mødes', en: 'Read your plan before the team meets' },
    },
    mangel(
      ...(dokumenter.length > 0
        ? []
        : [
            t(
              'Brevet mangler den forberedende del. Læg den ved i den udgave, I har lavet.',
              'The letter lacks the preparatory part. Enclose the version you have made.',
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
          'Her er den forberedende del af din rehabiliteringsplan. Rehabiliteringsteamet får den samme.',
          'Here is the preparatory part of your rehabilitation plan. The rehabilitation team gets the same.',
        ),
      ),
      dokumenttabel(dokumenter, sprog),
      afsnit(
        t(
          'Den fortæller om dit helbred, dit arbejde, dine ønsker og den hjælp, du har fået. Den siger ikke, hvad der skal ske.',
          'It tells of your health, your work, your wishes and the help you have had. It does not say what is to happen.',
        ),
      ),
      gør(t('Det kan du gøre', 'What you can do'), [
        t('Læs den igennem.', 'Read it through.'),
        t(
          `Er noget forkert, eller mangler der noget, så skriv til os senest ${dag}: ${afsender.svarvej}. Du kan også ringe på ${afsender.telefon}.`,
          `If something is wrong or missing, write to us by ${dag}: ${afsender.svarvej}. You can also call ${afsender.telefon}.`,
        ),
        t('Vi giver teamet det, du skriver.', 'We give the team what you write.'),
      ]),
    ),
  )
}
