import { begivenhed } from '../begivenheder/art.ts'
import { tekst, valg, valgfri } from '../begivenheder/felt.ts'

/** Who has the case: a unit, and a caseworker in it. */
export const SagTildelt = begivenhed('SagTildelt', { enhed: tekst, sagsbehandler: valgfri(tekst) })

/** A caseworker may not deal with this case, with the reason (inhabilitet). */
export const InhabilitetErklæret = begivenhed('InhabilitetErklæret', { bruger: tekst, grund: tekst })

/** The person moved: the case, with its file, is another municipality's from now. */
export const SagOverdraget = begivenhed('SagOverdraget', { tilKommune: tekst, grund: tekst, aktpakke: tekst })
export const SagOvertaget = begivenhed('SagOvertaget', { fraKommune: tekst, aktpakke: tekst })

export const SagLukket = begivenhed('SagLukket', {
  grund: valg({
    afsluttet: { da: 'afsluttet', en: 'finished' },
    doedsfald: { da: 'dødsfald', en: 'death' },
    overdraget: { da: 'overdraget', en: 'handed over' },
  }),
})
export const SagGenåbnet = begivenhed('SagGenåbnet', { grund: tekst })

export const overdragelsesarter = [
  SagTildelt,
  InhabilitetErklæret,
  SagOverdraget,
  SagOvertaget,
  SagLukket,
  SagGenåbnet,
] as const
