import {
  genvurderetSenest,
  klagenBehandlesTrodsForsinkelse,
  klagenHarOpsættendeVirkning,
  klageOverAfslagTilSagensInstans,
  klageOverAfslagVideresendesSenest,
  klageOverAktindsigtTilSagensInstans,
  klageSenest,
} from '@sagsvej/law'
import type { Klagespor } from '../blok.ts'
import { type Standardtekst, standardtekst } from './standardtekst.ts'

export type Klagefelt = 'instans' | 'kommune' | 'telefon' | 'svarvej'

const FELTER = ['instans', 'kommune', 'telefon', 'svarvej'] as const

/** Four weeks, reassessment first, then the appeal body (RSL.66.1, RSL.67.1). The day a letter arrived is not known when it is written. */
const RETSSIKKERHEDSLOVEN = standardtekst<Klagefelt>('klage_retssikkerhedsloven', FELTER, [
  {
    fra: '2008-09-03',
    hvilerPå: [klageSenest, genvurderetSenest, klagenBehandlesTrodsForsinkelse, klagenHarOpsættendeVirkning],
    afsnit: [
      {
        da: 'Du skal klage senest 4 uger efter den dag, du fik denne afgørelse.',
        en: 'You must complain within 4 weeks of the day you got this decision.',
      },
      {
        da: 'Du klager til os i {kommune}. Du kan skrive til os: {svarvej}. Du kan også ringe på {telefon}, så skriver vi klagen ned for dig. Du behøver ikke at begrunde den.',
        en: 'You complain to us in {kommune}. You can write to us: {svarvej}. You can also call {telefon}, and we write the complaint down for you. You do not have to give reasons.',
      },
      {
        da: 'Når vi har fået din klage, ser vi på afgørelsen igen. Inden 4 uger får du enten en ny afgørelse, eller vi sender klagen til {instans} og giver dig besked.',
        en: 'When we have your complaint, we look at the decision again. Within 4 weeks you either get a new decision, or we send the complaint to {instans} and tell you.',
      },
      {
        da: 'Er de 4 uger gået, så klag alligevel, hvis du har en god grund til, at det blev for sent. Så afgør {instans}, om klagen kan behandles.',
        en: 'If the 4 weeks have passed, complain all the same if you have a good reason for being late. Then {instans} decides whether the complaint can be dealt with.',
      },
      {
        da: 'Afgørelsen gælder, mens klagen bliver behandlet.',
        en: 'The decision stands while the complaint is dealt with.',
      },
    ],
  },
])

/** No time limit, and no reassessment by the municipality (FVL.16.4). */
const AKTINDSIGT_FVL = standardtekst<Klagefelt>('klage_aktindsigt_forvaltningsloven', FELTER, [
  {
    fra: '2013-06-28',
    hvilerPå: [klageOverAktindsigtTilSagensInstans],
    afsnit: [
      {
        da: 'Er du uenig i, at du ikke fik det hele at se, kan du klage til {instans}. Der er ingen frist for at klage.',
        en: 'If you disagree that you were not shown all of it, you can complain to {instans}. There is no deadline for complaining.',
      },
      {
        da: 'Du kan skrive direkte til {instans}. Skriver du til os, sender vi klagen videre: {svarvej}. Du kan også ringe på {telefon}.',
        en: 'You can write directly to {instans}. If you write to us we send the complaint on: {svarvej}. You can also call {telefon}.',
      },
    ],
  },
])

/** No time limit either. The complaint goes through the municipality, which passes it on (OFL.37.1-2). */
const AKTINDSIGT_OFL = standardtekst<Klagefelt>('klage_aktindsigt_offentlighedsloven', FELTER, [
  {
    fra: '2014-01-01',
    hvilerPå: [klageOverAfslagTilSagensInstans, klageOverAfslagVideresendesSenest],
    afsnit: [
      {
        da: 'Er du uenig i, at du ikke fik det hele at se, kan du klage til {instans}. Der er ingen frist for at klage.',
        en: 'If you disagree that you were not shown all of it, you can complain to {instans}. There is no deadline for complaining.',
      },
      {
        da: 'Send klagen til os i {kommune}: {svarvej}. Du kan også ringe på {telefon}.',
        en: 'Send the complaint to us in {kommune}: {svarvej}. You can also call {telefon}.',
      },
      {
        da: 'Ændrer vi ikke vores svar, sender vi klagen og papirerne til {instans}, som hovedregel inden 7 arbejdsdage.',
        en: 'If we do not change our answer, we send the complaint and the papers to {instans}, as a rule within 7 working days.',
      },
    ],
  },
])

export const KLAGETEKSTER: Readonly<Record<Klagespor, Standardtekst<Klagefelt>>> = {
  retssikkerhedsloven: RETSSIKKERHEDSLOVEN,
  aktindsigt_forvaltningsloven: AKTINDSIGT_FVL,
  aktindsigt_offentlighedsloven: AKTINDSIGT_OFL,
}
