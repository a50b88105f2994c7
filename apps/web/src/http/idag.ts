export { idag } from '@sagsvej/store'
