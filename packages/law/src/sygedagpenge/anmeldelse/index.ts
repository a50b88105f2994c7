export { anmodetITide, betalesTidligstFra, forSenAnmodningUndskyldes } from './anmodning-for-sent.ts'
export { anmodningSenest } from './anmodning-kommune.ts'
export { arbejdsgiverAnmeldelseSenest } from './arbejdsgiver.ts'
export { ledigAnmeldelseSenest, ledigBetalesTidligstFra } from './ledig.ts'
export { dispensationForRefusion, refusionTidligstFra } from './refusion.ts'
export {
  forSenSelvstændigUndskyldes,
  selvstændigAnmeldelseSenest,
  selvstændigAnmeldtITide,
  selvstændigBetalesTidligstFra,
} from './selvstaendig.ts'
