import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { REDEGØRELSER, TILSTANDE, UDFALD } from './ord.ts'

const ledig = { ledighedId: tekst } as const

/** Somebody found eligible for a flex job asks for the benefit, from this day on. */
export const LedighedsydelseSøgt = begivenhed('LedighedsydelseSøgt', {
  ...ledig,
  fra: dag,
  grund: valg({
    venter_paa_fleksjob: { da: 'venter på et fleksjob', en: 'waits for a flex job' },
    ledig_efter_fleksjob: { da: 'er ledig efter et fleksjob', en: 'is unemployed after a flex job' },
  }),
})

/** From this day the person is something else: ill, on leave, on holiday, unemployed again, or in work. */
export const LedighedstilstandÆndret = begivenhed('LedighedstilstandÆndret', {
  ...ledig,
  fra: dag,
  nu: valg(TILSTANDE),
})

/** A talk on finding a flex job was held, and what was agreed in it. */
export const LedighedssamtaleHoldt = begivenhed('LedighedssamtaleHoldt', {
  ...ledig,
  holdt: dag,
  aftaler: liste(tekst),
  naeste: valgfri(dag),
})

/** The case was followed up: whether the benefit is still the right one, and what else there is to do. */
export const LedighedsydelseFulgtOp = begivenhed('LedighedsydelseFulgtOp', { ...ledig, vurdering: tekst })

/** The illness was followed up in a talk. */
export const LedighedssygdomFulgtOp = begivenhed('LedighedssygdomFulgtOp', {
  ...ledig,
  holdt: dag,
  vurdering: tekst,
})

/** The right to a flex job was assessed again. `naaet`: the day the 12 months were reached, which the law gave. */
export const FleksjobretRevurderet = begivenhed('FleksjobretRevurderet', {
  ...ledig,
  naaet: dag,
  redegoerelser: liste(valg(REDEGØRELSER)),
  borgersSyn: tekst,
  udfald: valg(UDFALD),
  begrundelse: tekst,
})

/** A doubt whether the person is available for a flex job. */
export const RådighedBetvivlet = begivenhed('RådighedBetvivlet', { ...ledig, grund: tekst })
/** The availability was tested, as it must be where there is a doubt. */
export const RådighedAfprøvet = begivenhed('RådighedAfprøvet', { ...ledig, hvordan: tekst, resultat: tekst })
export const RådighedVurderet = begivenhed('RådighedVurderet', {
  ...ledig,
  tilRaadighed: sandt,
  begrundelse: tekst,
  grundlag: liste(tekst),
})

/** Somebody who does not seek work gets a time to show that they do, and a plan made with them. */
export const JobsøgningsfristGivet = begivenhed('JobsøgningsfristGivet', {
  ...ledig,
  frist: dag,
  plan: tekst,
  brevId: tekst,
})
/** Seen at the end of that time: whether work was sought. */
export const JobsøgningVurderet = begivenhed('JobsøgningVurderet', {
  ...ledig,
  soegteAktivt: sandt,
  begrundelse: tekst,
  grundlag: liste(tekst),
})

/** Holiday with the benefit was announced. */
export const LedighedsferieVarslet = begivenhed('LedighedsferieVarslet', {
  ...ledig,
  fra: dag,
  feriedage: heltal,
  /** With less than the time of notice: that the municipality agreed, and why the effort does not suffer. */
  kortVarselFordi: valgfri(tekst),
})

export const LedighedsydelseOphørt = begivenhed('LedighedsydelseOphørt', {
  ...ledig,
  fra: dag,
  grund: valg({
    fleksjob: { da: 'begyndte i fleksjob', en: 'began in a flex job' },
    arbejde: { da: 'begyndte i andet arbejde', en: 'began in other work' },
    pension: { da: 'fik pension eller fleksydelse', en: 'got a pension or flexi-benefit' },
    mistet_ret: { da: 'mistede retten', en: 'lost the right' },
    fraflyttet: { da: 'flyttede til en anden kommune', en: 'moved to another municipality' },
    doed: { da: 'døde', en: 'died' },
  }),
})

export const ledighedsarter = [
  LedighedsydelseSøgt,
  LedighedstilstandÆndret,
  LedighedssamtaleHoldt,
  LedighedsydelseFulgtOp,
  LedighedssygdomFulgtOp,
  FleksjobretRevurderet,
  RådighedBetvivlet,
  RådighedAfprøvet,
  RådighedVurderet,
  JobsøgningsfristGivet,
  JobsøgningVurderet,
  LedighedsferieVarslet,
  LedighedsydelseOphørt,
] as const
