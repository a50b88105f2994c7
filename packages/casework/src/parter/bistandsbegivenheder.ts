import { begivenhed } from '../begivenheder/art.ts'
import { tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** A companion or a representative may not take part: who, in what, why, and by which decision. */
export const BistandAfvist = begivenhed('BistandAfvist', {
  partId: tekst,
  omfang: valg({
    hele_sagen: { da: 'hele sagen', en: 'the whole case' },
    samtaler: { da: 'samtaler og møder', en: 'talks and meetings' },
  }),
  grund: tekst,
  afgoerelseId: tekst,
})

/** What spoke against it no longer does. */
export const BistandTilladt = begivenhed('BistandTilladt', { partId: tekst, grund: tekst })

/** The citizen must come or answer in person, though there is somebody who helps: in what, why, and the letter that says so. */
export const PersonligMedvirkenKrævet = begivenhed('PersonligMedvirkenKrævet', {
  partId: tekst,
  hvad: tekst,
  grund: tekst,
  samtaleId: valgfri(tekst),
  brevId: tekst,
})

export const bistandsarter = [BistandAfvist, BistandTilladt, PersonligMedvirkenKrævet] as const
