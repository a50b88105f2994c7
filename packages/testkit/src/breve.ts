import { NEVER, parseDay } from '@sagsvej/calendar'
import {
  afgjortAf,
  afgørelsesbrev,
  aktindsigtsfristbrev,
  aktindsigtssvarbrev,
  type Brev,
  type Brevhoved,
  type Brevsvar,
  forberedendeDelBrev,
  forSenKlageBrev,
  forsinkelsesbrev,
  genvurderingForsinketBrev,
  genvurderingsbrev,
  henvisningsbrev,
  indkaldelsesbrev,
  klagekvittering,
  klageVideresendtBrev,
  opfølgningsplanbrev,
  oplysningsskemabrev,
  partshøringsbrev,
  påDetForeliggendeBrev,
  rehabiliteringsindkaldelsesbrev,
  ressourceprofilBrev,
  rundbordsindkaldelsesbrev,
  sammenhold,
  samtalereferatbrev,
  samtykkebrev,
  vejledningsbrev,
  vurderSag,
} from '@sagsvej/casework'
import { afbrydelser, dokumentetErInternt, fravær } from '@sagsvej/law'
import type { Hjemmel, Sprog } from '@sagsvej/rules'
import { givet, sygFra } from './givet.ts'
import { oplyst } from './oplysninger.ts'
import { samira } from './personer.ts'

const dag = parseDay

/** What every letter of Prøvekøbing has: an invented municipality writes to an invented person. */
export const brevhoved = (ved: Partial<Brevhoved> = {}): Brevhoved => ({
  sprog: 'da',
  dato: dag('2026-05-04'),
  sagsnummer: '2026-000123',
  modtager: samira.navn,
  afsender: {
    kommune: 'Prøvekøbing Kommune',
    enhed: 'Sygedagpenge',
    telefon: '00 00 00 00',
    svarvej: 'Digital Post på borger.dk',
  },
  underskriver: { navn: 'Kit Prøveby', stilling: 'Sagsbehandler' },
  ...ved,
})

/** Samira's limit, decided anew when a leave in the middle of her illness became known. */
const nyGrænse = (() => {
  const barsel = [{ fra: '2026-02-01', til: '2026-02-28', slags: 'barsel' }]
  const sag = givet(
    samira,
    sygFra('2025-11-03'),
    oplyst(afbrydelser, []),
    oplyst(afbrydelser, barsel, { kendtFra: '2026-04-20' }),
  )
  const [før, efter] = [dag('2026-04-19'), NEVER].map((kendt) => ({ på: dag('2026-05-04'), kendt }))
  if (!før || !efter) throw new TypeError('two times were asked for')
  return { svar: vurderSag(sag, efter).svar, ændringer: sammenhold(sag, før, efter) }
})()

function afgørelse(hoved: Brevhoved): Brevsvar {
  const svar = nyGrænse.svar.find(({ nøgle }) => nøgle === 'varighed')
  const afgjort = svar && afgjortAf(svar)
  if (!afgjort) throw new TypeError('the limit is not decided')
  return afgørelsesbrev(hoved, { afgjort, ændringer: nyGrænse.ændringer, virkning: dag('2026-05-04') })
}

/** A reference the law itself exports. */
const hjemmel = ({ bestemmelse }: typeof dokumentetErInternt): Hjemmel => {
  const newest = bestemmelse.versioner.at(-1)
  if (!newest) throw new TypeError(`${bestemmelse.id} has no version`)
  return newest.hjemmel
}

const journal = { id: 'd1', titel: 'Lægeattest', version: 1, dato: dag('2026-03-02') } as const
const notat = { id: 'd2', titel: 'Internt notat', version: 2, dato: dag('2026-03-09') } as const

