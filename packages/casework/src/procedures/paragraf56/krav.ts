import { formatDay } from '@sagsvej/calendar'
import {
  aftaleForSelvstændigKanIndgås,
  aftaleKanFornyes,
  aftalenGælderHøjstTil,
  aftalensForm,
} from '@sagsvej/law'
import { afgjortOm, type Sygdomsaftale, sygdomsaftaler } from '../../paragraf56/aftaler.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

export const aftalen = ({ sag, gang }: Stilling): Sygdomsaftale | undefined =>
  emne(sag, sygdomsaftaler).get(gang.id)

/** In writing, with what must stand in it. */
export const erSkriftlig: Krav = {
  nøgle: 'form',
  titel: titel('Aftalen er skriftlig', 'The agreement is in writing'),
  efter: aftalensForm,
  hindringer: (s) =>
    aftalen(s)?.skriftlig
      ? []
      : [
          hindring(
            'part',
            'Aftalen skal være skriftlig, med navne, adresser og sygdommens art. Bed om en ny.',
            'The agreement must be in writing, with names, addresses and the kind of illness. Ask for a new one.',
          ),
        ],
}

/** The self-employed are documented by a doctor first; for employees the municipality may ask for it (SDL.58, SDL.58a.4). */
export const dokumenteretFørst: Krav = {
  nøgle: 'dokumentation',
  titel: titel('Dokumentation fra en læge', 'Documentation from a doctor'),
  efter: aftaleForSelvstændigKanIndgås,
  hindringer: (s) => {
    const one = aftalen(s)
    if (one?.part !== 'selvstaendig' || one.dokumenteret !== undefined) return []
    return [
      hindring(
        'oplysning',
        'Der skal være dokumentation fra en læge, før der indgås aftale med en selvstændig. Hent den.',
        'There must be documentation from a doctor before an agreement is made with somebody self-employed. Get it.',
      ),
    ]
  },
}

/** Only what was approved can be renewed. */
export const denGamleVarGodkendt: Krav = {
  nøgle: 'fornyer',
  titel: titel('Den aftale, der fornyes', 'The agreement that is renewed'),
  efter: aftaleKanFornyes,
  hindringer: (s) => {
    const before = aftalen(s)?.fornyer
    if (before === undefined || emne(s.sag, sygdomsaftaler).get(before)?.gælderTil !== undefined) return []
    return [
      hindring(
        'kommune',
        'Den aftale, der skal fornyes, blev aldrig godkendt. Indsend en ny aftale i stedet.',
        'The agreement to be renewed was never approved. Send in a new one instead.',
      ),
    ]
  },
}

/** It was decided that it can be made. */
export const afgjortFor: Krav = {
  nøgle: 'afgjort',
  titel: titel('Aftalen er afgjort', 'The agreement was decided on'),
  hindringer: (s) => {
    const one = aftalen(s)
    const made = one && afgjortOm(s.sag, one)?.truffet
    if (made?.tilUgunst === false) return []
    return [
      made
        ? hindring(
            'lov',
            'Kommunen har sagt nej til aftalen. Den kan ikke godkendes.',
            'The municipality has refused the agreement. It cannot be approved.',
          )
        : hindring(
            'kommune',
            'Det er ikke afgjort, om aftalen kan indgås.',
            'Whether the agreement can be made has not been decided.',
          ),
    ]
  },
}

/** The absence lies within the two years of an agreement that was approved. */
export const fraværetErDækket: Krav = {
  nøgle: 'gaelder',
  titel: titel('Aftalen gælder den dag', 'The agreement holds that day'),
  efter: aftalenGælderHøjstTil,
  hindringer: (s) => {
    const one = aftalen(s)
    if (one?.gælderTil === undefined) {
      return [
        hindring(
          'kommune',
          'Aftalen er ikke godkendt, så den kan ikke bruges.',
          'The agreement is not approved, so it cannot be used.',
        ),
      ]
    }
    if (s.tider.på <= one.gælderTil) return []
    const last = formatDay(one.gælderTil)
    return [
      hindring(
        'tid',
        `Aftalen gjaldt til og med den ${last}. Den skal fornyes.`,
        `The agreement held up to and including ${last}. It must be renewed.`,
      ),
    ]
  },
}
