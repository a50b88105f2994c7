import {
  bortfaldVedAfvistBehandling,
  bortfaldVedManglendeMedvirken,
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  forløbetOphører,
  genoptages,
  kanForlænges,
  målgruppeForFleksjob,
  ophørAfgjortDen,
  ophørErAfgjort,
  permanentFleksjob,
  retTilJobafklaring,
  retTilNytForløb,
  retTilSygedagpenge,
} from '@sagsvej/law'
import type { MedBestemmelse, MedFaktum, Sandt, Tekst, Udtryk } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import { hjælpeafgørelser } from '../hjaelp/afgoerelsesarter.ts'
import { ledighedsafgørelsesarter } from '../ledighedsydelse/arter.ts'
import { sygdomsaftaleafgørelser } from '../paragraf56/arter.ts'
import type { Rehabiliteringssagsart } from '../rehabilitering/sagsbegivenheder.ts'
import { sanktionsafgørelsesarter } from '../sanktioner/arter.ts'
import { tilbagebetalingsafgørelser } from '../tilbagebetaling/arter.ts'
import { forløbsafgørelsesarter } from './arter-i-forloeb.ts'

/** A kind of decision: the question of the law it answers, and what each answer says to the person. */
export interface Afgørelsesart {
  readonly nøgle: string
  readonly titel: Tekst
  readonly bestemmelse: MedBestemmelse<Sandt>
  /** The answer that gives the person all that can be had. */
  readonly gunst: 'ja' | 'nej'
  readonly resultat: { readonly ja: Tekst; readonly nej: Tekst }
  /** The answer against the person takes away something that runs: it has effect at the earliest when notified. */
  readonly fratager: boolean
  /** Rests on something the person did or did not do: they must have been told beforehand what that leads to. */
  readonly kræverVejledning: boolean
  /** Rests on a rehabilitation case of this kind: plan and team, or the description that has come in their place. */
  readonly grundlag?: Rehabiliteringssagsart
  /** What the case knows from the day it is made, for the law's later questions: the day, and whether it went against. */
  readonly fakta?: (made: {
    readonly den: string
    readonly tilUgunst: boolean
  }) => readonly (readonly [MedFaktum<Udtryk>, Json])[]
}

/** Every kind of decision that can be made here, by key. */
export const AFGØRELSESARTER: Readonly<Record<string, Afgørelsesart>> = Object.fromEntries(
  (
    [
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
      {
        nøgle: 'jobafklaring',
        titel: { da: 'Ret til jobafklaringsforløb', en: 'The right to a job clarification course' },
        bestemmelse: retTilJobafklaring,
        gunst: 'ja',
        resultat: {
          ja: { da: 'Du får et jobafklaringsforløb.', en: 'You get a job clarification course.' },
          nej: {
            da: 'Du får ikke et jobafklaringsforløb.',
            en: 'You do not get a job clarification course.',
          },
        },
        fratager: false,
        kræverVejledning: false,
      },
      {
        nøgle: 'nyt_jobafklaring',
        titel: {
          da: 'Ret til et nyt jobafklaringsforløb',
          en: 'The right to a new job clarification course',
        },
        bestemmelse: retTilNytForløb,
        gunst: 'ja',
        resultat: {
          ja: { da: 'Du får et nyt jobafklaringsforløb.', en: 'You get a new job clarification course.' },
          nej: {
            da: 'Du får ikke et nyt jobafklaringsforløb.',
            en: 'You do not get a new job clarification course.',
          },
        },
        fratager: false,
        kræverVejledning: false,
      },
      {
        nøgle: 'ophoer_jobafklaring',
        titel: { da: 'Stop af jobafklaringsforløbet', en: 'The end of the job clarification course' },
        bestemmelse: forløbetOphører,
        gunst: 'nej',
        resultat: {
          ja: { da: 'Dit jobafklaringsforløb stopper.', en: 'Your job clarification course ends.' },
          nej: { da: 'Dit jobafklaringsforløb fortsætter.', en: 'Your job clarification course goes on.' },
        },
        fratager: true,
        kræverVejledning: false,
      },
      {
        nøgle: 'fleksjob',
        titel: { da: 'Ret til fleksjob', en: 'The right to a flex job' },
        bestemmelse: målgruppeForFleksjob,
        gunst: 'ja',
        resultat: {
          ja: { da: 'Du er visiteret til fleksjob.', en: 'You have been granted a flex job.' },
          nej: { da: 'Du er ikke visiteret til fleksjob.', en: 'You have not been granted a flex job.' },
        },
        fratager: false,
        kræverVejledning: false,
        grundlag: 'fleksjob',
      },
      // When five years have gone: no new visitation, and no text read asks for the team again (LAB.120(1)).
      {
        nøgle: 'nyt_fleksjob',
        titel: { da: 'Et nyt fleksjob efter 5 år', en: 'A new flex job after 5 years' },
        bestemmelse: målgruppeForFleksjob,
        gunst: 'ja',
        resultat: {
          ja: { da: 'Du får et nyt fleksjob.', en: 'You get a new flex job.' },
          nej: { da: 'Du får ikke et nyt fleksjob.', en: 'You do not get a new flex job.' },
        },
        fratager: true,
        kræverVejledning: false,
      },
      {
        nøgle: 'permanent_fleksjob',
        titel: { da: 'Permanent fleksjob', en: 'A permanent flex job' },
        bestemmelse: permanentFleksjob,
        gunst: 'ja',
        resultat: {
          ja: { da: 'Du får et permanent fleksjob.', en: 'You get a permanent flex job.' },
          nej: { da: 'Du får ikke et permanent fleksjob.', en: 'You do not get a permanent flex job.' },
        },
        fratager: false,
        kræverVejledning: false,
      },
      ...hjælpeafgørelser,
      ...ledighedsafgørelsesarter,
      ...tilbagebetalingsafgørelser,
      ...sygdomsaftaleafgørelser,
      ...sanktionsafgørelsesarter,
      ...forløbsafgørelsesarter,
    ] satisfies readonly Afgørelsesart[]
  ).map((art) => [art.nøgle, art]),
)
