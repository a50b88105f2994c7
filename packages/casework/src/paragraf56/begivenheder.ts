import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'

const aftale = { aftaleId: tekst } as const

/** An agreement on a long-term or chronic illness, made by employee and employer, or by somebody self-employed. */
export const SygdomsaftaleIndsendt = begivenhed('SygdomsaftaleIndsendt', {
  ...aftale,
  indgaaet: dag,
  part: valg({
    loenmodtager: { da: 'lønmodtager og arbejdsgiver', en: 'employee and employer' },
    selvstaendig: { da: 'selvstændig', en: 'self-employed' },
  }),
  arbejdsgiver: valgfri(tekst),
  lidelse: tekst,
  /** In writing, with names, addresses and the kind of illness. */
  skriftlig: sandt,
  /** The agreement it renews. */
  fornyer: valgfri(tekst),
})

/** A doctor has documented that the illness clearly raises the risk of absence. The municipality pays. */
export const SygdomsrisikoDokumenteret = begivenhed('SygdomsrisikoDokumenteret', {
  ...aftale,
  dokumentId: tekst,
})

/** The municipality approved it. `gaelderTil`: the last day, which the law gives. */
export const SygdomsaftaleGodkendt = begivenhed('SygdomsaftaleGodkendt', { ...aftale, gaelderTil: dag })

/** An absence the agreement is used for. `efter`: the act the spell is under, by its first day. */
export const AftaltFraværRegistreret = begivenhed('AftaltFraværRegistreret', {
  ...aftale,
  foersteFravaersdag: dag,
  skyldesLidelsen: sandt,
  efter: valg({
    paragraf_56: { da: 'sygedagpengeloven', en: 'the act of 2006' },
    paragraf_28: { da: 'den tidligere lov', en: 'the act before it' },
  }),
})

export const SygdomsaftaleOphørt = begivenhed('SygdomsaftaleOphørt', {
  ...aftale,
  grund: valg({
    afslag: { da: 'kommunen sagde nej', en: 'the municipality refused' },
    udloebet: { da: 'de 2 år er gået', en: 'the 2 years are over' },
    ansaettelse_slut: { da: 'ansættelsen er slut', en: 'the employment has ended' },
    fornyet: { da: 'en ny aftale er kommet i stedet', en: 'a new agreement has come in its place' },
    opsagt: { da: 'parterne ønsker den ikke mere', en: 'the parties no longer want it' },
  }),
})

export const sygdomsaftalearter = [
  SygdomsaftaleIndsendt,
  SygdomsrisikoDokumenteret,
  SygdomsaftaleGodkendt,
  AftaltFraværRegistreret,
  SygdomsaftaleOphørt,
] as const
