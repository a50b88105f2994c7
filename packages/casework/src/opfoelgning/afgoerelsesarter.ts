import {
  bortfaldVedAfvistBehandling,
  bortfaldVedManglendeMedvirken,
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  genoptages,
  kanForlænges,
  ophørAfgjortDen,
  ophørErAfgjort,
  retTilSygedagpenge,
} from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** Decisions on the sickness benefit. */
export const sygedagpengeafgørelser: readonly Afgørelsesart[] = [
  {
    nøgle: 'ret_til_sygedagpenge',
    titel: { da: 'Ret til sygedagpenge', en: 'The right to sickness benefit' },
    bestemmelse: retTilSygedagpenge,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du har ret til sygedagpenge.', en: 'You have a right to sickness benefit.' },
      nej: { da: 'Du har ikke ret til sygedagpenge.', en: 'You have no right to sickness benefit.' },
    },
    fratager: true,
    kræverVejledning: false,
  },
  {
    nøgle: 'forlaengelse',
    titel: { da: 'Forlængelse af sygedagpenge', en: 'Extension of sickness benefit' },
    bestemmelse: kanForlænges,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Dine sygedagpenge bliver forlænget.', en: 'Your sickness benefit is extended.' },
      nej: {
        da: 'Dine sygedagpenge bliver ikke forlænget.',
        en: 'Your sickness benefit is not extended.',
      },
    },
    fratager: true,
    kræverVejledning: false,
    fakta: ({ den, tilUgunst }) =>
      tilUgunst
        ? [
            [ophørErAfgjort, true],
            [ophørAfgjortDen, den],
          ]
        : [
            [forlængelseErAfgjort, true],
            [forlængelseAfgjortDen, den],
          ],
  },
  {
    nøgle: 'bortfald_medvirken',
    titel: { da: 'Bortfald, når du ikke medvirker', en: 'Loss when you do not take part' },
    bestemmelse: bortfaldVedManglendeMedvirken,
    gunst: 'nej',
    resultat: {
      ja: { da: 'Din ret til sygedagpenge falder bort.', en: 'Your right to sickness benefit is lost.' },
      nej: { da: 'Du beholder dine sygedagpenge.', en: 'You keep your sickness benefit.' },
    },
    fratager: true,
    kræverVejledning: true,
  },
  {
    nøgle: 'bortfald_behandling',
    titel: { da: 'Bortfald, når du afviser behandling', en: 'Loss when you refuse treatment' },
    bestemmelse: bortfaldVedAfvistBehandling,
    gunst: 'nej',
    resultat: {
      ja: { da: 'Din ret til sygedagpenge falder bort.', en: 'Your right to sickness benefit is lost.' },
      nej: { da: 'Du beholder dine sygedagpenge.', en: 'You keep your sickness benefit.' },
    },
    fratager: true,
    kræverVejledning: true,
  },
  {
    nøgle: 'genoptagelse',
    titel: { da: 'Genoptagelse af sygedagpenge', en: 'Resumption of sickness benefit' },
    bestemmelse: genoptages,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får igen sygedagpenge.', en: 'You get sickness benefit again.' },
      nej: {
        da: 'Dine sygedagpenge bliver ikke genoptaget.',
        en: 'Your sickness benefit is not resumed.',
      },
    },
    fratager: false,
    kræverVejledning: false,
  },
]
