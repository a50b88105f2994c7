import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, gør, hjemler, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { fristblok } from './dele/fristblok.ts'
import { standarddel } from './dele/standarddel.ts'
import { grundlagstabeller, type Høringsgrundlag, tomtGrundlag } from './hoeringsgrundlag.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { HØRES_FØRST, UDEN_SVAR } from './standardtekster/partshoering.ts'

/** `påtænkt`: what may be decided, in a sentence. */
export interface Partshøring extends Høringsgrundlag {
  readonly påtænkt: Tekst
  readonly svarfrist: Day
}

/** The hearing: what may be decided, the facts and documents it would rest on, by when to answer, and what happens if not. */
export function partshøringsbrev(hoved: Brevhoved, høring: Partshøring): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { påtænkt, svarfrist } = høring
  const t = inLanguage(sprog)
  const dag = dateText(svarfrist, sprog)
  return saml(
    hoved,
    {
      slags: 'partshoering',
      titel: {
        da: 'Hvad mener du om oplysningerne i din sag?',
        en: 'What do you think of the facts in your case?',
      },
    },
    mangel(
      ...(svarfrist > dato
        ? []
        : [
            t(
              'Svarfristen skal ligge efter brevets dato. Vælg en senere dag.',
              'The day to answer by must be after the day of the letter. Choose a later day.',
            ),
          ]),
      ...tomtGrundlag(høring, sprog),
    ),
    del(
      resume(
        påtænkt[sprog],
        t(`Du kan sige din mening til os senest ${dag}.`, `You can tell us what you think by ${dag}.`),
      ),
    ),
    standarddel(hoved, HØRES_FØRST, {}, (tekster, henvisninger) => [
      ...tekster.map(afsnit),
      ...grundlagstabeller(høring, sprog),
      gør(t('Det kan du gøre', 'What you can do'), [
        t(
          'Fortæl os, hvis noget er forkert, eller hvis der mangler noget.',
          'Tell us if anything is wrong or missing.',
        ),
        t('Send gerne papirer, der viser det.', 'You are welcome to send papers that show it.'),
        t(
          `Ring til os på ${afsender.telefon}, eller skriv til os: ${afsender.svarvej}.`,
          `Call us on ${afsender.telefon}, or write to us: ${afsender.svarvej}.`,
        ),
      ]),
      fristblok({ titel: { da: 'Svar senest', en: 'Answer by' }, hvem: 'borger', dag: svarfrist }, sprog),
      hjemler(t('Din ret til at blive hørt', 'Your right to be heard'), henvisninger),
    ]),
    standarddel(hoved, UDEN_SVAR, { dag }, (tekster) => [
      overskrift(t('Hvis vi ikke hører fra dig', 'If we do not hear from you')),
      ...tekster.map(afsnit),
    ]),
  )
}
