import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg } from '../begivenheder/felt.ts'

/** `fleksjobafgoerelseId`: the number of the decision that granted the flex job. */
export const VisitationsbeskedGivet = begivenhed('VisitationsbeskedGivet', {
  fleksjobafgoerelseId: tekst,
  til: valg({
    udbetaling_danmark: { da: 'Udbetaling Danmark', en: 'Udbetaling Danmark' },
    borger: { da: 'borgeren', en: 'the citizen' },
  }),
})

/** The citizen leaves the scheme: in writing, as a document of the case. */
export const FleksydelseUdmeldt = begivenhed('FleksydelseUdmeldt', {
  fleksjobafgoerelseId: tekst,
  modtaget: dag,
  dokumentId: tekst,
  /** Enrolled automatically, and never wanted to take part. */
  oenskedeIkke: sandt,
})

export const BidragsrykkerSendt = begivenhed('BidragsrykkerSendt', {
  fleksjobafgoerelseId: tekst,
  sendt: dag,
})
export const BidragBetalt = begivenhed('BidragBetalt', { fleksjobafgoerelseId: tekst, betalt: dag })
export const UdmeldtForBidrag = begivenhed('UdmeldtForBidrag', {
  fleksjobafgoerelseId: tekst,
  underrettet: dag,
})

/** Applied for: whoever runs the scheme decides. */
export const FleksydelseSøgt = begivenhed('FleksydelseSøgt', { fleksjobafgoerelseId: tekst, modtaget: dag })

export const fleksydelsesarter = [
  VisitationsbeskedGivet,
  FleksydelseUdmeldt,
  BidragsrykkerSendt,
  BidragBetalt,
  UdmeldtForBidrag,
  FleksydelseSøgt,
] as const
