import { formatDay } from '@sagsvej/calendar'
import { løbendeForløb } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'

/** A talk, because you want one. What it is about goes to the caseworker as a message. */
export const samtaleønske: Formular = {
  nøgle: 'samtale',
  titel: { da: 'Bed om en samtale', en: 'Ask for a talk' },
  siger: {
    da: 'Kommunen indkalder dig. Du må gerne tage en med, du er tryg ved.',
    en: 'The municipality calls you to one. You may bring someone you feel safe with.',
  },
  knap: { da: 'Bed om samtalen', en: 'Ask for the talk' },
  giver: ['SamtaleØnsket'],
  felter: (sag) =>
    løbendeForløb(sag) && [
      {
        navn: 'emne',
        etiket: { da: 'Hvad vil du tale om?', en: 'What do you want to talk about?' },
        art: 'tekst',
        valgfri: true,
      },
    ],
  ønsker: ({ en }, { sag, idag, nyt }) => [
    {
      type: 'ØnskSamtale',
      indhold: {
        forloebId: løbendeForløb(sag)?.forloebId ?? '',
        oensketAf: 'borger',
        modtaget: formatDay(idag),
      },
    },
    ...(en('emne') === ''
      ? []
      : [{ type: 'SendBesked', indhold: { beskedId: nyt('besked'), tekst: en('emne') }, felt: 'emne' }]),
  ],
}
