import type { Day } from '@sagsvej/calendar'
import {
  dateText,
  type Faktum,
  factSentence,
  inLanguage,
  OPRINDELSE_NAVN,
  type Oprindelse,
  type Tekst,
  type Value,
} from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { type Brevdokument, dokumenttabel } from './brevdokument.ts'
import { afsnit, gør, hjemler, overskrift, resume, tabel } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { fristblok } from './dele/fristblok.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { HØRES_FØRST, UDEN_SVAR } from './standardtekster/partshoering.ts'

/** A fact the person is heard on: what it is, who told it, and since when it has been known. */
export interface Høringsoplysning {
  readonly faktum: Faktum
  readonly værdi: Value
  readonly oprindelse: Oprindelse
  readonly kendtFra: Day
}

/** `påtænkt`: what may be decided, in a sentence. The documents are named by version: what is new later was not heard. */
export interface Høring {
  readonly påtænkt: Tekst
  readonly oplysninger: readonly Høringsoplysning[]
  readonly dokumenter: readonly Brevdokument[]
  readonly svarfrist: Day
}

/** The hearing: what may be decided, the facts and documents it would rest on, by when to answer, and what happens if not. */
export function partshøringsbrev(hoved: Brevhoved, høring: Høring): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { påtænkt, oplysninger, dokumenter, svarfrist } = høring
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
      ...(oplysninger.length + dokumenter.length > 0
        ? []
        : [
            t(
              'Der er ingen oplysninger og dokumenter at høre om. Vælg mindst én.',
              'There are no facts or documents to be heard on. Choose at least one.',
            ),
          ]),
    ),
    del(
      resume(
        påtænkt[sprog],
        t(`Du kan sige din mening til os senest ${dag}.`, `You can tell us what you think by ${dag}.`),
      ),
    ),
    standarddel(hoved, HØRES_FØRST, {}, (tekster, henvisninger) => [
      ...tekster.map(afsnit),
      ...(oplysninger.length > 0 ? [oplysningstabel(oplysninger, hoved)] : []),
      ...(dokumenter.length > 0 ? [dokumenttabel(dokumenter, sprog)] : []),
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

function oplysningstabel(alle: readonly Høringsoplysning[], { sprog = 'da' }: Brevhoved) {
  const t = inLanguage(sprog)
  return tabel(
    t('Det ved vi', 'What we know'),
    [t('Oplysning', 'Fact'), t('Kommer fra', 'Told by'), t('Kendt siden', 'Known since')],
    alle.map(({ faktum, værdi, oprindelse, kendtFra }) => [
      factSentence(faktum, værdi, sprog),
      OPRINDELSE_NAVN[oprindelse][sprog],
      dateText(kendtFra, sprog),
    ]),
  )
}
