import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg } from '../begivenheder/felt.ts'

/** The fund reported the absence of its member, who had told the fund on `borgerMeldte`. */
export const AkasseHarAnmeldt = begivenhed('AkasseHarAnmeldt', {
  forloebId: tekst,
  borgerMeldte: dag,
  modtaget: dag,
})

/**
 * The fund was sent the confirmation that the benefit has ended, with the days the illness lasted, and whether by the
 * law that lengthens the right to unemployment benefit.
 */
export const AkasseFikBekræftelse = begivenhed('AkasseFikBekræftelse', {
  forloebId: tekst,
  brevId: tekst,
  sygFra: dag,
  sygTil: dag,
  forlaengerDagpengeretten: valg({
    ja: { da: 'ja', en: 'yes' },
    nej: { da: 'nej', en: 'no' },
    ulaest: { da: 'reglen er ikke læst', en: 'the rule has not been read' },
  }),
})

/** The citizen was told to sign on as unemployed again. */
export const VejledtOmTilmelding = begivenhed('VejledtOmTilmelding', { forloebId: tekst, brevId: tekst })

/** The citizen's written statement to the fund in a long illness. */
export const ErklæringTilAkasse = begivenhed('ErklæringTilAkasse', {
  forloebId: tekst,
  sygdommensArt: tekst,
  omfang: tekst,
  behandling: tekst,
  begraensninger: tekst,
  fuldtTilRaadighed: sandt,
  dokumentId: tekst,
})

export const akassearter = [
  AkasseHarAnmeldt,
  AkasseFikBekræftelse,
  VejledtOmTilmelding,
  ErklæringTilAkasse,
] as const
