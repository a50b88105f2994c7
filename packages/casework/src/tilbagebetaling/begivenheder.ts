import { begivenhed } from '../begivenheder/art.ts'
import { dag, liste, sandt, tal, tekst, valg } from '../begivenheder/felt.ts'

const krav = { kravId: tekst } as const

export const TILBAGEBETALES = {
  kontanthjaelp_skal: { da: 'hjælp, der skal kræves tilbage', en: 'help that must be claimed back' },
  kontanthjaelp_kan: { da: 'hjælp, der kan kræves tilbage', en: 'help that can be claimed back' },
  fleksloentilskud: { da: 'fleksløntilskud', en: 'flex job subsidy' },
} as const

/** Too much may have been paid for a time. Nothing is claimed yet. */
export const TilbagebetalingOvervejet = begivenhed('TilbagebetalingOvervejet', {
  ...krav,
  hvad: valg(TILBAGEBETALES),
  fra: dag,
  til: dag,
  beloeb: tal,
  grund: tekst,
})

/** What the citizen knew was judged: whether it was done against better knowledge. */
export const GodTroVurderet = begivenhed('GodTroVurderet', {
  ...krav,
  modBedreVidende: sandt,
  hvordan: valg({
    undlod_oplysninger: { da: 'gav ikke oplysninger', en: 'did not give information' },
    modtog_uberettiget: { da: 'fik penge uden ret', en: 'got money without a right to it' },
  }),
  begrundelse: tekst,
  grundlag: liste(tekst),
})

export const KravAnmeldtTilPolitiet = begivenhed('KravAnmeldtTilPolitiet', { ...krav, begrundelse: tekst })

export const TilbagebetalingSluttet = begivenhed('TilbagebetalingSluttet', {
  ...krav,
  hvordan: valg({
    betalt: { da: 'betalt', en: 'paid' },
    frafaldet: { da: 'frafaldet', en: 'dropped' },
    bortfaldet: { da: 'bortfaldet', en: 'lapsed' },
    overdraget: { da: 'overdraget til inddrivelse', en: 'handed over for collection' },
  }),
})

export const tilbagebetalingsarter = [
  TilbagebetalingOvervejet,
  GodTroVurderet,
  KravAnmeldtTilPolitiet,
  TilbagebetalingSluttet,
] as const
