import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'

const sag = { genoptagelseId: tekst } as const

export const GENOPTAGELSESGRUNDE = {
  udeladt_hoering: {
    da: 'parten blev ikke hørt, fordi afgørelsen kan ændres',
    en: 'the party was not heard, because the decision can be changed',
  },
  nye_oplysninger: { da: 'nye oplysninger af betydning', en: 'new facts of importance' },
  forkert_lov: { da: 'loven blev brugt forkert', en: 'the law was applied wrongly' },
  sagsbehandlingsfejl: { da: 'en fejl i behandlingen af sagen', en: 'a fault in the handling of the case' },
} as const

/** Somebody asks that a decided case be looked at again, or the municipality finds cause itself. */
export const GenoptagelseRejst = begivenhed('GenoptagelseRejst', {
  ...sag,
  afgoerelseId: tekst,
  modtaget: dag,
  grund: valg(GENOPTAGELSESGRUNDE),
  tekst: tekst,
})

/** Whether the case is taken up again was judged. */
export const GenoptagelseVurderet = begivenhed('GenoptagelseVurderet', {
  ...sag,
  genoptages: sandt,
  begrundelse: tekst,
  grundlag: liste(tekst),
})

/** The person was told whether the case is taken up. */
export const GenoptagelseMeddelt = begivenhed('GenoptagelseMeddelt', { ...sag, brevId: tekst })

/** What came of it. A new decision stands in place of the old one, which is taken back. */
export const GenoptagelseAfsluttet = begivenhed('GenoptagelseAfsluttet', {
  ...sag,
  resultat: valg({
    aendret: { da: 'afgørelsen er ændret', en: 'the decision was changed' },
    fastholdt: { da: 'afgørelsen er fastholdt', en: 'the decision was upheld' },
    afvist: { da: 'sagen blev ikke genoptaget', en: 'the case was not taken up' },
  }),
  nyAfgoerelseId: valgfri(tekst),
})

export const genoptagelsesarter = [
  GenoptagelseRejst,
  GenoptagelseVurderet,
  GenoptagelseMeddelt,
  GenoptagelseAfsluttet,
] as const
