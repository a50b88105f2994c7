import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg } from '../begivenheder/felt.ts'

/** `visitationId`: the number of the decision that granted the flex job. */
export const VisitationsbeskedGivet = begivenhed('VisitationsbeskedGivet', {
  visitationId: tekst,
  til: valg({
    udbetaling_danmark: { da: 'Udbetaling Danmark', en: 'Udbetaling Danmark' },
    borger: { da: 'borgeren', en: 'the citizen' },
  }),
})

/** The citizen leaves the scheme: in writing, as a document of the case. */
export const FleksydelseUdmeldt = begivenhed('FleksydelseUdmeldt', {
  visitationId: tekst,
  modtaget: dag,
  dokumentId: tekst,
  /** Enrolled automatically, and never wanted to take part. */
  oenskedeIkke: sandt,
})

export const BidragsrykkerSendt = begivenhed('BidragsrykkerSendt', { visitationId: tekst, sendt: dag })
export const BidragBetalt = begivenhed('BidragBetalt', { visitationId: tekst, betalt: dag })
export const UdmeldtForBidrag = begivenhed('UdmeldtForBidrag', { visitationId: tekst, underrettet: dag })

/** Applied for: whoever runs the scheme decides. */
export const FleksydelseSøgt = begivenhed('FleksydelseSøgt', { visitationId: tekst, modtaget: dag })

export const fleksydelsesarter = [
  VisitationsbeskedGivet,
  FleksydelseUdmeldt,
  BidragsrykkerSendt,
  BidragBetalt,
  UdmeldtForBidrag,
  FleksydelseSøgt,
] as const
