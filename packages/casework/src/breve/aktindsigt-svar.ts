import type { Day } from '@sagsvej/calendar'
import { dateText, type Hjemmel, hjemmelText, inLanguage, type Sprog, type Tekst } from '@sagsvej/rules'
import { AKTINDSIGTSLOVE, type Aktindsigtslov } from './aktindsigtslov.ts'
import type { Brevsvar } from './brev.ts'
import type { Brevdokument } from './brevdokument.ts'
import { hjemler, liste, opstilling, overskrift, resume, tabel } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { henvisning } from './dele/henvisning.ts'
import type { Brevhoved } from './hoved.ts'
import { klagedel } from './klagedel.ts'
import { saml } from './saml.ts'

/** A document that was asked for, and what became of it: given whole, given with passages out, or kept back. */
export type Aktindsigtsdokument = Brevdokument &
  (
    | { readonly udfald: 'udleveret' }
    | {
        readonly udfald: 'delvist' | 'undtaget'
        /** The exemptions of the law it falls under. */
        readonly hjemler: readonly Hjemmel[]
        /** Why, in a sentence that does not give away what is kept back. */
        readonly begrundelse: Tekst
      }
  )

type Tilbageholdt = Extract<Aktindsigtsdokument, { udfald: 'delvist' | 'undtaget' }>

export interface Aktindsigtssvar {
  readonly lov: Aktindsigtslov
  readonly modtaget: Day
  readonly dokumenter: readonly Aktindsigtsdokument[]
}

/**
 * The answer to a request for access: every document with what became of it. Where anything is kept back it is a
 * decision, with its reasons, paragraphs and the complaint track of the act (FVL.16.4); else there is nothing to
 * complain of.
 */
export function aktindsigtssvarbrev(hoved: Brevhoved, svar: Aktindsigtssvar): Brevsvar {
  const { sprog = 'da' } = hoved
  const { lov, modtaget, dokumenter } = svar
  const t = inLanguage(sprog)
  const tilbage = dokumenter.filter((one): one is Tilbageholdt => one.udfald !== 'udleveret')
  return saml(
    hoved,
    {
      slags: 'aktindsigt_svar',
      titel: {
        da: 'Svar på din anmodning om at se dine papirer',
        en: 'Answer to your request to see your papers',
      },
    },
    mangel(...manglerI(dokumenter, tilbage, sprog)),
    del(
      resume(...summary(dokumenter, tilbage, sprog)),
      opstilling([t('Vi fik din anmodning', 'We got your request'), dateText(modtaget, sprog)]),
      tabel(
        t('Dokumenterne i din sag', 'The documents of your case'),
        [t('Dokument', 'Document'), t('Dato', 'Date'), t('Det får du', 'What you get')],
        dokumenter.map(({ titel, dato, udfald }) => [titel, dateText(dato, sprog), UDFALD[udfald][sprog]]),
      ),
      ...(tilbage.length > 0
        ? [
            overskrift(t('Derfor får du ikke det hele', 'Why you do not get all of it')),
            liste(tilbage.map((one) => grund(one, sprog))),
            hjemler(
              t('De regler, vi har brugt', 'The rules we have used'),
              tilbage.flatMap((one) => one.hjemler.map((hjemmel) => henvisning(hjemmel, sprog))),
            ),
          ]
        : []),
    ),
    ...(tilbage.length > 0 ? [klagedel(hoved, AKTINDSIGTSLOVE[lov].klagespor)] : []),
  )
}

const UDFALD: Readonly<Record<Aktindsigtsdokument['udfald'], Tekst>> = {
  udleveret: { da: 'Hele dokumentet', en: 'The whole document' },
  delvist: { da: 'Dokumentet uden nogle afsnit', en: 'The document without some passages' },
  undtaget: { da: 'Det får du ikke', en: 'You do not get it' },
}

function summary(
  alle: readonly Aktindsigtsdokument[],
  tilbage: readonly Tilbageholdt[],
  sprog: Sprog,
): readonly string[] {
  const t = inLanguage(sprog)
  if (tilbage.length === 0) {
    return [
      t(
        'Du får alle de papirer, du har bedt om. De ligger ved brevet.',
        'You get all the papers you asked for. They are with the letter.',
      ),
    ]
  }
  const undtaget = tilbage.filter(({ udfald }) => udfald === 'undtaget').length
  const får = alle.length - undtaget
  return [
    t(
      `Du får ${får} af de ${alle.length} dokumenter i sagen${får > 0 ? '. Det, du får, ligger ved brevet' : ''}.`,
      `You get ${får} of the ${alle.length} documents of the case${får > 0 ? '. What you get is with the letter' : ''}.`,
    ),
    t(
      'Noget har vi holdt tilbage. Her kan du se hvad og hvorfor, og hvordan du klager.',
      'Some of it we have kept back. Here you can see what and why, and how to complain.',
    ),
  ]
}

const grund = ({ titel, begrundelse, hjemler: steder }: Tilbageholdt, sprog: Sprog): string => {
  const t = inLanguage(sprog)
  const efter = steder.map((one) => hjemmelText(one, sprog)).join('; ')
  return t(`${titel}, efter ${efter}: ${begrundelse.da}`, `${titel}, under ${efter}: ${begrundelse.en}`)
}

function manglerI(
  alle: readonly Aktindsigtsdokument[],
  tilbage: readonly Tilbageholdt[],
  sprog: Sprog,
): readonly string[] {
  const t = inLanguage(sprog)
  return [
    ...(alle.length > 0
      ? []
      : [
          t(
            'Der er ingen dokumenter i svaret. Tag alle sagens dokumenter med, også dem, der holdes tilbage.',
            'There are no documents in the answer. Include all documents of the case, also those kept back.',
          ),
        ]),
    ...tilbage
      .filter(({ hjemler: steder, begrundelse }) => steder.length === 0 || begrundelse[sprog].trim() === '')
      .map(({ titel }) =>
        t(
          `Dokumentet »${titel}« holdes tilbage uden paragraf eller begrundelse. Skriv begge dele.`,
          `The document “${titel}” is kept back without a paragraph or a reason. Write both.`,
        ),
      ),
  ]
}
