import { addDays, addMonths, type Day } from '@sagsvej/calendar'
import { månederIRessourceforløb, ressourceforløbPlanlagtTil, ressourceforløbStartede } from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import { dag, tekst } from '../begivenheder/felt.ts'
import { direkte, egneFelter, gjort, type Kommandoart, kommando } from '../kommandoer/kommando.ts'
import { ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import {
  ForløbetForelagtTeametIgen,
  ForløbssagsbehandlerUdpeget,
  ForløbssamtaleHoldt,
  FremtidigIndsatsBesluttet,
  PlanlagtIndsatsBegyndt,
  RessourceforløbAfsluttet,
  RessourceforløbBegyndt,
  RessourceforløbOvervejet,
} from './begivenheder.ts'
import { feriekommandoer } from './feriekommandoer.ts'
import { helbredskommandoer } from './helbredskommandoer.ts'
import { egenRehabiliteringssag, iRessourceforløbet, lovenHarForløb, længdenHolder } from './regler.ts'
import { ressourceforløb } from './ressourceforloeb.ts'
import { fulgtOp, noget, nySagITeamet } from './samtaleregler.ts'

/** Whole months in the courses of the case, this one up to the day it ends. */
function månederIAlt(sag: SagTilstand, id: string, slut: Day): number {
  return [...emne(sag, ressourceforløb).values()].reduce(
    (sum, { ressourceforloebId, fra, til, slut: end }) => {
      const last = ressourceforloebId === id ? slut : (end ?? til)
      if (fra === undefined || last === undefined) return sum
      let n = 0
      while (addMonths(fra, n + 1) <= addDays(last, 1)) n++
      return sum + n
    },
    0,
  )
}

/** What can be asked of a resource course. */
export const ressourceforløbskommandoer: readonly Kommandoart[] = [
  direkte(
    'OvervejRessourceforløb',
    { da: 'Overvej et ressourceforløb', en: 'Consider a resource course' },
    RessourceforløbOvervejet,
    [ny('ressourceforloebId', ressourceforløb), lovenHarForløb, egenRehabiliteringssag],
  ),
  kommando({
    type: 'BegyndRessourceforløb',
    titel: { da: 'Begynd ressourceforløbet', en: 'Begin the resource course' },
    felter: { ressourceforloebId: tekst, fra: dag, til: dag },
    regler: [iRessourceforløbet, længdenHolder],
    giver: (asked, _sag, om) =>
      læst([
        gjort(RessourceforløbBegyndt, asked, om),
        faktum(ressourceforløbStartede, asked.fra, 'kommune', om),
        faktum(ressourceforløbPlanlagtTil, asked.til, 'kommune', om),
      ]),
  }),
  direkte(
    'UdpegForløbssagsbehandler',
    { da: 'Udpeg en koordinerende sagsbehandler', en: 'Appoint a coordinating caseworker' },
    ForløbssagsbehandlerUdpeget,
    [iRessourceforløbet],
  ),
  direkte(
    'RegistrérPlanlagtIndsats',
    { da: 'En indsats fra planen er begyndt', en: 'Help named in the plan has begun' },
    PlanlagtIndsatsBegyndt,
    [iRessourceforløbet, ikkeFremtid('begyndte')],
  ),
  direkte(
    'ForelægForløbetIgen',
    { da: 'Forelæg forløbet for teamet igen', en: 'Put the course before the team again' },
    ForløbetForelagtTeametIgen,
    [iRessourceforløbet, nySagITeamet],
  ),
  direkte(
    'HoldForløbssamtale',
    { da: 'Hold en samtale i ressourceforløbet', en: 'Hold a talk in the resource course' },
    ForløbssamtaleHoldt,
    [iRessourceforløbet, ikkeFremtid('holdt'), fulgtOp],
  ),
  direkte(
    'BeslutFremtidigIndsats',
    { da: 'Beslut, hvad der skal ske efter forløbet', en: 'Decide what is to follow the course' },
    FremtidigIndsatsBesluttet,
    [iRessourceforløbet, noget],
  ),
  kommando({
    type: 'AfslutRessourceforløb',
    titel: { da: 'Afslut ressourceforløbet', en: 'End the resource course' },
    felter: egneFelter(RessourceforløbAfsluttet),
    regler: [iRessourceforløbet],
    giver: (asked, sag, om) => {
      const ended = gjort(RessourceforløbAfsluttet, asked, om)
      if (emne(sag, ressourceforløb).get(asked.ressourceforloebId)?.fra === undefined) return læst([ended])
      const months = månederIAlt(sag, asked.ressourceforloebId, om.den)
      return læst([ended, faktum(månederIRessourceforløb, months, 'kommune', om)])
    },
  }),
  ...feriekommandoer,
  ...helbredskommandoer,
]