/** One letter of every kind, in a language: the letters that whatever handles letters is tried with. */
export function prøvebreve(sprog: Sprog = 'da'): readonly Brev[] {
  const hoved = brevhoved({ sprog })
  const aktindsigt = { lov: 'forvaltningsloven', modtaget: dag('2026-04-20') } as const
  const klage = { klageModtaget: dag('2026-04-28'), afgørelseDen: dag('2026-04-13') }
  const begrundelse = [
    {
      da: 'Lægeattesten siger det samme som den, vi havde før.',
      en: 'The doctor’s statement says the same as the one we had before.',
    },
  ]
  return [
    afgørelse(hoved),
    partshøringsbrev(hoved, {
      påtænkt: {
        da: 'Vi overvejer at stoppe dine sygedagpenge.',
        en: 'We are considering stopping your sickness benefit.',
      },
      oplysninger: [
        {
          faktum: fravær.faktum,
          værdi: [{ fra: dag('2025-11-03'), til: NEVER, omfang: 'fuldt' }],
          oprindelse: 'læge',
          kendtFra: dag('2026-03-02'),
        },
      ],
      dokumenter: [journal],
      svarfrist: dag('2026-05-18'),
    }),
    indkaldelsesbrev(hoved, {
      samtale: {
        dag: dag('2026-05-19'),
        klokken: '09:30',
        minutter: 45,
        form: 'fremmoede',
        sted: 'Prøvegade 1, 2. sal, Prøvekøbing',
        formål: {
          da: 'Vi skal tale om, hvordan du har det, og hvad der kan hjælpe dig tilbage til arbejdet.',
          en: 'We are to talk about how you are, and what can help you back to work.',
        },
      },
      følge: 'sygedagpenge_medvirken',
      flyttet: {
        fra: dag('2026-05-12'),
        grund: { da: 'Din sagsbehandler er syg.', en: 'Your caseworker is ill.' },
      },
    }),
    vejledningsbrev(hoved, {
      hændelse: {
        da: 'Du kom ikke til samtalen 28. april 2026, og vi har ikke hørt fra dig.',
        en: 'You did not come to the talk on 28 April 2026, and we have not heard from you.',
      },
      gør: [
        { da: 'Ring til os, så finder vi en ny tid.', en: 'Call us, and we find a new time.' },
        { da: 'Fortæl os, hvorfor du ikke kom.', en: 'Tell us why you did not come.' },
      ],
      senest: dag('2026-05-12'),
      følge: 'sygedagpenge_medvirken',
    }),
    oplysningsskemabrev(hoved, { påPapir: true }),
    aktindsigtsfristbrev(hoved, {
      ...aktindsigt,
      forventet: dag('2026-06-01'),
      grund: {
        da: 'Sagen er på 900 sider, og nogle af dem handler også om andre.',
        en: 'The case is of 900 pages, and some of them are about others too.',
      },
    }),
    aktindsigtssvarbrev(hoved, {
      ...aktindsigt,
      dokumenter: [
        { ...journal, udfald: 'udleveret' },
        {
          ...notat,
          udfald: 'undtaget',
          hjemler: [hjemmel(dokumentetErInternt)],
          begrundelse: {
            da: 'Det er et internt arbejdspapir, som ingen uden for kommunen har set.',
            en: 'It is an internal working paper that nobody outside the municipality has seen.',
          },
        },
      ],
    }),
    forsinkelsesbrev(hoved, {
      søgt: dag('2026-03-02'),
      egenFrist: dag('2026-04-27'),
      forventet: dag('2026-05-25'),
      grund: { da: 'Vi venter på en lægeattest.', en: 'We are waiting for a doctor’s statement.' },
    }),
    klagekvittering(hoved, { modtaget: klage.klageModtaget, afgørelseDen: klage.afgørelseDen }),
    genvurderingsbrev(hoved, { ...klage, udfald: 'fastholdt', begrundelse }),
    genvurderingsbrev(hoved, { ...klage, udfald: 'delvist_medhold', begrundelse }),
    genvurderingForsinketBrev(hoved, {
      klageModtaget: klage.klageModtaget,
      mangler: { da: 'Vi mangler et svar fra din læge.', en: 'We lack an answer from your doctor.' },
      forventet: dag('2026-06-08'),
    }),
    klageVideresendtBrev(hoved, {
      klageModtaget: klage.klageModtaget,
      nyAfgørelseDen: dag('2026-04-29'),
      fastholdtDen: dag('2026-05-01'),
    }),
    forSenKlageBrev(hoved, { ...klage, afgørelseDen: dag('2026-03-02'), klagefrist: dag('2026-03-30') }),
    opfølgningsplanbrev(hoved, {
      mål: 'Tilbage på fuld tid i køkkenet.',
      forventetTilbage: dag('2026-08-03'),
      hvorfor: 'Ryggen bliver bedre, men tunge løft går ikke endnu.',
      aftaler: [
        { hvad: 'Starte med to timer om dagen', hvem: 'Samira', senest: dag('2026-06-01') },
        { hvad: 'Skaffe et løftebord', hvem: 'Arbejdsgiveren' },
      ],
      næsteOpfølgning: dag('2026-06-08'),
      borgerensMening: 'Jeg er bange for, at det går for hurtigt.',
    }),
    samtalereferatbrev(hoved, {
      holdt: dag('2026-04-30'),
      deltagere: ['Samira Prøvehøj', 'Kit Prøveby'],
      punkter: ['Samira får det langsomt bedre.', 'Hun vil gerne begynde på få timer.'],
      aftaler: [{ hvad: 'Spørge arbejdsgiveren om et løftebord', hvem: 'Kit Prøveby' }],
      næsteSamtale: dag('2026-05-19'),
    }),
    rehabiliteringsindkaldelsesbrev(hoved, {
      møde: {
        dag: dag('2026-05-20'),
        klokken: '09:20',
        minutter: 20,
        form: 'fremmoede',
        sted: 'Prøvegade 1, lokale 3, Prøvekøbing',
        formål: {
          da: 'Vi skal tale om dit helbred, dit arbejde og den hjælp, du har brug for.',
          en: 'We are to talk about your health, your work and the help you need.',
        },
      },
      team: [
        { navn: 'Nor Prøvesø', område: sprog === 'da' ? 'beskæftigelse' : 'employment' },
        { navn: 'Liv Prøvelund', område: sprog === 'da' ? 'sundhedskoordinator' : 'health coordinator' },
      ],
      gæster: ['Bo Prøvevang'],
    }),
    rundbordsindkaldelsesbrev(hoved, {
      samtale: {
        dag: dag('2026-05-19'),
        klokken: '10:00',
        minutter: 45,
        form: 'fremmoede',
        sted: 'Prøvegade 1, lokale 3, Prøvekøbing',
        formål: {
          da: 'Vi skal tale om, hvordan arbejdet kan begynde igen lidt ad gangen.',
          en: 'We are to talk about how work can begin again little by little.',
        },
      },
      borger: samira.navn,
      oplyses: [
        sprog === 'da' ? 'hvilke hensyn der skal tages på arbejdet' : 'what is to be considered at work',
      ],
    }),
    henvisningsbrev(hoved, {
      aktør: 'Prøvehuset',
      opgaver: [sprog === 'da' ? 'holde samtaler med dig' : 'hold talks with you'],
      formål: sprog === 'da' ? 'at følge op på din sygdom.' : 'to follow up your illness.',
    }),
    samtykkebrev(hoved, {
      kilde: 'sygehus',
      navn: 'Rygcentret',
      hvad: { da: 'Journalen fra maj', en: 'The record of May' },
      formål: { da: 'At se, hvornår du kan arbejde igen.', en: 'To see when you can work again.' },
      betydning: {
        da: 'Uden den ser vi på lægeattesten.',
        en: 'Without it we look at the medical certificate.',
      },
      svarSenest: dag('2026-05-18'),
    }),
    påDetForeliggendeBrev(hoved, {
      kilde: 'sygehus',
      hvad: { da: 'Journalen fra maj', en: 'The record of May' },
      betydning: { da: 'Vi ser på lægeattesten.', en: 'We look at the medical certificate.' },
    }),
    forberedendeDelBrev(hoved, {
      dokumenter: [{ id: 'd3', titel: 'Forberedende del', version: 1, dato: dag('2026-05-04') }],
      svar: dag('2026-05-15'),
    }),
    ressourceprofilBrev(hoved, {
      profil: { id: 'd4', titel: 'Ressourceprofil', version: 2, dato: dag('2026-05-04') },
      skånebehov: [
        {
          skaaneId: 's1',
          art: 'nedsat_tid',
          beskrivelse: 'Smerterne tager til efter nogle timer',
          timer: 12.5,
          opgaver: [],
          arbejdsfelter: [],
          fra: dag('2026-03-01'),
          kilde: 'borger',
          bevis: [],
        },
      ],
      svar: dag('2026-05-20'),
    }),
  ].map(skrevet)
}

/** @throws Error saying what is missing, where a letter was not written */
export function skrevet(svar: Brevsvar): Brev {
  if (svar.skrevet) return svar.brev
  throw new Error(`the letter was not written: ${svar.mangler.join(' ')}`)
}
