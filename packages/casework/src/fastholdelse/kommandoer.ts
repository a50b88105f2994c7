import { direkte, type Kommandoart } from '../kommandoer/kommando.ts'
import { findes, ny } from '../kommandoer/regler.ts'
import { forløb } from '../opfoelgning/forloeb.ts'
import {
  FastholdelsesplanAfsluttet,
  FastholdelsesplanAfslået,
  FastholdelsesplanLagt,
  FastholdelsesplanMedbragt,
  FastholdelsesplanØnsket,
  OmplaceringAftalt,
} from './begivenheder.ts'
import { fastholdelsesplaner } from './planer.ts'

const erDer = findes('planId', { da: 'en fastholdelsesplan', en: 'a retention plan' }, fastholdelsesplaner)

/** What can be asked of retention plans. */
export const fastholdelseskommandoer: readonly Kommandoart[] = [
  direkte(
    'ØnskFastholdelsesplan',
    { da: 'Bed om en fastholdelsesplan', en: 'Ask for a retention plan' },
    FastholdelsesplanØnsket,
    [
      ny('planId', fastholdelsesplaner),
      findes('forloebId', { da: 'et sygeforløb', en: 'a course of illness' }, forløb),
    ],
  ),
  direkte(
    'AfslåFastholdelsesplan',
    { da: 'Sig nej til en fastholdelsesplan', en: 'Say no to a retention plan' },
    FastholdelsesplanAfslået,
    [erDer],
  ),
  direkte(
    'LægFastholdelsesplan',
    { da: 'Læg en fastholdelsesplan', en: 'Make a retention plan' },
    FastholdelsesplanLagt,
    [erDer],
  ),
  direkte(
    'AftalOmplacering',
    { da: 'Aftal en omplacering', en: 'Agree on a relocation' },
    OmplaceringAftalt,
    [erDer],
  ),
  direkte(
    'MedbringFastholdelsesplan',
    { da: 'Tag planen med til kommunen', en: 'Bring the plan to the municipality' },
    FastholdelsesplanMedbragt,
    [erDer],
  ),
  direkte(
    'AfslutFastholdelsesplan',
    { da: 'Afslut fastholdelsesplanen', en: 'End the retention plan' },
    FastholdelsesplanAfsluttet,
    [erDer],
  ),
]
