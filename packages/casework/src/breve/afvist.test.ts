import { parseDay } from '@sagsvej/calendar'
import { fravær } from '@sagsvej/law'
import { brevhoved } from '@sagsvej/testkit'
import { describe, expect, test } from 'vitest'
import {
  aktindsigtsfristbrev,
  type Brevsvar,
  forSenKlageBrev,
  forsinkelsesbrev,
  genvurderingForsinketBrev,
  genvurderingsbrev,
  indkaldelsesbrev,
  klagekvittering,
  opfølgningsplanbrev,
  partshøringsbrev,
  type Samtale,
  samtalereferatbrev,
  vejledningsbrev,
} from './index.ts'

const dag = parseDay
const hoved = brevhoved()
const tekst = { da: 'En grund.', en: 'A reason.' }
const mangler = (svar: Brevsvar) => (svar.skrevet ? [] : svar.mangler)
const samtale: Samtale = {
  dag: dag('2026-05-19'),
  klokken: '09:30',
  minutter: 30,
  form: 'telefon',
  sted: '00 00 00 01',
  formål: tekst,
}
const oplysning = {
  faktum: fravær.faktum,
  værdi: [],
  oprindelse: 'læge',
  kendtFra: dag('2026-03-02'),
} as const

describe('et brev, der ikke kan holde, bliver ikke skrevet', () => {
  test.each([
    [
      'en høring om ingenting',
      partshøringsbrev(hoved, {
        påtænkt: tekst,
        oplysninger: [],
        dokumenter: [],
        svarfrist: dag('2026-05-18'),
      }),
      'Der er ingen oplysninger og dokumenter',
    ],
    [
      'en høring med en frist, der er gået',
      partshøringsbrev(hoved, {
        påtænkt: tekst,
        oplysninger: [oplysning],
        dokumenter: [],
        svarfrist: dag('2026-05-04'),
      }),
      'Svarfristen skal ligge efter brevets dato',
    ],
    [
      'en samtale uden rigtigt klokkeslæt',
      indkaldelsesbrev(hoved, { samtale: { ...samtale, klokken: '9.30' } }),
      'Klokkeslættet »9.30« er ikke et klokkeslæt',
    ],
    [
      'en samtale uden sted',
      indkaldelsesbrev(hoved, { samtale: { ...samtale, sted: '' } }),
      'Samtalen mangler et sted',
    ],
    [
      'en samtale i går',
      indkaldelsesbrev(hoved, { samtale: { ...samtale, dag: dag('2026-05-03') } }),
      'Samtalen skal ligge efter brevets dato',
    ],
    [
      'en samtale uden længde',
      indkaldelsesbrev(hoved, { samtale: { ...samtale, minutter: 0 } }),
      'Samtalens længde',
    ],
    [
      'en advarsel, der ikke siger, hvad man skal gøre',
      vejledningsbrev(hoved, {
        hændelse: tekst,
        gør: [],
        senest: dag('2026-05-12'),
        følge: 'sygedagpenge_medvirken',
      }),
      'Brevet mangler, hvad borgeren skal gøre',
    ],
    [
      'en advarsel om noget, der allerede skulle være gjort',
      vejledningsbrev(hoved, {
        hændelse: tekst,
        gør: [tekst],
        senest: dag('2026-05-04'),
        følge: 'sygedagpenge_medvirken',
      }),
      'skal ligge efter brevets dato',
    ],
    [
      'en advarsel efter regler, der ikke er læst den dag',
      vejledningsbrev(brevhoved({ dato: dag('2012-04-02') }), {
        hændelse: tekst,
        gør: [tekst],
        senest: dag('2012-04-10'),
        følge: 'sygedagpenge_medvirken',
      }),
      '»foelge_sygedagpenge_medvirken« har ingen udgave for 2. april 2012',
    ],
    [
      'et fristbrev om en frist, der holdes',
      aktindsigtsfristbrev(hoved, {
        lov: 'offentlighedsloven',
        modtaget: dag('2026-04-27'),
        forventet: dag('2026-05-06'),
        grund: tekst,
      }),
      'Så skal der ikke sendes et fristbrev',
    ],
    [
      'en besked om forsinkelse i en sag, der ikke er det',
      forsinkelsesbrev(hoved, {
        søgt: dag('2026-04-01'),
        egenFrist: dag('2026-06-01'),
        forventet: dag('2026-06-01'),
        grund: tekst,
      }),
      'Så er sagen ikke forsinket',
    ],
    [
      'en kvittering fra før de nævn, vi kender',
      klagekvittering(brevhoved({ dato: dag('2007-01-02') }), {
        modtaget: dag('2007-01-02'),
        afgørelseDen: dag('2006-12-20'),
      }),
      'Vi ved ikke, hvem der behandlede klager 2. januar 2007',
    ],
    [
      'en genvurdering uden begrundelse',
      genvurderingsbrev(hoved, {
        klageModtaget: dag('2026-04-28'),
        afgørelseDen: dag('2026-04-13'),
        udfald: 'fastholdt',
        begrundelse: [],
      }),
      'Genvurderingen mangler en begrundelse',
    ],
    [
      'en forsinket genvurdering, der ikke er det',
      genvurderingForsinketBrev(hoved, {
        klageModtaget: dag('2026-04-28'),
        mangler: tekst,
        forventet: dag('2026-05-26'),
      }),
      'Så er den ikke forsinket',
    ],
    [
      'en klage, der kom i tide, som for sen',
      forSenKlageBrev(hoved, {
        klageModtaget: dag('2026-04-28'),
        afgørelseDen: dag('2026-04-13'),
        klagefrist: dag('2026-04-28'),
      }),
      'den skal genvurderes',
    ],
    [
      'en plan uden mål',
      opfølgningsplanbrev(hoved, {
        mål: '',
        hvorfor: 'Fordi.',
        aftaler: [],
        næsteOpfølgning: dag('2026-06-01'),
      }),
      'Planen mangler et mål',
    ],
    [
      'en plan, hvor næste opfølgning er forbi',
      opfølgningsplanbrev(hoved, {
        mål: 'Tilbage.',
        hvorfor: 'Fordi.',
        aftaler: [],
        næsteOpfølgning: dag('2026-05-04'),
      }),
      'Næste opfølgning skal ligge efter brevets dato',
    ],
    [
      'et referat, hvor ingen var med',
      samtalereferatbrev(hoved, { holdt: dag('2026-04-30'), deltagere: [], punkter: ['A.'], aftaler: [] }),
      'Referatet mangler deltagere eller indhold',
    ],
  ])('%s', (_, svar, grund) => {
    expect(mangler(svar)).toEqual([expect.stringContaining(grund)])
  })
})

describe('det, der kan udelades', () => {
  test('en samtale, der ikke kan koste noget, har ingen advarsel', () => {
    const svar = indkaldelsesbrev(hoved, { samtale })
    expect(svar.skrevet && svar.brev.standardtekster.map(({ noegle }) => noegle)).toEqual(['bisidder'])
    expect(svar.skrevet && svar.brev.blokke.filter(({ art }) => art === 'boks')).toHaveLength(1)
  })
  test('en plan uden en dag at være tilbage siger, at den ikke kendes', () => {
    const svar = opfølgningsplanbrev(hoved, {
      mål: 'Tilbage.',
      hvorfor: 'Fordi.',
      aftaler: [],
      næsteOpfølgning: dag('2026-06-01'),
    })
    expect(JSON.stringify(svar)).toContain('Det ved vi ikke endnu')
  })
  test('giver genvurderingen medhold, slutter klagesagen uden mere', () => {
    const svar = genvurderingsbrev(hoved, {
      klageModtaget: dag('2026-04-28'),
      afgørelseDen: dag('2026-04-13'),
      udfald: 'medhold',
      begrundelse: [tekst],
    })
    expect(svar.skrevet && svar.brev.standardtekster).toEqual([])
  })
})
