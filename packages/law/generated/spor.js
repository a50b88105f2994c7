// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 102 : 105) : (day < 16071 ? 107 : 105)) : (day < 17167 ? (day < 16801 ? 103 : 100) : (day < 17532 ? 97 : 97))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 99 : 98) : (day < 18993 ? 95 : 99)) : (day < 20089 ? (day < 19723 ? 110 : 112) : (day < 20454 ? 112 : 114)))

const SATS_12 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_13 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_14 = (day) => day < 20454 ? 292500 : 305700

const SATS_15 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_16 = (day) => day < 20454 ? 720500 : 752900

const SATS_17 = (day) => day < 20454 ? 678900 : 709500

const SATS_18 = (day) => day < 20454 ? 278400 : 290900

const SATS_19 = (day) => day < 20454 ? 163800 : 171200

const SATS_20 = (day) => day < 20454 ? 109200 : 114100

const SATS_21 = (day) => day < 20454 ? 259000 : 270700

const SATS_22 = (day) => day < 20454 ? 103600 : 108300

const SATS_23 = (day) => day < 20454 ? 259000 : 270700

const SATS_24 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_28 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_35 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_37 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_38 = (day) => day < 20454 ? 160400 : 167600

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_40 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_41 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_42 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_45 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_46 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_47 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_57 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_58 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_59 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_60 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_63 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_65 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_66 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v0
  const v1 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[482] = v1
  const v2 = f.ansesForBerettigetTilFleksjob === false && v1
  const ALF_53_2_fleksjob = !v0 || v2
  s[922] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v0 || !v2
  s[923] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v5 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[35] = v5
  const v6 = runStart(v5, f.vurderingsdato)
  s[37] = v6
  const v7 = v6 >= 13332 /* 2006-07-03 */
  s[36] = v7
  const v8 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v9 = dayReaching(v8, v6, 1)
  s[760] = v9
  const v10 = runEnd(v5, f.vurderingsdato)
  s[39] = v10
  const v11 = v10 >= v9
  s[2095] = v11
  const v12 = v11 ? v9 : NEVER
  const v13 = v6 >= NEVER
  s[38] = v13
  const SDL_6_1 = v7 ? v12 : FIRST_DAY
  s[95] = SDL_6_1
  const SDL_6_1_hoej = v7 ? v12 : NEVER
  s[97] = SDL_6_1_hoej
  const SDL_6_1_ir = v13 || !v7
  s[40] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v17 = !v13 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[99] = v17
  const v18 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[96] = v18
  const v19 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[562] = v19
  const v20 = !v13 && v18 && v19
  s[102] = v20
  const v21 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[101] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[111] = v22
  const v23 = !v13 && v21 && v22
  s[732] = v23
  const v24 = SDL_6_1 <= 2147483646
  s[98] = v24
  const v25 = !v13 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[114] = v25
  const v26 = f.persongruppe === 'ledig'
  s[124] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[691] = v29
  const v30 = SDL_6_1_ir || !v13 && SDL_6_1_hoej === NEVER
  s[100] = v30
  const v31 = v25 && (!v26 || !v13)
  const ALF_62_3 = v17 ? FIRST_DAY : v23 || v31 ? (v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER) : NEVER
  s[594] = ALF_62_3
  const ALF_62_3_hoej = v17 ? NEVER : v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[595] = ALF_62_3_hoej
  const ALF_62_3_er = v17 || v20 || v23 || v31
  s[593] = ALF_62_3_er
  const ALF_62_3_ir = v17 || v25 && v29 || v30
  s[596] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[435] = v36
  const v37 = f.uddannelseUnderSygdom === 'foer'
  s[2100] = v37
  const v38 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2102] = v38
  const v39 = f.undervisningstimer <= 600
  s[2103] = v39
  const v40 = v38 && v39 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2101] = v40
  const v41 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2104] = v41
  const v42 = !v36 && (v37 || v40) || v36 && (v37 || v40 || v41)
  const v43 = f.uddannelseUnderSygdom === 'ingen'
  s[2097] = v43
  const BEK937_27 = !v43 && (!v0 || v42)
  s[924] = BEK937_27
  const BEK937_27_nej = !v43 && (!v0 || !v42)
  s[925] = BEK937_27_nej
  const BEK937_27_ir = v43 || !v0
  s[926] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v48 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2105] = v48
  const FERIEBEK_2_6 = LAS_68_5 && !v48
  s[928] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v50 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v51 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v52 = countDays(v50, v51, monthEnd(v51)) >= 1
  s[2111] = v52
  const v53 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v54 = shiftMonths(v51, -1)
  const v55 = countDays(v53, v54, monthEnd(v54)) >= 1
  s[2112] = v55
  const v56 = shiftMonths(v51, -2)
  const v57 = countDays(v53, v56, monthEnd(v56)) >= 1
  s[2113] = v57
  const v58 = shiftMonths(v51, -3)
  const v59 = countDays(v53, v58, monthEnd(v58)) >= 1
  s[2114] = v59
  const v60 = shiftMonths(v51, -4)
  const v61 = countDays(v53, v60, monthEnd(v60)) >= 1
  s[2115] = v61
  const v62 = shiftMonths(v51, -5)
  const v63 = countDays(v53, v62, monthEnd(v62)) >= 1
  s[2116] = v63
  const v64 = shiftMonths(v51, -6)
  const v65 = countDays(v53, v64, monthEnd(v64)) >= 1
  s[2117] = v65
  const v66 = shiftMonths(v51, -7)
  const v67 = countDays(v53, v66, monthEnd(v66)) >= 1
  s[2118] = v67
  const v68 = shiftMonths(v51, -8)
  const v69 = countDays(v53, v68, monthEnd(v68)) >= 1
  s[2119] = v69
  const v70 = shiftMonths(v51, -9)
  const v71 = countDays(v53, v70, monthEnd(v70)) >= 1
  s[2120] = v71
  const v72 = shiftMonths(v51, -10)
  const v73 = countDays(v53, v72, monthEnd(v72)) >= 1
  s[2121] = v73
  const v74 = shiftMonths(v51, -11)
  const v75 = countDays(v53, v74, monthEnd(v74)) >= 1
  s[2122] = v75
  const v76 = v52 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71 && v73 && v75
  s[2110] = v76
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v76 || FERIEBEK_2_6)
  s[394] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v76)
  s[393] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v0 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[190] = v0
  const v1 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[182] = v1
  const v2 = s[0] && (!v0 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v0 && (!v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v2
  s[929] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v2
  s[930] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v5 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v0
  s[933] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v0 ? v5 : -Infinity) : 0) : -Infinity
  s[931] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v0 ? v5 : Infinity) : 0) : Infinity
  s[932] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v9 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2123] = v9
  const v10 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2125] = v10
  const v11 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2126] = v11
  const v12 = v10 && !v11
  s[2124] = v12
  const v13 = f.aendringIFleksjobbet === 'overdragelse'
  s[2128] = v13
  const v14 = v13 && f.sammeOpgaverIFleksjobbet === false
  s[2127] = v14
  const v15 = s[0] && (v9 || v12 || v14)
  const LAB_133_1_nyt = !s[1] || v15
  s[1254] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v15
  s[1255] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v18 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2129] = v18
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v18 && (LAB_133_1_nyt_nej || !s[1]))
  s[179] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v18 || LAB_133_1_nyt))
  s[178] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob === false || !s[1]
  s[180] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v22 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v22 : FIRST_DAY
  s[934] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v22 : NEVER
  s[935] = FLEKSLOENBEK_4_1_hoej
  const v25 = f.ansatIFleksjob === false || LAB_133_1
  s[176] = v25
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || LAB_133_1_ir)
  s[177] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v25
  s[189] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[0] || f.helMaanedsLoenErOplyst === false)
  s[937] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[0] || f.helMaanedsLoenErOplyst)
  s[938] = FLEKSLOENBEK_4_2_nej
  const FLEKSLOENBEK_4_2_ir = FLEKSLOENBEK_4_1_er && !s[0] || v25
  s[939] = FLEKSLOENBEK_4_2_ir
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v31 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v31 : FIRST_DAY
  s[940] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v31 : NEVER
  s[941] = FLEKSLOENBEK_4_4_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v34 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[3] = v34
  const v35 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[7] = v35
  const v36 = shiftMonths(f.foedselsdag, 720)
  s[540] = v36
  const v37 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[8] = v37
  const v38 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[2] = v38
  const v39 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[17] = v39
  const v40 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2138] = v40
  const v41 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2139] = v41
  const v42 = v38 ? 720 : v39 ? 726 : v40 ? 732 : v41 ? 738 : 744
  const v43 = shiftMonths(f.foedselsdag, v42)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[945] = FYL_1a_2_er
  const v45 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[18] = v45
  const v46 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2140] = v46
  const v47 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2141] = v47
  const v48 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2142] = v48
  const v49 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2143] = v49
  const v50 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[19] = v50
  const v51 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[20] = v51
  const v52 = v46 ? 720 : v47 ? 726 : v48 ? 732 : v49 ? 738 : v50 ? 744 : v51 ? 750 : v38 ? 756 : v39 ? 762 : 768
  const v53 = FYL_1a_2_er ? shiftMonths(f.foedselsdag, v52) : v45
  const v54 = f.vurderingsdato >= 20439 /* 2025-12-17 */
  s[2137] = v54
  const FYL_1a = v34 ? (v35 ? (v37 ? (v54 ? Math.min(v45, v53) : v53) : v43) : v36) : FIRST_DAY
  s[4] = FYL_1a
  const FYL_1a_hoej = v34 ? (v35 ? (v37 ? (v54 ? Math.max(v45, v53) : v53) : v43) : v36) : NEVER
  s[5] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v57 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[6] = v57
  const v58 = v37 ? v52 : v42
  const FYL_1a_2 = v57 ? v58 : -Infinity
  s[943] = FYL_1a_2
  const FYL_1a_2_hoej = v57 ? v58 : Infinity
  s[944] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !v57
  s[946] = FYL_1a_2_ir
}

function svar_3(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.bidragsmaanederSeneste30Aar >= 300
  s[2146] = v0
  const v1 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2148] = v1
  const v2 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2150] = v2
  const v3 = v2 || f.betalteTilFleksydelsesalderen
  s[2149] = v3
  const v4 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2151] = v4
  const v5 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2152] = v5
  const v6 = v1 && v3 && v4 && v5 && f.fleksydelsesbidragFraTilmelding
  s[2147] = v6
  const v7 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[221] = v7
  const v8 = shiftMonths(f.foedselsdag, 360)
  s[27] = v8
  const v9 = v8 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2154] = v9
  const v10 = f.bidragsmaanederIAlt >= 360
  s[2155] = v10
  const v11 = v9 && v10
  s[2153] = v11
  const v12 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2157] = v12
  const v13 = f.bidragsmaanederSeneste25Aar >= 240
  s[2158] = v13
  const v14 = s[2] && v12 && v13 && f.fleksydelsesbidragFraTilmelding
  s[2156] = v14
  const v15 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[25] = v15
  const v16 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2161] = v16
  const v17 = v15 && v16
  s[2160] = v17
  const v18 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2165] = v18
  const v19 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2166] = v19
  const v20 = v18 && v19
  s[2164] = v20
  const v21 = f.bidragsmaanederIAlt >= 300
  s[2167] = v21
  const v22 = v20 && v21
  s[2163] = v22
  const v23 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2170] = v23
  const v24 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2171] = v24
  const v25 = v23 && v12 && v24
  s[2169] = v25
  const v26 = v25 && v13 && f.fleksydelsesbidragFraTilmelding
  s[2168] = v26
  const v27 = v22 || v26
  s[2162] = v27
  const v28 = v17 && v27
  s[2159] = v28
  const v29 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2174] = v29
  const v30 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2175] = v30
  const v31 = v29 && v30
  s[2173] = v31
  const v32 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2176] = v32
  const v33 = v31 && v32 && v10
  s[2172] = v33
  const v34 = !v7 && (v0 || v6) || v7 && (v11 || v6 || v14 || v28 || v33)
  const FYL_2a = !s[3] || v34
  s[949] = FYL_2a
  const FYL_2a_nej = !s[3] || !v34
  s[950] = FYL_2a_nej
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v37 = f.vurderingsdato >= s[4]
  s[2178] = v37
  const v38 = f.vurderingsdato >= s[5]
  s[428] = v38
  const v39 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2179] = v39
  const v40 = v37 || !s[3]
  s[427] = v40
  const FYL_2_1 = !s[3] || v40 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (FYL_2a || !s[3]) && f.pensionsvaerdiIndberettet && v39
  s[947] = FYL_2_1
  const FYL_2_1_nej = !s[3] || !v38 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || FYL_2a_nej || f.pensionsvaerdiIndberettet === false || !v39
  s[948] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v43 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[6] ? v43 : FIRST_DAY
  s[9] = FYL_4_2
  const FYL_4_2_hoej = s[6] ? v43 : NEVER
  s[10] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[6]
  s[11] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v47 = f.manglendeBidragsmaaneder >= 1
  s[2182] = v47
  const v48 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2184] = v48
  const v49 = v48 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v48 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2183] = v49
  const v50 = FYL_4_2_ir || !s[3]
  s[2187] = v50
  const v51 = f.erVisiteretTilFleksjob && shiftMonths(s[5], -180) >= FYL_4_2
  s[2185] = v51
  const v52 = f.erVisiteretTilFleksjob && shiftMonths(s[4], -180) < FYL_4_2_hoej
  s[2186] = v52
  const FYL_3a_1 = !s[6] || s[7] && (!s[8] || f.fravalgteEfterloen && v47 && v49 && (v51 || v50) && f.fleksydelsesbidragFraTilmelding)
  s[951] = FYL_3a_1
  const FYL_3a_1_nej = !s[6] || !s[7] || !s[8] || f.fravalgteEfterloen === false || !v47 || !v49 || v52 || f.fleksydelsesbidragFraTilmelding === false
  s[952] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[6] || s[7] && !s[8]
  s[953] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v56 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[429] = v56
  const v57 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[430] = v57
  const v58 = v56 || v57
  s[15] = v58
  const v59 = SATS_1(f.vurderingsdato)
  const v60 = v58 ? -Infinity : v59
  s[12] = v60
  const v61 = v58 ? Infinity : v59
  s[13] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[14] = v62
  const v63 = quotient([v60, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v64 = quotient([v61, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v65 = v58 || !v62
  s[16] = v65
  const FYL_3a_4 = s[8] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[954] = FYL_3a_4
  const FYL_3a_4_hoej = s[8] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[955] = FYL_3a_4_hoej
  const FYL_3a_4_er = FYL_3a_1 && (!s[8] || !(!v62 && !v58 && v60 === v61))
  s[956] = FYL_3a_4_er
  const FYL_3a_4_ir = FYL_3a_1 && (!s[8] || v65) || FYL_3a_1_nej || FYL_3a_1_ir
  s[957] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v70 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[824] = v70
  const v71 = v70 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[6] ? v71 : FIRST_DAY
  s[958] = FYL_4_1
  const FYL_4_1_hoej = s[6] ? v71 : NEVER
  s[959] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v74 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[6] ? v74 : FIRST_DAY
  s[961] = FYL_4_3
  const FYL_4_3_hoej = s[6] ? v74 : NEVER
  s[962] = FYL_4_3_hoej
}

function svar_4(f, s) {
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v0 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[6] ? (f.oenskedeIkkeTilmelding ? s[9] : v0) : FIRST_DAY
  s[963] = FYL_5
  const FYL_5_hoej = s[6] ? (f.oenskedeIkkeTilmelding ? s[10] : v0) : NEVER
  s[964] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[6] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[965] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[6] || f.oenskedeIkkeTilmelding && s[11]
  s[966] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v5 = quotient([s[12], 3500], [10000], 'nærmeste', 100)
  const v6 = quotient([s[13], 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!s[14] && !s[15] && s[12] === s[13])
  s[730] = FYL_8_er
  const FYL_8_ir = !s[1] || s[16]
  s[731] = FYL_8_ir
  const FYL_8 = s[1] ? (s[14] ? Math.min(v5, v6) : -Infinity) : -Infinity
  s[967] = FYL_8
  const FYL_8_hoej = s[1] ? (s[14] ? Math.max(v5, v6) : Infinity) : Infinity
  s[968] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v11 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[6] ? v11 : FIRST_DAY
  s[970] = FYL_9_1
  const FYL_9_1_hoej = s[6] ? v11 : NEVER
  s[971] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v14 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[6] ? v14 : FIRST_DAY
  s[973] = FYL_9_3
  const FYL_9_3_hoej = s[6] ? v14 : NEVER
  s[974] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v17 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[6] || !s[3]
  s[977] = FYL_15_1_ir
  const FYL_15_1 = s[6] ? Math.max(s[4], v17) : FIRST_DAY
  s[975] = FYL_15_1
  const FYL_15_1_hoej = s[6] ? Math.max(s[5], v17) : NEVER
  s[976] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v21 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2191] = v21
  const v22 = f.maanederUdenForEOeS <= 3
  s[2192] = v22
  const v23 = v21 && v22
  const FYL_15_4 = !s[6] || v23
  s[978] = FYL_15_4
  const FYL_15_4_nej = !s[6] || !v23
  s[979] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v28 = intersect(v26, v27)
  const FYL_15_4_pension = from(v28, 13332 /* 2006-07-03 */)
  s[981] = FYL_15_4_pension
  const v30 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2193] = v30
  const FYL_15_4_pension_ir = v30 >= NEVER
  s[982] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v32 = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[2196] = v32
  const v33 = v32 && s[17]
  s[2195] = v33
  const v34 = f.fleksydelseFraDen >= s[18]
  s[2197] = v34
  const v35 = v33 && v34
  s[2194] = v35
  const v36 = s[0] && (!s[17] || v35)
  const FYL_17_1 = !s[6] || v36
  s[983] = FYL_17_1
  const FYL_17_1_nej = !s[6] || !v36
  s[984] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v39 = quotient([s[12], 473200], [10000], 'nærmeste', 1200)
  const v40 = quotient([s[13], 473200], [10000], 'nærmeste', 1200)
  const v41 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[821] = v41
  const v42 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[31] = v42
  const v43 = v41 || v42
  s[181] = v43
  const v44 = SATS_2(f.vurderingsdato)
  const v45 = v43 ? -Infinity : v44
  const v46 = v43 ? Infinity : v44
  const v47 = SATS_3(f.vurderingsdato)
  const v48 = v43 ? -Infinity : v47
  const v49 = v43 ? Infinity : v47
  const v50 = Math.max(v45, v48)
  const v51 = Math.min(v46, v49)
  const v52 = !s[6] && v51 >= v50
  const v53 = FYL_17_1_nej || v52
  const v54 = FYL_17_1_nej ? (v52 ? Math.min(v48, v50) : v48) : v50
  const v55 = FYL_17_1_nej ? (v52 ? Math.max(v49, v51) : v49) : v51
  const FYL_17_2_er = !s[6] || !s[0] && !(!s[14] && !s[15] && s[12] === s[13]) || s[0] && (FYL_17_1 || FYL_17_1_nej || v52)
  s[987] = FYL_17_2_er
  const FYL_17_2_ir = !s[6] || !s[0] && s[16] || s[0] && (FYL_17_1 && v43 || FYL_17_1_nej && v43 || !s[6] && v43 || !s[6] && !(!v43 && v45 === v46 && !v43 && v48 === v49 && v45 === v48))
  s[988] = FYL_17_2_ir
  const FYL_17_2 = s[6] ? (s[0] ? (FYL_17_1 ? (v53 ? Math.min(v45, v54) : v45) : v54) : s[14] ? Math.min(v39, v40) : -Infinity) : -Infinity
  s[985] = FYL_17_2
  const FYL_17_2_hoej = s[6] ? (s[0] ? (FYL_17_1 ? (v53 ? Math.max(v46, v55) : v46) : v55) : s[14] ? Math.max(v39, v40) : Infinity) : Infinity
  s[986] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v60 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v61 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v62 = v60 <= -Infinity
  const v63 = quotient([v60], [12], 'nærmeste', 100)
  const v64 = quotient([v61], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v62 && (!FYL_17_2_er || !FYL_17_2_ir && v60 === v61))
  s[991] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v62
  s[992] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v62 ? -Infinity : Math.min(v63, v64)) : -Infinity
  s[989] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v62 ? Infinity : Math.max(v63, v64)) : Infinity
  s[990] = FYL_17_4_hoej
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v69 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2199] = v69
  const v70 = v69 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[8] || v70
  s[993] = FYL_20_3
  const FYL_20_3_nej = !s[8] || !v70
  s[994] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v73 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[6] || FYL_15_1_ir
  s[997] = FYL_22_1_ir
  const FYL_22_1 = s[6] ? Math.max(FYL_15_1, v73) : FIRST_DAY
  s[995] = FYL_22_1
  const FYL_22_1_hoej = s[6] ? Math.max(FYL_15_1_hoej, v73) : NEVER
  s[996] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v77 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[6] ? v77 : FIRST_DAY
  s[998] = FYL_22_2
  const FYL_22_2_hoej = s[6] ? v77 : NEVER
  s[999] = FYL_22_2_hoej
}

function svar_5(f, s) {
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v0 = s[8] ? (s[19] ? 60 : s[20] ? 54 : s[2] ? 48 : s[17] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[6] ? v0 : -Infinity
  s[1000] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[6] ? v0 : Infinity
  s[1001] = FYL_22_2_laengst_hoej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v3 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v3 : -Infinity
  s[1002] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v3 : Infinity
  s[1003] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v6 = f.loenomkostningerOmAaret <= 0
  const v7 = quotient([f.stoetteTilAnsaettelsenOmAaret, 10000], [f.loenomkostningerOmAaret], 'nærmeste', 1)
  const INDSATSBEK_86 = s[1] ? v7 : -Infinity
  s[1005] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v7 : Infinity
  s[1006] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_er = f.arbejdsgiverenErPrivat && (!s[1] || !v6)
  s[1007] = INDSATSBEK_86_er
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1] || v6
  s[1008] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v12 = INDSATSBEK_86_er && INDSATSBEK_86_hoej > 7500
  s[2201] = v12
  const v13 = INDSATSBEK_86_er && INDSATSBEK_86 <= 7500
  s[2202] = v13
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v12)
  s[1009] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v13)
  s[1010] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || INDSATSBEK_86_ir
  s[1011] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[21] = KOMP_17a_3_er
  const v18 = f.fortrinVed === 'offentlig_stilling'
  s[22] = v18
  const v19 = v18 && f.stillingenBesaettesInternt
  s[23] = v19
  const v20 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v19 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v20
  s[1012] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v20
  s[1013] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v23 = f.assistanceTil === 'andet'
  s[2204] = v23
  const v24 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v23 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v24
  s[775] = KOMP_4
  const KOMP_4_nej = !s[1] || !v24
  s[825] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v27 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2207] = v27
  const v28 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2209] = v28
  const v29 = v28 && f.assistanceUdOver20Timer
  s[2208] = v29
  const v30 = v27 || v29
  s[2206] = v30
  const v31 = v30 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v31 : -Infinity
  s[1015] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v31 : Infinity
  s[1016] = KOMP_7_3_hoej
  const v34 = KOMP_4_nej || !s[1]
  const KOMP_7_3_ir = !s[1] || v34
  s[776] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1018] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1019] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[1] || KOMP_7_3_ir) || v34
  s[1020] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v39 = f.uddannelseMedAssistance === 'anden'
  s[2213] = v39
  const v40 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[24] = v40
  const v41 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2214] = v41
  const v42 = !v40 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v39 || v40 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v41
  const KOMP_14 = !s[1] || v42
  s[777] = KOMP_14
  const KOMP_14_nej = !s[1] || !v42
  s[1022] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v45 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v45 : -Infinity
  s[1023] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v45 : Infinity
  s[1024] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1025] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v49 = f.handicapUddannelsensLaengde >= 18
  s[2216] = v49
  const v50 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2217] = v50
  const v51 = f.handicapGoerBeskaeftigelseVanskelig && v49 && f.uddannelsenGiverAdgangTilAkasse && v50 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v51
  s[778] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v51
  s[1027] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[26] = LAB_31_3_ledighedsydelse_er
  const v55 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v55 : FIRST_DAY
  s[1028] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v55 : NEVER
  s[1029] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1030] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v59 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2220] = v59
  const v60 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2221] = v60
  const v61 = !LAB_31_3_ledighedsydelse_er && v59 || LAB_31_3_ledighedsydelse_er && v59 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v60
  const v62 = !s[1] || v61
  const v63 = !s[1] || !v61
  const v64 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2219] = v64
  const KOMP_15f_1 = v64 && v62
  s[1031] = KOMP_15f_1
  const KOMP_15f_1_nej = v64 && v63
  s[1032] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v64 || !s[1]
  s[1033] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v68 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2222] = v68
  const KOMP_15i_1 = v68 && v62
  s[1034] = KOMP_15i_1
  const KOMP_15i_1_nej = v68 && v63
  s[1035] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v68 || !s[1]
  s[1036] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v72 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v73 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2223] = v73
  const KOMP_15j_1 = v73 && (!s[1] || v72)
  s[1037] = KOMP_15j_1
  const KOMP_15j_1_nej = v73 && (!s[1] || !v72)
  s[1038] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v73 || !s[1]
  s[1039] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v77 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v77 : FIRST_DAY
  s[1040] = KOMP_16
  const KOMP_16_hoej = s[1] ? v77 : NEVER
  s[1041] = KOMP_16_hoej
}

function svar_6(f, s) {
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v0 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v0 : FIRST_DAY
  s[1042] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v0 : NEVER
  s[1043] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v3 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v3 : FIRST_DAY
  s[1044] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v3 : NEVER
  s[1045] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[21] || !s[1]
  s[1046] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v7 = s[22] && f.opfylderFormelleUddannelseskrav
  s[2225] = v7
  const v8 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2227] = v8
  const v9 = v8 && f.aabenbartRingereKvalificeret === false
  s[2226] = v9
  const v10 = v7 || v9
  s[2224] = v10
  const v11 = f.handicapGoerBeskaeftigelseVanskelig && !s[23] && f.bedtOmFortrinsadgang && v10
  const KOMPBEK_6_2 = !s[1] || v11
  s[1047] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v11
  s[1048] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v14 = s[24] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v14 : FIRST_DAY
  s[1049] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v14 : NEVER
  s[1050] = KOMPBEK_15_4_hoej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v17 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[28] = v17
  const LSP_1a_1_tabel2006 = !s[1] || s[7]
  s[1677] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !s[7] || !v17
  s[1678] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || s[7] && !v17
  s[1679] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v21 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2232] = v21
  const v22 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2233] = v22
  const LSP_1a_1_tabel2011 = !s[1] || v21
  s[1680] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v21 || !v22
  s[1681] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v21 && !v22
  s[1682] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v26 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[826] = v26
  const v27 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2238] = v27
  const v28 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2239] = v28
  const v29 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2240] = v29
  const v30 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2241] = v30
  const v31 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2242] = v31
  const v32 = s[25] ? (v29 ? (v30 ? (v31 ? 804 : 798) : 792) : 786) : 780
  const v33 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2243] = v33
  const v34 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2244] = v34
  const v35 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2245] = v35
  const v36 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2246] = v36
  const v37 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[529] = v37
  const v38 = v34 ? (v35 ? (v36 ? (v37 ? 804 : 798) : 792) : 786) : 780
  const v39 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2234] = v39
  const v40 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[535] = v40
  const v41 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2236] = v41
  const v42 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[536] = v42
  const v43 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2237] = v43
  const v44 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[530] = v44
  const v45 = v39 ? (v41 ? (v43 ? (v34 ? (v35 ? (v36 ? (v37 ? (v40 ? (v42 ? (v44 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v34 ? (v35 ? (v36 ? (v37 ? (v40 ? (v42 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v34 ? (v35 ? (v36 ? (v37 ? (v40 ? 816 : 804) : 798) : 792) : 786) : 780) : v38
  const LSP_1a_1 = s[1] ? (v26 ? (v21 ? (v22 ? v45 : LSP_1a_1_tabel2011 ? (v33 ? Math.min(v32, v38) : v38) : v32) : v32) : v27 ? (v28 ? 780 : v32) : 804) : -Infinity
  s[515] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v26 ? (v21 ? (v22 ? v45 : LSP_1a_1_tabel2011 ? (v33 ? Math.max(v32, v38) : v38) : v32) : v32) : v27 ? (LSP_1a_1_tabel2006 ? v32 : 780) : 804) : Infinity
  s[516] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[513] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[514] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v50 = f.pensionDuFaar === 'foertidspension'
  s[172] = v50
  const v51 = f.vurderingsdato >= LSP_1a_1_dag_hoej
  s[509] = v51
  const v52 = f.vurderingsdato >= LSP_1a_1_dag
  s[508] = v52
  const v53 = !v51 || !s[1]
  s[521] = v53
  const LAB_6_11 = !s[1] || !s[26] && v50 && v53 && f.ikkeNormaltArbejdePaaNedsatTid || s[26] && v50
  s[1051] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !s[26] && (!v50 || v52 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[26] && !v50
  s[1052] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v56 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[32] = v56
  const LAB_95_1_er = f.soegteHjaelpDen >= s[27]
  s[34] = LAB_95_1_er
  const v58 = shiftDays(f.soegteHjaelpDen, 91)
  const v59 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[827] = v59
  const LAB_92_straks_nej = !v56 || v59
  s[1100] = LAB_92_straks_nej
  const LAB_92_1 = v56 ? (v59 ? FIRST_DAY : v58) : FIRST_DAY
  s[1096] = LAB_92_1
  const LAB_92_1_hoej = v56 ? (v59 ? NEVER : v58) : NEVER
  s[1097] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1099] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v64 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[33] = v64
  const v65 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2250] = v65
  const v66 = shiftMonths(f.soegteHjaelpDen, 12)
  const v67 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v56 ? (v65 ? (v64 ? (v59 ? FIRST_DAY : v67) : FIRST_DAY) : v66) : FIRST_DAY
  s[1104] = LAB_95_1
  const LAB_95_1_hoej = v56 ? (v65 ? (v64 ? (v59 ? NEVER : v67) : NEVER) : v66) : NEVER
  s[1105] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v56 || v65 && (!v64 || v59)
  s[1106] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v56 || v59 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1055] = LAB_29_1_ir
  const LAB_29_1 = v56 ? (v59 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1053] = LAB_29_1
  const LAB_29_1_hoej = v56 ? (v59 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1054] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v74 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[237] = v74
  const v75 = f.vurderingsdato >= s[27]
  s[249] = v75
  const v76 = !v75 && f.harErhvervskompetencegivendeUddannelse === false
  s[239] = v76
  const LAB_30_3 = !v74 || v76
  s[1056] = LAB_30_3
  const LAB_30_3_nej = !v74 || !v76
  s[1057] = LAB_30_3_nej
}

function svar_7(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[145] = LAS_69t_2_er
  const v1 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[163] = v1
  const LAB_31_3 = LAS_69t_2_er ? (s[26] ? (v1 ? -Infinity : 4) : 6) : -Infinity
  s[1058] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[26] ? (v1 ? Infinity : 4) : 6) : Infinity
  s[1059] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[148] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[26] && v1
  s[779] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v6 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[162] = v6
  const v7 = v6 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[26] ? v7 : -Infinity
  s[1061] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[26] ? v7 : Infinity
  s[1062] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v10 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v11 = f.risikoForFireAar ? v10 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[26] ? (v1 ? FIRST_DAY : v10) : v11) : FIRST_DAY
  s[1063] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[26] ? (v1 ? NEVER : v10) : v11) : NEVER
  s[1064] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1065] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1066] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[780] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1069] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v18 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2256] = v18
  const v19 = f.ressourceforloebErBevilget && v18
  s[164] = v19
  const v20 = s[0] && (!v1 || v19)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v20)
  s[165] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v20)
  s[167] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[166] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v1 || LOV1750_21_8))
  s[781] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v1 && LOV1750_21_8_nej)
  s[782] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v1 && LOV1750_21_8_ir
  s[783] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v27 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[548] = v27
  const v28 = v6 && v27
  const LAB_43 = !s[1] || v28
  s[784] = LAB_43
  const LAB_43_nej = !s[1] || !v28
  s[785] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[150] = LAB_45_1
  const v32 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[151] = v32
  const v33 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[152] = v33
  const v34 = v32 && !v33
  s[154] = v34
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v32)
  s[1125] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v32 || !v33)
  s[1126] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v34
  s[1127] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v38 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[836] = v38
  const v39 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[146] = v39
  const v40 = f.ventesFuldtRask === false || !v39 || LAB_109_2_kraft_nej
  s[2266] = v40
  const v41 = f.ventesFuldtRask && v39 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2265] = v41
  const v42 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2267] = v42
  const v43 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[149] = v43
  const v44 = !v38 && f.tvaerfagligtBehovIForloebet
  const v45 = v6 && v43 && !v38
  s[2260] = v45
  const LAB_109_1 = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && v40 && !v42 || v43 && v44)
  s[1119] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && (v41 || v42) || v43 && !v44)
  s[1120] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v45 || !LAB_45_1
  s[1121] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v49 = !LAB_45_1 || v38
  const v50 = !LAB_45_1 || LAB_109_1_nej
  s[155] = v50
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[153] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v49
  s[1073] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v50
  s[1074] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v49
  s[1075] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v49
  s[1076] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v56 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[218] = v56
  const v57 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2271] = v57
  const v58 = !v57 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2270] = v58
  const v59 = !s[26] && (v56 || v58) || s[26] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v59
  s[29] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v59
  s[30] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v62 = f.praktikkensFormaal === 'optraening'
  s[2272] = v62
  const v63 = v62 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v63
  s[1078] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v63
  s[1079] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v66 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2273] = v66
  const v67 = s[26] && v66 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v67
  s[1080] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v67
  s[1081] = LAB_60_1_nej
}

function svar_8(f, s) {
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v0 = f.maalgruppeForTilbud === 'dagpenge'
  s[219] = v0
  const v1 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2276] = v1
  const v2 = v1 && f.harVanskeligtVedLoentilskud === false
  s[2275] = v2
  const v3 = v0 || v2
  s[2274] = v3
  const v4 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v5 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v6 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v7 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2277] = v7
  const v8 = s[26] ? (v7 ? v4 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v5) : v6) : v3 ? v4 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v5) : v6
  const LAB_61_1 = s[28] ? v8 : FIRST_DAY
  s[1082] = LAB_61_1
  const LAB_61_1_hoej = s[28] ? v8 : NEVER
  s[1083] = LAB_61_1_hoej
  const LAB_61_1_ir = s[29] && !s[28] || s[30] || !s[1]
  s[1084] = LAB_61_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1085] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1086] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v14 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[198] = v14
  const v15 = v14 || s[31]
  s[537] = v15
  const v16 = SATS_4(f.vurderingsdato)
  const v17 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v15
  s[786] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v15 ? -Infinity : v16) : v15 ? -Infinity : v17) : -Infinity
  s[1087] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v15 ? Infinity : v16) : v15 ? Infinity : v17) : Infinity
  s[1088] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1090] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1091] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v23 = !s[26] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[26] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v23
  s[1092] = LAB_79
  const LAB_79_nej = !s[1] || !v23
  s[1093] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v26 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[220] = v26
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const v27 = f.maalgruppeForTilbud === 'foertidspension'
  const LAB_90 = !s[26] || !v27
  s[1094] = LAB_90
  const LAB_90_nej = !s[26] || v27
  s[1095] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v30 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2279] = v30
  const LAB_92_timer = s[32] ? (s[33] ? -Infinity : v30 ? 3000 : 0) : -Infinity
  s[1101] = LAB_92_timer
  const LAB_92_timer_hoej = s[32] ? (s[33] ? Infinity : 3000) : Infinity
  s[1102] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[34] || !s[32] || s[33]
  s[1103] = LAB_92_timer_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v34 = f.opholdSeneste8Aar >= 84
  s[2284] = v34
  const v35 = f.retEfterEURetten || v34
  const v36 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2283] = v36
  const v37 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[764] = v37
  const v38 = f.opholdSeneste10Aar >= 108
  s[2285] = v38
  const v39 = !s[8] && v35 || s[8] && (!v36 || !v37 && v35 || v37 && (f.retEfterEURetten || v38))
  const v40 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[248] = v40
  const v41 = f.modtogHjaelpenVedSkaerpelsen2019 && v37 && v40
  s[2280] = v41
  const LAS_11_3 = v41 && v35 || !v41 && (!s[1] || v39)
  s[1327] = LAS_11_3
  const LAS_11_3_nej = v41 && !v35 || !v41 && (!s[1] || !v39)
  s[1328] = LAS_11_3_nej
  const LAS_11_3_ir = !v41 && !s[1]
  s[252] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[238] = LAS_17_1_er
  const v46 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[156] = v46
  const v47 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2287] = v47
  const v48 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2289] = v48
  const v49 = f.indrejstFraUdlandet && v48
  s[2288] = v49
  const v50 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2290] = v50
  const v51 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2292] = v51
  const v52 = f.indrejstFraUdlandet && v51
  s[2291] = v52
  const v53 = !s[8] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v46 || v47) || s[8] && (!v37 || !LAS_17_1_er && (!v49 || f.retEfterEURetten || f.pensionNedsatForOptjening || v46 || f.opfyldtBeskaeftigelseskravetFoer || v50) || LAS_17_1_er && (!v52 || f.retEfterEURetten || f.pensionNedsatForOptjening || v46 || f.opfyldtBeskaeftigelseskravetFoer || v50))
  const LAS_11_8 = v41 || !s[1] || v53
  s[1330] = LAS_11_8
  const LAS_11_8_nej = !v41 && (!s[1] || !v53)
  s[1331] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[147] = LAB_105a_3_er
  const v57 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v58 = LAS_11_3_nej || LAS_11_8_nej
  s[253] = v58
  const v59 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[254] = v59
  const v60 = v58 || LAS_11_3_ir
  s[255] = v60
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v57 || LAS_17_1_er && v60 && f.fordrevetFraUkraine === false)
  s[1107] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v57 || LAS_17_1_er && (v59 || f.fordrevetFraUkraine))
  s[1108] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v63 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v63 : FIRST_DAY
  s[1110] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v63 : NEVER
  s[1111] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v66 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v66 : FIRST_DAY
  s[1113] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v66 : NEVER
  s[1114] = LAB_105a_indfaset_hoej
}

function svar_9(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[103] = SDL_53_1_timer_er
  const v1 = f.timerDuKanArbejde === 0
  s[2300] = v1
  const v2 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[733] = v2
  const v3 = v2 >= 400
  s[2301] = v3
  const v4 = v1 || v3
  s[2299] = v4
  const v5 = SDL_53_1_timer_er && v4
  s[2298] = v5
  const v6 = f.persongruppe === 'selvstaendig'
  s[119] = v6
  const v7 = f.andelAfArbejdetDuKan <= 5000
  s[354] = v7
  const v8 = v6 && v7
  s[2302] = v8
  const v9 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2303] = v9
  const v10 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2307] = v10
  const v11 = f.ansatIFleksjob && v10
  s[2306] = v11
  const v12 = v4 || v11
  s[2305] = v12
  const v13 = SDL_53_1_timer_er && v12
  s[2304] = v13
  const v14 = !s[0] && (v5 || v8 || v9) || s[0] && (v13 || v8 || v9)
  const SDL_7_2 = !s[1] || v14
  s[1814] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v14
  s[1815] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[125] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[131] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v19 = v6 ? 14 : 15
  const v20 = v6 ? 14 : 21
  const v21 = v6 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v22 = dropFirst(s[35], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v21 : v20) : v19) : 14) : Infinity)
  const v23 = dropFirst(s[35], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v21 : v20) : v19) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v24 = allPeriods(f.afbrydelser)
  const v25 = without(v22, v24)
  const v26 = without(v23, v24)
  const SDL_24_3 = !s[36] ? NO_DAYS : without(v25, intersectTable(from(v26, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[44] = SDL_24_3
  const SDL_24_3_hoej = !s[36] ? ALL_DAYS : without(v26, intersectTable(from(v25, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[43] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[36] && sameDays(v22, v23)
  s[817] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v30 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[132] = v30
  const v31 = f.pensionDuFaar === 'tidlig_pension'
  s[133] = v31
  const v32 = s[37] >= 15012 /* 2011-02-07 */
  s[677] = v32
  const v33 = onWeekdays(SDL_24_3, 62)
  s[42] = v33
  const v34 = onWeekdays(SDL_24_3_hoej, 62)
  s[41] = v34
  const v35 = monthEndOver(v34, 12, 130, s[37])
  const v36 = monthEndOver(v33, 12, 130, s[37])
  const v37 = !s[38] && s[39] >= v35
  s[2310] = v37
  const v38 = !s[38] && s[39] < v36
  s[2311] = v38
  const v39 = v37 && !s[38]
  const v40 = s[40] && !s[38] && v36 >= NEVER
  const v41 = v39 ? v35 : NEVER
  const v42 = v38 ? NEVER : v36
  const v43 = v39 ? (v38 || v40 ? Math.max(v36, v42) : v36) : v42
  const v44 = v39 || v38 || v40
  const v45 = monthEndOver(SDL_24_3_hoej, 12, 182, s[37])
  const v46 = monthEndOver(SDL_24_3, 12, 182, s[37])
  const v47 = !s[38] && s[39] >= v45
  s[2312] = v47
  const v48 = !s[38] && s[39] < v46
  s[2313] = v48
  const v49 = v47 && !s[38]
  const v50 = s[40] && !s[38] && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const SDL_25_1 = v32 ? (v44 ? (v54 ? Math.min(v41, v51) : v41) : v51) : FIRST_DAY
  s[138] = SDL_25_1
  const SDL_25_1_hoej = v32 ? (v44 ? (v54 ? Math.max(v43, v53) : v43) : v53) : NEVER
  s[140] = SDL_25_1_hoej
  const v57 = v30 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v31
  s[623] = v57
  const SDL_25_1_er = v57 && !s[38] && (!v32 || v44 || v54)
  s[134] = SDL_25_1_er
  const SDL_25_1_ir = !v57 || s[38] || !v32 || v37 && s[40] || s[40] && !((s[38] || !s[40] && v35 === v36) && !s[38] && (s[38] || v35 === NEVER)) || v47 && s[40] || s[40] && !((s[38] || !s[40] && v45 === v46) && !s[38] && (s[38] || v45 === NEVER))
  s[136] = SDL_25_1_ir
}

function svar_10(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[41], 18, 260, s[37])
  const v1 = monthEndOver(s[42], 18, 260, s[37])
  const v2 = !s[38] && v0 <= 16251 /* 2014-06-30 */
  s[45] = v2
  const v3 = !s[38] && v1 > 16251 /* 2014-06-30 */
  s[46] = v3
  const v4 = !s[38] && s[39] >= v0
  s[2329] = v4
  const v5 = !s[38] && s[39] < v1
  s[2330] = v5
  const v6 = v4 && !s[38]
  const v7 = s[40] && !s[38] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[40] || s[40] && !((s[38] || !s[40] && v0 === v1) && !s[38] && (s[38] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[40] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[60] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[61] = v17
  const v18 = v13 || v3 || v14
  s[58] = v18
  const v19 = v2 && v12 || s[40] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[59] = v19
  const v20 = monthEndOver(s[43], 18, 364, s[37])
  const v21 = monthEndOver(s[44], 18, 364, s[37])
  const v22 = !s[38] && v20 <= 16251 /* 2014-06-30 */
  s[47] = v22
  const v23 = !s[38] && v21 > 16251 /* 2014-06-30 */
  s[48] = v23
  const v24 = !s[38] && s[39] >= v20
  s[2331] = v24
  const v25 = !s[38] && s[39] < v21
  s[2332] = v25
  const v26 = v24 && !s[38]
  const v27 = s[40] && !s[38] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[40] || s[40] && !((s[38] || !s[40] && v20 === v21) && !s[38] && (s[38] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[40] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[64] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[65] = v37
  const v38 = v33 || v23 || v34
  s[62] = v38
  const v39 = v22 && v32 || s[40] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[63] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[52] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[54] = v42
  const v43 = v19 || v39
  s[57] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[56] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[66] = v45
  const v46 = s[37] >= 16252 /* 2014-07-01 */
  s[49] = v46
  const v47 = Math.max(s[37], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[41], 9, 110, v47)
  const v49 = monthEndOver(s[42], 9, 110, v47)
  const v50 = !s[38] && s[39] >= v48
  s[2333] = v50
  const v51 = !s[38] && s[39] < v49
  s[2334] = v51
  const v52 = v50 && !s[38]
  const v53 = s[40] && !s[38] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[70] = v57
  const v58 = v50 && s[40] || s[40] && !((s[38] || !s[40] && v48 === v49) && !s[38] && (s[38] || v48 === NEVER))
  s[68] = v58
  const v59 = monthEndOver(s[43], 9, 154, v47)
  const v60 = monthEndOver(s[44], 9, 154, v47)
  const v61 = !s[38] && s[39] >= v59
  s[2335] = v61
  const v62 = !s[38] && s[39] < v60
  s[2336] = v62
  const v63 = v61 && !s[38]
  const v64 = s[40] && !s[38] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[71] = v68
  const v69 = v61 && s[40] || s[40] && !((s[38] || !s[40] && v59 === v60) && !s[38] && (s[38] || v59 === NEVER))
  s[69] = v69
  const v70 = v57 || v68
  s[67] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[53] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[55] = v77
  const v78 = v44 && v40
  s[50] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[51] = v79
}

function svar_11(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[38] && countDays(s[43], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2317] = v0
  const v1 = !s[38] && countDays(s[44], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2318] = v1
  const v2 = !s[38] && countDays(s[41], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2323] = v2
  const v3 = !s[38] && countDays(s[42], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2324] = v3
  const v4 = s[45] || v3
  s[2322] = v4
  const v5 = (s[46] || s[40]) && (v2 || s[40]) && (s[46] || v2)
  s[2321] = v5
  const v6 = !s[38] && countDays(s[43], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2327] = v6
  const v7 = !s[38] && countDays(s[44], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2328] = v7
  const v8 = s[47] || v7
  s[2326] = v8
  const v9 = (s[48] || s[40]) && (v6 || s[40]) && (s[48] || v6)
  s[2325] = v9
  const v10 = v5 || v9
  s[2319] = v10
  const v11 = (v4 || s[40]) && (v8 || s[40]) && (v4 || v8)
  s[2320] = v11
  const v12 = s[49] || v1 || v11
  s[2316] = v12
  const v13 = !s[49] && (v0 || s[40]) && (v10 || s[40])
  s[2315] = v13
  const v14 = v13 && !v12
  s[2314] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[50] ? (s[51] ? Math.min(s[52], s[53]) : s[52]) : s[53]
  s[139] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[50] ? (s[51] ? Math.max(s[54], s[55]) : s[54]) : s[55]
  s[141] = SDL_24_1_hoej
  const SDL_24_1_er = !s[38] && (v13 || !v14 && (s[50] || s[51]))
  s[135] = SDL_24_1_er
  const SDL_24_1_ir = s[38] || v13 || !v14 && (s[56] && s[57] || !(s[58] && !s[59] && s[60] >= 13332 /* 2006-07-03 */ && s[61] <= 15011 /* 2011-02-06 */ || s[62] && !s[63] && s[64] >= 13332 /* 2006-07-03 */ && s[65] <= 15011 /* 2011-02-06 */) && (s[66] && s[57] || !(s[58] && !s[59] && s[60] >= 15012 /* 2011-02-07 */ && s[61] <= 16251 /* 2014-06-30 */ || s[62] && !s[63] && s[64] >= 15012 /* 2011-02-07 */ && s[65] <= 16251 /* 2014-06-30 */) && (s[67] && (s[68] || s[69]) || !(s[70] && !s[68] || s[71] && !s[69]))))
  s[137] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3095] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[606] = v20
  const v21 = SDL_24_1_er && v19
  s[607] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[76] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[840] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[78] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[77] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[72] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[80] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[649] = v37
  const v38 = v31 && v36 && v37
  s[73] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[79] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[657] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[81] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[82] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[87] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[88] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[94] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[83] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[91] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[90] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[74] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[75] = v57
  const v58 = v55 || v57
  s[650] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[653] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[655] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[651] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2351] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2352] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2353] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2354] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[84] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[92] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[656] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[85] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[93] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[86] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[89] = SDL_27_1_5_nej
}

function svar_12(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[72] || s[73] && v0 || s[74] && v0 || s[75] && v1
  s[658] = SDL_27_1_6
  const SDL_27_1_6_nej = s[72] || s[73] && !v0 || s[74] && !v0 || s[75] && !v1
  s[664] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[76] && s[77] >= 16953 /* 2016-06-01 */ && s[78] <= 16974 /* 2016-06-22 */
  const v5 = s[76] && s[77] >= 16975 /* 2016-06-23 */ && s[78] <= 20634 /* 2026-06-30 */
  const v6 = s[76] && s[77] >= 20635 /* 2026-07-01 */ && s[79]
  const SDL_27_1_7_2 = s[72] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1950] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[72] || s[76] && s[80] && s[78] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1951] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[72] || v4 || v6 || s[81]
  s[1952] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[72] || s[73] && f.foertidspensionssagPaabegyndt || s[74] && f.foertidspensionssagPaabegyndt || s[75] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[659] = SDL_27_1_7
  const SDL_27_1_7_nej = s[72] || s[73] && f.foertidspensionssagPaabegyndt === false || s[74] && f.foertidspensionssagPaabegyndt === false || s[75] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[665] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[82] || s[83] || s[84] || s[85] || s[86] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[87] || s[88]
  s[660] = v13
  const v14 = s[89] || s[90]
  s[661] = v14
  const v15 = SDL_27_1_6_nej || s[90]
  s[662] = v15
  const v16 = SDL_27_1_7_nej || s[90]
  s[663] = v16
  const v17 = v13 && (s[91] || s[90]) && (s[92] || s[90]) && (s[93] || s[88]) && v14 && v15 && v16 && (s[87] || s[91] || s[92] || s[93] || s[89] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[88] && s[90]
  s[675] = v18
  const SDL_27_1 = s[72] || s[73] && v12 || s[94] && v12
  s[142] = SDL_27_1
  const SDL_27_1_nej = s[72] || s[73] && v17 || s[94] && v17
  s[143] = SDL_27_1_nej
  const SDL_27_1_ir = s[72] || s[73] && v18 || s[94] && v18 || s[81]
  s[144] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[95] <= 16251 /* 2014-06-30 */
  s[608] = v22
  const v23 = !s[38] && s[96] && v22
  s[129] = v23
  const v24 = !s[38] && s[97] >= 16252 /* 2014-07-01 */ && s[98]
  s[126] = v24
  const v25 = monthStart(s[95])
  s[112] = v25
  const v26 = monthStart(s[97])
  s[113] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[95], -1)
  const v34 = shiftDays(s[97], -1)
  const SDL_24a_1_graense = s[99] || v24 && (!s[38] && countDays(s[41], v27, v30) > 110 || !s[38] && countDays(s[43], v27, v30) > 154 || !s[38] && countDays(s[41], v31, v34) > 110 || !s[38] && countDays(s[43], v31, v34) > 154)
  s[127] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[99] || v23 || v24 && (!s[38] && countDays(s[42], v28, v29) <= 110 || !s[38] && countDays(s[44], v28, v29) <= 154 || !s[38] && countDays(s[42], v32, v33) <= 110 || !s[38] && countDays(s[44], v32, v33) <= 154)
  s[130] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[99] || v24 && s[40] || s[100]
  s[128] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[38] && shiftDays(s[97], -56) >= f.ansatFra
  s[2360] = v38
  const v39 = !s[38] && shiftDays(s[95], -56) < f.ansatFra
  s[2361] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2359] = v40
  const v41 = (v38 || s[40]) && f.andetFravaerSeneste8Uger === false
  s[2358] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2362] = v42
  const v43 = v40 || !v42
  s[2357] = v43
  const v44 = v41 && v42
  s[2356] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2363] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[38] && s[101] && s[98]
  s[110] = v48
  const SDL_30_2 = s[99] || s[102] && v46 || v48 && v46
  s[1963] = SDL_30_2
  const SDL_30_2_nej = s[99] || s[102] && v47 || v48 && v47
  s[1964] = SDL_30_2_nej
  const SDL_30_2_ir = s[99] || s[100]
  s[107] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[99] || s[102] || v48)
  s[1965] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[99]
  s[1966] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1967] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2364] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2365] = v56
  const v57 = !s[103] || SDL_30_2_nej || v56
  const v58 = s[103] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[99] || s[102] && v58 || v48 && v58
  s[108] = SDL_30
  const SDL_30_nej = s[99] || s[102] && v57 || v48 && v57
  s[109] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[38] && s[96] && s[95] <= 13604 /* 2007-04-01 */
  const v62 = !s[38] && s[97] >= 13605 /* 2007-04-02 */ && s[95] <= 14031 /* 2008-06-01 */
  const v63 = s[95] <= 15340 /* 2012-01-01 */
  s[704] = v63
  const v64 = !s[38] && s[97] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[97] >= 15341 /* 2012-01-02 */
  s[705] = v65
  const v66 = !s[38] && v65 && s[98]
  const v67 = v64 || v66
  const SDL_30_1 = s[99] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[104] = SDL_30_1
  const SDL_30_1_hoej = s[99] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[105] = SDL_30_1_hoej
  const SDL_30_1_er = s[99] || v61 || v62 || v64 || v66
  s[106] = SDL_30_1_er
}

function svar_13(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[95], s[104])
  s[702] = v0
  const v1 = shiftDays(s[97], s[105])
  s[703] = v1
  const v2 = !s[38] && s[106]
  s[551] = v2
  const v3 = s[40] || s[107]
  s[555] = v3
  const v4 = shiftDays(v0, -1)
  s[553] = v4
  const v5 = shiftDays(v1, -1)
  s[552] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[108] && v2
  const v9 = s[107] && v2 && v7 >= NEVER
  const v10 = s[109] ? NEVER : v7
  const v11 = v8 || s[109] || v9
  const v12 = s[108] && v3 || s[107] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[99] ? FIRST_DAY : v8 ? v6 : NEVER
  s[590] = SDL_31_1
  const SDL_31_1_hoej = s[99] ? NEVER : v8 ? (s[109] || v9 ? Math.max(v7, v10) : v7) : v10
  s[591] = SDL_31_1_hoej
  const SDL_31_1_er = s[99] || s[102] && v11 || s[110] && v11
  s[589] = SDL_31_1_er
  const SDL_31_1_ir = s[99] || s[102] && v12 || s[110] && v12 || s[100]
  s[592] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[38] && shiftDays(s[97], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2372] = v17
  const v18 = !s[38] && shiftDays(s[95], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2373] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2374] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2377] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2378] = v21
  const v22 = s[109] || v20
  s[2375] = v22
  const v23 = s[108] || s[107]
  s[554] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[108] || v21)
  s[115] = v24
  const v25 = s[107] && SDL_31_1_ir
  s[2376] = v25
  const v26 = v18 || !v19 || v24
  s[2371] = v26
  const v27 = v22 || v25
  s[116] = v27
  const v28 = (v17 || s[40]) && v19 && v27
  s[2370] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2379] = v29
  const v30 = !s[38] && s[97] >= f.uddannelseAfsluttet
  s[2380] = v30
  const v31 = !s[38] && s[95] < f.uddannelseAfsluttet
  s[2381] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[38] && v32 >= s[95]
  s[2382] = v33
  const v34 = !s[38] && v32 < s[97]
  s[2383] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[122] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[40]) && (v33 || s[40])
  s[123] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[38] && s[101] && s[95] <= 15522 /* 2012-07-01 */
  const v40 = !s[38] && s[97] >= 15523 /* 2012-07-02 */ && s[111]
  const v41 = !s[38] && shiftDays(s[97], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2386] = v41
  const v42 = !s[38] && shiftDays(s[95], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2387] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2388] = v43
  const v44 = v42 || !v43 || v24
  s[2385] = v44
  const v45 = (v41 || s[40]) && v43 && v27
  s[2384] = v45
  const v46 = shiftMonths(s[112], -6)
  const v47 = shiftMonths(s[113], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; return (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2395] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_2 = (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[38] && r_timerPrMaaned.maaned < v47 || !s[38] && r_timerPrMaaned.maaned >= s[112]) && !s[40] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2396] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; return (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2397] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_2 = (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[38] && r_timerPrMaaned.maaned < v47 || !s[38] && r_timerPrMaaned.maaned >= s[112] || s[40] && !r0_3) && !(s[40] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2398] = v51
  const v52 = !v49 || !v51
  s[2394] = v52
  const v53 = v48 && v50
  s[2393] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[112], v55)
  const v57 = shiftMonths(s[113], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = !s[38] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[40]) && (r0_0 || s[40]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2401] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = !s[38] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[40]) && (r0_0 || s[40]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[38] && r_timerPrMaaned.maaned < v57 || !s[38] && r_timerPrMaaned.maaned >= s[112]) && !s[40] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2402] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = !s[38] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[40]) && (r0_0 || s[40]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2403] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[38] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[40]) && (r0_0 || s[40]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[38] && r_timerPrMaaned.maaned < v57 || !s[38] && r_timerPrMaaned.maaned >= s[112] || s[40] && !r0_1) && !(s[40] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2404] = v61
  const v62 = !v59 || !v61
  s[2400] = v62
  const v63 = v58 && v60
  s[2399] = v63
  const v64 = v53 || v63
  s[2391] = v64
  const v65 = v52 && v62
  s[2392] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2390] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2389] = v67
  const SDL_32_1 = s[99] || s[102] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[114] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[118] = SDL_32_1
  const SDL_32_1_nej = s[99] || s[102] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[114] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[117] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2406] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2405] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2407] = v72
  const v73 = v71 && v72
  s[2408] = v73
  const v74 = !s[38] && s[101] && s[95] <= 15705 /* 2012-12-31 */
  const v75 = !s[38] && s[97] >= 15706 /* 2013-01-01 */ && s[95] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[38] && s[97] >= 15884 /* 2013-06-28 */ && s[98]
  const SDL_42_1 = s[99] || s[102] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[121] = SDL_42_1
  const SDL_42_1_nej = s[99] || s[102] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[120] = SDL_42_1_nej
}

function svar_14(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[115]
  const v1 = f.arbejdsskade && s[116]
  const SDL_34_1 = s[99] || s[102] && v1 || s[110] && v1
  s[1972] = SDL_34_1
  const SDL_34_1_nej = s[99] || s[102] && v0 || s[110] && v0
  s[1973] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[103] || s[117]
  s[2410] = v4
  const v5 = s[103] && (s[118] || s[107])
  s[2409] = v5
  const v6 = !s[119] || s[120]
  s[2412] = v6
  const v7 = s[119] && (s[121] || s[107])
  s[2411] = v7
  const v8 = f.persongruppe === 'ingen'
  s[690] = v8
  const v9 = !v8 || s[122]
  s[550] = v9
  const v10 = v8 && s[123]
  s[549] = v10
  const v11 = v5 || v7 || s[124] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[124] && v9 && (SDL_34_1_nej || s[107])
  const SDL_32 = s[99] || s[102] && v11 || s[110] && v11
  s[556] = SDL_32
  const SDL_32_nej = s[99] || s[102] && v12 || s[110] && v12
  s[557] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2413] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[561] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[558] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[107]
  s[601] = v19
  const v20 = SDL_3 || !s[1]
  s[559] = v20
  const v21 = s[125] || !s[1]
  s[560] = v21
  const SDL_24a_1 = s[99] || s[126] && (s[127] || s[128]) && v19 && v20 && v21 && (s[127] || SDL_32 || SDL_3 || s[125])
  s[609] = SDL_24a_1
  const SDL_24a_1_nej = s[99] || s[129] || s[126] && (s[130] || SDL_32_nej || SDL_3_nej || s[131])
  s[612] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[99] || s[126] && s[128] && s[107] && !s[1] || s[100]
  s[611] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[197] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[1909] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[1910] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[132] || f.naaetFolkepensionsalder || s[133]
  s[2424] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[134] || !v29 && s[135]
  s[602] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[136] || !v29 && s[137])
  s[603] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[138] : s[139]
  s[604] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[140] : s[141]
  s[605] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[2422] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[2423] = v35
  const v36 = v35 || v29 || s[142]
  s[2421] = v36
  const v37 = s[143] || s[144]
  s[676] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[2420] = v38
  const v39 = v38 || SDL_24a_1
  s[2418] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[610] = v40
  const v41 = v36 && v40
  s[2419] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[2425] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[2426] = v43
  const LAB_107_1 = !s[1] || s[145] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[1115] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[145] || !v25 && (s[131] || v41) || v25 && (s[131] || v43)
  s[1116] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[157] = v46
  const v47 = f.ventesFuldtRask && s[146] && f.fikTvaerfagligIndsats === false
  s[2430] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2431] = v48
  const v49 = !v46 || s[147] || !v47 || v48
  const LAB_108_2 = s[148] && (!s[145] || v49)
  s[1117] = LAB_108_2
  const LAB_108_2_nej = s[148] && (!s[145] || !v49)
  s[1118] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v52 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2432] = v52
  const v53 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v54 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2433] = v54
  const v55 = shiftDays(f.jobafklaringStartede, 28)
  const v56 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2434] = v56
  const v57 = s[149] ? NEVER : v56 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v55
  const LAB_109_1_frist = s[150] ? (v52 ? (v54 ? (s[151] ? (s[152] ? v57 : FIRST_DAY) : v55) : FIRST_DAY) : v53) : FIRST_DAY
  s[1122] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[150] ? (v52 ? (v54 ? (s[151] ? (s[152] ? v57 : NEVER) : v55) : NEVER) : v53) : NEVER
  s[1123] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[153] && (!s[150] || v52 && (!v54 || s[154])) || s[155]
  s[1124] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v61 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[834] = v61
  const v62 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2435] = v62
  const v63 = shiftMonths(f.jobafklaringStartede, 24)
  const v64 = shiftDays(v63, -1)
  const v65 = allPeriods(f.barselUnderJobafklaring)
  s[392] = v65
  const v66 = without(ALL_DAYS, v65)
  const v67 = v63 === NEVER ? Infinity : v63 - f.jobafklaringStartede
  const v68 = dayReaching(v66, f.jobafklaringStartede, v67)
  const v69 = from(v65, 18262 /* 2020-01-01 */)
  const v70 = without(ALL_DAYS, v69)
  const v71 = dayReaching(v70, f.jobafklaringStartede, v67)
  const LAB_110_1 = s[150] ? (v62 ? (v61 ? v68 : Math.min(v64, v68, v71)) : v64) : FIRST_DAY
  s[158] = LAB_110_1
  const LAB_110_1_hoej = s[150] ? (v62 ? (v61 ? v68 : Math.max(v64, v68, v71)) : v64) : NEVER
  s[159] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[150]
  s[160] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[150]
  s[161] = LAB_110_1_ir
}

function svar_15(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2436] = v0
  const v1 = f.uarbejdsdygtigVedEgenSygdom === false || s[156] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[148] && (!s[145] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[157] || v1))
  s[1128] = LAB_110_2
  const LAB_110_2_nej = s[148] && (!s[145] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[157] || !v1))
  s[1129] = LAB_110_2_nej
  const LAB_110_2_ir = !s[148] || !s[145] || v0 && !s[157]
  s[1130] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[145] ? s[158] : FIRST_DAY
  s[1131] = LAB_111_1
  const LAB_111_1_hoej = s[145] ? s[159] : NEVER
  s[1132] = LAB_111_1_hoej
  const LAB_111_1_er = s[148] && (!s[145] || s[160])
  s[1133] = LAB_111_1_er
  const LAB_111_1_ir = !s[148] || !s[145] || s[161]
  s[1134] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v9 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2437] = v9
  const v10 = f.kanVendeTilbageIArbejde === false && v9
  const LAB_111_2 = s[148] && (!s[145] || s[162] || v10)
  s[1135] = LAB_111_2
  const LAB_111_2_nej = s[148] && (!s[145] || s[162] || !v10)
  s[1136] = LAB_111_2_nej
  const LAB_111_2_ir = !s[148] || !s[145] || s[162]
  s[787] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[145] ? v14 : FIRST_DAY
  s[1138] = LAB_111_3
  const LAB_111_3_hoej = s[145] ? v14 : NEVER
  s[1139] = LAB_111_3_hoej
  const LAB_111_3_er = s[148] && f.risikoForFireAar
  s[1140] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[145]
  s[1141] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v19 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[148] && (!s[145] || s[162] || !v19)
  s[1142] = LAB_111_4
  const LAB_111_4_nej = s[148] && (!s[145] || s[162] || v19)
  s[1143] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v22 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[846] = v22
  const v23 = s[0] && (!v22 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v22 && !s[163] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v23
  s[1147] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v23
  s[1148] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v26 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[171] = v26
  const v27 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[2444] = v27
  const v28 = !v26 || v27 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v28
  s[1149] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v28
  s[1150] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v31 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2446] = v31
  const v32 = LAB_112_2_nej || !s[1]
  const v33 = s[163] && s[164]
  s[2445] = v33
  const LAB_112_1 = v33 || !s[1] || s[0] && (!v26 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 || v26 && !s[163] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 && (LAB_112_3 || !s[1]))
  s[1144] = LAB_112_1
  const LAB_112_1_nej = v33 || !s[1] || !s[0] || !v26 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2) || v26 && (s[163] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2 || LAB_112_3_nej)
  s[1145] = LAB_112_1_nej
  const LAB_112_1_ir = v33 || !s[1]
  s[1146] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v37 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[169] = v37
  const v38 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2452] = v38
  const v39 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[168] = v39
  const v40 = allPeriods(f.perioderUdenRaadighed)
  const v41 = without(ALL_DAYS, v40)
  const v42 = shiftMonths(f.ressourceforloebStartede, 6)
  const v43 = dayReaching(v41, shiftDays(f.ressourceforloebStartede, 1), v42 === NEVER ? Infinity : v42 - f.ressourceforloebStartede)
  const LAB_113_2 = v37 ? (v38 ? v43 : NEVER) : FIRST_DAY
  s[1151] = LAB_113_2
  const LAB_113_2_hoej = v37 ? (v38 ? (v39 ? v43 : NEVER) : NEVER) : NEVER
  s[1152] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v37
  s[170] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v47 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2455] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2456] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2459] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2460] = v50
  const v51 = f.indsatsErBegyndt === false || v49
  s[2457] = v51
  const v52 = f.indsatsErBegyndt && (v50 || LAB_113_2_ir)
  s[2458] = v52
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[162] || !v37 || v38 && (v47 || LAB_113_2_ir) && v51 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1154] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[162] || !v37 || !v38 || v48 || v52 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1155] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[162] || !v37
  s[1156] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v26 && (s[165] || s[166]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1157] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[167] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1158] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v58 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[850] = v58
  const v59 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[849] = v59
  const v60 = v59 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v58 ? v60 : FIRST_DAY
  s[1160] = LAB_113_4
  const LAB_113_4_hoej = v58 ? v60 : NEVER
  s[1161] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v58
  s[788] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v64 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2466] = v64
  const v65 = v59 && (v64 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v58 || v65)
  s[1164] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v58 || !v65)
  s[1165] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || v26 && s[165])
  s[1166] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[167])
  s[1167] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || v26 && s[166]
  s[1168] = LAB_113a_ir
}

function svar_16(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[848] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2468] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2469] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[168] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[169] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[1169] = LAB_114_1
  const LAB_114_1_hoej = s[169] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[1170] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2470] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2471] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2472] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[169] || v0 && v12 && (v13 || s[170]))
  s[1171] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[169] || !v0 || !v12 || v14)
  s[1172] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[173] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[2475] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[2474] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[2477] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[2476] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[2478] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[171] && s[163]
  s[1176] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[171] ? (s[163] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[1174] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[171] ? (s[163] ? Infinity : v24) : v20) : 0) : Infinity
  s[1175] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[2479] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[2480] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[2481] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1177] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[1178] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[1179] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = s[0] && !s[163] && s[172] && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v35
  s[1180] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v35
  s[1181] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v38 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2483] = v38
  const v39 = !s[28] && f.vurderingsdato < (v38 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780)) || s[28] && !s[156]
  const LAB_116_1_alder = !s[1] || v39
  s[1182] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !v39
  s[1183] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v42 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[217] = v42
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[517] = v43
  const v44 = !s[26] && !s[172] || s[26] && (!v42 && !s[132] || v42 && !v43)
  const v45 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[528] = v45
  const v46 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[853] = v46
  const v47 = s[133] && v45 && v46
  s[2484] = v47
  const LAB_116_1_pension = v47 || !s[1] || v44
  s[1186] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v47 || !s[1] || !v44
  s[194] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v47 || !s[1]
  s[1187] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v51 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v51
  s[1195] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v51
  s[208] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v54 = LAB_116_1_alder || !s[1]
  const v55 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[193] = v55
  const v56 = LAB_116_3 || !s[1]
  s[207] = v56
  const LAB_116_1 = !s[1] || !s[0] && v54 && v55 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v56 || s[0] && v54 && v55 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v56
  s[174] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[175] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[426] = v59
  const v60 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[527] = v60
  const v61 = intersect(v59, v60)
  const LAB_116_1_foertidspension = from(v61, 13332 /* 2006-07-03 */)
  s[1184] = LAB_116_1_foertidspension
  const v63 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2488] = v63
  const LAB_116_1_foertidspension_ir = v63 >= NEVER
  s[1185] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v65 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v66 = intersect(v59, v65)
  const v67 = from(v66, 13332 /* 2006-07-03 */)
  const v68 = dayReaching(v67, 13332 /* 2006-07-03 */, 1)
  s[2491] = v68
  const v69 = v68 >= 18262 /* 2020-01-01 */
  s[2489] = v69
  const LAB_116_1_seniorpension_eksakt = v68 >= 19134 /* 2022-05-22 */
  s[790] = LAB_116_1_seniorpension_eksakt
  const v71 = v68 >= NEVER
  s[2490] = v71
  const LAB_116_1_seniorpension = !LAB_116_1_seniorpension_eksakt ? NO_DAYS : v67
  s[1188] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !LAB_116_1_seniorpension_eksakt ? ALL_DAYS : v67
  s[1189] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_er = v69 && !v71
  s[789] = LAB_116_1_seniorpension_er
  const LAB_116_1_seniorpension_ir = !v69 || v71 || !LAB_116_1_seniorpension_eksakt
  s[1191] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v76 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v76)
  s[1192] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v76)
  s[1193] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1194] = LAB_116_2_ir
}

function svar_17(f, s) {
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v0 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[855] = v0
  const v1 = s[0] && (!s[26] && !v0 || s[26] && !v0 && shiftMonths(f.vurderingsdato, 72) < f.folkepensionsalderNaasDen)
  const LAB_119_1_bundet = !s[1] || v1
  s[1203] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !v1
  s[1204] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v4 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v5 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2495] = v5
  const v6 = LAB_119_1_bundet || !s[1]
  const v7 = f.fleksjobPaaNuvaerendeArbejdsplads && v6 && f.dokumentationForSaerligeVilkaar === false
  s[2496] = v7
  const LAB_118_2 = !s[1] || !s[0] && v4 || s[0] && (s[162] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v5)
  s[235] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v4 || s[0] && (s[162] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v7)
  s[234] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[162]
  s[236] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v11 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[402] = v11
  const v12 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[586] = v12
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2498] = v13
  const v14 = f.afviser === 'anden_laegebehandling'
  s[2500] = v14
  const v15 = v14 && f.tilsvarendeIndgribende
  s[2499] = v15
  const v16 = v13 || v15
  s[403] = v16
  const v17 = v11 && v16
  s[585] = v17
  const v18 = s[145] && (!v11 && v12 && f.andenVurderingIndhentet || v17)
  const v19 = f.afviser === 'ingenting'
  s[401] = v19
  const LAB_118_3 = !v19 && (!s[1] || v18)
  s[1197] = LAB_118_3
  const LAB_118_3_nej = !v19 && (!s[1] || !v18)
  s[1198] = LAB_118_3_nej
  const LAB_118_3_ir = v19 || !s[1]
  s[1199] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v23 = f.maanederPaaSaerligeVilkaar >= 12
  s[2502] = v23
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v23)
  s[1200] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v6 && !v23)
  s[1201] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[791] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v27 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v28 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && s[1]
  s[857] = v28
  const LAB_119_1_mangler = s[1] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v27) : 0) : -Infinity
  s[1205] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v28 ? 0 : v27) : 0) : Infinity
  s[1206] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v31 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2506] = v31
  const v32 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v31 && f.forsoegtUstoettetJob
  const v33 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2505] = v33
  const v34 = f.fleksjobPaaNuvaerendeArbejdsplads && v6
  s[2504] = v34
  const LAB_119_2 = v34 && (!s[1] || v32)
  s[1207] = LAB_119_2
  const LAB_119_2_nej = v34 && (!s[1] || !v32)
  s[1208] = LAB_119_2_nej
  const LAB_119_2_ir = v34 && !s[1] || v33
  s[1209] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[173] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[174] || !s[1])
  s[1213] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[173] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[175]
  s[1214] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v40 = f.fleksjobBevilgetFra >= 13332 /* 2006-07-03 */
  s[860] = v40
  const v41 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[861] = v41
  const v42 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v43 = LAB_120_2 && !LAB_120_2_nej && s[1]
  s[862] = v43
  const v44 = v41 || s[176]
  s[2509] = v44
  const v45 = !v41 && s[177]
  s[859] = v45
  const v46 = v45 && !v44
  s[858] = v46
  const LAB_120_1 = v45 ? FIRST_DAY : v40 ? (v41 ? (v43 ? NEVER : v42) : NEVER) : FIRST_DAY
  s[1210] = LAB_120_1
  const LAB_120_1_hoej = v45 ? NEVER : v40 ? (v41 ? (LAB_120_2 ? NEVER : v42) : NEVER) : NEVER
  s[1211] = LAB_120_1_hoej
  const LAB_120_1_ir = v45 || !v46 && !v40
  s[1212] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v50 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v50 : FIRST_DAY
  s[1215] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v50 : NEVER
  s[1216] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v53 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v53 : FIRST_DAY
  s[1218] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v53 : NEVER
  s[1219] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1220] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[792] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v58 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[1] || v58)
  s[1222] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[1] || !v58)
  s[1223] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v61 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v61
  s[1224] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v61
  s[1225] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v64 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v64
  s[1226] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v64
  s[1227] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const v67 = f.ansatIFleksjob === false || s[178]
  s[196] = v67
  const v68 = f.ansatIFleksjob && (s[179] || s[180])
  s[195] = v68
  const v69 = v68 && !v67
  s[866] = v69
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !v69 && f.overenskomstenHarFleksjobvilkaar === false)
  s[1228] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || v68 || !v69 && f.overenskomstenHarFleksjobvilkaar)
  s[1229] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1230] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v73 = f.timerIFleksjobbet <= 800
  s[2514] = v73
  const v74 = s[0] && f.udfoererFunktionaerarbejde && v73
  const LAB_122_5 = !s[1] || v74
  s[1231] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v74
  s[1232] = LAB_122_5_nej
}

function svar_18(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v1 = v0 + f.andenLoenMedPension
  const v2 = SATS_6(f.vurderingsdato)
  const v3 = s[181] ? -Infinity : v2
  s[474] = v3
  const v4 = s[181] ? Infinity : v2
  s[475] = v4
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v1, v4)
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v9 = Math.round(v6 * 3000 / 10000)
  const v10 = v7 ? -Infinity : Math.min(v8, v9)
  const v11 = v7 ? Infinity : Math.max(v8, v9)
  const v12 = v7 && !s[181] && v5 === v6
  const v13 = s[181] || v7
  const v14 = -v4 === -Infinity
  s[476] = v14
  const v15 = -v3 === Infinity
  s[477] = v15
  const v16 = Math.max(0, v14 ? -Infinity : v1 - v4)
  const v17 = Math.max(0, v15 ? Infinity : v1 - v3)
  const v18 = v17 >= Infinity
  const v19 = v18 ? -Infinity : Math.round(v16 * 5500 / 10000)
  const v20 = v18 ? Infinity : quotient([v17, 5500], [10000], 'nærmeste', 1)
  const v21 = v18 && !s[181] && v16 === v17
  const v22 = s[181] || v18
  const v23 = v11 === Infinity
  const v24 = v19 === -Infinity
  const v25 = v10 === -Infinity
  const v26 = v20 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = v1 + f.hjaelpTilPasning
  const v29 = Math.min(v3, v28)
  const v30 = Math.min(v4, v28)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, 3000], [10000], 'nærmeste', 1)
  const v33 = Math.round(v30 * 3000 / 10000)
  const v34 = v31 ? -Infinity : Math.min(v32, v33)
  const v35 = v31 ? Infinity : Math.max(v32, v33)
  const v36 = v31 && !s[181] && v29 === v30
  const v37 = s[181] || v31
  const v38 = Math.max(0, v14 ? -Infinity : v28 - v4)
  const v39 = Math.max(0, v15 ? Infinity : v28 - v3)
  const v40 = v39 >= Infinity
  const v41 = v40 ? -Infinity : Math.round(v38 * 5500 / 10000)
  const v42 = v40 ? Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v40 && !s[181] && v38 === v39
  const v44 = s[181] || v40
  const v45 = v35 === Infinity
  const v46 = v41 === -Infinity
  const v47 = v34 === -Infinity
  const v48 = v42 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const LAB_123_2 = s[1] ? (s[0] ? (s[182] ? (v47 || v46 ? -Infinity : v34 + v41) : v25 || v24 ? -Infinity : v10 + v19) : 0) : -Infinity
  s[184] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[182] ? (v45 || v48 ? Infinity : v35 + v42) : v23 || v26 ? Infinity : v11 + v20) : 0) : Infinity
  s[183] = LAB_123_2_hoej
  const LAB_123_2_er = s[177] && (!s[1] || !s[0] || !s[182] && !v12 && !v21 && !(v27 && (v12 || !v13 && v10 === v11) && (v21 || !v22 && v19 === v20)) || s[182] && !v36 && !v43 && !(v49 && (v36 || !v37 && v34 === v35) && (v43 || !v44 && v41 === v42)))
  s[187] = LAB_123_2_er
  const LAB_123_2_ir = s[177] && (!s[1] || s[0] && (!s[182] && (v13 || v22 || v27) || s[182] && (v37 || v44 || v49))) || s[176]
  s[188] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v54 = Math.max(0, f.loenloft - v0)
  const v55 = Math.max(0, f.loenloft - v1)
  const v56 = Math.max(0, f.loenloft - (v28 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[145] ? (s[182] ? v56 : Math.min(v54, v55)) : v54) : 0) : -Infinity
  s[185] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[145] ? (s[182] ? v56 : Math.max(v54, v55)) : v54) : 0) : Infinity
  s[186] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v59 = v0 <= 0
  s[2516] = v59
  const v60 = f.dagpengeIFleksjobbet <= 0
  s[2517] = v60
  const v61 = !v59 || !v60
  s[2515] = v61
  const LAB_123_1_ret = !s[1] || s[0] && s[177] && v61
  s[191] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[176] || !v61
  s[192] = LAB_123_1_ret_nej
}

function svar_19(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[181] ? -Infinity : v0
  const v2 = s[181] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[183] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[184] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[183]
  const v9 = v3 || v6 ? Infinity : v2 - s[184]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[185])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[186])
  const v12 = s[187] && !(v7 && !s[181] && v1 === v2 && (!s[187] || !s[188] && s[184] === s[183])) && s[177]
  const v13 = s[181] || s[188] || v7 || s[189]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[190] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[213] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[190] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[214] = LAB_123_1_hoej
  const LAB_123_1_er = s[191] && (!s[1] || !s[0] || !s[190] && v12 || s[190] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[215] = LAB_123_1_er
  const LAB_123_1_ir = s[191] && (!s[1] || s[0] && (!s[190] && v13 || s[190] && (v13 || !v14))) || s[192] || !s[1]
  s[216] = LAB_123_1_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v21 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2521] = v21
  const v22 = s[0] && (!s[190] && v21 || s[190] && (v21 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v22
  s[793] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v22
  s[1234] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v25 = s[190] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v25 : FIRST_DAY
  s[1235] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v25 : NEVER
  s[1236] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1237] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v29 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[871] = v29
  const v30 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2524] = v30
  const v31 = f.tilskuddetErFoersteGang === false || v30
  s[2523] = v31
  const LAB_126_1 = !s[1] || v29 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && !s[156] && s[193] && v31
  s[794] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v29 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[156] || s[194] || !v31
  s[1239] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v34 = v29 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v34 : FIRST_DAY
  s[1240] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v34 : NEVER
  s[1241] = LAB_126_1_til_hoej
  const v37 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2525] = v37
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v37
  s[795] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[796] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v40 = v29 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v40 : FIRST_DAY
  s[1243] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v40 : NEVER
  s[1244] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v43 = v29 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v43 : FIRST_DAY
  s[1245] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v43 : NEVER
  s[1246] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v46 = SATS_8(f.vurderingsdato)
  const v47 = s[181] ? -Infinity : v46
  const v48 = s[181] ? Infinity : v46
  const v49 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v29 ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - v49) : 0) : -Infinity
  s[1247] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v29 ? Math.max(0, v48 === Infinity ? Infinity : v48 - v49) : 0) : Infinity
  s[1248] = LAB_126_5_hoej
  const v52 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v29 && s[181]) || v52
  s[1249] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v54 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v55 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v56 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v29 ? (v54 ? Math.min(v55, v56) : -Infinity) : 0) : -Infinity
  s[1250] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v29 ? (v54 ? Math.max(v55, v56) : Infinity) : 0) : Infinity
  s[1251] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v29 || LAB_126_1 && !(!v54 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1252] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v29 && (LAB_126_5_ir || !v54)) || v52
  s[1253] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v61 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v62 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[195] && (!s[1] || v61 || v62)
  s[201] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[195] && (!s[1] || !v61 || !v62)
  s[200] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[195] && !s[1] || s[196]
  s[199] = LAB_133_3_loft_ir
}

function svar_20(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[211] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[761] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[2676] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[762] = v5
  const v6 = s[197] && v5
  const v7 = s[198] || v4 || v6 || s[26]
  s[212] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[209] = v9
  const v10 = v7 ? Infinity : v8
  s[210] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[199] && v14 >= v13
  const v16 = s[200] || v15
  const v17 = s[200] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[201] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[200] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[201] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[201] || s[200] || v15
  const v22 = s[201] && v7 || s[199] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[1] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1256] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1257] = LAB_133_3_hoej
  const LAB_133_3_er = s[195] && (!s[1] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1258] = LAB_133_3_er
  const LAB_133_3_ir = s[195] && (!s[1] || v22 || v23) || s[196]
  s[1259] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[867] = v33
  const v34 = s[198] || v4 || v6 || s[26] && v33 || s[147]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[199] && v39 >= v38
  const v41 = s[200] || v40
  const v42 = s[200] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[201] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[200] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[201] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[201] || s[200] || v40
  const v47 = s[201] && v34 || s[199] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1260] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1261] = LAB_133_3_aar_hoej
  const v55 = s[196] || f.fleksjobPaaFuldTid === false
  s[2527] = v55
  const v56 = s[195] && f.fleksjobPaaFuldTid
  s[2526] = v56
  const LAB_133_3_aar_er = v56 && (!s[1] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1262] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[1] || v47 || v48) || v55
  s[1263] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1264] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1265] = LAB_133_4_hoej
  const LAB_133_4_er = s[195] && (!s[1] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1266] = LAB_133_4_er
  const LAB_133_4_ir = s[195] && (!s[1] || LAB_133_3_ir || !v59) || s[196]
  s[1267] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v68 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2530] = v68
  const v69 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[872] = v69
  const v70 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[873] = v70
  const v71 = !v69 && !v70 && (f.oenskerDeltid || v68)
  const v72 = !s[0] || s[195]
  s[204] = v72
  const v73 = s[0] && s[196]
  s[202] = v73
  const LAB_134_3 = v72 && (!s[1] || v71)
  s[205] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[1] || !v71)
  s[203] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[1] || v73
  s[206] = LAB_134_3_ir
}

function svar_21(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1268] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1269] = LAB_134_4_hoej
  const v2 = s[202] || f.oenskerDeltid || s[203]
  s[2531] = v2
  const LAB_134_4_er = s[204] && f.oenskerDeltid === false && (s[205] || s[206])
  s[1270] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v2
  s[1271] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v5 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2532] = v5
  const v6 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v5
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[193] && s[207] || s[0] && v6
  s[1272] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[194] || s[208]) || s[0] && !v6
  s[1273] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v9 = Math.min(s[209], f.mindsteTimeloenForUfaglaerte)
  const v10 = Math.min(s[210], f.mindsteTimeloenForUfaglaerte)
  const v11 = v9 <= -Infinity
  const v12 = quotient([v9], [2], 'nærmeste', 1)
  const v13 = Math.round(v10 / 2)
  const v14 = quotient([v9, 2], [3], 'nærmeste', 1)
  const v15 = Math.round(v10 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[211] ? (v11 ? -Infinity : Math.min(v12, v13)) : v11 ? -Infinity : Math.min(v14, v15)) : -Infinity
  s[1274] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[211] ? (v11 ? Infinity : Math.max(v12, v13)) : v11 ? Infinity : Math.max(v14, v15)) : Infinity
  s[1275] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v11 && !s[212] && v9 === v10))
  s[1276] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[212] || v11) || LAB_136_1_nej || !s[1]
  s[1277] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v20 = s[213] > -Infinity && s[214] < Infinity
  const v21 = quotient([s[213], 500], [10000], 'nærmeste', 100)
  const v22 = quotient([s[214], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[215] && !(!v20 && (!s[215] || !s[216] && s[213] === s[214]))
  s[1280] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[216] || !v20)
  s[1281] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v20 ? Math.min(v21, v22) : -Infinity, 50000) : 0) : -Infinity
  s[1278] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v20 ? Math.max(v21, v22) : Infinity, 50000) : 0) : Infinity
  s[1279] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[163] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v27
  s[1282] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v27
  s[1283] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[163] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v30)
  s[1676] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v30)
  s[410] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[413] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2535] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[409] = v35
  const v36 = f.revalideringErBevilget && v35
  s[2534] = v36
  const LAB_144 = !s[1] || !s[163] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[163] && v36 && f.erhvervssigtetErAfklaret === false
  s[797] = LAB_144
  const LAB_144_nej = !s[1] || !s[163] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[163] && (v34 || f.erhvervssigtetErAfklaret)
  s[422] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[876] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[877] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[1292] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[1293] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[878] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[1285] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[1286] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[1288] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1289] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1290] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[1291] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[26] && v52 || s[26] && (!s[217] && (v53 || v54) || s[217] && v54)
  s[1294] = LAB_146
  const LAB_146_nej = !s[1] || !s[26] && !v52 || s[26] && (!s[217] && (!v53 || !v54) || s[217] && !v54)
  s[1295] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[2542] = v57
  const v58 = v57 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2541] = v58
  const v59 = !s[28] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[28] && f.mentorFremmerMaalet && v58
  const LAB_167_1 = !s[1] || v59
  s[798] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v59
  s[1297] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v62 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[2543] = v62
  const v63 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[2544] = v63
  const v64 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v62 ? (v63 ? v64 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1298] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v62 ? (v63 ? v64 : NEVER) : NEVER) : NEVER
  s[1299] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v62 && !v63) || LAB_167_1_nej || !s[1]
  s[1300] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v68 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[879] = v68
  const v69 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[2546] = v69
  const v70 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[2547] = v70
  const v71 = f.udskrivesFraPsykiatrien && v70
  const LAB_167_2 = !s[1] || v69 && (!v68 || v71)
  s[1301] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v69 || !v68 || !v71
  s[1302] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v69 && !v68
  s[1303] = LAB_167_2_ir
}

function svar_22(f, s) {
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v0 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[2550] = v0
  const v1 = f.optagetPaaUddannelse && v0
  const v2 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[2548] = v2
  const LAB_167_3 = v2 && (!s[1] || s[26] && (!s[217] || v1))
  s[1304] = LAB_167_3
  const LAB_167_3_nej = v2 && (!s[1] || !s[26] || !s[217] || !v1)
  s[1305] = LAB_167_3_nej
  const LAB_167_3_ir = !v2 || !s[1] || s[26] && !s[217]
  s[1306] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v6 = f.kilometerOmDagen <= 2400
  s[2553] = v6
  const v7 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2556] = v7
  const v8 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2557] = v8
  const v9 = v7 && v8
  s[2555] = v9
  const v10 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[233] = v10
  const v11 = s[218] && v10
  s[2558] = v11
  const v12 = v9 || v11
  s[2554] = v12
  const v13 = f.tilbuddetsArt === 'loentilskud_privat'
  s[2560] = v13
  const v14 = s[219] && v13
  s[2559] = v14
  const v15 = !v6 && v12 && !v14
  const v16 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[232] = v16
  const v17 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2563] = v17
  const v18 = s[219] && v17
  s[2562] = v18
  const v19 = v9 || v11 || v18
  s[2561] = v19
  const v20 = !v6 && v19 && !v14
  const v21 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[2566] = v21
  const v22 = v21 && v8
  s[2565] = v22
  const v23 = v22 || v11 || v18
  s[2564] = v23
  const v24 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[2568] = v24
  const v25 = v24 && v13
  s[2567] = v25
  const v26 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2571] = v26
  const v27 = f.tilbuddetsArt === 'nytteindsats'
  s[2573] = v27
  const v28 = v8 || v27
  s[2572] = v28
  const v29 = v26 && v28
  s[2570] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2575] = v30
  const v31 = v30 && v17
  s[2574] = v31
  const v32 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[2579] = v32
  const v33 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2580] = v33
  const v34 = v32 && v33
  s[2578] = v34
  const v35 = f.maalgruppeForTilbud === 'under_18'
  s[2582] = v35
  const v36 = v35 && v10
  s[2581] = v36
  const v37 = v34 || v36
  s[2577] = v37
  const v38 = v37 && f.befordringEfterKonkretVurdering
  s[2576] = v38
  const v39 = v29 || v31 || v38
  s[2569] = v39
  const v40 = !s[26] && !v6 && v23 && !v25 || s[26] && !v6 && v39 && !v25
  const v41 = v16 && !s[220]
  const LAB_175_1 = !s[1] || !s[28] && v15 || s[28] && (!v16 && v20 || v16 && (!s[220] || v40))
  s[226] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[28] && !v15 || s[28] && (!v16 && !v20 || v16 && (!s[220] || !v40))
  s[228] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[28] && v41
  s[227] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v45 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2583] = v45
  const v46 = f.befordringFoelgerAfFunktionsnedsaettelse && v45 && v8
  const v47 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[2584] = v47
  const v48 = v8 || v17
  s[2585] = v48
  const v49 = v47 && v28
  s[2587] = v49
  const v50 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2589] = v50
  const v51 = v50 && v8 && f.befordringEfterKonkretVurdering
  s[2588] = v51
  const v52 = v49 || v31 || v51
  s[2586] = v52
  const v53 = !s[26] && f.befordringFoelgerAfFunktionsnedsaettelse && v47 && v48 || s[26] && f.befordringFoelgerAfFunktionsnedsaettelse && v52
  const LAB_175_4 = !s[1] || !v16 && v46 || v16 && (!s[220] || v53)
  s[231] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v16 && !v46 || v16 && (!s[220] || !v53)
  s[229] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v41
  s[230] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v57 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2591] = v57
  const v58 = s[219] && v57
  s[2590] = v58
  const v59 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[243] = v59
  const v60 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[545] = v60
  const v61 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[2741] = v61
  const v62 = v59 || s[221] && v60 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v61 || s[162]
  const v63 = SATS_11(f.vurderingsdato)
  const v64 = v62 ? -Infinity : v63
  const v65 = v62 ? Infinity : v63
  const LAB_175_2_takst_er = !s[1] || v16 || !v58 || !s[220]
  s[224] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v16 && (v58 || v62) || v16 && (!s[220] || v62)
  s[225] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v16 ? (s[220] ? v64 : -Infinity) : v58 ? -Infinity : v64) : -Infinity
  s[222] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v16 ? (s[220] ? v65 : Infinity) : v58 ? Infinity : v65) : Infinity
  s[223] = LAB_175_2_takst_hoej
}

function svar_23(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[222] > -Infinity && s[223] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[222]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[223]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[224] && !(!v1 && (!s[224] || !s[225] && s[222] === s[223]))
  const v7 = s[225] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[226] && v6
  const v11 = s[227] && v6 && v9 >= v8
  const v12 = s[228] || v11
  const v13 = s[228] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[228] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[228] || v11
  const v18 = s[226] && v7 || s[227] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[229] && v17
  const v22 = s[230] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[231] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[231] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[231] || v21 || v22
  const v29 = s[229] && v18 || s[230] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[232] && v28 || s[232] && (!s[220] || v28)
  s[1309] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[232] && v29 || s[232] && (!s[220] || v29)
  s[1310] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[232] ? (s[220] ? v25 : -Infinity) : v25) : -Infinity
  s[1307] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[232] ? (s[220] ? v27 : Infinity) : v27) : Infinity
  s[1308] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[26] && s[219] || s[26] && s[219] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1311] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1312] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2593] = v37
  const v38 = v37 && s[233]
  s[2592] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2595] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[2596] = v40
  const v41 = v39 && v40
  s[2594] = v41
  const v42 = !s[26] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[26] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[799] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1314] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[2597] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[2598] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1315] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1316] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1317] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[234] || f.revurderingensGrundlagMangler)
  s[800] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[235] || s[236]) && f.revurderingensGrundlagMangler === false
  s[1319] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretTilFleksjobDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1320] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1321] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1322] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[237] && !s[197]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[240] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[241] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[242] = LAS_2a_ir
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v62 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v62
  s[244] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v62
  s[246] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v65 = s[237] && !s[238] && s[239]
  const LAS_23_1 = !s[1] || v65
  s[261] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v65
  s[262] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v68 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[2604] = v68
  const v69 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[2605] = v69
  const v70 = v68 && v69
  const v71 = f.staarTilRaadighedForUddannelse && v68
  const v72 = f.staarTilRaadighedForUddannelse === false && !v68
  const v73 = !s[1] && !(v71 || v72)
  s[2608] = v73
  const v74 = LAS_23_1 && f.staarTilRaadighedForUddannelse || LAS_23_1_nej && v68 || !s[1] && v71
  s[2606] = v74
  const v75 = LAS_23_1 && f.staarTilRaadighedForUddannelse === false || LAS_23_1_nej && !v68 || !s[1] && v72
  s[2607] = v75
  const v76 = s[239] && f.staarTilRaadighedForUddannelse || !s[239] && v68
  s[2609] = v76
  const v77 = v76 && v69
  const LAS_13_1 = !s[1] || !s[237] && v70 || s[237] && (!s[238] && (v74 || v73) && v69 || s[238] && v77)
  s[245] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[237] && !v70 || s[237] && (!s[238] && (v75 || !v69) || s[238] && !v77)
  s[247] = LAS_13_1_nej
}

function svar_24(f, s) {
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v0 = f.erGift || s[240]
  s[2611] = v0
  const v1 = f.erGift === false && (s[241] || s[242])
  s[2612] = v1
  const v2 = s[243] || s[31]
  const v3 = SATS_12(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  const v5 = v2 ? Infinity : v3
  const v6 = SATS_13(f.vurderingsdato)
  const v7 = v2 ? -Infinity : v6
  const v8 = v2 ? Infinity : v6
  const LAS_14_1_graense_ir = !s[1] || s[238] && (v0 && v2 || v1 && v2)
  s[1352] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[238] ? (v0 ? (v1 ? Math.min(v4, v7) : v4) : v7) : v1 ? 1000000 : 2000000) : -Infinity
  s[1350] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[238] ? (v0 ? (v1 ? Math.max(v5, v8) : v5) : v8) : v0 ? 2000000 : 1000000) : Infinity
  s[1351] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v12 = f.formue - f.formueDerSesBortFra
  const v13 = -LAS_14_1_graense_hoej === -Infinity
  const v14 = -LAS_14_1_graense === Infinity
  const v15 = v12 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1355] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[238] ? Math.max(0, v13 ? -Infinity : v15 - LAS_14_1_graense_hoej) : Math.max(0, v13 ? -Infinity : v12 - LAS_14_1_graense_hoej)) : -Infinity
  s[1353] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[238] ? Math.max(0, v14 ? Infinity : v15 - LAS_14_1_graense) : Math.max(0, v14 ? Infinity : v12 - LAS_14_1_graense)) : Infinity
  s[1354] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1347] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1348] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1349] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v22 = s[244] || !s[1]
  const LAS_11 = !s[1] || v22 && (s[245] || !s[1]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[244] || s[245] || LAS_14_1_nej)
  s[1323] = LAS_11
  const LAS_11_nej = !s[1] || s[246] || s[247] || LAS_14_1
  s[1324] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v25 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[2613] = v25
  const LAS_11_2_supplerende = !s[1] || v22 && v25 && f.klarTilFuldTid
  s[1325] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || s[246] || !v25 || f.klarTilFuldTid === false
  s[1326] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v28 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[2614] = v28
  const v29 = f.aarMedHjaelpSomPar >= 2
  s[2616] = v29
  const v30 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[2617] = v30
  const v31 = f.erGift === false || !v29 || f.kanIkkeFaaOrdinaertArbejde || v30
  const v32 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[2615] = v32
  const v33 = v32 && !s[8]
  const LAS_13_8 = !s[1] || !v28 || v32 || v31
  s[1332] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v28 && (!v32 && !v31 || v33)
  s[1333] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v28 && v33
  s[1334] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v37 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[315] = v37
  const v38 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[2619] = v38
  const v39 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[2620] = v39
  const v40 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[2621] = v40
  const v41 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[2622] = v41
  const v42 = !v38 && (!v39 || f.kanIkkeFaaOrdinaertArbejde || v40) || v38 && (!v39 || f.kanIkkeFaaOrdinaertArbejde || v41)
  const LAS_25b_1_er = v37 && s[248]
  s[316] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v37 || v42)
  s[318] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v37 || !v42)
  s[1335] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v37
  s[801] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v47 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v37 || v47)
  s[1337] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v37 || !v47)
  s[1338] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v50 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[763] = v50
  const v51 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v52 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[408] = v52
  const v53 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[822] = v53
  const v54 = v53 || v52
  const LAS_13g_1_beloeb = v37 ? (v50 ? (s[26] ? (v52 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v54 ? -Infinity : 105400) : v54 ? -Infinity : 52600) : -Infinity) : v51) : -Infinity
  s[1343] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v37 ? (v50 ? (s[26] ? (v52 ? Infinity : f.hjaelpEfterVoksensatsen ? (v54 ? Infinity : 105400) : v54 ? Infinity : 52600) : Infinity) : v51) : Infinity
  s[1344] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1345] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v37 || v50 && (!s[26] || v52 || v54)
  s[1346] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v59 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[2625] = v59
  const v60 = LAS_13f_1_nej || LAS_13f_1_ir
  s[317] = v60
  const v61 = v60 && f.hjaelpPaaSUNiveau === false
  s[2626] = v61
  const v62 = v61 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v37 ? (v59 ? (v62 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1339] = LAS_13g_1
  const LAS_13g_1_hoej = v37 ? (v62 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1340] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v37 || v59 || v62)
  s[1341] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v37 || v61 && LAS_13g_1_beloeb_ir
  s[1342] = LAS_13g_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v67 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[256] = v67
  const v68 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[2628] = v68
  const v69 = v68 || f.opfyldtBeskaeftigelseskravetFoer
  s[2627] = v69
  const v70 = v67 && v69
  const LAS_16_3 = s[238] && (!s[238] || v70)
  s[250] = LAS_16_3
  const LAS_16_3_nej = s[238] && (!s[238] || !v70)
  s[251] = LAS_16_3_nej
}

function svar_25(f, s) {
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v0 = !s[249] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[2629] = v0
  const v1 = s[248] || s[31]
  s[328] = v1
  const v2 = SATS_14(f.vurderingsdato)
  const v3 = s[249] || s[250]
  s[2630] = v3
  const v4 = !s[249] && (s[251] || !s[238])
  s[2631] = v4
  const v5 = SATS_15(f.vurderingsdato)
  const v6 = v1 ? -Infinity : v5
  s[497] = v6
  const v7 = v1 ? Infinity : v5
  s[496] = v7
  const v8 = SATS_16(f.vurderingsdato)
  const v9 = v1 ? -Infinity : v8
  const v10 = v1 ? Infinity : v8
  const v11 = v3 ? (v4 ? Math.min(v6, v9) : v6) : v9
  const v12 = v3 ? (v4 ? Math.max(v7, v10) : v7) : v10
  const v13 = v3 && v1 || v4 && v1
  const v14 = SATS_17(f.vurderingsdato)
  const v15 = v1 ? -Infinity : v14
  const v16 = v1 ? Infinity : v14
  const v17 = Math.max(v11, v15)
  const v18 = Math.min(v12, v16)
  const v19 = s[252] && v18 >= v17
  const v20 = s[253] || v19
  const v21 = s[253] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[253] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const LAS_16_1 = s[238] ? (v0 ? (v1 ? -Infinity : v2) : s[254] ? (v20 ? Math.min(v11, v21) : v11) : v21) : -Infinity
  s[306] = LAS_16_1
  const LAS_16_1_hoej = s[238] ? (v0 ? (v1 ? Infinity : v2) : s[254] ? (v20 ? Math.max(v12, v22) : v12) : v22) : Infinity
  s[305] = LAS_16_1_hoej
  const LAS_16_1_er = s[238] && (!s[238] || v0 || s[254] || s[253] || v19)
  s[312] = LAS_16_1_er
  const LAS_16_1_ir = !s[238] || !s[238] || v0 && v1 || !v0 && (s[254] && v13 || s[253] && v1 || s[252] && v13 && v1 || s[252] && !(!v13 && v11 === v12 && !v1 && v15 === v16 && v11 === v15))
  s[313] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[238]
  s[1356] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[238]
  s[1357] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v29 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[2632] = v29
  const v30 = f.harForsoergelsespligt && v29
  s[264] = v30
  const v31 = SATS_18(f.vurderingsdato)
  const v32 = v30 && v1
  const LAS_17_1 = s[238] ? (v30 ? (v1 ? -Infinity : v31) : 0) : -Infinity
  s[292] = LAS_17_1
  const LAS_17_1_hoej = s[238] ? (v30 ? (v1 ? Infinity : v31) : 0) : Infinity
  s[290] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[238] || !s[238] || v32
  s[294] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v36 = s[253] || v0 || v3
  s[2638] = v36
  const v37 = s[254] || s[252]
  const v38 = v37 && !v0 && v4
  s[2637] = v38
  const v39 = s[254] || v0
  s[2640] = v39
  const v40 = s[255] && !v0
  s[2639] = v40
  const v41 = v38 || v40
  s[2635] = v41
  const v42 = v36 && v39
  s[2636] = v42
  const v43 = f.retTilEkstraBoernetilskud === false || v42
  s[2634] = v43
  const v44 = f.retTilEkstraBoernetilskud && v41
  s[2633] = v44
  const v45 = SATS_19(f.vurderingsdato)
  const v46 = v1 ? -Infinity : v45
  const LAS_18_1 = s[238] ? (v44 ? (v43 ? Math.min(0, v46) : v46) : 0) : -Infinity
  s[291] = LAS_18_1
  const LAS_18_1_hoej = s[238] ? (v44 ? (v1 ? Infinity : v45) : 0) : Infinity
  s[293] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[238] || !s[238] || v44 && v1
  s[295] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v50 = s[253] || v0 || v4
  s[2646] = v50
  const v51 = v37 && !v0 && v3
  s[2645] = v51
  const v52 = v38 || v51
  s[2643] = v52
  const v53 = v36 && v50
  s[2644] = v53
  const v54 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v53
  s[2642] = v54
  const v55 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v52
  s[2641] = v55
  const v56 = SATS_20(f.vurderingsdato)
  const v57 = v1 ? -Infinity : v56
  const LAS_18_3 = s[238] ? (v55 ? (v54 ? Math.min(0, v57) : v57) : 0) : -Infinity
  s[296] = LAS_18_3
  const LAS_18_3_hoej = s[238] ? (v55 ? (v1 ? Infinity : v56) : 0) : Infinity
  s[297] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[238] || !s[238] || v55 && v1
  s[298] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v61 = s[253] || !v0
  s[2650] = v61
  const v62 = f.visiteretSom === 'aktivitetsparat'
  s[260] = v62
  const v63 = v62 || f.erForrevalidend
  s[259] = v63
  const v64 = v37 && v0
  s[2649] = v64
  const v65 = v38 || v64
  s[258] = v65
  const v66 = v36 && v61
  s[257] = v66
  const v67 = !v63 || v66
  s[2648] = v67
  const v68 = v63 && v65
  s[2647] = v68
  const v69 = SATS_21(f.vurderingsdato)
  const v70 = SATS_22(f.vurderingsdato)
  const v71 = SATS_23(f.vurderingsdato)
  const v72 = f.harForsoergelsespligt ? (v30 ? (v1 ? -Infinity : v69) : 0) : s[256] ? (v1 ? -Infinity : v71) : v1 ? -Infinity : v70
  const LAS_19_1 = s[238] ? (v68 ? (v67 ? Math.min(0, v72) : v72) : 0) : -Infinity
  s[299] = LAS_19_1
  const LAS_19_1_hoej = s[238] ? (v68 ? (f.harForsoergelsespligt ? (v30 ? (v1 ? Infinity : v69) : 0) : s[256] ? (v1 ? Infinity : v71) : v1 ? Infinity : v70) : 0) : Infinity
  s[300] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[238] || !s[238] || v68 && (f.harForsoergelsespligt && v32 || f.harForsoergelsespligt === false && v1)
  s[301] = LAS_19_1_ir
}

function svar_26(f, s) {
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v0 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[2651] = v0
  const v1 = f.gruppeIJuni2025 === 'ingen'
  s[2654] = v1
  const v2 = v1 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || s[257]
  s[2653] = v2
  const v3 = !v1 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && s[258]
  s[2652] = v3
  const v4 = s[248] || v0
  const v5 = v4 ? -Infinity : 200000
  const LAS_20_1 = s[238] ? (v0 ? 0 : v3 ? (v2 ? Math.min(0, v5) : v5) : 0) : -Infinity
  s[302] = LAS_20_1
  const LAS_20_1_hoej = s[238] ? (v0 ? 0 : v3 ? (v4 ? Infinity : 200000) : 0) : Infinity
  s[303] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[238] || !s[238] || !v0 && v3 && v4
  s[304] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v9 = f.deltagerEllerOenskerTilbud && s[259]
  s[2660] = v9
  const v10 = s[260] && f.saerligtKomplekseUdfordringer
  s[2659] = v10
  const v11 = f.erForrevalidend || v10
  s[2658] = v11
  const v12 = f.deltagerEllerOenskerTilbud && v11
  s[2656] = v12
  const v13 = v12 ? f.visiteretDen : v9 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[237] ? v13 : FIRST_DAY
  s[282] = LAS_24_1
  const LAS_24_1_hoej = s[237] ? v13 : NEVER
  s[281] = LAS_24_1_hoej
  const v16 = s[237] && s[248]
  s[2657] = v16
  const LAS_24_1_er = v16 && !s[249]
  s[270] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[237]
  s[285] = LAS_24_1_ir
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v19 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[353] = v19
  const v20 = s[198] || s[238]
  s[263] = v20
  const v21 = SATS_24(f.vurderingsdato)
  const v22 = v20 ? -Infinity : v21
  s[283] = v22
  const v23 = v20 ? Infinity : v21
  s[284] = v23
  const v24 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[338] = v24
  const v25 = v24 || s[238]
  s[265] = v25
  const v26 = s[261] && v25
  s[273] = v26
  const v27 = s[262] && v25
  s[274] = v27
  const v28 = !s[1] && v25
  s[275] = v28
  const v29 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[2663] = v29
  const v30 = SATS_25(f.vurderingsdato)
  const v31 = v25 ? -Infinity : v30
  const v32 = v25 ? Infinity : v30
  const v33 = SATS_26(f.vurderingsdato)
  const v34 = v25 ? -Infinity : v33
  const v35 = v25 ? Infinity : v33
  const v36 = Math.max(v31, v34)
  const v37 = Math.min(v32, v35)
  const v38 = !s[1] && v37 >= v36
  const v39 = s[262] || v38
  const v40 = s[262] ? (v38 ? Math.min(v34, v36) : v34) : v36
  const v41 = s[261] ? (v39 ? Math.min(v31, v40) : v31) : v40
  const v42 = s[262] ? (v38 ? Math.max(v35, v37) : v35) : v37
  const v43 = s[261] ? (v39 ? Math.max(v32, v42) : v32) : v42
  const v44 = s[261] || s[262] || v38
  const v45 = v26 || v27 || v28 || !s[1] && !(!v25 && v31 === v32 && !v25 && v34 === v35 && v31 === v34)
  const v46 = SATS_27(f.vurderingsdato)
  const v47 = v25 ? -Infinity : v46
  const v48 = v25 ? Infinity : v46
  const v49 = SATS_28(f.vurderingsdato)
  const v50 = s[256] && v25 || !s[256] && v20
  s[279] = v50
  const v51 = s[256] ? (v25 ? -Infinity : v49) : v22
  const v52 = s[256] ? (v25 ? Infinity : v49) : v23
  const v53 = Math.max(v47, v51)
  const v54 = Math.min(v48, v52)
  const v55 = !s[1] && v54 >= v53
  const v56 = s[262] || v55
  const v57 = s[262] ? (v55 ? Math.min(v51, v53) : v51) : v53
  const v58 = s[261] ? (v56 ? Math.min(v47, v57) : v47) : v57
  s[267] = v58
  const v59 = s[262] ? (v55 ? Math.max(v52, v54) : v52) : v54
  const v60 = s[261] ? (v56 ? Math.max(v48, v59) : v48) : v59
  s[269] = v60
  const v61 = s[261] || s[262] || v55
  s[272] = v61
  const v62 = s[262] && v50
  s[277] = v62
  const v63 = !s[1] && v25 && v50
  s[278] = v63
  const v64 = v26 || v62 || v63 || !s[1] && !(!v25 && v47 === v48 && !v50 && v51 === v52 && v47 === v51)
  s[280] = v64
  const LAS_25_3_forsoerger = s[237] ? (v29 ? (v19 ? v41 : -Infinity) : f.samleverMedUngeydelse ? v41 : v58) : -Infinity
  s[266] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[237] ? (v29 ? (v19 ? v43 : Infinity) : f.samleverMedUngeydelse ? v43 : v60) : Infinity
  s[268] = LAS_25_3_forsoerger_hoej
  const v67 = v16 && !s[249] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[2661] = v67
  const LAS_25_3_forsoerger_er = v67 && (!s[237] || !v29 && (f.samleverMedUngeydelse && v44 || f.samleverMedUngeydelse === false && v61) || v29 && (!v19 || v44))
  s[271] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v67 || !s[237] || !v29 && (f.samleverMedUngeydelse && v45 || f.samleverMedUngeydelse === false && v64) || v29 && (!v19 || v45)
  s[276] = LAS_25_3_forsoerger_ir
}

function svar_27(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[263] ? -Infinity : v0
  s[286] = v1
  const v2 = s[263] ? Infinity : v0
  s[288] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[263] ? -Infinity : v3
  s[308] = v4
  const v5 = s[263] ? Infinity : v3
  s[310] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[263] ? -Infinity : v6
  s[287] = v7
  const v8 = s[263] ? Infinity : v6
  s[289] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[264]
  s[2664] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[2665] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[265] ? -Infinity : v11
  const v13 = s[265] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[265] ? -Infinity : v14
  const v16 = s[265] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[262] || v19
  const v21 = s[262] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[262] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[265] ? -Infinity : v23
  const v25 = s[265] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[256] ? (s[265] ? -Infinity : v26) : v4
  const v28 = s[256] ? (s[265] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[262] || v31
  const v33 = s[262] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[262] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[237] ? (v9 ? v1 : v10 ? (s[261] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[266] : f.borHosForaeldre ? (s[261] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[267]) : -Infinity
  s[307] = LAS_25_3
  const LAS_25_3_hoej = s[237] ? (v9 ? v2 : v10 ? (s[261] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[268] : f.borHosForaeldre ? (s[261] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[269]) : Infinity
  s[309] = LAS_25_3_hoej
  const LAS_25_3_er = s[270] && (!s[237] || v9 || v10 && (s[261] || s[262] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[271] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[261] || s[262] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[272]))))
  s[311] = LAS_25_3_er
  const LAS_25_3_ir = !s[270] || !s[237] || v9 && s[263] || !v9 && (v10 && (s[273] || s[274] || s[275] || !s[1] && !(!s[265] && v12 === v13 && !s[265] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[263] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[276] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[273] || s[277] || s[278] || !s[1] && !(!s[265] && v24 === v25 && !s[279] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[263] || f.psykiskLidelseNaevntILoven === false && s[280])))))
  s[314] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[270] && f.vurderingsdato < s[281]
  s[2666] = v39
  const v40 = s[270] && f.vurderingsdato >= s[282]
  s[2667] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[2669] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[2668] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[256] ? v7 : f.borHosForaeldre ? v4 : s[283]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[256] ? v8 : f.borHosForaeldre ? v5 : s[284]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[263] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[263] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[285] && v50 && v52 <= 0
  const LAS_24_3 = s[237] ? (v39 ? 0 : v52) : -Infinity
  s[1359] = LAS_24_3
  const LAS_24_3_hoej = s[237] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1360] = LAS_24_3_hoej
  const LAS_24_3_er = s[270] && (!s[237] || v39 || v54 || v55)
  s[1361] = LAS_24_3_er
  const LAS_24_3_ir = !s[270] || !s[237] || v40 && v51 || s[285] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1362] = LAS_24_3_ir
}

function svar_28(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[264] ? s[286] : s[287]
  s[319] = v0
  const v1 = s[264] ? s[288] : s[289]
  s[320] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[412] = v2
  const v3 = s[290] === Infinity
  const v4 = s[291] === -Infinity
  const v5 = s[292] === -Infinity
  const v6 = s[293] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[292] + s[291]
  const v9 = v3 || v6 ? Infinity : s[290] + s[293]
  const v10 = s[238] && !(v7 && (!s[238] || !s[294] && s[292] === s[290]) && (!s[238] || !s[295] && s[291] === s[293]))
  const v11 = s[294] || s[295] || v7
  const v12 = v9 === Infinity
  const v13 = s[296] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[297] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[296]
  const v18 = v12 || v15 ? Infinity : v9 + s[297]
  const v19 = v10 && s[238] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[238] || !s[298] && s[296] === s[297]))
  const v20 = v11 || s[298] || v16
  const v21 = v18 === Infinity
  const v22 = s[299] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[300] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[299]
  const v27 = v21 || v24 ? Infinity : v18 + s[300]
  const v28 = v19 && s[238] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[238] || !s[301] && s[299] === s[300]))
  const v29 = v20 || s[301] || v25
  const v30 = v27 === Infinity
  const v31 = s[302] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[303] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[302]
  const v36 = v30 || v33 ? Infinity : v27 + s[303]
  const v37 = v28 && s[238] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[238] || !s[304] && s[302] === s[303]))
  const v38 = v29 || s[304] || v34
  const v39 = s[305] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[306] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[1] ? (s[237] ? (s[238] ? (v41 || v40 ? -Infinity : s[306] + v35) : s[249] ? v0 : s[307]) : s[256] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[286] : v2 ? s[286] : f.gravidEfter12Uge ? s[287] : f.borHosForaeldre ? s[308] : f.psykiskLidelseNaevntILoven ? s[287] : s[283]) : -Infinity
  s[1363] = LAS_25
  const LAS_25_hoej = s[1] ? (s[237] ? (s[238] ? (v39 || v42 ? Infinity : s[305] + v36) : s[249] ? v1 : s[309]) : s[256] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[288] : v2 ? s[288] : f.gravidEfter12Uge ? s[289] : f.borHosForaeldre ? s[310] : f.psykiskLidelseNaevntILoven ? s[289] : s[284]) : Infinity
  s[1364] = LAS_25_hoej
  const v46 = s[238] || s[254]
  s[2670] = v46
  const v47 = !s[238] && s[255]
  s[2671] = v47
  const LAS_25_er = v46 && (!s[1] || !s[237] || !s[238] && (s[249] || s[311]) || s[238] && s[312] && v37 && !(v43 && (!s[312] || !s[313] && s[306] === s[305]) && (!v37 || !v38 && v35 === v36)))
  s[1365] = LAS_25_er
  const LAS_25_ir = v46 && (!s[1] || !s[237] && s[263] || s[237] && (!s[238] && (s[249] && s[263] || !s[249] && s[314]) || s[238] && (s[313] || v38 || v43))) || v47
  s[1366] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[315] ? v50 : -Infinity
  s[1367] = LAS_25b_1
  const LAS_25b_1_hoej = s[315] ? v50 : Infinity
  s[1368] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[321] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[322] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[323] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v56 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v57 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v58 = Math.max(LAS_25, v56)
  const v59 = Math.min(LAS_25_hoej, v57)
  const v60 = LAS_26_3 && LAS_25_er
  const v61 = LAS_26_3_nej && LAS_25_er
  const v62 = LAS_26_3_ir && LAS_25_er && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v56, v58) : v56) : v58
  const v65 = v61 ? (v62 ? Math.max(v57, v59) : v57) : v59
  const LAS_26_1_er = !s[1] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[326] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[327] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[324] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[325] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[316] && f.erGift
  s[2672] = v70
  const LAS_26_5 = v70 && (!s[315] || f.hjaelpEfterVoksensatsen && s[317])
  s[1370] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[315] || f.hjaelpEfterVoksensatsen === false || s[318])
  s[1371] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[315]
  s[802] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[315] || f.hjaelpEfterVoksensatsen === false && s[317])
  s[1373] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[315] || f.hjaelpEfterVoksensatsen || s[318])
  s[1374] = LAS_26_7_nej
}

function svar_29(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[181] ? -Infinity : v0
  s[334] = v1
  const v2 = s[181] ? Infinity : v0
  s[336] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[181] ? -Infinity : v3
  s[335] = v4
  const v5 = s[181] ? Infinity : v3
  s[337] = v5
  const LAS_30_2 = s[1] ? (s[238] ? (s[264] ? v1 : v4) : s[319]) : -Infinity
  s[1379] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[238] ? (s[264] ? v2 : v5) : s[320]) : Infinity
  s[1380] = LAS_30_2_hoej
  const LAS_30_2_ir = s[321] && (!s[1] || !s[238] && s[263] || s[238] && s[181]) || s[322] || s[323]
  s[1381] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[324] === -Infinity ? -Infinity : s[324] - f.egneIndtaegterPrMaaned
  const v10 = s[325] === Infinity ? Infinity : s[325] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[323] && s[321] && v14 >= v13
  const v16 = s[322] || v15
  const v17 = s[322] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[322] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[321] || s[322] || v15
  const v20 = f.erGift && (s[321] && LAS_30_2_ir || s[323] && !((!s[321] || !LAS_30_2_ir && v11 === v12) && s[321] && (!s[321] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[321] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[321] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[326] && v19 && !(v25 && (!s[326] || !s[327] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1377] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[327] || v20 || v25
  s[1378] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1375] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1376] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[2673] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[2675] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[2674] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1584] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[494] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[2678] = v36
  const v37 = !v36 || f.opfylderBetingelserForKontanthjaelp
  s[2677] = v37
  const v38 = LAS_81_1_aendring || !s[1]
  s[493] = v38
  const v39 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[373] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[2679] = v40
  const v41 = s[238] && s[163]
  const LAS_34_1 = !s[1] || !v39 && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 && f.ungPaaLavSatsUdenSaerligStoette === false || v39 && (!s[238] && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 || s[238] && (s[163] || v38 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[767] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v39 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37 || f.ungPaaLavSatsUdenSaerligStoette) || v39 && (!s[238] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37) || s[238] && (s[163] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[765] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v39 && v41
  s[766] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[238] && v45 || s[238] && (s[163] || v46)
  s[1383] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[238] && !v45 || s[238] && (s[163] || !v46)
  s[1384] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1385] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[498] = v50
  const v51 = !s[26] && f.skriftligtVejledtOmSanktioner || s[26] && (!s[182] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[182] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1386] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1387] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[260] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[260] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[1] || s[237] && (!s[26] && v56 || s[26] && (!s[147] && f.manglendeViljeTilRaadighed && v55 || s[147] && v56))
  s[1388] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[237] || !s[26] && v54 || s[26] && (!s[147] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[147] && v54)
  s[1389] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1390] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1391] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[331] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[328] ? -Infinity : v62
  const v64 = s[328] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[238] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[329] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[238] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[330] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[2685] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[238] || !(!v65 && !s[328] && v63 === v64))
  s[332] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[238] && (s[328] || !v65)
  s[333] = LAS_69j_2_bidrag_ir
}

function svar_30(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[256] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[404] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[181] ? -Infinity : v1
  const v3 = s[181] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[329] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[330] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[264] || !v0 || s[331] || s[332] && !(v8 && !s[181] && v2 === v3 && (!s[332] || !s[333] && s[329] === s[330]))
  s[351] = v10
  const v11 = s[264] && s[181] || !s[264] && (v0 && (!s[331] && (s[181] || s[333] || v8 || s[181]) || s[331] && s[181]) || !v0 && s[181])
  s[352] = v11
  const v12 = s[264] ? s[334] : v0 ? (s[331] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[329], s[181] ? -Infinity : v9)) : s[335]
  s[349] = v12
  const v13 = s[264] ? s[336] : v0 ? (s[331] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[330], s[181] ? Infinity : v9)) : s[337]
  s[350] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1393] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1394] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1395] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1396] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[411] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1397] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1398] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[2691] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[2692] = v22
  const v23 = v21 && v22
  s[2690] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[2693] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[346] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[345] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[2689] = v36
  const v37 = s[0] && !v36
  s[2688] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[347] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[348] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[197]
  const v41 = !s[0] || !s[197]
  const LAS_68a_1_tid = s[0] && v40
  s[1403] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[340] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[341] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[338] || s[31]
  s[358] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[359] = v48
  const v49 = v46 ? Infinity : v47
  s[360] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[357] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[355] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[356] = v54
  const v55 = v46 || !v50
  s[361] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[342] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[339] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[344] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[343] = LAS_68a_3_ir
}

function svar_31(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[339] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[340]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[341]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[340]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[341]) ? r_indtaegter.beloeb : 0) : 0 }) - s[339])
  const v1 = Math.max(0, -s[342] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[340]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[340]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[342])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[181] ? -Infinity : v2
  s[368] = v3
  const v4 = s[181] ? Infinity : v2
  s[369] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[181] && v3 === v4
  s[371] = v7
  const v8 = s[343] || s[181]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[344] && !(!v9 && (!s[344] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[370] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[372] = v19
  const v20 = s[344] && !(v18 && (!s[344] || !s[343] && v0 === v1) && v7)
  const v21 = s[343] || s[181] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[0] ? (s[171] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1404] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[171] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1405] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[171] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[171] && v27)
  s[1406] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[171] && (v15 || v28 || v33) || s[171] && v28
  s[1407] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[345] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[346] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[346] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[345] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[340]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[340]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[341]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[340]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[340]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[341]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[340]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1399] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[340]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[341]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1400] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[347] && LAS_68a_2_er && !(v42 && (!s[347] || !s[348] && s[346] === s[345]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1401] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[348] || LAS_68a_2_ir || v42
  s[1402] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[145] ? s[349] : -Infinity
  s[1408] = LAS_69j_2
  const LAS_69j_2_hoej = s[145] ? s[350] : Infinity
  s[1409] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[145] && (!s[145] || s[351])
  s[1410] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[145] || !s[145] || s[352]
  s[1411] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[385] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[2697] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[2698] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[2699] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[119] && LAS_69j_2_er
  const v73 = !s[119] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[384] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[729] = v75
  const LAS_69j_4 = s[145] ? (v57 ? (s[353] ? (s[119] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[354] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[119] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[389] = LAS_69j_4
  const LAS_69j_4_hoej = s[145] ? (v57 ? (s[353] ? (s[119] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[354] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[119] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[388] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[145] && (!s[145] || !v57 && (s[119] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[353] || s[119] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[354] || v65))) || v72))
  s[390] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[145] || !s[145] || !v57 && (s[119] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[353] || s[119] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[354] && v66)) || v73)
  s[391] = LAS_69j_4_ir
}

function svar_32(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[145] || s[197]
  const v1 = !s[145] || !s[197]
  const LAS_69j_5_tid = s[145] && v0
  s[1419] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[145] && v1
  s[363] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[145]
  s[364] = v4
  const LAS_69j_10 = s[145] ? Math.min(s[355], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[365] = LAS_69j_10
  const LAS_69j_10_hoej = s[145] ? Math.min(s[356], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[362] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[145] && (!s[145] || !(!s[357] && !s[358] && s[359] === s[360]))
  s[366] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[145] || !s[145] || s[361]
  s[367] = LAS_69j_10_ir
}

function svar_33(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[362] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[363]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[364]) ? r_indtaegter.beloeb : 0) : 0 }) - s[362])
  const v1 = Math.max(0, -s[365] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[363]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[365])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[378] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[366] && s[366] && !(v5 && (!s[366] || !s[367] && v3 === v4))
  s[374] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[363]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[363]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[364]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[379] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[366] && s[366] && !(v16 && (!s[366] || !s[367] && v14 === v15))
  s[375] = v21
  const v22 = Math.min(s[368], v0)
  const v23 = Math.min(s[369], v1)
  const v24 = s[367] || s[181]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[366] && !(!v25 && (!s[366] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[370]
  const v33 = s[366] && !(v32 && (!s[366] || !s[367] && v0 === v1) && s[371])
  const v34 = s[367] || s[181] || v32
  const v35 = Math.max(0, s[370] ? -Infinity : v0 - s[369])
  const v36 = Math.max(0, v2 || s[372] ? Infinity : v1 - s[368])
  const v37 = v36 >= Infinity
  const v38 = v37 ? -Infinity : quotient([v35, 5500], [10000], 'nærmeste', 1)
  const v39 = v37 ? Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v33 && !(v37 && (!v33 || !v34 && v35 === v36))
  const v41 = v34 || v37
  const v42 = v29 === Infinity
  const v43 = v38 === -Infinity
  const v44 = v28 === -Infinity
  const v45 = v39 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = v44 || v43 ? -Infinity : v28 + v38
  const v48 = v42 || v45 ? Infinity : v29 + v39
  const v49 = v30 && v40 && !(v46 && (!v30 || !v31 && v28 === v29) && (!v40 || !v41 && v38 === v39))
  s[376] = v49
  const v50 = v31 || v41 || v46
  s[380] = v50
  const v51 = Math.min(s[368], v11)
  const v52 = Math.min(s[369], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[366] && !(!v53 && (!s[366] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[381] = v59
  const v60 = v13 && s[370]
  const v61 = s[366] && !(v60 && (!s[366] || !s[367] && v11 === v12) && s[371])
  const v62 = s[367] || s[181] || v60
  const v63 = Math.max(0, s[370] ? -Infinity : v11 - s[369])
  const v64 = Math.max(0, v13 || s[372] ? Infinity : v12 - s[368])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[382] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[383] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[377] = v77
  const LAS_69j_9 = s[145] ? (s[373] ? (s[197] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[386] = LAS_69j_9
  const LAS_69j_9_hoej = s[145] ? (s[373] ? (s[197] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[387] = LAS_69j_9_hoej
}

function svar_34(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[145] && (!s[145] || !s[373] && (s[374] || s[375]) || s[373] && (!s[197] && (s[376] || s[377]) || s[197] && s[376]))
  s[1426] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[145] || !s[145] || !s[373] && (s[367] || s[367] || s[378] || s[367] || s[367] || s[379]) || s[373] && (!s[197] && (s[380] || s[381] || s[382] || s[383]) || s[197] && s[380])
  s[1427] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[2701] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[145] && (!s[145] || v3)
  s[1421] = LAS_69j_7
  const LAS_69j_7_nej = s[145] && (!s[145] || !v3)
  s[1422] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[119] && !s[384]
  const LAS_69j_8 = s[145] && (!s[145] || !s[385] || !s[353] || !v6)
  s[1423] = LAS_69j_8
  const LAS_69j_8_nej = s[145] && (!s[145] || s[385] && (!s[353] || v6))
  s[1424] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[145] || !s[145] || s[385] && !s[353]
  s[1425] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[2702] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[2703] = v11
  const LAS_69j_13 = s[145] && (!s[145] || v10)
  s[1431] = LAS_69j_13
  const LAS_69j_13_nej = s[145] && (!s[145] || !v10 || !v11)
  s[1432] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[145] || !s[145] || v10 && !v11
  s[1433] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[386] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[363]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[364]) ? r_indtaegter.beloeb : 0) : 0 }) + s[386]
  const v16 = s[387] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[363]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[387]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[363]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[364]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[363]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[145] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[363]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[364]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[363]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[363]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[364]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[363]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[145] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1412] = LAS_69j_5
  const LAS_69j_5_hoej = s[145] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1413] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[145] && (!s[145] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1414] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[145] || !s[145] || LAS_69j_9_ir || !s[145] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1415] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[26] || f.harFrasagtYdelsen === false
  const v38 = s[145] && f.erIJobafklaring
  s[2704] = v38
  const LAS_69j_5_modtager = v38 && (!s[145] || v37)
  s[1416] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[145] || !v37)
  s[1417] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[145]
  s[1418] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[425] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1428] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1429] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1430] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[2705] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[145] && (!s[145] || v48)
  s[400] = LAS_69j_15
  const LAS_69j_15_nej = s[145] && (!s[145] || !v48)
  s[399] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[388] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[389] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[145] ? Math.max(0, v53 || v52 ? -Infinity : s[389] - LAS_69j_5_hoej) : -Infinity
  s[1434] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[145] ? Math.max(0, v51 || v54 ? Infinity : s[388] - LAS_69j_5) : Infinity
  s[1435] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[145] && (!s[145] || s[390] && LAS_69j_5_er && !(v55 && (!s[390] || !s[391] && s[389] === s[388]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1436] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[145] || !s[145] || s[391] || LAS_69j_5_ir || v55
  s[1437] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[392], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[145] && (!s[145] || v60)
  s[397] = LAS_69k_5
  const LAS_69k_5_nej = s[145] && (!s[145] || !v60)
  s[398] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[423] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[393] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[394] ? (s[393] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1443] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[394] ? v64 : 0) : Infinity
  s[1444] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[394] || s[393] || v65)
  s[1445] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1446] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1447] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[2706] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[2707] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[2708] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[2709] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[396] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[395] = LAS_69k_6_aftale_nej
}

function svar_35(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[395]
  s[2713] = v0
  const v1 = f.holderFerieMedYdelse && (s[396] || !s[0])
  s[2712] = v1
  const v2 = f.deltagerAktivt || s[397] || v1
  s[2710] = v2
  const v3 = f.deltagerAktivt === false && (s[398] || !s[145]) && v0
  s[2711] = v3
  const LAS_69k_1 = s[145] && (!s[145] || (s[399] || !s[145]) && v2)
  s[1438] = LAS_69k_1
  const LAS_69k_1_nej = s[145] && (!s[145] || s[400] || v3)
  s[1439] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[145] && !s[401]
  s[2714] = v6
  const LAS_69k_2 = v6 && (!s[402] || s[403])
  s[1440] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[402] || !s[403])
  s[1441] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[402]
  s[1442] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[405] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[483] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[2719] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[2721] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[484] = v16
  const v17 = v12 && (!v13 || !v15)
  s[485] = v17
  const v18 = v12 && !v13
  s[486] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1448] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[407] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1449] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1450] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1451] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[487] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[488] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1457] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1458] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[2725] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[2727] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[2728] = v34
  const v35 = v33 && v34
  s[2726] = v35
  const v36 = v32 || v35
  s[2724] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1459] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1460] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[2733] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[406] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[2732] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[2731] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[264] ? (v47 ? -Infinity : v48) : s[404] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[264] ? (v47 ? Infinity : v48) : s[404] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1453] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1454] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[2730] = v63
  const v64 = LAS_69l_3_er && v63
  s[2729] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1455] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1456] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[2735] = v67
  const v68 = LAS_69l_3_er && v67
  s[2734] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1461] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1462] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1463] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[2737] = v72
  const v73 = s[404] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1464] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1465] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[2736] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1466] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1467] = LAS_69o_2_ir
}

function svar_36(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[405] && (!s[405] || s[406] && f.ydelsenBoerOphoere)
  s[1468] = LAS_69p_1
  const LAS_69p_1_nej = s[405] && (!s[405] || s[407] || f.ydelsenBoerOphoere === false)
  s[1469] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[2738] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[2739] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[405] ? v4 : -Infinity
  s[1470] = LAS_69q_1
  const LAS_69q_1_hoej = s[405] ? v4 : Infinity
  s[1471] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[145] ? v7 : -Infinity
  s[1472] = LAS_69t_2
  const LAS_69t_2_hoej = s[145] ? v7 : Infinity
  s[1473] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[541] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[542] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[2744] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[2746] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[507] = v14
  const v15 = s[26] ? (s[408] ? (s[171] ? (v10 ? (s[182] ? (s[147] ? (v11 ? (s[31] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[145] ? v15 : -Infinity
  s[1475] = LAS_69x_3
  const LAS_69x_3_hoej = s[145] ? v15 : Infinity
  s[1476] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[2750] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[2749] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[409] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[419] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[410] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[418] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[424] = v22
  const v23 = v22 && !s[411]
  const v24 = !s[1] || v23
  s[504] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v22 || f.saerligeForholdForLoen)
  s[1477] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1478] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1479] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[417] = v28
  const v29 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v30 = SATS_46(f.revalideringBevilgetDen)
  const LAS_71_2_er = !s[249] && f.forsoergerEgetBarnIHjemmet === false
  s[1488] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v28 || (v29 ? -Infinity : v30) < f.indtaegtFoerRevalidering)
  s[1497] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v28 || (v29 ? Infinity : v30) >= f.indtaegtFoerRevalidering)
  s[1498] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v28 || v29
  s[1499] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v35 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[31]
  s[414] = v35
  const v36 = SATS_47(f.vurderingsdato)
  const v37 = SATS_48(f.vurderingsdato)
  const v38 = SATS_49(f.vurderingsdato)
  const v39 = SATS_50(f.vurderingsdato)
  const v40 = SATS_51(f.vurderingsdato)
  const LAS_71_2_ung = v28 ? (s[412] ? (v35 ? -Infinity : v36) : f.gravidEfter12Uge ? (v35 ? -Infinity : v37) : f.borHosForaeldre ? (v35 ? -Infinity : v38) : f.psykiskLidelseNaevntILoven ? (v35 ? -Infinity : v39) : v35 ? -Infinity : v40) : -Infinity
  s[1490] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v28 ? (s[412] ? (v35 ? Infinity : v36) : f.gravidEfter12Uge ? (v35 ? Infinity : v37) : f.borHosForaeldre ? (v35 ? Infinity : v38) : f.psykiskLidelseNaevntILoven ? (v35 ? Infinity : v39) : v35 ? Infinity : v40) : Infinity
  s[1491] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[256] || !v28 || v35
  s[1492] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v44 = SATS_52(f.vurderingsdato)
  const v45 = SATS_53(f.vurderingsdato)
  const LAS_71_2 = v28 ? (s[256] ? (f.forsoergelsespligtUdenForHjemmet ? (v35 ? -Infinity : v44) : v35 ? -Infinity : v45) : LAS_71_2_ung) : -Infinity
  s[1486] = LAS_71_2
  const LAS_71_2_hoej = v28 ? (s[256] ? (f.forsoergelsespligtUdenForHjemmet ? (v35 ? Infinity : v44) : v35 ? Infinity : v45) : LAS_71_2_ung_hoej) : Infinity
  s[1487] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v28 || !s[256] && LAS_71_2_ung_ir || s[256] && v35
  s[1489] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v49 = SATS_54(f.vurderingsdato)
  const v50 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[2756] = v50
  const v51 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[2757] = v51
  const v52 = SATS_55(f.vurderingsdato)
  const v53 = v35 ? -Infinity : v52
  const v54 = v35 ? Infinity : v52
  const v55 = v51 && LAS_71_2_er
  const LAS_71_1 = v28 ? (s[249] ? (v35 ? -Infinity : v49) : v50 ? (v55 ? Math.min(v53, LAS_71_2) : v53) : LAS_71_2) : -Infinity
  s[416] = LAS_71_1
  const LAS_71_1_hoej = v28 ? (s[249] ? (v35 ? Infinity : v49) : v50 ? (v55 ? Math.max(v54, LAS_71_2_hoej) : v54) : LAS_71_2_hoej) : Infinity
  s[415] = LAS_71_1_hoej
  const v58 = LAS_70_1_nej || s[413]
  const LAS_71_1_er = LAS_70_1 && (!v28 || s[249] || v50 || v55)
  s[420] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v28 || s[249] && v35 || !s[249] && (v50 && v35 || v51 && LAS_71_2_ir)) || v58
  s[421] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[1480] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[1481] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[1] || LAS_71_1_er)
  s[1482] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[1] || LAS_71_1_ir) || v58
  s[1483] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v65 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v66 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v67 = intersect(v65, v66)
  const LAS_70_5 = from(v67, 13332 /* 2006-07-03 */)
  s[1484] = LAS_70_5
  const v69 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[2758] = v69
  const LAS_70_5_ir = v69 >= NEVER
  s[1485] = LAS_70_5_ir
}

function svar_37(f, s) {
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v0 = SATS_56(f.vurderingsdato)
  const v1 = s[414] ? -Infinity : v0
  const v2 = s[414] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[415] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[416] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const LAS_71_3 = s[417] ? Math.max(0, Math.min(f.bidragPrMaaned, v5 || v4 ? -Infinity : v1 - s[415])) : -Infinity
  s[1493] = LAS_71_3
  const LAS_71_3_hoej = s[417] ? Math.max(0, Math.min(f.bidragPrMaaned, v3 || v6 ? Infinity : v2 - s[416])) : Infinity
  s[1494] = LAS_71_3_hoej
  const v10 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[2763] = v10
  const v11 = f.psykiskLidelseNaevntILoven && v10
  s[2762] = v11
  const v12 = !s[256] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v11
  s[2761] = v12
  const v13 = s[418] || !v12
  s[2760] = v13
  const v14 = (s[419] || s[413]) && v12
  s[2759] = v14
  const LAS_71_3_er = v14 && (!s[417] || s[420] && !(v7 && !s[414] && v1 === v2 && (!s[420] || !s[421] && s[416] === s[415])))
  s[1495] = LAS_71_3_er
  const LAS_71_3_ir = v14 && (!s[417] || s[414] || s[421] || v7) || v13
  s[1496] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[422] || !s[1]
  s[1501] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v18 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v18)
  s[1502] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v18)
  s[1503] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v21 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[2764] = v21
  const v22 = f.maanederITilbudIRevalidering >= 12
  s[2766] = v22
  const v23 = v22 ? Math.max(0, s[423]) : 0
  const v24 = v22 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[424] ? (s[411] ? (v21 ? (s[425] ? v24 : -Infinity) : v23) : -Infinity) : 0) : -Infinity
  s[1504] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[424] ? (s[411] ? (v21 ? (s[425] ? v24 : Infinity) : v23) : Infinity) : 0) : Infinity
  s[1505] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[424] && (!s[411] || v21 && !s[425])
  s[1506] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v28 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[2767] = v28
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v28)
  s[1507] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v28)
  s[1508] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v31 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v32 = v28 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v31, v32) : -Infinity
  s[1509] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v31, v32) : Infinity
  s[1510] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v35 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[2770] = v35
  const v36 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[2771] = v36
  const v37 = v35 && v36
  s[2769] = v37
  const v38 = f.maanederIFleksjobSeneste18 >= 9
  s[489] = v38
  const v39 = v36 || v38
  s[2774] = v39
  const v40 = f.erVisiteretTilFleksjob && v39
  s[2773] = v40
  const v41 = !v35 && v40
  s[2772] = v41
  const v42 = v37 || v41
  s[2768] = v42
  const v43 = !s[0] && f.erVisiteretTilFleksjob && v42 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[6] || v43
  s[1511] = LAS_74a_1
  const LAS_74a_1_nej = !s[6] || !v43
  s[1512] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v46 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v47 = intersect(v46, s[426])
  const v48 = from(v47, 13332 /* 2006-07-03 */)
  const v49 = dayReaching(v48, 13332 /* 2006-07-03 */, 1)
  s[891] = v49
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v48
  s[1513] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v49 >= NEVER
  s[890] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v52 = s[0] && v39
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[6] || v52)
  s[434] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[6] || !v52)
  s[431] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v55 = f.maanederEfterFleksydelsesalderen >= 6
  s[2777] = v55
  const LAS_74b_2 = !s[6] || s[427] && v55
  s[432] = LAS_74b_2
  const LAS_74b_2_nej = !s[6] || !s[428] || !v55
  s[433] = LAS_74b_2_nej
}

function svar_38(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[892] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[2783] = v1
  const v2 = s[429] || v1
  const v3 = SATS_57(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[465] = v4
  const v5 = v2 ? Infinity : v3
  s[466] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[467] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[468] = v11
  const v12 = v2 || !v6
  s[470] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[2780] = v13
  const v14 = v13 || s[182] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[430]
  const v15 = SATS_58(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[472] = v18
  const v19 = v0 ? v17 : v10
  s[473] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1515] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1516] = LAS_74a_2_uge_hoej
  const v22 = s[431] || s[432]
  s[2785] = v22
  const v23 = s[433] || !s[6]
  const v24 = (s[434] || s[11]) && v23 && (s[434] || s[433])
  s[2784] = v24
  const v25 = !s[0] || v22
  s[2779] = v25
  const v26 = s[0] && (v24 || !s[6])
  s[2778] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[469] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[471] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[432]
  s[2787] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[2786] = v37
  const v38 = v37 ? (v36 ? Math.min(s[334], s[335]) : s[334]) : s[335]
  const v39 = v37 ? (v36 ? Math.max(s[336], s[337]) : s[336]) : s[337]
  const v40 = v37 && s[181] || v36 && s[181]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[6] && v34 && v42 >= v41
  const v46 = v22 || v45
  const v47 = v22 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v22 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const v49 = v22 && v40
  const v50 = v16 > -Infinity && v17 < Infinity
  const v51 = quotient([v16, 43333], [10000], 'nærmeste', 100)
  const v52 = quotient([v17, 43333], [10000], 'nærmeste', 100)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = !v50 && !v14 && v16 === v17
  const v56 = v14 || !v50
  const v57 = Math.max(v38, v53)
  const v58 = Math.min(v39, v54)
  const v59 = v24 && !v55
  const v60 = !s[6] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[2781] = v64
  const v65 = v64 || s[31]
  const v66 = SATS_59(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[6] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[479] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[478] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[480] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[6] && v35 && v40 || !s[6] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[6] && v56 && v40 || !s[6] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[6] && v65 && v40 || !s[6] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[481] = LAS_74a_3_ir
}

function svar_39(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[2789] = v0
  const v1 = shiftDays(s[95], 35)
  s[711] = v1
  const v2 = shiftDays(s[97], 35)
  s[712] = v2
  const v3 = !s[38] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[2790] = v3
  const v4 = !s[38] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[2791] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[2792] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[435] && (!s[435] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[40]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[441] = SDL_7c
  const SDL_7c_nej = s[435] && (!s[435] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[442] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[95], 56), -1)
  s[436] = v9
  const v10 = shiftDays(shiftDays(s[97], 56), -1)
  s[437] = v10
  const v11 = !s[38] && v10 >= f.forventetRask
  s[2795] = v11
  const v12 = !s[38] && v9 < f.forventetRask
  s[2796] = v12
  const v13 = !s[38] && v10 >= f.vurderingsdato
  s[2797] = v13
  const v14 = !s[38] && v9 < f.vurderingsdato
  s[2798] = v14
  const v15 = v12 || v14
  s[563] = v15
  const v16 = (v11 || s[40]) && (v13 || s[40]) && (v11 || v13)
  s[564] = v16
  const v17 = !s[162] && s[40]
  s[565] = v17
  const SDL_12_1_1 = !s[1] || !s[435] && f.tilbagevendenForestaar || s[435] && !s[162] && v16
  s[440] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[435] && f.tilbagevendenForestaar === false || s[435] && (s[162] || v15)
  s[438] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[435] && v17
  s[439] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[2804] = v21
  const v22 = f.fratraeder && !v21
  s[2803] = v22
  const v23 = s[103] && !v22
  s[579] = v23
  const v24 = f.holdteSamtaler >= 1
  s[569] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[581] = v25
  const v26 = v25 >= f.forventetRask
  s[2805] = v26
  const v27 = v25 >= f.vurderingsdato
  s[2806] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[566] = v28
  const v29 = shiftDays(shiftDays(s[95], 182), -1)
  s[580] = v29
  const v30 = shiftDays(shiftDays(s[97], 182), -1)
  s[582] = v30
  const v31 = !s[38] && v30 >= f.forventetRask
  s[2809] = v31
  const v32 = !s[38] && v29 < f.forventetRask
  s[2810] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[2808] = v33
  const v34 = v23 && (v31 || s[40]) && f.opfoelgningOenskes === false
  s[2807] = v34
  const v35 = !s[38] && v30 >= f.vurderingsdato
  s[2811] = v35
  const v36 = !s[38] && v29 < f.vurderingsdato
  s[2812] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[445] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[40])
  s[446] = v38
  const v39 = !s[38] && s[95] < 20635 /* 2026-07-01 */
  s[2801] = v39
  const v40 = !s[38] && s[97] >= 20635 /* 2026-07-01 */
  s[2802] = v40
  const v41 = !s[162] || v40
  s[2800] = v41
  const v42 = s[162] && (v39 || s[40])
  s[447] = v42
  const v43 = v42 && !v41
  s[448] = v43
  const SDL_13f_1 = s[147] && (v42 && (v28 || v38) || !v43 && (!s[147] || !s[162] && v28 || s[162] && v38))
  s[444] = SDL_13f_1
  const SDL_13f_1_nej = s[147] && (v42 && (!v28 || v37) || !v43 && (!s[147] || !s[162] && !v28 || s[162] && v37))
  s[443] = SDL_13f_1_nej
}

function svar_40(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[436], v0)
  const v2 = Math.min(s[437], v0)
  const v3 = s[38] || !s[40] && s[436] === s[437]
  const v4 = s[438] && !s[38]
  const v5 = s[439] && !s[38] && s[437] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[436] : NEVER) : NEVER
  const v7 = s[440] ? NEVER : s[437]
  const v8 = s[440] || v4 || v5
  const v9 = s[438] && s[40] || s[439] && !(v3 && !s[38] && s[436] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[38] || !s[40] && v1 === v2
  const v13 = s[441] && !s[38]
  const v14 = s[442] && v8
  const v15 = !s[435] && !s[38] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[441] && s[40]
  const v23 = v22 || s[442] && v9 || !s[435] && s[40] && v9 || !s[435] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[38] && v8 || s[38] && !v8) && (s[38] || v1 === v6))
  s[455] = v23
  const v24 = shiftMonths(s[95], 6)
  s[567] = v24
  const v25 = shiftMonths(s[97], 6)
  s[568] = v25
  const v26 = shiftDays(v24, -1)
  s[574] = v26
  const v27 = shiftDays(v25, -1)
  s[575] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[442] && !s[38]
  const v33 = !s[435] && !s[38] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[460] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[461] = v38
  const v39 = v13 || v32 || v33
  s[459] = v39
  const v40 = s[442] && s[40]
  const v41 = !s[435] && s[40]
  s[458] = v41
  const v42 = v22 || v40 || v41 || !s[435] && !((s[38] || !s[40] && v28 === v29) && (s[38] || !s[40] && v26 === v27) && (s[38] || v26 === v28))
  s[456] = v42
  const v43 = s[443] && v39
  const v44 = !s[147] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[444] ? NEVER : v38
  const v47 = s[444] || v43 || v44
  const v48 = Math.max(s[436], v1)
  const v49 = Math.min(s[437], v2)
  const v50 = !s[435] && !s[38] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[436], v48) : s[436]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[463] = v53
  const v54 = v32 ? (v50 ? Math.max(s[437], v49) : s[437]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[464] = v55
  const v56 = v13 || v32 || v50
  s[462] = v56
  const v57 = v22 || v40 || v41 || !s[435] && !(v12 && v3 && (s[38] || s[436] === v1))
  s[457] = v57
  const v58 = s[443] && v56
  const v59 = !s[147] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[444] ? NEVER : v55
  const v62 = s[444] || v58 || v59
  const v63 = s[1] ? (s[435] ? (s[162] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[436]) : FIRST_DAY
  s[451] = v63
  const v64 = s[1] ? (s[435] ? (s[162] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[437]) : NEVER
  s[453] = v64
  const v65 = s[445] && v39
  const v66 = s[446] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[446] ? NEVER : v38
  const v69 = s[445] && v56
  const v70 = s[446] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[446] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[452] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[454] = v77
  const v78 = s[447] && (v21 || v66 || v70)
  s[449] = v78
  const v79 = !s[448] && (!s[1] || !s[435] && !s[38] || s[435] && (!s[162] && v21 || s[162] && (v47 || v62)))
  s[450] = v79
}

function svar_41(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[449] || s[450]
  s[1841] = SDL_13b_1_er
  const SDL_13b_1 = s[449] ? (s[450] ? Math.min(s[451], s[452]) : s[452]) : s[451]
  s[1839] = SDL_13b_1
  const SDL_13b_1_hoej = s[449] ? (s[450] ? Math.max(s[453], s[454]) : s[454]) : s[453]
  s[1840] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[447] && (s[455] || s[445] && s[456] || s[445] && s[457]) || !s[448] && (!s[1] || s[458] || s[435] && (!s[162] && s[455] || s[162] && (s[443] && s[456] || !s[147] && !((!s[459] || !s[456] && s[460] === s[461]) && s[459] && s[460] === NEVER) || s[443] && s[457] || !s[147] && !((!s[462] || !s[457] && s[463] === s[464]) && s[462] && s[463] === NEVER))))
  s[1842] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[2816] = v4
  const LAS_74a_7 = s[6] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1517] = LAS_74a_7
  const LAS_74a_7_hoej = s[6] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1518] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[2815] = v7
  const LAS_74a_7_er = v7 && (!s[6] || v4 || SDL_13b_1_er)
  s[1519] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[6] || !v4 && SDL_13b_1_ir
  s[1520] = LAS_74a_7_ir
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v10 = allPeriods(f.ledighedsydelsesperioder)
  const v11 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v12 = without(v10, v11)
  const v13 = f.revurderetFoer ? shiftDays(f.tolvMaanederSidstNaaetDen, 1) : 11504 /* 2001-07-01 */
  const v14 = from(v12, v13)
  const v15 = dayOver(v14, 18, 364, v13)
  const v16 = runStart(v14, v15)
  const v17 = v16 === NEVER
  const v18 = v15 === NEVER
  const v19 = v17 && v18
  s[2829] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[2827] = v21
  const v22 = !v19 && !v20
  s[2828] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[2830] = v24
  const v25 = v22 || !v24
  s[2826] = v25
  const v26 = (v21 || v19) && v24
  s[2825] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[2817] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[2823] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[2821] = v37
  const v38 = !v35 && !v36
  s[2822] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[2824] = v40
  const v41 = v38 || !v40
  s[2820] = v41
  const v42 = (v37 || v35) && v40
  s[2819] = v42
  const LAS_74c_1_ir = !v27 && !s[6]
  s[1523] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1521] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1522] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[2831] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[2832] = v52
  const v53 = shiftDays(LAS_74c_1, 1)
  const v54 = shiftDays(LAS_74c_1_hoej, 1)
  const v55 = from(v12, v54)
  const v56 = from(v12, v53)
  const v57 = dayReaching(v56, v53, 183)
  const v58 = dayReaching(v55, v54, 183)
  const v59 = Math.max(v49, v57)
  const v60 = Math.min(v50, v58)
  const v61 = LAS_74c_1_ir && v60 >= v59
  const v62 = !v52 || v61
  const v63 = v52 ? v59 : v61 ? Math.min(v57, v59) : v57
  const v64 = v52 ? v60 : v61 ? Math.max(v58, v60) : v58
  const LAS_74c_1_18_er = !s[6] || v51 || !v52 || v61
  s[1526] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[6] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1524] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[6] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1525] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[897] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[2834] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[221]
  s[895] = v71
  const LAS_74c_1_frist_er = v71 || !s[6] || !v68 || !s[417] || v69 || LAS_74c_1_18_er
  s[1529] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[6] || v68 && (!s[417] || !v69 && !s[6]))
  s[1530] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[417] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1527] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[417] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1528] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[6] || f.vurderingsdato >= LAS_74c_1
  s[1531] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[6] || f.vurderingsdato < LAS_74c_1_hoej
  s[1532] = LAS_74c_1_nu_nej
}

function svar_42(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[465], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[466], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[465], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[466], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[467] ? Math.min(v0, v1) : -Infinity), s[467] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[467] ? Math.max(v0, v1) : Infinity), s[467] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[433] && !s[468]
  const v9 = !s[6] && !s[468] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[6] || !s[0] && (s[432] || v8 || v9) || s[0] && s[469]
  s[1535] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[6] || !s[0] && (s[433] && s[470] || !s[6] && !((s[468] || !s[470] && v4 === v5) && !s[468] && v4 === 0)) || s[0] && s[471]
  s[1536] = LAS_74d_2_ir
  const LAS_74d_2 = s[6] ? (s[0] ? s[472] : s[432] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1533] = LAS_74d_2
  const LAS_74d_2_hoej = s[6] ? (s[0] ? s[473] : s[432] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1534] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[474], v17)
  const v19 = Math.min(s[475], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[181] && v18 === v19
  const v26 = s[181] || v20
  const v27 = Math.max(0, s[476] ? -Infinity : v17 - s[475])
  const v28 = Math.max(0, s[477] ? Infinity : v17 - s[474])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[181] && v27 === v28
  const v33 = s[181] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1537] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1538] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1539] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1540] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[478] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[479] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[480] && LAS_74d_3_er && !(v47 && (!s[480] || !s[481] && s[479] === s[478]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[481] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[479] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[478] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1541] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1542] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1543] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1544] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[2835] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[2838] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[2839] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[2840] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[2836] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[2837] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[2841] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[803] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1545] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1546] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1548] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1549] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1552] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1550] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1551] = LAS_74e_8_hoej
}

function svar_43(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[6] ? v0 : FIRST_DAY
  s[1555] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[6] ? v0 : NEVER
  s[1556] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[2842] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[2843] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[2845] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[2844] = v6
  const v7 = v3 || !s[6]
  const LAS_74f_1 = !s[6] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[482] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[482]
  s[1553] = LAS_74f_1
  const LAS_74f_1_nej = !s[6] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[482] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[482])
  s[1554] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1559] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[2846] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1557] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1558] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[804] = v15
  const LAS_75a_1 = !v15 || !s[483] || s[484]
  s[1560] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[485]
  s[1561] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[486]
  s[1562] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[6] || v19
  s[1563] = LAS_76_1
  const LAS_76_1_nej = !s[6] || !v19
  s[1564] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[899] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[2851] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[2850] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[487], v23 ? 0 : s[488]) : 0) : -Infinity
  s[1565] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[487] : 0, v25 ? s[488] : 0) : 0) : Infinity
  s[1566] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1567] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1568] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[2853] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[2854] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[2857] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[2856] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[2855] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1569] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1570] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[887] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1572] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1573] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1574] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1575] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2860] = v44
  const v45 = v30 && v44
  s[2859] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2862] = v46
  const v47 = v31 && v46
  s[2861] = v47
  const v48 = v45 || v47
  s[2858] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2865] = v51
  const v52 = v30 && v51
  s[2864] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2867] = v53
  const v54 = v31 && v53
  s[2866] = v54
  const v55 = v52 || v54
  s[2863] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2868] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2869] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1576] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1577] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[6] || s[489]
  s[1578] = LAS_77a_6
  const LAS_77a_6_nej = !s[6] || !s[489]
  s[1579] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[6] || v63
  s[1580] = LAS_77b_1
  const LAS_77b_1_nej = !s[6] || !v63
  s[1581] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[2871] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[2872] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[2873] = v68
  const v69 = v66 && v67 && v68
  s[2870] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v70
  s[492] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v70
  s[495] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[2874] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v74
  s[491] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v74
  s[490] = LAS_81_1_forudsigelig_nej
}

function svar_44(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[2875] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v1
  s[500] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v1
  s[1635] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[490] || f.udgiftenErHeltAfgoerende
  s[502] = v4
  const v5 = (s[491] || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[503] = v5
  const v6 = s[492] || !s[1]
  s[501] = v6
  const v7 = LAS_88_1_nej || !s[1]
  s[499] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[2876] = v8
  const LAS_81_1 = !s[1] || !s[26] && s[493] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[26] && !v8 && s[493] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1582] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[26] && (s[494] || s[495] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[26] && (v8 || s[494] || s[495] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1583] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v11
  s[1585] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v11
  s[1586] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v14)
  s[1587] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v14)
  s[1588] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1589] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[2878] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[2877] = v19
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1590] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1591] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v22 : -Infinity
  s[1592] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v22 : Infinity
  s[1593] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2880] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[2882] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[2881] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[2884] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[2883] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[336] : s[337]) >= f.ydelseFoerFradragVedTandpleje
  s[2887] = v31
  const v32 = (f.harForsoergelsespligt ? s[334] : s[335]) >= f.ydelseFoerFradragVedTandpleje
  s[2888] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[2886] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[181])
  s[2885] = v34
  const LAS_82a_1 = !s[1] || s[0] && (!s[238] && v30 || s[238] && (v25 || v27 || v34))
  s[1594] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[238] && !v30 || s[238] && !v25 && !v27 && v33
  s[1595] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[256] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[2890] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2892] = v40
  const v41 = v40 && s[256]
  s[2891] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[256] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[496]
  s[2893] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[497]
  s[2894] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[328] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[1] ? (s[0] ? (s[237] ? (v39 ? (s[238] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1596] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[237] ? (v39 ? (s[238] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1597] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[237] || !v39 || !s[238] || !v45 || v46 || v49)
  s[1598] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[237] && v39 && s[238] && s[328] && v37 !== v43) || LAS_82a_1_nej || !s[1]
  s[1599] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v57
  s[805] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v57
  s[1601] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v60 : FIRST_DAY
  s[1602] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v60 : NEVER
  s[1603] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1604] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[2896] = v64
  const v65 = f.medicinTil === 'dig'
  s[2898] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[2899] = v66
  const v67 = v65 && v66
  s[2897] = v67
  const v68 = v64 || v67
  s[2895] = v68
  const v69 = s[238] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[1] || v69
  s[806] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v69
  s[1606] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[238] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v72 : -Infinity
  s[1607] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v72 : Infinity
  s[1608] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1609] = LAS_82b_2_ir
}

function svar_45(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[2901] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[2900] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1610] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1611] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1612] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[505] = v6
  const v7 = !s[1] || v6 && !s[498]
  s[506] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[2902] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[498] || f.kanIkkeBetaleUdgiften))
  s[1613] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[498] || f.kanIkkeBetaleUdgiften === false))
  s[1614] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1615] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[2904] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[499]
  s[1616] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[500]
  s[1617] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[26] && s[493] && s[501] && f.egenBetalingVanskeliggoerFremtiden && s[502] && s[499] && v12
  s[1618] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[26] || s[494] || s[495] || f.egenBetalingVanskeliggoerFremtiden === false || s[503] || s[500] || !v12
  s[1619] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[26] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1620] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1621] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[238] ? v20 : FIRST_DAY
  s[1626] = LAS_86_7
  const LAS_86_7_hoej = s[238] ? v20 : NEVER
  s[1627] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[238] && f.vurderingsdato < LAS_86_7_hoej
  s[2905] = v23
  const v24 = s[238] && f.vurderingsdato >= LAS_86_7
  s[2906] = v24
  const v25 = s[328] ? -Infinity : 45000
  const v26 = s[328] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[328] && v25 === v26
  const v34 = s[328] || !v28
  const v35 = v31 > -Infinity && v32 < Infinity
  const v36 = quotient([v31], [4], 'nærmeste', 1)
  const v37 = quotient([v32], [4], 'nærmeste', 1)
  const v38 = f.retTilEkstraBoernetilskud && !v33 && !(!v35 && (v33 || !v34 && v31 === v32)) || f.retTilEkstraBoernetilskud === false && !v33
  const v39 = f.retTilEkstraBoernetilskud && (v34 || !v35) || f.retTilEkstraBoernetilskud === false && v34
  const v40 = f.retTilEkstraBoernetilskud ? (v35 ? Math.min(v36, v37) : -Infinity) : v31
  const v41 = f.retTilEkstraBoernetilskud ? (v35 ? Math.max(v36, v37) : Infinity) : v32
  const v42 = Math.max(0, v40)
  const v43 = Math.min(0, v41)
  const v44 = v24 && v38
  const v45 = !s[238] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[238] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1622] = LAS_86_2
  const LAS_86_2_hoej = s[238] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1623] = LAS_86_2_hoej
  const LAS_86_2_er = s[238] && (!s[238] || v23 || v44 || v45)
  s[1624] = LAS_86_2_er
  const LAS_86_2_ir = !s[238] || !s[238] || v24 && v39 || !s[238] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1625] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[238] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1629] = LAS_86_8
  const LAS_86_8_hoej = s[238] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1630] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v55 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v56 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v57 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v58 = v55 ? Math.min(v56, v57) : -Infinity
  const v59 = v55 ? Math.max(v56, v57) : Infinity
  const v60 = LAS_86_2_er && !(!v55 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v61 = LAS_86_2_ir || !v55
  const v62 = v58 > -Infinity && v59 < Infinity
  const v63 = quotient([v58], [3], 'nærmeste', 1)
  const v64 = quotient([v59], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[238] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1631] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[238] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1632] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[238] && (!s[238] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1633] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[238] || !s[238] || v61 || !v62
  s[1634] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[424])
  s[1641] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[424] || !s[411])
  s[1642] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[504]
  s[1643] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[884] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[889] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v73)
  s[1638] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v73 || !v72)
  s[1639] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v73 && !v72
  s[1640] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1636] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1637] = LAS_91_1_nej
}

function svar_46(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1646] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[2907] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[2908] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[2909] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[2911] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[2912] = v5
  const v6 = !v4 || !v5
  s[2910] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[2914] = v7
  const v8 = !v4 || !v7
  s[2913] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1644] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1645] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1648] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[807] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[238] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v14 : FIRST_DAY
  s[1650] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v14 : NEVER
  s[1651] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[505] || !s[498])
  s[1654] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[505])
  s[1655] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[506]
  s[1656] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[2917] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[2915] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[2916] = v22
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1652] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1653] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v25
  s[1657] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v25
  s[1658] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[163] && f.jobcenterUdfoererIndsatsen || s[163] && (s[507] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v28
  s[1659] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v28
  s[1660] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[2918] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[2919] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[2920] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[2921] = v34
  const v35 = v32 && !s[162] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[1] || v35)
  s[525] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[1] || !v35)
  s[1723] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[1]
  s[1724] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[2923] = v39
  const v40 = !v31 || LSP_18_2
  s[2925] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[526] = v41
  const v42 = v31 && v41
  s[2924] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[2926] = v43
  const v44 = s[162] && f.sagenErForelagtTeamet
  s[2922] = v44
  const LOB_9_1 = v44 || !s[1] || s[0] && (!s[163] && (v39 || v42) || s[163] && !s[162] && (v43 || v42))
  s[1661] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[1] || !s[0] || !s[163] && !v39 && v40 || s[163] && (s[162] || !v43 && v40)
  s[1662] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[1]
  s[1663] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[2927] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[2929] = v49
  const v50 = s[239] || f.behovForUndervisningsomraadet
  s[2930] = v50
  const v51 = v49 && v50
  s[2928] = v51
  const v52 = s[0] && (!s[147] && (v48 || v51) || s[147] && !s[162] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v52
  s[1664] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v52
  s[1665] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v55 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[522] = v55
  const v56 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[523] = v56
  const v57 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[524] = v57
  const v58 = v56 && (v57 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v55 || v58
  s[808] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v55 || !v58
  s[1670] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v55 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1666] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v55 ? 18262 /* 2020-01-01 */ : NEVER
  s[1667] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v55 || LOV1559_9_valg_nej || !v55
  s[1669] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[238] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1672] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[238] ? 20300 /* 2025-07-31 */ : NEVER
  s[1673] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[238] && f.modtogHjaelp30Juni2025
  s[1674] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[238]
  s[1675] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v68 = f.bopaelsmaanederEfter15 >= 120
  s[510] = v68
  const v69 = f.bopaelsmaanederLigeFoer >= 60
  s[2936] = v69
  const v70 = v68 && v69
  s[2935] = v70
  const v71 = f.harDanskIndfoedsret || v70 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v71
  s[1683] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v71
  s[1684] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[519] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[520] = LSP_2_1_eu_nej
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v76 = f.bopaelsmaanederEfter15 >= 360
  s[2937] = v76
  const v77 = s[508] || !s[1]
  s[518] = v77
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v77 && v76
  s[511] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[509] || !v76
  s[512] = LSP_3_2_nej
}

function svar_47(f, s) {
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v0 = f.bopaelsmaanederEfter15 * 4 >= f.maanederFra15TilPensionen
  s[2939] = v0
  const v1 = s[510] || v0
  s[2938] = v1
  const v2 = f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v1
  const LSP_3_3 = !s[1] || v2
  s[1687] = LSP_3_3
  const LSP_3_3_nej = !s[1] || !v2
  s[1688] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v5 = f.harFastBopaelIDanmark || f.harHyrePaaDanskSkib
  s[2940] = v5
  const v6 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[2941] = v6
  const LSP_3_1 = !s[1] || v5 || s[511] || LSP_3_3 || v6
  s[1685] = LSP_3_1
  const LSP_3_1_nej = !s[1] || !v5 && (s[512] || !s[1]) && (LSP_3_3_nej || !s[1]) && !v6
  s[1686] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v9 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v9
  s[1689] = LSP_4
  const LSP_4_nej = !s[1] || !v9
  s[1690] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v12 = s[513] <= 3651 /* 1979-12-31 */
  const v13 = s[514] >= 3652 /* 1980-01-01 */
  const v14 = s[172] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v15 = s[513] <= 2147483646
  const v16 = !s[1] || s[514] === NEVER
  const LSP_5_2 = v12 ? -Infinity : v14
  s[1691] = LSP_5_2
  const LSP_5_2_hoej = v12 ? Infinity : v14
  s[1692] = LSP_5_2_hoej
  const v19 = s[513] >= 20270 /* 2025-07-01 */
  s[903] = v19
  const v20 = s[514] >= 20270 /* 2025-07-01 */
  s[904] = v20
  const LSP_5_2_er = !v19 && (v12 || v13 && s[513] <= 14518 /* 2009-10-01 */ || s[514] >= 14519 /* 2009-10-02 */ && v15)
  s[1693] = LSP_5_2_er
  const LSP_5_2_ir = !v19 && (v12 || v16) || v20 || !s[1]
  s[1694] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v23 = v13 && s[513] <= 20269 /* 2025-06-30 */
  const v24 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v25 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v26 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v27 = v24 ? Math.min(v25, v26) : -Infinity
  const v28 = v24 ? Math.max(v25, v26) : Infinity
  const v29 = v20 && v15
  const v30 = s[515] === -Infinity ? -Infinity : s[515] - 180
  const v31 = s[516] === Infinity ? Infinity : s[516] - 180
  const v32 = v30 > -Infinity && v31 < Infinity && v30 > 0
  const v33 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v30, 9], 'nærmeste', 100)
  const v34 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v31, 9], 'nærmeste', 100)
  const v35 = f.bopaelsmaanederEfter15 >= 12
  s[2945] = v35
  const v36 = s[517] ? f.hidtidigProcentandel : v35 ? Math.min(10000, v32 ? Math.min(v33, v34) : -Infinity) : 0
  const v37 = s[517] ? f.hidtidigProcentandel : v35 ? Math.min(10000, v32 ? Math.max(v33, v34) : Infinity) : 0
  const v38 = v23 && LSP_5_2_er && !(!v24 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v39 = v29 && (s[517] || !v35 || !(!v32 && s[1] && v30 === v31))
  const LSP_5_3 = v12 ? -Infinity : v38 ? (v39 ? Math.min(v27, v36) : v27) : v36
  s[1695] = LSP_5_3
  const LSP_5_3_hoej = v12 ? Infinity : v38 ? (v39 ? Math.max(v28, v37) : v28) : v37
  s[1696] = LSP_5_3_hoej
  const LSP_5_3_er = v12 || v38 || v39
  s[1697] = LSP_5_3_er
  const LSP_5_3_ir = v12 || v23 && (LSP_5_2_ir || !v24) || v29 && !s[517] && v35 && (!s[1] || !v32) || v16
  s[1698] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v44 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[907] = v44
  const v45 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[908] = v45
  const v46 = v45 ? (v35 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v47 = v20 || !v45
  s[2947] = v47
  const v48 = (!v19 || !s[1]) && v45
  s[906] = v48
  const v49 = v48 && !v47
  s[905] = v49
  const LSP_6 = v48 ? -Infinity : v44 ? v46 : -Infinity
  s[1699] = LSP_6
  const LSP_6_hoej = v48 ? Infinity : v44 ? v46 : Infinity
  s[1700] = LSP_6_hoej
  const LSP_6_ir = v48 || !v49 && !v44
  s[1701] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || s[518] && (s[519] || !s[1]) && (LSP_3_1 || !s[1]) && (LSP_4 || !s[1]) && (s[508] || s[519] || LSP_3_1 || LSP_4)
  s[1702] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[509] || s[520] || LSP_3_1_nej || LSP_4_nej
  s[1703] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v55 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[2948] = v55
  const v56 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[2949] = v56
  const LSP_13 = !s[1] || !v55 || !v56
  s[1704] = LSP_13
  const LSP_13_nej = !s[1] || v55
  s[1705] = LSP_13_nej
  const LSP_13_ir = !s[1] || v55 && !v56
  s[1706] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v60 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[2951] = v60
  const LSP_16_1 = !s[1] || !s[0] && v60 && s[521] || s[0] && s[173] && s[521]
  s[1709] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v60 || s[508]) || s[0] && (!s[173] || s[508])
  s[1710] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v63 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[2954] = v63
  const v64 = s[0] && v60 && !s[173] && v63
  const LSP_16_2 = !s[1] || v64
  s[1711] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v64
  s[1712] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v67 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v67
  s[1713] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v67
  s[1714] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v70 = LSP_16_1 || LSP_16_2
  s[2955] = v70
  const v71 = (LSP_16_1_nej || !s[1]) && (LSP_16_2_nej || !s[1]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[2956] = v71
  const LSP_16 = !s[1] || (v70 || !s[1]) && (LSP_16_3 || !s[1]) && (v70 || LSP_16_3)
  s[1707] = LSP_16
  const LSP_16_nej = !s[1] || v71 || LSP_16_3_nej
  s[1708] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v74 = !s[26] || !(f.pensionDuFaar === 'seniorpension')
  const LSP_17_2 = !s[1] || v74
  s[1715] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v74
  s[1716] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[1717] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[1718] = LSP_17_2_oplysninger_ir
}

function svar_48(f, s) {
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v0 = f.seniorpensionAnsoegtDen >= shiftMonths(s[513], -60)
  s[2957] = v0
  const v1 = f.seniorpensionAnsoegtDen >= shiftMonths(s[514], -60)
  s[2958] = v1
  const LSP_17_3_senior = !s[522] || s[523] && !s[524] && (v0 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[1719] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[522] || !s[523] || s[524] || !v1 || f.langvarigOgAktuelTilknytning === false
  s[1720] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v4 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[2960] = v4
  const v5 = f.sagenErForelagtTeamet || s[525]
  s[2961] = v5
  const v6 = f.sagenErForelagtTeamet === false && s[526]
  s[2962] = v6
  const LSP_18_1 = !s[1] || !s[0] && v4 || s[0] && (!s[162] && v4 && v5 || s[162] && v4)
  s[1721] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v4 || s[0] && (!s[162] && (!v4 || v6) || s[162] && !v4)
  s[1722] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v9 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[2964] = v9
  const v10 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v9
  const v11 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v9
  const LSP_19_1 = !s[1] || !s[0] && v10 || s[0] && (s[162] || v11)
  s[1725] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v10 || s[0] && (s[162] || !v11)
  s[1726] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[1727] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[1728] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v16 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[539] = v16
  const v17 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[538] = v17
  const LSP_21_1 = v16 ? v17 : FIRST_DAY
  s[1729] = LSP_21_1
  const LSP_21_1_hoej = v16 ? v17 : NEVER
  s[1730] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v20 = f.maanederMedFuldtidsarbejde >= 300
  s[2966] = v20
  const v21 = f.maanederMedFuldtidsarbejde >= 240
  s[2968] = v21
  const v22 = v21 && f.langTilknytningMed20Til25Aar
  s[2967] = v22
  const v23 = s[26] && (v20 || v22)
  const SENBEK_2_1 = !s[1] || v23
  s[2084] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v23
  s[2085] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v26 = f.vurderingsdato >= shiftMonths(s[513], -72)
  s[2969] = v26
  const v27 = f.vurderingsdato >= shiftMonths(s[514], -72)
  s[2970] = v27
  const v28 = f.arbejdsevneISenesteJob <= 1500
  s[2972] = v28
  const v29 = v28 && f.varigtNedsatISenesteJob
  s[2971] = v29
  const v30 = !v27 || SENBEK_2_1_nej || !v29
  s[2974] = v30
  const v31 = (v26 || !s[1]) && (SENBEK_2_1 || !s[1]) && v29
  s[2973] = v31
  const v32 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2975] = v32
  const LSP_26a_1 = !s[1] || s[26] && (!s[408] && v31 || s[408] && v31 && !v32)
  s[1732] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[26] || !s[408] && v30 || s[408] && (v30 || v32)
  s[1733] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v36 = intersect(v35, s[527])
  const v37 = from(v36, 13332 /* 2006-07-03 */)
  const v38 = dayReaching(v37, 13332 /* 2006-07-03 */, 1)
  s[2978] = v38
  const v39 = v38 >= 18262 /* 2020-01-01 */
  s[2976] = v39
  const LSP_26a_5_eksakt = v38 >= 18670 /* 2021-02-12 */
  s[810] = LSP_26a_5_eksakt
  const v41 = v38 >= NEVER
  s[2977] = v41
  const LSP_26a_5 = !LSP_26a_5_eksakt ? NO_DAYS : v37
  s[1734] = LSP_26a_5
  const LSP_26a_5_hoej = !LSP_26a_5_eksakt ? ALL_DAYS : v37
  s[1735] = LSP_26a_5_hoej
  const LSP_26a_5_er = v39 && !v41
  s[809] = LSP_26a_5_er
  const LSP_26a_5_ir = !v39 || v41 || !LSP_26a_5_eksakt
  s[1737] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[26] ? shiftMonths(s[513], -78) : NEVER) : FIRST_DAY
  s[1738] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[26] ? shiftMonths(s[514], -78) : NEVER) : NEVER
  s[1739] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v48 = s[523] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[522] ? v48 : FIRST_DAY
  s[1740] = LSP_26d_2
  const LSP_26d_2_hoej = s[522] ? v48 : NEVER
  s[1741] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v51 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[534] = v51
  const v52 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[2979] = v52
  const v53 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[2980] = v53
  const v54 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[2981] = v54
  const v55 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[2982] = v55
  const v56 = v53 ? 3 : v54 ? 2 : v55 ? 1 : 0
  const v57 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[2983] = v57
  const v58 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[2984] = v58
  const v59 = v58 ? 3 : v53 ? 2 : v54 ? 1 : 0
  const v60 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[2985] = v60
  const v61 = v60 ? 3 : v58 ? 2 : v53 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[528] && (!v51 || s[529] && v52 && v57 && s[530])
  s[533] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[528] ? (v51 ? (s[529] ? (v52 ? (v57 ? (s[530] ? -Infinity : v61) : v59) : v56) : 0) : -Infinity) : 0) : -Infinity
  s[532] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[528] ? (v51 ? (s[529] ? (v52 ? (v57 ? (s[530] ? Infinity : v61) : v59) : v56) : 0) : Infinity) : 0) : Infinity
  s[531] = LSP_26h_3_hoej
}

function svar_49(f, s) {
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v0 = s[531] >= 1
  s[2992] = v0
  const v1 = s[532] >= 1
  s[2993] = v1
  const v2 = f.vurderingsdato >= shiftMonths(s[513], -12)
  s[2994] = v2
  const v3 = f.vurderingsdato >= shiftMonths(s[514], -12)
  s[2995] = v3
  const v4 = !v1 || !v3
  s[2991] = v4
  const v5 = (v0 || s[533]) && (v2 || !s[1]) && (v0 || v2)
  s[2990] = v5
  const v6 = s[531] >= 2
  s[2998] = v6
  const v7 = s[532] >= 2
  s[2999] = v7
  const v8 = f.vurderingsdato >= shiftMonths(s[513], -24)
  s[3000] = v8
  const v9 = f.vurderingsdato >= shiftMonths(s[514], -24)
  s[3001] = v9
  const v10 = !v7 || !v9
  s[2997] = v10
  const v11 = (v6 || s[533]) && (v8 || !s[1]) && (v6 || v8)
  s[2996] = v11
  const v12 = s[531] >= 3
  s[3004] = v12
  const v13 = s[532] >= 3
  s[3005] = v13
  const v14 = f.vurderingsdato >= shiftMonths(s[513], -36)
  s[3006] = v14
  const v15 = f.vurderingsdato >= shiftMonths(s[514], -36)
  s[3007] = v15
  const v16 = !v13 || !v15
  s[3003] = v16
  const v17 = (v12 || s[533]) && (v14 || !s[1]) && (v12 || v14)
  s[3002] = v17
  const v18 = v5 || v11 || v17
  s[2988] = v18
  const v19 = (v4 || !s[1]) && (v10 || !s[1]) && (v16 || !s[1]) && (v4 || v10 || v16)
  s[2989] = v19
  const v20 = s[508] || v19
  s[2987] = v20
  const v21 = s[521] && (v18 || !s[1]) && (!s[509] || v18)
  s[2986] = v21
  const v22 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3008] = v22
  const LSP_26g = !s[1] || s[528] && (!s[534] || (v21 || !s[1]) && v22 && !s[132])
  s[1742] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[528] || !s[534] || v20 || !v22 || s[132]
  s[1743] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[528] && !s[534]
  s[1744] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v26 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3011] = v26
  const v27 = s[535] && v26
  s[3010] = v27
  const v28 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3013] = v28
  const v29 = s[536] && v28
  s[3012] = v29
  const v30 = v27 || v29
  s[3009] = v30
  const v31 = -(v30 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[528] && (!s[534] || !s[1])
  s[1747] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[528] ? (s[534] ? shiftMonths(s[513], v31) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1745] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[528] ? (s[534] ? shiftMonths(s[514], v31) : NEVER) : NEVER) : NEVER
  s[1746] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v37 = intersect(v35, v36)
  const v38 = from(v37, 13332 /* 2006-07-03 */)
  const v39 = dayReaching(v38, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_1_eksakt = v39 >= 18670 /* 2021-02-12 */
  s[812] = LSP_26v_1_eksakt
  const v41 = v39 >= NEVER
  s[3014] = v41
  const LSP_26v_1 = !LSP_26v_1_eksakt ? NO_DAYS : v38
  s[1748] = LSP_26v_1
  const LSP_26v_1_hoej = !LSP_26v_1_eksakt ? ALL_DAYS : v38
  s[1749] = LSP_26v_1_hoej
  const LSP_26v_1_er = LSP_26v_1_eksakt && !v41
  s[811] = LSP_26v_1_er
  const LSP_26v_1_ir = !LSP_26v_1_eksakt || v41 || !LSP_26v_1_eksakt
  s[1751] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v46 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v47 = intersect(v35, v46)
  const v48 = from(v47, 13332 /* 2006-07-03 */)
  const v49 = dayReaching(v48, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_2_eksakt = v49 >= 18670 /* 2021-02-12 */
  s[814] = LSP_26v_2_eksakt
  const v51 = v49 >= NEVER
  s[3015] = v51
  const LSP_26v_2 = !LSP_26v_2_eksakt ? NO_DAYS : v48
  s[1752] = LSP_26v_2
  const LSP_26v_2_hoej = !LSP_26v_2_eksakt ? ALL_DAYS : v48
  s[1753] = LSP_26v_2_hoej
  const LSP_26v_2_er = LSP_26v_2_eksakt && !v51
  s[813] = LSP_26v_2_er
  const LSP_26v_2_ir = !LSP_26v_2_eksakt || v51 || !LSP_26v_2_eksakt
  s[1755] = LSP_26v_2_ir
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v56 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v56 : -Infinity
  s[1756] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v56 : Infinity
  s[1757] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v59 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[911] = v59
  const v60 = SATS_60(f.vurderingsdato)
  const v61 = SATS_61(f.vurderingsdato)
  const v62 = f.giftEllerSamlevende ? (s[537] ? -Infinity : v60) : s[537] ? -Infinity : v61
  s[543] = v62
  const v63 = f.giftEllerSamlevende ? (s[537] ? Infinity : v60) : s[537] ? Infinity : v61
  s[544] = v63
  const v64 = v62 > -Infinity && v63 < Infinity
  const v65 = quotient([v62], [40], 'nærmeste', 100)
  const v66 = quotient([v63], [40], 'nærmeste', 100)
  const v67 = v64 ? Math.min(v65, v66) : -Infinity
  const v68 = v64 ? Math.max(v65, v66) : Infinity
  const v69 = !v64 && !s[537] && v62 === v63
  const v70 = s[537] || !v64
  const v71 = v67 > -Infinity && v68 < Infinity
  const v72 = quotient([v67, 12], [1], 'nærmeste', 100)
  const v73 = quotient([v68, 12], [1], 'nærmeste', 100)
  const v74 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3016] = v74
  const LSP_32c_2_er = !s[1] || v74 || !v69 && !(!v71 && (v69 || !v70 && v67 === v68))
  s[1760] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v74 && (v70 || !v71) || v74 && !v59
  s[1761] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v74 ? (v59 ? 0 : -Infinity) : v71 ? Math.min(v72, v73) : -Infinity) : -Infinity
  s[1758] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v74 ? (v59 ? 0 : Infinity) : v71 ? Math.max(v72, v73) : Infinity) : Infinity
  s[1759] = LSP_32c_2_hoej
}

function svar_50(f, s) {
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v0 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[913] = v0
  const v1 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3020] = v1
  const v2 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3021] = v2
  const v3 = shiftDays(shiftMonths(monthStart(s[514]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3022] = v3
  const v4 = shiftDays(shiftMonths(monthStart(s[513]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3023] = v4
  const LSP_33_1_tilbage = !v0 || v1 && (!v2 || v3)
  s[1766] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v0 || !v1 || !v2 || !v4
  s[1767] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v0 || v1 && (!v2 || !s[1])
  s[1768] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v8 = shiftDays(monthEnd(s[513]), 1)
  const v9 = shiftDays(monthEnd(s[514]), 1)
  const v10 = shiftDays(monthEnd(Math.max(s[513], f.folkepensionAnsoegtDen)), 1)
  const v11 = shiftDays(monthEnd(Math.max(s[514], f.folkepensionAnsoegtDen)), 1)
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = LSP_33_1_tilbage_ir && v13 >= v12
  const v15 = LSP_33_1_tilbage_nej || v14
  const v16 = LSP_33_1_tilbage_nej ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = LSP_33_1_tilbage_nej ? (v14 ? Math.max(v11, v13) : v11) : v13
  const LSP_33_1_er = !v0 || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v14
  s[1764] = LSP_33_1_er
  const LSP_33_1_ir = !v0 || LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v8 === v9 && s[1] && v10 === v11 && v8 === v10)
  s[1765] = LSP_33_1_ir
  const LSP_33_1 = v0 ? (LSP_33_1_tilbage ? (v15 ? Math.min(v8, v16) : v8) : v16) : FIRST_DAY
  s[1762] = LSP_33_1
  const LSP_33_1_hoej = v0 ? (LSP_33_1_tilbage ? (v15 ? Math.max(v9, v17) : v9) : v17) : NEVER
  s[1763] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v22 = s[538] >= f.pensionAfgjortDen
  s[3024] = v22
  const v23 = shiftDays(monthEnd(s[538]), 1)
  const v24 = v22 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v23
  const LSP_33_2 = s[539] ? v24 : FIRST_DAY
  s[1769] = LSP_33_2
  const LSP_33_2_hoej = s[539] ? v24 : NEVER
  s[1770] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v28 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v29 = intersect(v27, v28)
  const LSP_37 = from(v29, 13332 /* 2006-07-03 */)
  s[1771] = LSP_37
  const v31 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3025] = v31
  const LSP_37_ir = v31 >= NEVER
  s[1772] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v33 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[738] = v33
  const v34 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3027] = v34
  const LSP_44_udsendte = !s[1] || v33
  s[1775] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v33 || !v34
  s[1776] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v33 && !v34
  s[1777] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v38 = f.vurderingsdato >= s[540]
  s[3029] = v38
  const v39 = !v38 || f.samtykkerTilFrakendelse
  s[3028] = v39
  const v40 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3032] = v40
  const v41 = f.udsendtMedPsykiskLidelse === false || v40
  s[3030] = v41
  const v42 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3031] = v42
  const v43 = f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42
  const v44 = f.vaesentligtForbedretOgSelvforsoergende && v39 && v41
  const LSP_44_1 = !s[1] || !s[541] && v44 || s[541] && (!s[542] && f.vaesentligtForbedretOgSelvforsoergende && v39 && v41 && f.saerligeOmstaendighederForFrakendelse || s[542] && v44)
  s[1773] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[541] && v43 || s[541] && (!s[542] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42 || f.saerligeOmstaendighederForFrakendelse === false) || s[542] && v43)
  s[1774] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? s[543] : -Infinity
  s[1778] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? s[544] : Infinity
  s[1779] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v49 = SATS_62(f.vurderingsdato)
  const v50 = s[537] ? -Infinity : v49
  const v51 = s[537] ? Infinity : v49
  const v52 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3264] = v52
  const v53 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[2624] = v53
  const v54 = s[545] || s[373] && v52 || s[26] && v53 || s[31]
  const v55 = SATS_63(f.vurderingsdato)
  const v56 = SATS_64(f.vurderingsdato)
  const v57 = f.giftEllerSamlevende ? (v54 ? -Infinity : v55) : v54 ? -Infinity : v56
  const v58 = f.giftEllerSamlevende ? (v54 ? Infinity : v55) : v54 ? Infinity : v56
  const v59 = v51 === Infinity
  const v60 = v57 === -Infinity
  const v61 = v50 === -Infinity
  const v62 = v58 === Infinity
  const v63 = v59 && v60 || v61 && v62
  const LSP_49_1_folkepension_er = !s[1] || !(v63 && !s[537] && v50 === v51 && !v54 && v57 === v58)
  s[1782] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[537] || v54 || v63
  s[1783] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v61 || v60 ? -Infinity : v50 + v57) : -Infinity
  s[1780] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v59 || v62 ? Infinity : v51 + v58) : Infinity
  s[1781] = LSP_49_1_folkepension_hoej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v68 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1786] = v68
  const v69 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, v23) : v23
  const PENSBEK_7 = v68 ? v69 : FIRST_DAY
  s[1784] = PENSBEK_7
  const PENSBEK_7_hoej = v68 ? v69 : NEVER
  s[1785] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v72 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[547] = v72
  const v73 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[546] = v73
  const v74 = v73 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v72 || v74
  s[1787] = PENSBEK_10
  const PENSBEK_10_nej = !v72 || !v74
  s[1788] = PENSBEK_10_nej
}

function svar_51(f, s) {
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v0 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v1 = s[546] ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v0, shiftDays(f.pensionAfgjortDen, -1)) : v0
  const PENSBEK_11 = s[547] ? v1 : FIRST_DAY
  s[1790] = PENSBEK_11
  const PENSBEK_11_hoej = s[547] ? v1 : NEVER
  s[1791] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v4 = s[0] && (!s[163] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[163] && !s[162] && s[548])
  const PLANBEK_2_1 = !s[1] || v4
  s[1792] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v4
  s[1793] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v7 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3033] = v7
  const v8 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3034] = v8
  const v9 = v8 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v7 ? v9 : FIRST_DAY
  s[1794] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v7 ? v9 : NEVER
  s[1795] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v7 && s[150]
  s[1796] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v7
  s[1797] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v14 = s[103] || s[119] || s[124] || f.arbejdsskade || s[549]
  const v15 = !s[103] && !s[119] && !s[124] && f.arbejdsskade === false && s[550]
  const SDL_2_1 = s[99] || s[102] && v14 || s[110] && v14
  s[1801] = SDL_2_1
  const SDL_2_1_nej = s[99] || s[102] && v15 || s[110] && v15
  s[1802] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v18 = s[551] && s[552] >= f.vurderingsdato
  s[3039] = v18
  const v19 = s[551] && s[553] < f.vurderingsdato
  s[3040] = v19
  const v20 = s[109] || v19
  s[3038] = v20
  const v21 = s[554] && (v18 || s[555]) && (s[108] || v18)
  s[3037] = v21
  const v22 = v21 || s[556]
  s[3035] = v22
  const v23 = (v20 || s[107]) && (s[557] || s[107]) && (v20 || s[557])
  s[3036] = v23
  const v24 = SDL_2_1_nej || v23 || s[558] || s[131]
  const v25 = (SDL_2_1 || s[107]) && (v22 || s[107]) && s[559] && s[560] && (SDL_2_1 || v22 || s[561] || s[125])
  const v26 = s[107] && !s[1]
  const SDL_2 = s[99] || s[102] && v25 || s[110] && v25
  s[1798] = SDL_2
  const SDL_2_nej = s[99] || s[102] && v24 || s[110] && v24
  s[1799] = SDL_2_nej
  const SDL_2_ir = s[99] || s[102] && v26 || s[110] && v26 || s[100]
  s[1800] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v30 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v30
  s[1807] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v30
  s[1808] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v33 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v34 = shiftDays(runEnd(v33, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v34 : FIRST_DAY
  s[1809] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v34 : NEVER
  s[1810] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[1811] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[1812] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[1813] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v40 = shiftMonths(s[95], 3)
  s[572] = v40
  const v41 = shiftMonths(s[97], 3)
  s[573] = v41
  const v42 = f.saerligeGrundeTilAndetTidspunkt || !s[38]
  const v43 = f.saerligeGrundeTilAndetTidspunkt === false && s[40]
  const SDL_7_3 = s[99] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v40
  s[1816] = SDL_7_3
  const SDL_7_3_hoej = s[99] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v41
  s[1817] = SDL_7_3_hoej
  const v46 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[914] = v46
  const SDL_7_3_er = v46 && (s[99] || s[102] && v42 || s[110] && v42)
  s[1818] = SDL_7_3_er
  const SDL_7_3_ir = !v46 || s[99] || s[102] && v43 || s[110] && v43 || s[100]
  s[1819] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v49 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v49
  s[1820] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v49
  s[1821] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v52 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1824] = v52
  const v53 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v52 ? v53 : FIRST_DAY
  s[1822] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v52 ? v53 : NEVER
  s[1823] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v56 = !s[38] && s[96] && s[95] <= 14612 /* 2010-01-03 */
  const v57 = !s[38] && s[97] >= 14613 /* 2010-01-04 */ && s[562]
  const v58 = allPeriods(f.fravaer)
  const v59 = runStart(v58, f.vurderingsdato)
  const v60 = shiftDays(v59, 56) >= f.fratraedelsesdag
  s[3046] = v60
  const v61 = f.fratraeder && v60
  s[3045] = v61
  const v62 = v61 ? NEVER : shiftDays(v59, 28)
  const SDL_7a_1 = s[99] ? FIRST_DAY : v57 || s[110] ? v62 : NEVER
  s[1825] = SDL_7a_1
  const SDL_7a_1_hoej = s[99] ? NEVER : v56 ? NEVER : v62
  s[1826] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[103] && (s[99] || v56 || v57 || s[110])
  s[1827] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[103] || s[107]
  s[758] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v67 = !s[197] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v67
  s[1829] = SDL_10a
  const SDL_10a_nej = !s[1] || !v67
  s[1830] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v70 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1833] = v70
  const v71 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v70 ? v71 : FIRST_DAY
  s[1831] = SDL_11_3
  const SDL_11_3_hoej = v70 ? v71 : NEVER
  s[1832] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[435] && f.laegeattestNoedvendig || s[435] && (!s[26] && s[438] || s[26] && f.laegeattestNoedvendig)
  s[1834] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[435] && f.laegeattestNoedvendig === false || s[435] && (!s[26] && s[440] || s[26] && f.laegeattestNoedvendig === false)
  s[1835] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[435] && !s[26] && s[439]
  s[1836] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v77 = s[26] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v77
  s[1837] = SDL_11c
  const SDL_11c_nej = !s[1] || !v77
  s[1838] = SDL_11c_nej
}

function svar_52(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v1 = s[563] || s[40]
  const SDL_12_1_2 = !s[1] || !s[435] && v0 || s[435] && (!s[147] && v1 && f.behovForTvaerfagligIndsats === false || s[147] && !s[162] && s[563])
  s[576] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[435] && !v0 || s[435] && (!s[147] && (s[564] || f.behovForTvaerfagligIndsats) || s[147] && (s[162] || s[564]))
  s[571] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[435] && s[147] && s[565]
  s[570] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v5 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[435] && v5 || s[435] && !s[147] && v1 && f.behovForTvaerfagligIndsats
  s[577] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[435] && !v5 || s[435] && (s[147] || s[564] || f.behovForTvaerfagligIndsats === false)
  s[578] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v8 = s[440] || s[438]
  const v9 = s[440] ? 0 : 4
  const v10 = s[438] ? 4 : 0
  const v11 = Math.max(1, v9)
  const v12 = Math.min(1, v10)
  const v13 = s[443] && v8
  const v14 = !s[147] && v8 && v12 >= v11
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(v9, v11) : v9) : v11
  const v17 = v13 ? (v14 ? Math.max(v10, v12) : v10) : v12
  const v18 = s[26] ? (s[147] ? (s[162] ? (s[444] ? 0 : 1) : s[444] ? (v15 ? Math.min(1, v16) : 1) : v16) : v9) : -Infinity
  const v19 = s[26] ? (s[147] ? (s[162] ? (s[443] ? 1 : 0) : s[444] ? (v15 ? Math.max(1, v17) : 1) : v17) : v10) : Infinity
  const v20 = s[566] ? 1 : 4
  const v21 = s[446] ? 0 : 1
  const v22 = !s[448] && (!s[26] || !s[147] && v8 || s[147] && (!s[162] && (s[444] || v13 || v14) || s[162] && (s[444] || s[443])))
  const SDL_13b_1_antal = s[447] ? (v22 ? Math.min(v18, v21) : v21) : v18
  s[1843] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[447] ? (v22 ? Math.max(v19, v20) : v20) : v19
  s[1844] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[26] && (s[447] || v22)
  s[1845] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[26] || !s[448] && (!s[26] || !s[147] && s[439] || s[147] && (!s[162] && (s[443] && s[439] || !s[147] && !((!v8 || !s[439] && v9 === v10) && v8 && v9 === 1)) || s[162] && !s[147]))
  s[1846] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3048] = v27
  const v28 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3049] = v28
  const v29 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3050] = v29
  const v30 = !s[38] && f.vurderingsdato >= s[567]
  s[583] = v30
  const v31 = !s[38] && f.vurderingsdato < s[568]
  s[584] = v31
  const v32 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3051] = v32
  const v33 = s[569] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v27 && (!v28 || !v29 && (v30 || s[40]) && f.fremmoedeErNoedvendigt === false || v29 && (!v32 || v33))
  s[1847] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v27 || !v28 || !v29 && (v31 || f.fremmoedeErNoedvendigt) || v29 && (!v32 || !v33)
  s[1848] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v27 && (!v28 || v29 && !v32)
  s[1849] = SDL_13b_1_form_ir
}

function svar_53(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[838] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3053] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[570] && v5 >= v4
  const v7 = s[571] || v6
  const v8 = s[571] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[571] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3056] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[38]
  const v13 = !v10 && s[40]
  const v14 = v10 ? v11 : shiftDays(s[572], -1)
  const v15 = v10 ? v11 : shiftDays(s[573], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[571] && v12
  const v19 = s[570] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[439] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3055] = v24
  const v25 = v24 || !s[38]
  const v26 = !v24 && s[40]
  const v27 = v24 ? NEVER : s[574]
  const v28 = v24 ? NEVER : s[575]
  const v29 = s[438] && v25
  const v30 = s[439] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[440] ? NEVER : v28
  const v33 = s[440] || v29 || v30
  const v34 = s[438] && v26 || s[439] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[443] && v33
  const v36 = !s[147] && v33 && v32 >= NEVER
  const v37 = s[1] ? (v1 ? (v0 ? (s[435] ? (s[26] ? (s[147] ? (s[162] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[438] || v23 ? (s[438] ? v2 : NEVER) : NEVER) : s[576] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[576] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[566] || v25 ? (s[566] ? NEVER : v27) : NEVER
  const v39 = !s[448] && (!s[1] || !v1 && (s[576] || s[571] || v6) || v1 && (!v0 || !s[435] && (s[576] || v18 || v19) || s[435] && (!s[26] && (s[440] || s[438] || v23) || s[26] && (!s[147] && v33 || s[147] && (s[162] || s[444] || v35 || v36)))))
  const SDL_13b_1_naeste = s[447] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[1850] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[447] ? NEVER : s[1] ? (v1 ? (v0 ? (s[435] ? (s[26] ? (s[147] ? (s[162] ? NEVER : s[444] ? NEVER : v32) : v32) : s[440] ? NEVER : v2) : s[576] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[576] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[1851] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[569] && (s[447] || v39)
  s[1852] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[569] || s[447] && !s[566] && v26 || !s[448] && (!s[1] || !v1 && s[570] && v2 !== v3 || v1 && (!v0 || !s[435] && (s[571] && v13 || s[570] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[435] && (!s[26] && s[439] && v2 !== NEVER || s[26] && (!s[147] && v34 || s[147] && !s[162] && (s[443] && v34 || !s[147] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[1853] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3057] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3058] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[1854] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[1855] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[1856] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[435] && (!s[147] && s[577] || s[147] && f.behovForTvaerfagligIndsats)
  s[1857] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[435] || !s[147] && s[578] || s[147] && f.behovForTvaerfagligIndsats === false
  s[1858] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[435] && !s[147] && !s[1]
  s[1859] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[26] && (!s[147] && s[576] || s[147] && (s[576] || s[570]) && !s[579])
  s[1860] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[26] || !s[147] && s[571] || s[147] && (s[571] || s[579])
  s[1861] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[26] && !s[147] && s[570]
  s[1862] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[147] ? (s[162] ? s[580] : s[581]) : FIRST_DAY
  const v56 = s[147] ? (s[162] ? s[582] : s[581]) : NEVER
  const v57 = s[38] ? s[581] : Math.min(s[581], s[580])
  const v58 = s[38] ? s[581] : Math.max(s[581], s[582])
  const v59 = !s[448] && (!s[147] || !s[162] || !s[38])
  const SDL_13f_1_dag = s[447] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[1863] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[447] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[1864] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[147] && (s[447] || v59)
  s[1865] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[147] || s[447] && s[40] || !s[448] && (!s[147] || s[162] && s[40])
  s[1866] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[435] && v10
  const SDL_16_2 = !s[1] || !v1 && s[583] || v1 && (!v0 || v64)
  s[1867] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !v1 && s[584] || v1 && (!v0 || !v64)
  s[1868] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !v1 && s[40] || v1 && !v0
  s[1869] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[3060] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v69
  s[1870] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v69
  s[1871] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3061] = v72
  const v73 = s[145] && (!s[402] && v72 && f.andenVurderingIndhentet || s[585])
  const SDL_21a = !s[1] || v73
  s[588] = SDL_21a
  const SDL_21a_nej = !s[1] || !v73
  s[587] = SDL_21a_nej
}

function svar_54(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = s[586] && f.noedvendigBehandling
  s[3063] = v0
  const v1 = f.afviser === 'optraening'
  s[3065] = v1
  const v2 = v1 && f.hensigtsmaessigOptraening
  s[3064] = v2
  const v3 = v0 || v2
  s[3062] = v3
  const SDL_21_1_2 = !s[1] || v3 && f.opfordret && (s[587] || !s[1]) && f.skriftligtOrienteret
  s[1872] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v3 || f.opfordret === false || s[588] || f.skriftligtOrienteret === false
  s[1873] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[1874] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[1875] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v8 = f.partshoeringsfrist >= f.vurderingsdato
  s[3067] = v8
  const v9 = f.harSvaretPaaPartshoering || !v8
  s[3066] = v9
  const v10 = f.partshoertOmOphoer && v9
  const SDL_21_3 = !s[1] || v10
  s[1876] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v10
  s[1877] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v13 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v13
  s[1878] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v13
  s[1879] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v16 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v16 : FIRST_DAY
  s[1883] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v16 : NEVER
  s[1884] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3071] = v19
  const v20 = SDL_21_4_dag >= f.opfyldtIgen
  s[3072] = v20
  const v21 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3069] = v21
  const v22 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[615] = v22
  const SDL_21_4 = !s[1] || !v21 && v19 || v21 && (!v22 || (v19 || !s[1]) && f.genoptagetFoer === false)
  s[816] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v21 && !v20 || v21 && (!v22 || !v20 || f.genoptagetFoer)
  s[1881] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v21 && !s[1] || v21 && !v22
  s[1882] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v26 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v26 : FIRST_DAY
  s[1885] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v26 : NEVER
  s[1886] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[1887] = SDL_21_4_fra_ir
}

function svar_55(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[718] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[720] = v1
  const v2 = shiftDays(s[95], 14)
  s[715] = v2
  const v3 = shiftDays(s[97], 14)
  s[716] = v3
  const v4 = v0 && !s[38] || !v0 && (v1 || !s[38])
  s[723] = v4
  const v5 = v0 && s[40] || !v0 && !v1 && s[40]
  s[728] = v5
  const v6 = v0 ? s[95] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[97] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[38] && s[101] && s[95] <= 15397 /* 2012-02-27 */
  const v9 = s[97] >= 15398 /* 2012-02-28 */
  s[722] = v9
  const v10 = s[95] <= 15516 /* 2012-06-25 */
  s[678] = v10
  const v11 = !s[38] && v9 && v10
  const v12 = v0 ? s[95] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[95] : v2
  const v13 = v0 ? s[97] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[97] : v3
  const v14 = s[97] >= 15517 /* 2012-06-26 */
  s[679] = v14
  const v15 = !s[38] && v14 && s[95] <= 18318 /* 2020-02-26 */
  const v16 = !s[38] && s[97] >= 18319 /* 2020-02-27 */ && s[95] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[95] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[95] : f.sygMedCovid19 ? s[95] : v2
  const v18 = v0 ? s[97] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[97] : f.sygMedCovid19 ? s[97] : v3
  const v19 = !s[38] && s[97] >= 18859 /* 2021-08-20 */ && s[95] <= 18953 /* 2021-11-22 */
  const v20 = !s[38] && s[97] >= 18954 /* 2021-11-23 */ && s[95] <= 19051 /* 2022-02-28 */
  const v21 = !s[38] && s[97] >= 19052 /* 2022-03-01 */ && s[98]
  const v22 = s[102] && v4
  s[725] = v22
  const v23 = v8 && v4
  s[724] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[99] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[599] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[99] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[600] = SDL_41_1_hoej
  const SDL_41_1_er = s[99] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[597] = SDL_41_1_er
  const v51 = s[102] && v5
  s[726] = v51
  const v52 = v8 && v5
  s[727] = v52
  const SDL_41_1_ir = s[99] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[100]
  s[598] = SDL_41_1_ir
}

function svar_56(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[38] || !s[40] && s[95] === s[97]
  s[688] = v0
  const v1 = s[589] && s[590] < NEVER
  s[3077] = v1
  const v2 = s[589] && s[591] >= NEVER
  s[3078] = v2
  const v3 = Math.max(s[95], shiftDays(s[590], 1))
  const v4 = Math.max(s[97], shiftDays(s[591], 1))
  const v5 = s[589] && !s[38]
  const v6 = s[592] || s[40]
  const v7 = Math.max(s[95], v3)
  const v8 = Math.min(s[97], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[38]
  const v11 = s[592] && v5 && !s[38] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[95], v7) : s[95]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[97], v8) : s[97]) : v8
  const v15 = s[593] && s[594] < NEVER
  s[3079] = v15
  const v16 = s[593] && s[595] >= NEVER
  s[3080] = v16
  const v17 = Math.max(s[95], shiftDays(s[594], 1))
  const v18 = Math.max(s[97], shiftDays(s[595], 1))
  const v19 = s[593] && !s[38]
  const v20 = s[596] || s[40]
  const v21 = Math.max(s[95], v17)
  const v22 = Math.min(s[97], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[38]
  const v25 = s[596] && v19 && !s[38] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[95], v21) : s[95]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[97], v22) : s[97]) : v22
  const v29 = s[103] && (v9 || v10 || v11) || !s[103] && (s[124] && (v23 || v24 || v25) || !s[124] && (s[119] && (f.arbejdsskade && !s[38] || f.arbejdsskade === false && s[597]) || !s[119] && !s[38]))
  const v30 = s[103] && (v1 && v6 || v2 && s[40] || s[592] && s[40] || s[592] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[38] || !v5 && s[38]) && (!v5 || s[95] === v3))) || !s[103] && (s[124] && (v15 && v20 || v16 && s[40] || s[596] && s[40] || s[596] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[38] || !v19 && s[38]) && (!v19 || s[95] === v17))) || !s[124] && (s[119] && (f.arbejdsskade && s[40] || f.arbejdsskade === false && s[598]) || !s[119] && s[40]))
  const SDL_33_1 = s[99] ? FIRST_DAY : s[103] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[124] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[119] ? (f.arbejdsskade ? s[95] : s[599]) : s[95]
  s[1968] = SDL_33_1
  const SDL_33_1_hoej = s[99] ? NEVER : s[103] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[124] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[119] ? (f.arbejdsskade ? s[97] : s[600]) : s[97]
  s[1969] = SDL_33_1_hoej
  const SDL_33_1_er = s[99] || s[102] && v29 || s[110] && v29
  s[1970] = SDL_33_1_er
  const SDL_33_1_ir = s[99] || s[102] && v30 || s[110] && v30 || s[100]
  s[1971] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[109] || f.aftaleMedArbejdsgiver === false
  const v36 = s[554] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[99] || s[102] && v36 || s[110] && v36
  s[748] = SDL_56_1
  const SDL_56_1_nej = s[99] || s[102] && v35 || s[110] && v35
  s[750] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[689] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3087] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3088] = v41
  const v42 = v41 || s[557]
  s[3085] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[601] && (v40 || s[556])
  s[3084] = v43
  const v44 = SDL_33_1_ir && s[107]
  s[3086] = v44
  const v45 = !s[38] && f.vurderingsdato >= s[95]
  s[3092] = v45
  const v46 = !s[38] && f.vurderingsdato < s[97]
  s[3093] = v46
  const v47 = SDL_56_1_nej || v46
  s[3090] = v47
  const v48 = (SDL_56_1 || s[107]) && (v45 || s[40]) && (SDL_56_1 || v45)
  s[3089] = v48
  const v49 = s[107] && s[40]
  s[3091] = v49
  const v50 = v43 || v48
  s[3081] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[3082] = v51
  const v52 = v44 && v49
  s[3083] = v52
  const v53 = !s[103] || !v39 || v51
  const v54 = s[103] && v39 && (v50 || v52)
  const SDL_54_1 = s[99] || s[102] && v54 || s[110] && v54
  s[741] = SDL_54_1
  const SDL_54_1_nej = s[99] || s[102] && v53 || s[110] && v53
  s[744] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[1888] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[1889] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[107]
  s[1890] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[3094] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[602]
  s[1893] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[603]
  s[1894] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[604], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1891] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[605], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1892] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[135] && s[139] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[606] && (v65 || s[135] && s[141] >= 16252 /* 2014-07-01 */ && s[139] <= 2147483646)
  s[1895] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[606] && (v65 || s[135] && s[141] >= 13332 /* 2006-07-03 */ && s[139] <= 16251 /* 2014-06-30 */)
  s[1896] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[606] && (v65 || s[137] || s[135] && s[141] === NEVER) || s[607] || s[137]
  s[1897] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[38] && s[608]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[119] ? s[95] : SDL_33_1
  s[1899] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[119] ? s[97] : SDL_33_1_hoej
  s[1900] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[609] && (v69 || s[126] && (s[119] && !s[38] || !s[119] && SDL_33_1_er))
  s[1901] = SDL_24a_2_er
  const SDL_24a_2_ir = s[609] && (v69 || s[126] && (s[119] && s[40] || !s[119] && SDL_33_1_ir) || s[100]) || s[610]
  s[1902] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[197] && (s[609] || s[611]) && f.laegenVurdererLivstruende
  s[1903] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[197] || s[612] || f.laegenVurdererLivstruende === false
  s[1904] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[197] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[613] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[614] = SDL_24b_1_nej
}

function svar_57(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3096] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[197] ? v1 : FIRST_DAY
  s[1906] = SDL_24b_2
  const SDL_24b_2_hoej = s[197] ? v1 : NEVER
  s[1907] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[613] && !s[197] || s[614] || !s[1]
  s[1908] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3097] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[615] ? Math.min(s[138], v6) : FIRST_DAY) : s[138]) : FIRST_DAY
  s[1911] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[615] ? Math.min(s[140], v6) : NEVER) : s[140]) : NEVER
  s[1912] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[134] || v5 && (!s[615] || s[134]))
  s[1913] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[136] || v5 && (!s[615] || s[136])
  s[1914] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[38] && s[101] && s[608]
  s[624] = v11
  const SDL_26_1_uger = s[99] ? -Infinity : v11 || s[126] ? (s[126] ? 0 : 91) : 91
  s[1922] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[99] ? Infinity : s[102] ? 91 : v11 ? 91 : 0
  s[1923] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[99] || s[102] || v11 || s[126]
  s[1924] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[625] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[626] = v16
  const v17 = s[557] || s[143]
  s[3102] = v17
  const v18 = s[601] && (s[142] || s[144]) && (s[556] || s[142])
  s[3101] = v18
  const v19 = s[107] && s[144]
  s[3103] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[107]) && (v17 || v19) && (v16 || v17)
  const v22 = s[107] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3100] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3099] = v24
  const SDL_26_1 = v24 && (s[99] || s[102] && v20 || v11 && v20 || s[126])
  s[1915] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[99] || s[102] && v21 || v11 && v21)
  s[1916] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[99] || s[102] && v22 || v11 && v22 || s[100]
  s[1917] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[139], 18330 /* 2020-03-09 */)
  s[3105] = v28
  const v29 = Math.max(s[141], 18330 /* 2020-03-09 */)
  s[918] = v29
  const v30 = s[135] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[135] && s[141] >= 18330 /* 2020-03-09 */
  s[3109] = v31
  const v32 = s[135] && s[139] < 18330 /* 2020-03-09 */
  s[3110] = v32
  const v33 = s[135] && s[139] <= 18535 /* 2020-09-30 */
  s[3111] = v33
  const v34 = s[135] && s[141] > 18535 /* 2020-09-30 */
  s[3112] = v34
  const v35 = v32 || v34
  s[619] = v35
  const v36 = (v31 || s[137]) && (v33 || s[137]) && (v31 || v33)
  s[3108] = v36
  const v37 = countDays(s[35], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3113] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[618] = v38
  const v39 = (v32 || s[137]) && v37 && f.fortsatRet9Marts2020
  s[617] = v39
  const v40 = v36 || v39
  s[3106] = v40
  const v41 = (v35 || s[137]) && v38
  s[3107] = v41
  const v42 = shiftDays(s[139], 1)
  s[652] = v42
  const v43 = shiftDays(s[141], 1)
  s[654] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[135]
  s[620] = v48
  const v49 = s[137] && s[135] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[137]
  s[621] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[135]
  const v58 = v56 ? (v57 ? Math.min(s[139], v52) : v52) : s[139]
  const v59 = v56 ? (v57 ? Math.max(s[141], v54) : v54) : s[141]
  const v60 = v28 <= 2147483646
  s[616] = v60
  const v61 = s[135] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[137] || s[135] && v29 === NEVER
  s[622] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[135]
  const SDL_26_1_covid_er = v63 || v64
  s[629] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[139], v58) : v58) : s[139]
  s[627] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[141], v59) : v59) : s[141]
  s[628] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[137] && !((!s[135] || !s[137] && v44 === v45) && s[135] && (!s[135] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[137]) || v61 && s[137] || v62
  s[630] = SDL_26_1_covid_ir
}

function svar_58(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[135] || !s[137] && s[139] === s[141]
  s[673] = v0
  const v1 = s[135] && s[616]
  const v2 = s[617] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[618] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[139], v2)
  const v5 = Math.min(s[141], v3)
  const v6 = s[137] && s[135] && v5 >= v4
  const v7 = s[619] || v6
  const v8 = s[619] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[620] ? (v7 ? Math.min(s[139], v8) : s[139]) : v8
  s[1918] = SDL_26_1_fra
  const v10 = s[619] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[620] ? (v7 ? Math.max(s[141], v10) : s[141]) : v10
  s[1919] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[620] || s[619] || v6)
  s[1920] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[621] || s[137] && !(v0 && v2 === v3 && s[135] && (!s[135] || s[139] === v2))) || s[622]
  s[1921] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3115] = v14
  const v15 = f.retErOpbrugt && !v14 && s[623]
  s[3114] = v15
  const SDL_26_2 = v15 && (s[99] || s[102] || s[624] && s[625] || s[126])
  s[1925] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[99] || s[102] || s[624] && s[626])
  s[1926] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[99] || s[102] || s[624] && s[107] || s[100]
  s[1927] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[627])
  s[3117] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[628])
  s[3116] = v20
  const v21 = s[629] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[629] && s[135]
  const v23 = s[630] || s[137]
  s[3122] = v23
  const v24 = v22 && s[139] < s[628]
  s[3120] = v24
  const v25 = v22 && s[141] >= s[627]
  s[3121] = v25
  const v26 = s[629] && s[628] >= 18443 /* 2020-06-30 */
  s[3125] = v26
  const v27 = s[629] && s[627] < 18443 /* 2020-06-30 */
  s[3126] = v27
  const v28 = s[629] && s[627] <= 18535 /* 2020-09-30 */
  s[3127] = v28
  const v29 = s[629] && s[628] > 18535 /* 2020-09-30 */
  s[3128] = v29
  const v30 = v27 || v29
  s[3124] = v30
  const v31 = (v26 || s[630]) && (v28 || s[630]) && (v26 || v28)
  s[3123] = v31
  const v32 = v25 || v30
  s[3119] = v32
  const v33 = (v24 || v23) && (v31 || s[630]) && (v24 || v31)
  s[3118] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[627], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[628], 1), 3), -1)
  const v36 = Math.max(s[627], v34)
  const v37 = Math.min(s[628], v35)
  const v38 = v33 && s[629]
  const v39 = v32 && s[629]
  const v40 = s[630] && s[629] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[627], v36) : s[627]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[628], v37) : s[628]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[629] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[629]
  const SDL_26_3_covid_er = v47 || v48
  s[633] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[627], v43) : v43) : s[627]
  s[631] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[628], v45) : v45) : s[628]
  s[632] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[630] || v46 && s[630] || s[630] || s[629] && v20 === NEVER
  s[634] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3132] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3129] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[3130] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3133] = v56
  const v57 = v53 && v56
  s[3131] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[3134] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1928] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3135] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[3136] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3138] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3140] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3141] = v65
  const v66 = v64 && v65
  s[3139] = v66
  const v67 = !v63 && v66
  s[3137] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[636] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[635] = SDL_26a_3_covid
}

function svar_59(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[631])
  s[3143] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[632])
  s[3142] = v1
  const v2 = s[633] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[633] && s[632] >= 18535 /* 2020-09-30 */
  s[3146] = v3
  const v4 = s[633] && s[631] < 18535 /* 2020-09-30 */
  s[3147] = v4
  const v5 = s[633] && s[631] <= 18566 /* 2020-10-31 */
  s[3148] = v5
  const v6 = s[633] && s[632] > 18566 /* 2020-10-31 */
  s[3149] = v6
  const v7 = v4 || v6
  s[3145] = v7
  const v8 = (v3 || s[634]) && (v5 || s[634]) && (v3 || v5)
  s[3144] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[631], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[632], 1), 1), -1)
  const v11 = Math.max(s[631], v9)
  const v12 = Math.min(s[632], v10)
  const v13 = v8 && s[633]
  const v14 = v7 && s[633]
  const v15 = s[634] && s[633] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[631], v11) : s[631]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[632], v12) : s[632]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[633] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[633]
  const SDL_26c_covid_er = v22 || v23
  s[638] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[631], v18) : v18) : s[631]
  s[642] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[632], v20) : v20) : s[632]
  s[644] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[634] || v21 && s[634] || s[634] || s[633] && v1 === NEVER
  s[640] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[635])
  s[3151] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3152] = v29
  const v30 = s[635] >= 18535 /* 2020-09-30 */
  const v31 = !s[636] && v30
  s[3155] = v31
  const v32 = !s[636] && !v30
  s[3156] = v32
  const v33 = s[635] <= 18566 /* 2020-10-31 */
  const v34 = !s[636] && v33
  s[3157] = v34
  const v35 = !s[636] && !v33
  s[3158] = v35
  const v36 = v32 || v35
  s[3154] = v36
  const v37 = (v31 || s[636]) && (v34 || s[636]) && (v31 || v34)
  s[3153] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[635], 1), 1), -1)
  const v39 = Math.max(s[635], v38)
  const v40 = Math.min(s[635], v38)
  const v41 = v37 && !s[636]
  const v42 = v36 && !s[636]
  const v43 = s[636] && !s[636] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[635], v39) : s[635]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[635], v40) : s[635]) : v40
  const v47 = !s[636] && v28 < NEVER
  s[3150] = v47
  const SDL_26d_covid = v29 ? s[635] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[641] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[635] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[643] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[636])
  s[637] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[636]
  s[639] = SDL_26d_covid_ir
}

function svar_60(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[637] || f.forlaengelseErAfgjort === false && s[638]
  s[3159] = v0
  const v1 = f.forlaengelseErAfgjort && s[639] || f.forlaengelseErAfgjort === false && s[640]
  s[3160] = v1
  const v2 = f.forlaengelseErAfgjort ? s[641] : s[642]
  const v3 = f.forlaengelseErAfgjort ? s[643] : s[644]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3162] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3161] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3165] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3166] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3167] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3168] = v12
  const v13 = v10 || v12
  s[3164] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3163] = v14
  const v15 = shiftDays(shiftMonths(v7, 3), -1)
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = Math.max(v2, v15)
  const v18 = Math.min(v3, v16)
  const v19 = v14 && v0
  const v20 = v13 && v0
  const v21 = v1 && v0 && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v2, v17) : v2) : v17
  const v24 = v19 ? (v22 ? Math.min(v15, v23) : v15) : v23
  const v25 = v20 ? (v21 ? Math.max(v3, v18) : v3) : v18
  const v26 = v19 ? (v22 ? Math.max(v16, v25) : v16) : v25
  const v27 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v28 = v6 && (v19 || v20 || v21)
  const v29 = v27 && v0
  const SDL_26f_covid_er = v28 || v29
  s[1931] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1929] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1930] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1932] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3170] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3169] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3173] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3174] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3175] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3176] = v42
  const v43 = v40 || v42
  s[3172] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3171] = v44
  const v45 = shiftDays(shiftMonths(v37, 1), -1)
  const v46 = shiftDays(shiftMonths(v38, 1), -1)
  const v47 = Math.max(SDL_26f_covid, v45)
  const v48 = Math.min(SDL_26f_covid_hoej, v46)
  const v49 = v44 && SDL_26f_covid_er
  const v50 = v43 && SDL_26f_covid_er
  const v51 = SDL_26f_covid_ir && SDL_26f_covid_er && v48 >= v47
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(SDL_26f_covid, v47) : SDL_26f_covid) : v47
  const v54 = v49 ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : SDL_26f_covid_hoej) : v48
  const v56 = v49 ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = SDL_26f_covid_er && v35 >= 18809 /* 2021-07-01 */ && v34 <= 2147483646
  const v58 = v36 && (v49 || v50 || v51)
  const v59 = v57 && SDL_26f_covid_er
  const SDL_26g_covid_er = v58 || v59
  s[647] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[645] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[646] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[648] = SDL_26g_covid_ir
}

function svar_61(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[645])
  s[3178] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[646])
  s[3177] = v1
  const v2 = s[647] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[645], 1)
  const v4 = shiftDays(s[646], 1)
  const v5 = s[647] && v4 >= 18687 /* 2021-03-01 */
  s[3181] = v5
  const v6 = s[647] && v3 < 18687 /* 2021-03-01 */
  s[3182] = v6
  const v7 = s[647] && v3 <= 18747 /* 2021-04-30 */
  s[3183] = v7
  const v8 = s[647] && v4 > 18747 /* 2021-04-30 */
  s[3184] = v8
  const v9 = v6 || v8
  s[3180] = v9
  const v10 = (v5 || s[648]) && (v7 || s[648]) && (v5 || v7)
  s[3179] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[645], v11)
  const v14 = Math.min(s[646], v12)
  const v15 = v10 && s[647]
  const v16 = v9 && s[647]
  const v17 = s[648] && s[647] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[645], v13) : s[645]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[646], v14) : s[646]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[647] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[647]
  const SDL_26h_covid_er = v24 || v25
  s[1935] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[645], v20) : v20) : s[645]
  s[1933] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[646], v22) : v22) : s[646]
  s[1934] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[648] || v23 && s[648] || s[648] || s[647] && v1 === NEVER
  s[1936] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3186] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3185] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3189] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3190] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3191] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3192] = v38
  const v39 = v36 || v38
  s[3188] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3187] = v40
  const v41 = shiftDays(shiftMonths(v33, 2), -1)
  const v42 = shiftDays(shiftMonths(v34, 2), -1)
  const v43 = Math.max(SDL_26h_covid, v41)
  const v44 = Math.min(SDL_26h_covid_hoej, v42)
  const v45 = v40 && SDL_26h_covid_er
  const v46 = v39 && SDL_26h_covid_er
  const v47 = SDL_26h_covid_ir && SDL_26h_covid_er && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(SDL_26h_covid, v43) : SDL_26h_covid) : v43
  const v50 = v45 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v51 = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : SDL_26h_covid_hoej) : v44
  const v52 = v45 ? (v48 ? Math.max(v42, v51) : v42) : v51
  const v53 = SDL_26h_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v54 = v32 && (v45 || v46 || v47)
  const v55 = v53 && SDL_26h_covid_er
  const SDL_26i_covid_er = v54 || v55
  s[1939] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1937] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1938] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1940] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[76] && s[80] && s[78] <= 14691 /* 2010-03-23 */
  const v61 = s[76] && s[77] >= 14692 /* 2010-03-24 */ && s[649]
  const SDL_27_1_2_uger = s[72] ? -Infinity : v60 ? 182 : v61 ? 273 : s[74] ? 273 : 483
  s[1943] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[72] ? Infinity : v61 || s[650] ? (s[650] ? (s[75] ? 483 : 273) : 273) : 182
  s[1944] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[72] || v60 || v61 || s[74] || s[75]
  s[1945] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[76] && s[80] && s[79]
  const v66 = s[137] || s[90]
  const SDL_27_1_2_slut_er = s[72] || v65 && s[135] && SDL_27_1_2_uger_er
  s[668] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[72] ? FIRST_DAY : shiftDays(s[139], SDL_27_1_2_uger)
  s[666] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[72] ? NEVER : shiftDays(s[141], SDL_27_1_2_uger_hoej)
  s[667] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[72] || v65 && v66 || s[81]
  s[672] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[135] && s[651]
  const SDL_27_1_3_slut = s[72] ? FIRST_DAY : dayReaching(v72, s[652], s[653])
  s[669] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[72] ? NEVER : dayReaching(v72, s[654], s[655])
  s[670] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[72] || s[73] && v73 || s[94] && v73
  s[671] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[72] || s[73] && v66 || s[94] && v66 || s[81]
  s[674] = SDL_27_1_3_slut_ir
}

function svar_62(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[139], 182)
  const v1 = s[74] && s[135]
  const v2 = s[656] || s[657]
  const v3 = s[657] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[72] ? FIRST_DAY : s[73] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1946] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[72] ? NEVER : s[73] ? NEVER : v2 ? NEVER : shiftDays(s[141], 182)
  s[1947] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[72] || s[73] || v1 || s[656] || s[657]
  s[1948] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[72] || s[73] || s[74] && s[137] || s[657] || s[81]
  s[1949] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[82] || s[86] || s[658] || s[659]
  s[3194] = v8
  const v9 = s[660] && s[661] && s[662] && s[663] && (s[87] || s[89] || s[664] || s[665])
  s[3195] = v9
  const v10 = Math.max(s[139], s[666])
  const v11 = Math.min(s[141], s[667])
  const v12 = s[83] && s[668]
  const v13 = s[91] && s[135]
  const v14 = s[90] && s[668] && s[135] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[139], v10) : s[139]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[141], v11) : s[141]) : v11
  const v18 = Math.max(s[139], s[669])
  const v19 = Math.min(s[141], s[670])
  const v20 = s[84] && s[671]
  const v21 = s[92] && s[135]
  const v22 = s[90] && s[671] && s[135] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[139], v18) : s[139]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[141], v19) : s[141]) : v19
  const v26 = Math.max(s[139], SDL_27_1_4_slut)
  const v27 = Math.min(s[141], SDL_27_1_4_slut_hoej)
  const v28 = s[85] && SDL_27_1_4_slut_er
  const v29 = s[93] && s[135]
  const v30 = s[88] && SDL_27_1_4_slut_er && s[135] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[139], v26) : s[139]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[141], v27) : s[141]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[666], v16) : s[666]) : v16, v20 ? (v23 ? Math.min(s[669], v24) : s[669]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[667], v17) : s[667]) : v17, v20 ? (v23 ? Math.max(s[670], v25) : s[670]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[83] && s[672] || s[91] && s[137] || s[90] && s[672] && s[137] || s[90] && !((!s[668] || !s[672] && s[666] === s[667]) && s[673] && (s[668] && s[135] || !s[668] && !s[135]) && (!s[668] || s[139] === s[666])) || s[84] && s[674] || s[92] && s[137] || s[90] && s[674] && s[137] || s[90] && !((!s[671] || !s[674] && s[669] === s[670]) && s[673] && (s[671] && s[135] || !s[671] && !s[135]) && (!s[671] || s[139] === s[669])) || s[85] && SDL_27_1_4_slut_ir || s[93] && s[137] || s[88] && SDL_27_1_4_slut_ir && s[137] || s[88] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[673] && (SDL_27_1_4_slut_er && s[135] || !SDL_27_1_4_slut_er && !s[135]) && (!SDL_27_1_4_slut_er || s[139] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[675] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[675] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[72] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[1953] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[72] ? NEVER : v8 ? NEVER : v35
  s[1954] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[142] && (s[72] || s[73] && v40 || s[94] && v40)
  s[1955] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[142] && (s[72] || s[73] && v41 || s[94] && v41 || s[81]) || s[676]
  s[1956] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[623] && !s[38] && (!s[677] || f.laegenVenterArbejdeInden26Uger)
  s[1957] = SDL_29_1
  const SDL_29_1_nej = s[623] && !s[38] && (!s[677] || f.laegenVenterArbejdeInden26Uger === false)
  s[1958] = SDL_29_1_nej
  const SDL_29_1_ir = !s[623] || s[38] || !s[677]
  s[1959] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[37], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[1960] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[1961] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[1962] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[38]
  s[683] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[40]
  s[687] = v55
  const v56 = f.sygemeldtITide && !s[38] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[38])
  const v57 = f.sygemeldtITide && s[40] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[40])
  const SDL_35_2 = s[99] ? FIRST_DAY : f.sygemeldtITide ? s[95] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[95] : v53) : s[95]
  s[1974] = SDL_35_2
  const SDL_35_2_hoej = s[99] ? NEVER : f.sygemeldtITide ? s[97] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[97] : v53) : s[97]
  s[1975] = SDL_35_2_hoej
  const SDL_35_2_er = s[108] && (s[99] || s[102] && v56 || s[110] && v56)
  s[1976] = SDL_35_2_er
  const SDL_35_2_ir = s[108] && (s[99] || s[102] && v57 || s[110] && v57 || s[100]) || s[109] || s[107]
  s[1977] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[38] && s[96] && s[678]
  s[685] = v62
  const v63 = !s[38] && s[679] && s[98]
  s[686] = v63
  const SDL_35_3 = s[99] ? FIRST_DAY : v62 ? FIRST_DAY : s[95]
  s[682] = SDL_35_3
  const SDL_35_3_hoej = s[99] ? NEVER : v62 ? NEVER : s[97]
  s[681] = SDL_35_3_hoej
  const SDL_35_3_er = s[124] && (s[99] || v62 || v63 && !s[38])
  s[680] = SDL_35_3_er
  const SDL_35_3_ir = !s[124] || s[99] || v62 || v63 && s[40] || s[100]
  s[684] = SDL_35_3_ir
}

function svar_63(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[680] && s[681] >= f.anmeldtTilAkasse
  s[3197] = v0
  const v1 = s[680] && s[682] < f.anmeldtTilAkasse
  s[3198] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[95] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[97] : f.anmeldtTilAkasse
  const v4 = Math.max(s[95], v2)
  const v5 = Math.min(s[97], v3)
  const v6 = v0 && !s[38]
  const v7 = v1 && s[683]
  const v8 = s[684] && !s[38] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[99] ? FIRST_DAY : s[685] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[95], v10) : s[95]) : v10
  s[1978] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[99] ? NEVER : s[685] ? NEVER : v6 ? (v9 ? Math.max(s[97], v11) : s[97]) : v11
  s[1979] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[124] && (s[99] || s[685] || s[686] && (v6 || v7 || v8))
  s[1980] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[124] || s[99] || s[685] || s[686] && (v0 && s[40] || v1 && s[687] || s[684] && s[40] && s[687] || s[684] && !(s[688] && (!s[683] || !s[687] && v2 === v3) && (!s[38] || s[38] && !s[683]) && (s[38] || s[95] === v2))) || s[100]
  s[1981] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[709] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[710] = v17
  const v18 = shiftDays(s[95], 7)
  s[719] = v18
  const v19 = shiftDays(s[97], 7)
  s[721] = v19
  const v20 = v16 || !s[38]
  s[713] = v20
  const v21 = !v16 && s[40]
  s[717] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[95] <= 15426 /* 2012-03-27 */
  s[706] = v24
  const v25 = !s[38] && s[101] && v24
  s[699] = v25
  const v26 = s[97] >= 15427 /* 2012-03-28 */
  const v27 = !s[38] && v26 && s[678]
  s[714] = v27
  const v28 = !s[38] && s[679] && s[111]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[95], 21)
  s[707] = v30
  const v31 = shiftDays(s[97], 21)
  s[708] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[689] || !s[38]
  const v34 = v16 ? v32 : s[689] ? NEVER : v30
  const v35 = v16 ? v32 : s[689] ? NEVER : v31
  const v36 = !s[124] && !v16 && !s[689] && s[40]
  const v37 = s[690] && !s[38]
  const v38 = s[690] && s[40]
  const v39 = s[690] ? v18 : f.underretningsbrevSendt ? v29 : s[124] ? v30 : v34
  const v40 = s[690] ? v19 : f.underretningsbrevSendt ? v29 : s[124] ? v31 : v35
  const v41 = s[690] ? v18 : f.underretningsbrevSendt ? v29 : s[124] ? v32 : v34
  const v42 = s[690] ? v19 : f.underretningsbrevSendt ? v29 : s[124] ? v32 : v35
  const v43 = s[102] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[690] && (f.underretningsbrevSendt || s[124] && !s[38] || !s[124] && v33))
  const v46 = s[114] && (v37 || !s[690] && (f.underretningsbrevSendt || s[124] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[99] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1982] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[99] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1983] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[698] = v55
  const SDL_38_1_er = v55 && (s[99] || v43 || v44 || v27 || v45 || v46)
  s[1984] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[99] || s[102] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[690] && f.underretningsbrevSendt === false && (s[691] || v36)) || s[114] && (v38 || !s[690] && f.underretningsbrevSendt === false && v36) || s[100]
  s[1985] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[99] || s[102] && v58 || s[110] && v58)
  s[695] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[99] || s[102] && v59 || s[110] && v59)
  s[696] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[99] || s[102] && SDL_38_1_ir || s[110] && SDL_38_1_ir || s[100]
  s[697] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[38] && s[568] >= f.anmodningModtaget
  s[3203] = v63
  const v64 = !s[38] && s[567] < f.anmodningModtaget
  s[3204] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3202] = v65
  const v66 = (v63 || s[40]) && f.undskyldendeForhold
  s[3201] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3206] = v67
  const v68 = s[103] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3205] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[38] && v26 && s[95] <= 19722 /* 2023-12-31 */
  s[700] = v71
  const v72 = !s[38] && s[97] >= 19723 /* 2024-01-01 */ && s[98]
  s[701] = v72
  const SDL_38_8 = v55 && (s[99] || s[102] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[692] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[99] || s[102] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[694] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[107]
  s[693] = SDL_38_8_ir
}

function svar_64(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[95], f.anmodningModtaget)
  const v1 = Math.min(s[97], f.anmodningModtaget)
  const v2 = s[692] && !s[38]
  const v3 = s[693] && !s[38] && v1 >= v0
  const v4 = s[694] || v3
  const v5 = s[694] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[95], v5) : s[95]) : v5
  const v7 = s[694] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[97], v7) : s[97]) : v7
  const v9 = v2 || s[694] || v3
  const v10 = s[692] && s[40] || s[693] && !(s[688] && !s[38] && (s[38] || s[95] === f.anmodningModtaget))
  const v11 = Math.max(s[95], v6)
  const v12 = Math.min(s[97], v8)
  const v13 = s[695] && !s[38]
  const v14 = s[696] && v9
  const v15 = s[697] && !s[38] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[695] && s[40] || s[696] && v10 || s[697] && s[40] && v10 || s[697] && !(s[688] && (!v9 || !v10 && v6 === v8) && (!s[38] && v9 || s[38] && !v9) && (s[38] || s[95] === v6))
  const SDL_38_7 = s[99] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[95], v17) : s[95]) : v17
  s[1986] = SDL_38_7
  const SDL_38_7_hoej = s[99] ? NEVER : v13 ? (v16 ? Math.max(s[97], v18) : s[97]) : v18
  s[1987] = SDL_38_7_hoej
  const SDL_38_7_er = s[698] && (s[99] || s[102] && v19 || s[699] && v19 || s[700] && v19 || s[701] && v19)
  s[1988] = SDL_38_7_er
  const SDL_38_7_ir = !s[698] || s[99] || s[102] && v20 || s[699] && v20 || s[700] && v20 || s[701] && v20 || s[100]
  s[1989] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[551] && s[39] >= s[702]
  s[3208] = v25
  const v26 = s[551] && s[39] < s[703]
  s[3209] = v26
  const v27 = shiftDays(s[95], 28)
  s[756] = v27
  const v28 = shiftDays(s[97], 28)
  s[755] = v28
  const v29 = !s[689] || !s[38]
  const v30 = s[689] && s[40]
  const v31 = s[689] ? v27 : NEVER
  const v32 = s[689] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[555] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[555] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[38] && s[101] && s[704]
  const v42 = !s[38] && s[705] && s[706]
  const v43 = !s[38] && s[39] >= s[707]
  s[759] = v43
  const v44 = !s[38] && s[39] < s[708]
  s[757] = v44
  const v45 = v43 && v29
  const v46 = s[40] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3210] = v50
  const v51 = s[709] ? s[710] : s[711]
  const v52 = s[709] ? s[710] : s[712]
  const v53 = v25 && s[713]
  const v54 = s[555] && s[713] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[102] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[686] && (v50 && !s[38] || !v50 && (v53 || v26 || v54))
  const v60 = s[714] || v59
  const v61 = s[714] ? FIRST_DAY : v50 ? s[715] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[99] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[1990] = SDL_40_1
  const v67 = s[714] ? NEVER : v50 ? s[716] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[99] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[1991] = SDL_40_1_hoej
  const SDL_40_1_er = s[103] && (s[99] || v56 || v57 || v58 || s[714] || v59)
  s[1992] = SDL_40_1_er
  const SDL_40_1_ir = !s[103] || s[99] || s[102] && v40 || v41 && v40 || v42 && (v43 && v30 || s[40] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[714] || s[686] && (v50 && s[40] || !v50 && (v25 && s[717] || s[555] && !((!s[713] || !s[717] && v51 === v52) && s[713] && (!s[713] || v51 === NEVER)))) || s[100]
  s[1993] = SDL_40_1_ir
}

function svar_65(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[38] && s[679] && s[95] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[38] && s[97] >= 16249 /* 2014-06-28 */ && s[95] <= 16658 /* 2015-08-11 */
  const v3 = !s[38] && s[97] >= 16659 /* 2015-08-12 */ && s[98]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[714] || v0 || v5
  const SDL_40a_1 = s[99] ? FIRST_DAY : s[699] || v7 ? (v7 ? (s[714] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[1994] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[99] ? NEVER : s[102] ? NEVER : s[699] ? NEVER : s[714] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[1995] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[124] && (s[99] || s[102] || s[699] || s[714] || v0 || v2 || v3)
  s[1996] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[124] || s[99] || s[714] || v2 || s[100]
  s[1997] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[718] ? s[719] : s[720] ? v13 : s[707]
  const v15 = s[718] ? s[721] : s[720] ? v13 : s[708]
  const v16 = !s[38] && s[722] && s[98]
  const v17 = f.aftaleForSelvstaendig ? s[719] : v14
  const v18 = f.aftaleForSelvstaendig ? s[721] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[38] || f.aftaleForSelvstaendig === false && s[723])
  const v20 = s[724] || v19
  const v21 = s[724] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[99] ? FIRST_DAY : s[725] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1998] = SDL_43_1
  const v23 = s[724] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[99] ? NEVER : s[725] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1999] = SDL_43_1_hoej
  const SDL_43_1_er = s[119] && (s[99] || s[725] || s[724] || v19)
  s[2000] = SDL_43_1_er
  const SDL_43_1_ir = !s[119] || s[99] || s[726] || s[727] || v16 && (f.aftaleForSelvstaendig && s[40] || f.aftaleForSelvstaendig === false && s[728]) || s[100]
  s[2001] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[38] && s[568] >= f.selvstaendigAnmeldt
  s[3213] = v27
  const v28 = !s[38] && s[567] < f.selvstaendigAnmeldt
  s[3214] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[40]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[38] && s[101] && s[95] <= 15111 /* 2011-05-17 */
  s[752] = v32
  const v33 = !s[38] && s[97] >= 15112 /* 2011-05-18 */ && s[95] <= 15207 /* 2011-08-21 */
  s[753] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[3215] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[38] && s[97] >= 15208 /* 2011-08-22 */ && s[98]
  s[754] = v37
  const SDL_43_5 = s[119] && (s[99] || s[102] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[2009] = SDL_43_5
  const SDL_43_5_nej = s[119] && (s[99] || s[102] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[2010] = SDL_43_5_nej
  const SDL_43_5_ir = !s[119] || s[107]
  s[2011] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3216] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3217] = v42
  const v43 = Math.max(s[95], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[97], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[38]
  const v46 = SDL_43_5_ir && !s[38] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[95], v48) : s[95]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[97], v50) : s[97]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[40] || SDL_43_5_ir && !(s[688] && !s[38] && (s[38] || s[95] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[95], v49)
  const v55 = Math.min(s[97], v51)
  const v56 = v41 && !s[38]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[38] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[40] || v42 && v53 || SDL_43_1_ir && s[40] && v53 || SDL_43_1_ir && !(s[688] && (!v52 || !v53 && v49 === v51) && (!s[38] && v52 || s[38] && !v52) && (s[38] || s[95] === v49))
  const SDL_43_4 = s[99] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[95], v60) : s[95]) : v60
  s[2002] = SDL_43_4
  const SDL_43_4_hoej = s[99] ? NEVER : v56 ? (v59 ? Math.max(s[97], v61) : s[97]) : v61
  s[2003] = SDL_43_4_hoej
  const SDL_43_4_er = s[119] && (s[99] || s[102] && v62 || s[110] && v62)
  s[2004] = SDL_43_4_er
  const SDL_43_4_ir = !s[119] || s[99] || s[102] && v63 || s[110] && v63 || s[100]
  s[2005] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[119] && (s[99] || s[102] && v41 || s[110] && v41)
  s[2006] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[119] && (s[99] || s[102] && v42 || s[110] && v42)
  s[2007] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[119] || s[99] || s[102] && SDL_43_1_ir || s[110] && SDL_43_1_ir || s[100]
  s[2008] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[718] ? 8500 : s[720] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[2012] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[2013] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[734] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[735] = SDL_51_1_hoej
}

function svar_66(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[751] = v0
  const v1 = quotient([s[12], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[13], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v0 || !(!s[14] && !s[15] && s[12] === s[13])
  s[2028] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && s[16] || s[15]
  s[2029] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[12], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[14] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[2026] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[13], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[14] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[2027] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3218] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[384] && SDL_52_1_er
  const v16 = s[384] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[384] && (s[729] && v11 || !s[729] && (!s[354] || v11))
  s[2041] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[384] && (s[729] && v12 || !s[729] && s[354] && v12)
  s[2042] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[384] ? SDL_52_1 : s[729] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[354] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[2039] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[384] ? SDL_52_1_hoej : s[729] ? (v8 ? Math.max(v9, v10) : Infinity) : s[354] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[2040] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[920] = v21
  const v22 = f.ledigUdenLoen || s[124] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[2037] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[2038] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[12], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[13], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[14] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[736] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[14] ? Math.max(v25, v26) : Infinity) : Infinity
  s[737] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[730] && f.timefortjeneste >= SDL_50_1
  s[3222] = v29
  const v30 = s[730] && f.timefortjeneste < SDL_50_1_hoej
  s[3223] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[3224] = v31
  const v32 = v30 || !v31
  s[3221] = v32
  const v33 = v29 || s[731]
  const v34 = v33 && v31
  s[3220] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[730] && !(v37 && (!s[730] || !s[731] && v35 === v36))
  const v41 = Math.min(s[12], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[13], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[731] || v37 || s[15]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[15] || v32 && v43
  const SDL_47_1 = s[99] ? -Infinity : v34 ? (v44 ? Math.min(s[12], v41) : s[12]) : v41
  s[746] = SDL_47_1
  const SDL_47_1_hoej = s[99] ? Infinity : v34 ? (v44 ? Math.max(s[13], v42) : s[13]) : v42
  s[747] = SDL_47_1_hoej
  const SDL_47_1_er = s[99] || s[102] && v45 || s[732] && v45 || s[114] && v45
  s[745] = SDL_47_1_er
  const SDL_47_1_ir = s[99] || s[102] && v46 || s[732] && v46 || s[114] && v46 || s[100]
  s[749] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[733])
  const v52 = v51 >= 3700
  s[3227] = v52
  const v53 = v30 || !v52
  s[3226] = v53
  const v54 = v33 && v52
  s[3225] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[12], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[13], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[12], v57) : s[12]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[13], v58) : s[13]) : v58
  const v63 = v54 && s[15] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[1] || v66 || v67 || v68
  s[742] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[743] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[739] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[740] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[124] || s[119] && (v15 || !s[384] && SDL_53_3_er) || !s[119] && SDL_53_1_er
  s[2016] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[124] && !s[1] || !s[124] && (s[119] && (v16 || !s[384] && SDL_53_3_ir) || !s[119] && SDL_53_1_ir)
  s[2017] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[124] ? s[734] : s[119] ? (s[384] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[2014] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[124] ? s[735] : s[119] ? (s[384] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2015] = SDL_46_1_hoej
}

function svar_67(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[736], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[737], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[730] && !(v2 && (!s[730] || !s[731] && v0 === v1))
  const v6 = s[731] || v2
  const SDL_47_1_3 = s[99] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2018] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[99] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2019] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[99] || s[102] && v5 || s[110] && v5
  s[2020] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[99] || s[102] && v6 || s[110] && v6 || s[100]
  s[2021] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2022] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2023] = SDL_50_4_hoej
  const SDL_50_4_er = s[103] && (!s[1] || SDL_47_1_3_er)
  s[2024] = SDL_50_4_er
  const SDL_50_4_ir = !s[103] || !s[1] || SDL_47_1_3_ir
  s[2025] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2030] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2031] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[103] && (!s[1] || !(!v17 && v15 === v16))
  s[2032] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[103] || !s[1] || !v17
  s[2033] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v24 : -Infinity
  s[2034] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v24 : Infinity
  s[2035] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[103] || !s[1]
  s[2036] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3228] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v30
  s[2043] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v30
  s[2044] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v35 = intersect(v33, v34)
  const v36 = from(v35, 13332 /* 2006-07-03 */)
  const v37 = dayReaching(v36, 13332 /* 2006-07-03 */, 1)
  s[3229] = v37
  const SDL_53a_2_eksakt = v37 >= 16659 /* 2015-08-12 */
  s[819] = SDL_53a_2_eksakt
  const v39 = v37 >= NEVER
  s[818] = v39
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v36
  s[2045] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v36
  s[2046] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v39 || !SDL_53a_2_eksakt
  s[2048] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v43 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3230] = v43
  const v44 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3234] = v44
  const v45 = s[103] && v44
  const v46 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3231] = v46
  const v47 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3232] = v47
  const v48 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3233] = v48
  const v49 = v47 && !v48 && v45
  const SDL_53b_1 = !s[1] || v43 && (!s[738] && v45 || s[738] && (!v46 || v49))
  s[2049] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v43 || !s[738] && !v45 || s[738] && (!v46 || !v49)
  s[2050] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v43 && s[738] && !v46
  s[2051] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[739]) : -Infinity
  s[2052] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[740]) : Infinity
  s[2053] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[741] && (!s[1] || s[742])
  s[2054] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[741] && (!s[1] || s[743]) || s[744] || s[107]
  s[2055] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v57 = Math.min(s[12], SDL_47_1_3)
  const v58 = Math.min(s[13], SDL_47_1_3_hoej)
  const v59 = SDL_47_1_3_ir || s[15]
  const v60 = s[102] && SDL_47_1_3_er
  const v61 = s[732] && SDL_47_1_3_er
  const v62 = s[114] && s[745]
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(s[746], v57) : v57) : s[746]
  const SDL_56_1_beloeb = s[99] ? -Infinity : v60 ? (v63 ? Math.min(v57, v64) : v57) : v64
  s[2056] = SDL_56_1_beloeb
  const v66 = v61 ? (v62 ? Math.max(s[747], v58) : v58) : s[747]
  const SDL_56_1_beloeb_hoej = s[99] ? Infinity : v60 ? (v63 ? Math.max(v58, v66) : v58) : v66
  s[2057] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[748] && (s[99] || v60 || v61 || v62)
  s[2058] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[748] && (s[99] || s[102] && v59 || s[732] && v59 || s[114] && s[749] || s[100]) || s[750] || s[107]
  s[2059] = SDL_56_1_beloeb_ir
}

function svar_68(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[820] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3236] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3240] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3239] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3241] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3238] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3242] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3243] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2060] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2061] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2063] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2064] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2065] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2066] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3245] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2067] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2068] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3246] = v21
  const v22 = v21 && s[751] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2069] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2070] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[38] && s[568] >= f.refusionskravFremsat
  s[3247] = v25
  const v26 = !s[38] && s[567] < f.refusionskravFremsat
  s[3248] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3249] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[40]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3250] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[103] && (s[99] || s[102] && v30 || s[752] && v30 || s[753] && v33 || s[754] && v33)
  s[2075] = SDL_59_6
  const SDL_59_6_nej = s[103] && (s[99] || s[102] && v28 || s[752] && v28 || s[753] && v32 || s[754] && v32)
  s[2076] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[38] && s[755] >= f.arbejdsgiverAnmeldt
  s[3254] = v36
  const v37 = !s[38] && s[756] < f.arbejdsgiverAnmeldt
  s[3255] = v37
  const v38 = v36 || s[757] || SDL_59_6
  s[3251] = v38
  const v39 = SDL_59_6_nej || s[758]
  const v40 = (v37 || s[40]) && (s[759] || s[40]) && v39 && (v37 || s[759] || SDL_59_6_nej)
  s[3252] = v40
  const v41 = s[40] && s[758]
  s[3253] = v41
  const v42 = shiftMonths(f.refusionskravFremsat, -3)
  const v43 = Math.max(f.arbejdsgiverAnmeldt, v42)
  const v44 = Math.max(v42, v43)
  const v45 = Math.min(v42, v43)
  const v46 = v41 && v42 !== v43
  const v47 = v41 && v45 >= v44
  const v48 = v40 || v47
  const v49 = v47 ? Math.min(v43, v44) : v43
  const v50 = v40 ? v49 : v44
  const v51 = v38 ? (v48 ? Math.min(v42, v50) : v42) : v50
  const v52 = v47 ? Math.max(v43, v45) : v43
  const v53 = v40 ? v52 : v45
  const v54 = v38 ? (v48 ? Math.max(v42, v53) : v42) : v53
  const v55 = v38 || v40 || v47
  const v56 = !s[38] && s[712] >= f.arbejdsgiverAnmeldt
  s[3258] = v56
  const v57 = !s[38] && s[711] < f.arbejdsgiverAnmeldt
  s[3259] = v57
  const v58 = !s[38] && s[39] < shiftDays(s[97], 30)
  s[3260] = v58
  const v59 = !s[38] && s[39] >= shiftDays(s[95], 30)
  s[3261] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3256] = v60
  const v61 = (v57 || s[40]) && (v59 || s[40]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3257] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[102] && v55
  const v66 = s[699] && v55
  const v67 = s[686] && (v60 || v61 || v47)
  const v68 = s[714] || v67
  const v69 = s[714] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[99] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2071] = SDL_59_2
  const v73 = s[714] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[99] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2072] = SDL_59_2_hoej
  const SDL_59_2_er = s[103] && (s[99] || v65 || v66 || s[714] || v67)
  s[2073] = SDL_59_2_er
  const SDL_59_2_ir = !s[103] || s[99] || s[102] && v46 || s[699] && v46 || s[714] || s[686] && v46 || s[100]
  s[2074] = SDL_59_2_ir
}

function svar_69(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[760] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2077] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2078] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[761] || v3
  s[2082] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[761] || !v3
  s[2083] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3262] = v6
  const SEL_112_1 = !s[761] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[761])
  s[2079] = SEL_112_1
  const SEL_112_1_nej = !s[761] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2080] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (bekendtgørelsen § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3263] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3266] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[902] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3265] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2428] = v13
  const v14 = v11 || v12 && s[762] || s[171] && v13 || s[542]
  const v15 = SATS_66(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = f.boernIHjemmetVedSaerligStoette - 1
  const v19 = Math.round(65000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = v21 ? -Infinity : v16 - v19
  const v23 = v20 ? Infinity : v17 - v19
  const v24 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v25 = f.boernUdeVedSaerligStoette <= 0
  s[3267] = v25
  const v26 = SATS_67(f.vurderingsdato)
  const v27 = v14 ? -Infinity : v26
  const v28 = v14 ? Infinity : v26
  const v29 = f.boernUdeVedSaerligStoette - 1
  const v30 = Math.round(55000 * v29 / 100) * 100
  const v31 = v28 === Infinity
  const v32 = v27 === -Infinity
  const v33 = SATS_68(f.vurderingsdato)
  const v34 = v14 ? -Infinity : v33
  const v35 = v14 ? Infinity : v33
  const v36 = Math.round(75000 * v18 / 100) * 100
  const v37 = v21 ? -Infinity : v16 - v36
  const v38 = v20 ? Infinity : v17 - v36
  const v39 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v40 = Math.round(60000 * v29 / 100) * 100
  const v41 = v25 ? v34 : v32 ? -Infinity : v27 - v40
  const v42 = v25 ? v35 : v31 ? Infinity : v28 - v40
  const v43 = Math.round(80000 * v18 / 100) * 100
  const v44 = v21 ? -Infinity : v16 - v43
  const v45 = v20 ? Infinity : v17 - v43
  const v46 = v45 === Infinity
  const v47 = v44 === -Infinity
  const v48 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v49 = Math.round(65000 * v29 / 100) * 100
  const v50 = v25 ? v34 : v32 ? -Infinity : v27 - v49
  const v51 = v25 ? v35 : v31 ? Infinity : v28 - v49
  const v52 = Math.round(85000 * v18 / 100) * 100
  const v53 = v21 ? -Infinity : v16 - v52
  const v54 = v20 ? Infinity : v17 - v52
  const v55 = v54 === Infinity
  const v56 = v53 === -Infinity
  const v57 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v58 = Math.round(70000 * v29 / 100) * 100
  const v59 = Math.round(95000 * v18 / 100) * 100
  const v60 = v21 ? -Infinity : v16 - v59
  const v61 = v20 ? Infinity : v17 - v59
  const v62 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v63 = Math.round(75000 * v29 / 100) * 100
  const SSBEK_3_1_ir = !s[498] || !v9 && v14 || v9 && (!s[197] && v14 || s[197] && (!s[763] && v14 || s[763] && (!v12 && v14 || v12 && (!s[764] || !s[26] && v14 || s[26] && (!s[171] && v14 || s[171] && (!s[147] || s[542] || v14))))))
  s[772] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[498] ? (v9 ? (s[197] ? (s[763] ? (v12 ? (s[764] ? (s[26] ? (s[171] ? (s[147] ? (s[542] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[768] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[498] ? (v9 ? (s[197] ? (s[763] ? (v12 ? (s[764] ? (s[26] ? (s[171] ? (s[147] ? (s[542] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[769] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3270] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3269] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3268] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3272] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3273] = v71
  const v72 = v70 && v71
  s[3271] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[498] ? (s[163] ? -Infinity : v75) : -Infinity
  s[770] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[498] ? (s[163] ? Infinity : v75) : Infinity
  s[771] = SSBEK_6_1_hoej
  const v78 = s[765] || s[766]
  s[774] = v78
  const SSBEK_6_1_ir = s[767] && (!s[498] || s[163]) || v78
  s[773] = SSBEK_6_1_ir
}

function svar_70(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[768] === Infinity ? Infinity : f.nettoboligudgift - s[768])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[498] ? (s[163] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[769] === -Infinity ? -Infinity : f.nettoboligudgift - s[769]) - v1, s[770] === -Infinity ? -Infinity : s[770] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2086] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[498] ? (s[163] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[771] === Infinity ? Infinity : s[771] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2087] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[767] && (!s[498] || s[163] || s[767])
  s[2088] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[767] && (!s[498] || s[163] || s[772] || s[773]) || s[774]
  s[2089] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[498] ? (s[163] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2090] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[498] ? (s[163] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2091] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[767] && (!s[498] || s[163] || SSBEK_5_1_er)
  s[2092] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[767] && (!s[498] || s[163] || SSBEK_5_1_ir) || s[774]
  s[2093] = SSBEK_10_1_ir
}

function svar_71(f, s) {
  const v0 = s[1] ? 0 : 4
  s[815] = v0
  const v1 = s[0] ? 0 : 4
  s[927] = v1
  const v2 = (s[177] ? 1 : 0) + (s[189] ? 4 : 0)
  s[936] = v2
  const v3 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[823] = v3
  const v4 = s[3] ? 0 : 4
  s[942] = v4
  const v5 = s[11] ? 4 : 0
  s[1514] = v5
  const v6 = (f.erVisiteretTilFleksjob ? 1 : 0) + v5
  s[960] = v6
  const v7 = (s[730] ? 1 : 0) + (s[731] ? 4 : 0)
  s[969] = v7
  const v8 = s[6] ? 0 : 4
  s[980] = v8
  const v9 = 1 + v8
  s[972] = v9
  const v10 = 1 + v0
  s[1004] = v10
  const v11 = s[775] ? 1 : 0
  s[1014] = v11
  const v12 = v11 + (s[776] ? 4 : 0)
  s[1017] = v12
  const v13 = s[777] ? 1 : 0
  s[1021] = v13
  const v14 = s[778] ? 1 : 0
  s[1026] = v14
  const v15 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[828] = v15
  const v16 = s[148] ? 1 : 0
  s[1068] = v16
  const v17 = v16 + (s[779] ? 4 : 0)
  s[1060] = v17
  const v18 = s[780] ? 4 : 0
  s[1067] = v18
  const v19 = (s[781] ? 1 : 0) + (s[782] ? 2 : 0) + (s[783] ? 4 : 0)
  s[1070] = v19
  const v20 = (s[784] ? 1 : 0) + (s[785] ? 2 : 0) + v0
  s[1071] = v20
  const v21 = s[153] ? 1 : 0
  s[1072] = v21
  const v22 = s[150] ? 1 : 0
  s[835] = v22
  const v23 = s[29] ? 1 : 0
  s[1077] = v23
  const v24 = 1 + (s[786] ? 4 : 0)
  s[1089] = v24
  const v25 = s[34] ? 0 : 1
  s[1098] = v25
  const v26 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[837] = v26
  const v27 = s[147] ? 0 : 4
  s[1109] = v27
  const v28 = s[147] ? 1 : 0
  s[2293] = v28
  const v29 = s[147] ? 1 : 4
  s[1112] = v29
  const v30 = s[787] ? 4 : 0
  s[1137] = v30
  const v31 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[847] = v31
  const v32 = f.ressourceforloebErBevilget ? 1 : 0
  s[1162] = v32
  const v33 = s[170] ? 4 : 0
  s[1173] = v33
  const v34 = v32 + v33
  s[1153] = v34
  const v35 = s[166] ? 4 : 0
  s[1159] = v35
  const v36 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2465] = v36
  const v37 = s[788] ? 4 : 0
  s[1163] = v37
  const v38 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[852] = v38
  const v39 = s[789] && !s[790]
  s[1190] = v39
  const v40 = s[236] ? 4 : 0
  s[1196] = v40
  const v41 = s[791] ? 4 : 0
  s[1202] = v41
  const v42 = s[180] ? 4 : 0
  s[1217] = v42
  const v43 = s[792] ? 4 : 0
  s[1221] = v43
  const v44 = s[793] ? 1 : 0
  s[1233] = v44
  const v45 = s[794] ? 1 : 0
  s[1238] = v45
  const v46 = (s[795] ? 1 : 0) + (s[796] ? 4 : 0)
  s[1242] = v46
  const v47 = s[797] ? 1 : 0
  s[1284] = v47
  const v48 = f.revalideringErBevilget ? 1 : 0
  s[1287] = v48
  const v49 = s[798] ? 1 : 0
  s[1296] = v49
  const v50 = s[799] ? 1 : 0
  s[1313] = v50
  const v51 = s[800] ? 1 : 0
  s[1318] = v51
  const v52 = s[252] ? 4 : 0
  s[1329] = v52
  const v53 = s[801] ? 4 : 0
  s[1336] = v53
  const v54 = s[238] ? 1 : 0
  s[1358] = v54
  const v55 = s[321] ? 1 : 0
  s[1369] = v55
  const v56 = s[802] ? 4 : 0
  s[1372] = v56
  const v57 = s[767] ? 1 : 0
  s[1382] = v57
  const v58 = s[413] ? 4 : 0
  s[1392] = v58
  const v59 = s[0] ? 1 : 0
  s[885] = v59
  const v60 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[2696] = v60
  const v61 = s[145] ? 0 : 4
  s[1420] = v61
  const v62 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[2722] = v62
  const v63 = s[405] ? 1 : 0
  s[888] = v63
  const v64 = s[405] ? 1 : 4
  s[1452] = v64
  const v65 = s[145] ? 1 : 0
  s[830] = v65
  const v66 = s[145] ? 1 : 4
  s[1474] = v66
  const v67 = s[1] ? 0 : 2
  s[1500] = v67
  const v68 = 1 + (s[803] ? 4 : 0)
  s[1547] = v68
  const v69 = s[804] ? 0 : 4
  s[1571] = v69
  const v70 = s[805] ? 1 : 0
  s[1600] = v70
  const v71 = s[806] ? 1 : 0
  s[1605] = v71
  const v72 = s[238] ? 1 : 4
  s[1628] = v72
  const v73 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1647] = v73
  const v74 = s[807] ? 4 : 0
  s[1649] = v74
  const v75 = s[808] ? 1 : 0
  s[1668] = v75
  const v76 = s[522] ? 0 : 4
  s[1671] = v76
  const v77 = 1 + (s[539] ? 0 : 4)
  s[1731] = v77
  const v78 = s[809] && !s[810]
  s[1736] = v78
  const v79 = s[811] && !s[812]
  s[1750] = v79
}

function svar_72(f, s) {
  const v0 = s[813] && !s[814]
  s[1754] = v0
  const v1 = s[547] ? 0 : 4
  s[1789] = v1
  const v2 = s[107] ? 4 : 0
  s[1803] = v2
  const v3 = s[38] ? 0 : 1
  s[1804] = v3
  const v4 = s[40] ? 4 : 0
  s[1805] = v4
  const v5 = (s[1] ? 0 : 1) + 2 + s[815]
  s[1806] = v5
  const v6 = s[758] ? 4 : 0
  s[1828] = v6
  const v7 = s[816] ? 1 : 0
  s[1880] = v7
  const v8 = !s[38] && !s[817]
  s[1898] = v8
  const v9 = s[613] ? 1 : 0
  s[1905] = v9
  const v10 = s[88] ? 4 : 0
  s[1941] = v10
  const v11 = s[90] ? 4 : 0
  s[1942] = v11
  const v12 = !s[818] && !s[819]
  s[2047] = v12
  const v13 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[921] = v13
  const v14 = s[820] ? 0 : 4
  s[2062] = v14
  const v15 = s[761] ? 0 : 4
  s[2081] = v15
  const v16 = s[0] ? 2 : 0
  s[833] = v16
  const v17 = s[1] ? 1 : 0
  s[832] = v17
  const v18 = s[821] ? v17 : v16
  s[2094] = v18
  const v19 = s[36] ? 1 : 0
  s[839] = v19
  const v20 = !s[38] && !s[40] && s[97] < NEVER
  s[841] = v20
  const v21 = s[95] >= 16440 /* 2015-01-05 */
  s[2369] = v21
  const v22 = s[95] >= 15012 /* 2011-02-07 */
  s[3044] = v22
  const v23 = v22 ? 2 : 0
  s[844] = v23
  const v24 = s[97] <= 16439 /* 2015-01-04 */
  s[2368] = v24
  const v25 = s[95] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[843] = v25
  const v26 = s[97] <= 15011 /* 2011-02-06 */
  s[842] = v26
  const v27 = v20 ? (v26 ? v25 : v24 ? v23 : v21 ? 3 : 0) : 0
  s[2096] = v27
  const v28 = s[435] ? 2 : 0
  s[2099] = v28
  const v29 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2098] = v29
  const v30 = s[238] ? 5 : 0
  s[2109] = v30
  const v31 = s[26] ? 4 : 0
  s[845] = v31
  const v32 = s[353] ? 3 : 0
  s[2108] = v32
  const v33 = s[237] ? 2 : 0
  s[2107] = v33
  const v34 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2106] = v34
  const v35 = s[182] ? 4 : 0
  s[868] = v35
  const v36 = s[190] ? 3 : 0
  s[870] = v36
  const v37 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[869] = v37
  const v38 = s[26] ? 3 : 0
  s[831] = v38
  const v39 = s[821] ? v17 : s[822] ? v16 : v38
  s[865] = v39
  const v40 = s[177] && !s[176]
  s[2130] = v40
  const v41 = s[26] ? 2 : 0
  s[829] = v41
  const v42 = s[823] ? 4 : 0
  s[2136] = v42
  const v43 = s[8] ? 3 : 0
  s[2135] = v43
  const v44 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[2134] = v44
  const v45 = s[7] ? 2 : 0
  s[2133] = v45
  const v46 = s[3] ? 1 : 0
  s[2132] = v46
  const v47 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[2131] = v47
  const v48 = s[8] ? 2 : 0
  s[2189] = v48
  const v49 = s[6] ? 1 : 0
  s[2181] = v49
  const v50 = s[545] ? v49 : v48
  s[2144] = v50
  const v51 = s[8] ? 4 : 0
  s[2145] = v51
  const v52 = s[823] ? 3 : 0
  s[2177] = v52
  const v53 = s[545] ? v49 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v48 : s[824] ? 3 : 0
  s[2180] = v53
  const v54 = v44 ? v48 : v52
  s[2188] = v54
  const v55 = s[823] ? 2 : 0
  s[2190] = v55
  const v56 = s[821] ? v49 : v16
  s[2198] = v56
  const v57 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? v17 : s[822] ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : v38
  s[2200] = v57
  const v58 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2211] = v58
  const v59 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2210] = v59
  const v60 = v59 ? v17 : v58
  s[2203] = v60
  const v61 = s[775] && !s[825] && s[1]
  s[2205] = v61
  const v62 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2212] = v62
  const v63 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[864] = v63
  const v64 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[863] = v64
  const v65 = v64 ? v17 : s[822] ? v63 : v38
  s[2215] = v65
  const v66 = s[822] ? v17 : v41
  s[2218] = v66
  const v67 = s[28] ? 3 : 0
  s[2229] = v67
  const v68 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2228] = v68
  const v69 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2231] = v69
  const v70 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2230] = v70
  const v71 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2235] = v71
  const v72 = s[826] ? 2 : 0
  s[910] = v72
  const v73 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[909] = v73
  const v74 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2252] = v74
  const v75 = s[33] ? 2 : 0
  s[2278] = v75
  const v76 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2251] = v76
  const v77 = s[32] ? 1 : 0
  s[2248] = v77
  const v78 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2249] = v78
  const v79 = v78 ? v77 : v76 ? v75 : v74 ? (s[827] ? 3 : 0) : s[828] ? 4 : 0
  s[2247] = v79
}

function svar_73(f, s) {
  const v0 = s[163] ? 3 : 0
  s[894] = v0
  const v1 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[881] = v1
  const v2 = v1 ? s[829] : v0
  s[2253] = v2
  const v3 = s[162] ? 2 : 0
  s[2254] = v3
  const v4 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[856] = v4
  const v5 = s[822] ? s[830] : s[829]
  s[2255] = v5
  const v6 = s[163] ? 4 : 0
  s[882] = v6
  const v7 = v1 ? s[831] : v6
  s[875] = v7
  const v8 = s[821] ? s[832] : s[822] ? s[833] : v7
  s[2257] = v8
  const v9 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2259] = v9
  const v10 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2258] = v10
  const v11 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2264] = v11
  const v12 = s[834] ? 3 : 0
  s[2263] = v12
  const v13 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2262] = v13
  const v14 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2261] = v14
  const v15 = s[153] && !s[155]
  s[2268] = v15
  const v16 = v14 ? s[835] : v11 ? (s[834] ? 2 : 0) : s[836] ? 3 : 0
  s[2269] = v16
  const v17 = s[837] ? 3 : 0
  s[2282] = v17
  const v18 = s[1] ? 2 : 0
  s[2281] = v18
  const v19 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[874] = v19
  const v20 = s[238] ? 6 : 0
  s[2286] = v20
  const v21 = s[238] ? 2 : 0
  s[2294] = v21
  const v22 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2297] = v22
  const v23 = s[0] ? 3 : 0
  s[851] = v23
  const v24 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2296] = v24
  const v25 = s[838] ? 2 : 0
  s[2295] = v25
  const v26 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[919] = v26
  const v27 = v26 ? s[832] : v25
  s[2308] = v27
  const v28 = s[38] ? 0 : s[37] <= 15011 /* 2011-02-06 */ ? s[839] : s[677] ? 2 : 0
  s[2309] = v28
  const v29 = s[76] && !s[840] && s[77] < NEVER
  s[2337] = v29
  const v30 = s[78] >= 20485 /* 2026-02-01 */
  s[2342] = v30
  const v31 = s[78] >= 15012 /* 2011-02-07 */
  s[3193] = v31
  const v32 = v31 ? 2 : 0
  s[2341] = v32
  const v33 = s[77] <= 20484 /* 2026-01-31 */
  s[2340] = v33
  const v34 = s[78] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2339] = v34
  const v35 = s[77] <= 15011 /* 2011-02-06 */
  s[2338] = v35
  const v36 = v29 ? (v35 ? v34 : v32) : 0
  s[2343] = v36
  const v37 = s[78] >= 16252 /* 2014-07-01 */
  s[2350] = v37
  const v38 = v31 ? 4 : 0
  s[2349] = v38
  const v39 = s[77] <= 16251 /* 2014-06-30 */
  s[2348] = v39
  const v40 = s[78] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2347] = v40
  const v41 = s[78] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2346] = v41
  const v42 = s[77] <= 13604 /* 2007-04-01 */
  s[2345] = v42
  const v43 = s[77] <= 13544 /* 2007-01-31 */
  s[2344] = v43
  const v44 = v37 ? 3 : 0
  s[2355] = v44
  const v45 = s[95] >= 16252 /* 2014-07-01 */
  s[917] = v45
  const v46 = s[97] <= 16251 /* 2014-06-30 */
  s[916] = v46
  const v47 = s[841] ? (s[842] ? s[843] : s[844]) : 0
  s[915] = v47
  const v48 = s[95] >= 15341 /* 2012-01-02 */
  s[2367] = v48
  const v49 = s[97] <= 15340 /* 2012-01-01 */
  s[2366] = v49
  const v50 = s[197] ? 2 : 0
  s[886] = v50
  const v51 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2414] = v51
  const v52 = s[197] ? 3 : 0
  s[2417] = v52
  const v53 = s[145] ? 2 : 0
  s[2416] = v53
  const v54 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2415] = v54
  const v55 = s[147] ? 4 : 0
  s[2429] = v55
  const v56 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2427] = v56
  const v57 = s[163] ? 5 : 0
  s[893] = v57
  const v58 = v1 ? s[845] : v57
  s[2440] = v58
  const v59 = s[846] ? 3 : 0
  s[2439] = v59
  const v60 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2438] = v60
  const v61 = s[217] ? 4 : 0
  s[854] = v61
  const v62 = v1 ? v61 : v57
  s[2443] = v62
  const v63 = s[171] ? 3 : 0
  s[2442] = v63
  const v64 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2441] = v64
  const v65 = s[26] ? 5 : 0
  s[880] = v65
  const v66 = s[847] ? 5 : 0
  s[2454] = v66
  const v67 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2453] = v67
  const v68 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2451] = v68
  const v69 = s[848] ? 2 : 0
  s[2450] = v69
  const v70 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2449] = v70
  const v71 = s[169] ? 1 : 0
  s[2448] = v71
  const v72 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2447] = v72
  const v73 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2464] = v73
  const v74 = s[849] ? 2 : 0
  s[2463] = v74
  const v75 = s[850] ? 1 : 0
  s[2462] = v75
  const v76 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2461] = v76
  const v77 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2467] = v77
  const v78 = s[163] ? 6 : 0
  s[883] = v78
  const v79 = s[171] ? 4 : 0
  s[2473] = v79
}

function svar_74(f, s) {
  const v0 = s[0] ? 4 : 0
  s[2482] = v0
  const v1 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[2485] = v1
  const v2 = s[822] ? s[851] : s[845]
  s[2510] = v2
  const v3 = v1 ? s[832] : s[821] ? (s[852] ? 2 : 0) : v2
  s[2486] = v3
  const v4 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2487] = v4
  const v5 = s[853] ? s[831] : s[854]
  s[2549] = v5
  const v6 = s[821] ? s[832] : s[822] ? s[833] : v5
  s[2492] = v6
  const v7 = s[855] ? 1 : 0
  s[2493] = v7
  const v8 = s[162] ? 5 : 0
  s[912] = v8
  const v9 = s[856] ? s[845] : v8
  s[2494] = v9
  const v10 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2497] = v10
  const v11 = f.fleksjobPaaNuvaerendeArbejdsplads ? v6 : 0
  s[2501] = v11
  const v12 = s[857] ? 1 : 0
  s[2503] = v12
  const v13 = s[858] ? 1 : s[859] ? 0 : f.fleksjobBevilgetFra <= 15705 /* 2012-12-31 */ ? (s[860] ? 2 : 0) : f.fleksjobBevilgetFra <= 18261 /* 2019-12-31 */ ? (s[861] ? 3 : 0) : f.fleksjobBevilgetFra >= 18262 /* 2020-01-01 */ ? 4 : 0
  s[2507] = v13
  const v14 = s[862] ? 1 : 0
  s[2508] = v14
  const v15 = s[837] ? 2 : 0
  s[901] = v15
  const v16 = s[863] ? s[832] : s[821] ? s[864] : v2
  s[2511] = v16
  const v17 = f.jobbetErOverenskomstdaekket ? s[865] : 0
  s[2512] = v17
  const v18 = s[866] ? 1 : 0
  s[2513] = v18
  const v19 = s[867] ? s[831] : s[868]
  s[2518] = v19
  const v20 = s[145] ? 3 : 0
  s[2519] = v20
  const v21 = s[821] ? s[832] : s[869] ? s[833] : s[822] ? s[870] : s[845]
  s[2520] = v21
  const v22 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[832] : s[822] ? (s[871] ? 2 : 0) : s[831]
  s[2522] = v22
  const v23 = s[204] && !s[202] ? v16 : 0
  s[2528] = v23
  const v24 = s[872] ? 1 : s[873] ? 2 : 0
  s[2529] = v24
  const v25 = s[874] ? s[832] : s[822] ? v15 : s[875]
  s[2533] = v25
  const v26 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[876] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[877] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2536] = v26
  const v27 = f.revalideringErBevilget ? v26 : 0
  s[2537] = v27
  const v28 = s[878] ? 1 : 0
  s[2538] = v28
  const v29 = s[822] ? (s[879] ? 4 : 0) : s[880]
  s[2540] = v29
  const v30 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2539] = v30
  const v31 = s[26] ? 6 : 0
  s[2545] = v31
  const v32 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[2552] = v32
  const v33 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[2551] = v33
  const v34 = s[863] ? s[832] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[864] : s[821] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : v0
  s[2599] = v34
  const v35 = s[197] ? 4 : 0
  s[2601] = v35
  const v36 = s[237] ? 3 : 0
  s[2600] = v36
  const v37 = s[874] ? s[832] : v15
  s[2602] = v37
  const v38 = s[874] ? s[832] : s[338] ? v15 : s[248] ? v36 : s[238] ? 4 : 0
  s[2603] = v38
  const v39 = s[238] ? 3 : 0
  s[2879] = v39
  const v40 = s[874] ? s[832] : s[248] ? v15 : v39
  s[2610] = v40
  const v41 = s[315] ? 1 : 0
  s[2618] = v41
  const v42 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[2623] = v42
  const v43 = s[237] ? 1 : 0
  s[2662] = v43
  const v44 = s[270] ? v43 : 0
  s[2655] = v44
  const v45 = s[881] ? v39 : s[882]
  s[2680] = v45
  const v46 = s[498] ? 2 : 0
  s[2681] = v46
  const v47 = s[881] ? s[880] : s[883]
  s[2684] = v47
  const v48 = s[884] ? 4 : 0
  s[2683] = v48
  const v49 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[2682] = v49
  const v50 = s[163] ? 2 : 0
  s[2788] = v50
  const v51 = s[881] ? s[885] : v50
  s[2686] = v51
  const v52 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[2687] = v52
  const v53 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[2700] = v53
  const v54 = v53 ? s[886] : s[425] ? 3 : 0
  s[2694] = v54
  const v55 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2695] = v55
  const v56 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[2720] = v56
  const v57 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[2718] = v57
  const v58 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[2717] = v58
  const v59 = s[887] ? 2 : 0
  s[2716] = v59
  const v60 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[2715] = v60
  const v61 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[900] = v61
  const v62 = v61 ? s[888] : v59
  s[2723] = v62
  const v63 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[2745] = v63
  const v64 = s[147] ? 7 : 0
  s[2743] = v64
  const v65 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[2742] = v65
  const v66 = s[408] ? 3 : 0
  s[2740] = v66
  const v67 = s[889] ? 3 : 0
  s[2748] = v67
  const v68 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[2747] = v68
  const v69 = s[411] ? 4 : 0
  s[2753] = v69
  const v70 = s[424] ? 3 : 0
  s[2752] = v70
  const v71 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[2751] = v71
  const v72 = s[417] ? 4 : 0
  s[898] = v72
  const v73 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[896] = v73
  const v74 = s[874] ? s[832] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v15 : v73 ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[822] ? v72 : v47
  s[2754] = v74
  const v75 = s[419] && !s[418] && !s[413]
  s[2755] = v75
  const v76 = s[163] ? 8 : 0
  s[2765] = v76
  const v77 = s[890] ? 0 : s[891] <= 16616 /* 2015-06-30 */ ? 1 : s[891] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[2775] = v77
  const v78 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[2776] = v78
  const v79 = s[892] ? 2 : 0
  s[2782] = v79
}

function svar_75(f, s) {
  const v0 = s[856] ? s[893] : s[162] ? 6 : 0
  s[2794] = v0
  const v1 = s[435] ? 3 : 0
  s[2793] = v1
  const v2 = s[162] ? 4 : 0
  s[2963] = v2
  const v3 = s[856] ? s[894] : v2
  s[2799] = v3
  const v4 = s[435] ? 4 : 0
  s[3059] = v4
  const v5 = s[881] ? v4 : v0
  s[2814] = v5
  const v6 = s[838] ? 3 : 0
  s[2813] = v6
  const v7 = s[6] ? 2 : 0
  s[2818] = v7
  const v8 = s[895] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v7 : s[896] ? (s[897] ? 3 : 0) : s[898]
  s[2833] = v8
  const v9 = s[804] ? 1 : 0
  s[2847] = v9
  const v10 = s[899] ? 2 : 0
  s[2849] = v10
  const v11 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[2848] = v11
  const v12 = v11 ? v9 : s[900] ? v10 : s[887] ? 3 : 0
  s[2852] = v12
  const v13 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[2889] = v13
  const v14 = s[874] ? s[832] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[901] : s[902] ? (s[505] ? 3 : 0) : s[498] ? 4 : 0
  s[2903] = v14
  const v15 = s[523] ? 2 : 0
  s[2934] = v15
  const v16 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[2933] = v16
  const v17 = s[522] ? 1 : 0
  s[2932] = v17
  const v18 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[2931] = v18
  const v19 = s[1] && s[514] < NEVER
  const v20 = s[513] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v21 = !s[903] && !s[904] && s[1] ? (v19 ? (s[514] <= 14518 /* 2009-10-01 */ ? v20 : s[513] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[2942] = v21
  const v22 = s[172] ? 1 : 0
  s[2943] = v22
  const v23 = v19 ? (s[514] <= 20269 /* 2025-06-30 */ ? v20 : s[903] ? 2 : 0) : 0
  s[2944] = v23
  const v24 = s[905] ? 1 : s[906] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[907] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[908] ? 4 : 0
  s[2946] = v24
  const v25 = s[909] ? s[832] : s[821] ? s[910] : s[851]
  s[2950] = v25
  const v26 = s[911] ? 4 : 0
  s[2953] = v26
  const v27 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[2952] = v27
  const v28 = s[856] ? s[882] : s[912]
  s[2959] = v28
  const v29 = s[539] ? 1 : 0
  s[2965] = v29
  const v30 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3019] = v30
  const v31 = s[913] ? 1 : 0
  s[3018] = v31
  const v32 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3017] = v32
  const v33 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3026] = v33
  const v34 = s[762] ? s[832] : s[764] ? 2 : 0
  s[3041] = v34
  const v35 = s[914] ? s[915] : 0
  s[3042] = v35
  const v36 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3043] = v36
  const v37 = s[147] ? 3 : 0
  s[3047] = v37
  const v38 = s[435] ? 5 : 0
  s[3054] = v38
  const v39 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3052] = v39
  const v40 = s[615] ? 4 : 0
  s[3070] = v40
  const v41 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3068] = v41
  const v42 = s[95] >= 15517 /* 2012-06-26 */
  s[3196] = v42
  const v43 = v42 ? 4 : 0
  s[3076] = v43
  const v44 = s[95] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3075] = v44
  const v45 = s[97] <= 15516 /* 2012-06-25 */
  s[3074] = v45
  const v46 = s[97] <= 15397 /* 2012-02-27 */
  s[3073] = v46
  const v47 = s[841] ? (s[842] ? s[843] : s[916] ? s[844] : s[917] ? 3 : 0) : 0
  s[3098] = v47
  const v48 = s[135] && !s[137] && s[918] < NEVER
  s[3104] = v48
  const v49 = s[95] >= 15427 /* 2012-03-28 */
  s[3207] = v49
  const v50 = v49 ? 3 : 0
  s[3200] = v50
  const v51 = s[97] <= 15426 /* 2012-03-27 */
  s[3199] = v51
  const v52 = s[124] ? (s[841] ? (s[842] ? s[843] : v51 ? s[844] : v45 ? v50 : s[97] <= 16248 /* 2014-06-27 */ ? v43 : s[97] <= 16658 /* 2015-08-11 */ ? (s[95] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[95] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3211] = v52
  const v53 = s[841] ? (s[842] ? s[843] : s[97] <= 15111 /* 2011-05-17 */ ? s[844] : s[97] <= 15207 /* 2011-08-21 */ ? (s[95] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[95] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3212] = v53
  const v54 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[832] : s[919] ? (s[920] ? 2 : 0) : v6
  s[3219] = v54
  const v55 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3237] = v55
  const v56 = s[820] ? 1 : 0
  s[3235] = v56
  const v57 = s[921] ? 2 : 0
  s[3244] = v57
}

export function svar(f) {
  const s = new Array(3274)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  return { ALF_53_2_fleksjob_kan: (s[922] ? 1 : 0) + (s[923] ? 2 : 0) + s[815], ALF_62_3: s[594], ALF_62_3_hoej: s[595], ALF_62_3_kan: (s[593] ? 1 : 0) + (s[596] ? 4 : 0), BEK937_27_kan: (s[924] ? 1 : 0) + (s[925] ? 2 : 0) + (s[926] ? 4 : 0), FERIEBEK_2_kan: (s[394] ? 1 : 0) + (s[393] ? 2 : 0) + s[927], FERIEBEK_2_6_kan: (s[928] ? 3 : 0) + 4, FLEKSLOENBEK_1_1_kan: (s[929] ? 1 : 0) + (s[930] ? 2 : 0) + s[815], FLEKSLOENBEK_3_4: s[931], FLEKSLOENBEK_3_4_hoej: s[932], FLEKSLOENBEK_3_4_kan: 1 + (s[933] ? 4 : 0), FLEKSLOENBEK_4_1: s[934], FLEKSLOENBEK_4_1_hoej: s[935], FLEKSLOENBEK_4_1_kan: s[936], FLEKSLOENBEK_4_2_kan: (s[937] ? 1 : 0) + (s[938] ? 2 : 0) + (s[939] ? 4 : 0), FLEKSLOENBEK_4_4: s[940], FLEKSLOENBEK_4_4_hoej: s[941], FLEKSLOENBEK_4_4_kan: s[936], FYL_1a: s[4], FYL_1a_hoej: s[5], FYL_1a_kan: 1 + s[942], FYL_1a_2: s[943], FYL_1a_2_hoej: s[944], FYL_1a_2_kan: (s[945] ? 1 : 0) + (s[946] ? 4 : 0), FYL_2_1_kan: (s[947] ? 1 : 0) + (s[948] ? 2 : 0) + s[942], FYL_2a_kan: (s[949] ? 1 : 0) + (s[950] ? 2 : 0) + s[942], FYL_3a_1_kan: (s[951] ? 1 : 0) + (s[952] ? 2 : 0) + (s[953] ? 4 : 0), FYL_3a_4: s[954], FYL_3a_4_hoej: s[955], FYL_3a_4_kan: (s[956] ? 1 : 0) + (s[957] ? 4 : 0), FYL_4_1: s[958], FYL_4_1_hoej: s[959], FYL_4_1_kan: s[960], FYL_4_2: s[9], FYL_4_2_hoej: s[10], FYL_4_2_kan: s[960], FYL_4_3: s[961], FYL_4_3_hoej: s[962], FYL_4_3_kan: s[960], FYL_5: s[963], FYL_5_hoej: s[964], FYL_5_kan: (s[965] ? 1 : 0) + (s[966] ? 4 : 0), FYL_8: s[967], FYL_8_hoej: s[968], FYL_8_kan: s[969], FYL_9_1: s[970], FYL_9_1_hoej: s[971], FYL_9_1_kan: s[972], FYL_9_3: s[973], FYL_9_3_hoej: s[974], FYL_9_3_kan: s[972], FYL_15_1: s[975], FYL_15_1_hoej: s[976], FYL_15_1_kan: 1 + (s[977] ? 4 : 0), FYL_15_4_kan: (s[978] ? 1 : 0) + (s[979] ? 2 : 0) + s[980], FYL_15_4_pension: flat(s[981]), FYL_15_4_pension_kan: s[982] ? 4 : 1, FYL_17_1_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + s[980], FYL_17_2: s[985], FYL_17_2_hoej: s[986], FYL_17_2_kan: (s[987] ? 1 : 0) + (s[988] ? 4 : 0), FYL_17_4: s[989], FYL_17_4_hoej: s[990], FYL_17_4_kan: (s[991] ? 1 : 0) + (s[992] ? 4 : 0), FYL_20_3_kan: (s[993] ? 1 : 0) + (s[994] ? 2 : 0) + (s[8] ? 0 : 4), FYL_22_1: s[995], FYL_22_1_hoej: s[996], FYL_22_1_kan: 1 + (s[997] ? 4 : 0), FYL_22_2: s[998], FYL_22_2_hoej: s[999], FYL_22_2_kan: s[972], FYL_22_2_laengst: s[1000], FYL_22_2_laengst_hoej: s[1001], FYL_22_2_laengst_kan: s[972], INDSATSBEK_65: s[1002], INDSATSBEK_65_hoej: s[1003], INDSATSBEK_65_kan: s[1004], INDSATSBEK_86: s[1005], INDSATSBEK_86_hoej: s[1006], INDSATSBEK_86_kan: (s[1007] ? 1 : 0) + (s[1008] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1009] ? 1 : 0) + (s[1010] ? 2 : 0) + (s[1011] ? 4 : 0), KOMP_3_1_kan: (s[1012] ? 1 : 0) + (s[1013] ? 2 : 0) + s[815], KOMP_4_kan: s[1014] + (s[825] ? 2 : 0) + s[815], KOMP_7_3: s[1015], KOMP_7_3_hoej: s[1016], KOMP_7_3_kan: s[1017], KOMP_7_3_behov: s[1018], KOMP_7_3_behov_hoej: s[1019], KOMP_7_3_behov_kan: s[1014] + (s[1020] ? 4 : 0), KOMP_14_kan: s[1021] + (s[1022] ? 2 : 0) + s[815], KOMP_14a_3: s[1023], KOMP_14a_3_hoej: s[1024], KOMP_14a_3_kan: s[1021] + (s[1025] ? 4 : 0), KOMP_15_1_kan: s[1026] + (s[1027] ? 2 : 0) + s[815], KOMP_15b_3: s[1028], KOMP_15b_3_hoej: s[1029], KOMP_15b_3_kan: s[1026] + (s[1030] ? 4 : 0), KOMP_15f_1_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), KOMP_15i_1_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + (s[1036] ? 4 : 0), KOMP_15j_1_kan: (s[1037] ? 1 : 0) + (s[1038] ? 2 : 0) + (s[1039] ? 4 : 0), KOMP_16: s[1040], KOMP_16_hoej: s[1041], KOMP_16_kan: s[1004], KOMP_16a_2: s[1042], KOMP_16a_2_hoej: s[1043], KOMP_16a_2_kan: s[1017], KOMP_17a_3: s[1044], KOMP_17a_3_hoej: s[1045], KOMP_17a_3_kan: (s[21] ? 1 : 0) + (s[1046] ? 4 : 0), KOMPBEK_6_2_kan: (s[1047] ? 1 : 0) + (s[1048] ? 2 : 0) + s[815], KOMPBEK_15_4: s[1049], KOMPBEK_15_4_hoej: s[1050], KOMPBEK_15_4_kan: s[1017], LAB_6_11_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + s[815], LAB_29_1: s[1053], LAB_29_1_hoej: s[1054], LAB_29_1_kan: 1 + (s[1055] ? 4 : 0), LAB_30_3_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + (s[237] ? 0 : 4), LAB_31_3: s[1058], LAB_31_3_hoej: s[1059], LAB_31_3_kan: s[1060], LAB_31_3_ledighedsydelse: s[1061], LAB_31_3_ledighedsydelse_hoej: s[1062], LAB_31_3_ledighedsydelse_kan: s[26] ? 1 : 4, LAB_31_3_vindue: s[1063], LAB_31_3_vindue_hoej: s[1064], LAB_31_3_vindue_kan: s[1060], LAB_33_3_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + s[1067], LAB_36_3_kan: s[1068] + (s[1069] ? 2 : 0) + s[1067], LAB_36_3_ressourceforloeb_kan: s[1070], LAB_43_kan: s[1071], LAB_44_1_kan: s[1072] + (s[1073] ? 2 : 0) + (s[1074] ? 4 : 0), LAB_45_1_kan: s[835] + (s[1075] ? 2 : 0) + (s[1076] ? 4 : 0), LAB_57_1_kan: s[1077] + (s[30] ? 2 : 0) + s[815], LAB_58_1_kan: (s[1078] ? 1 : 0) + (s[1079] ? 2 : 0) + s[815], LAB_60_1_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + s[815], LAB_61_1: s[1082], LAB_61_1_hoej: s[1083], LAB_61_1_kan: s[1077] + (s[1084] ? 4 : 0), LAB_74_kan: (s[1085] ? 1 : 0) + (s[1086] ? 2 : 0) + s[815], LAB_76_6: s[1087], LAB_76_6_hoej: s[1088], LAB_76_6_kan: s[1089], LAB_78_kan: (s[1090] ? 1 : 0) + (s[1091] ? 2 : 0) + s[815], LAB_79_kan: (s[1092] ? 1 : 0) + (s[1093] ? 2 : 0) + s[815], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[220] ? 0 : 1) + 4, LAB_90_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + (s[26] ? 0 : 4), LAB_92_1: s[1096], LAB_92_1_hoej: s[1097], LAB_92_1_kan: s[1098] + (s[1099] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1100] ? 2 : 0) + (s[1100] ? 4 : 0), LAB_92_timer: s[1101], LAB_92_timer_hoej: s[1102], LAB_92_timer_kan: s[1098] + (s[1103] ? 4 : 0), LAB_95_1: s[1104], LAB_95_1_hoej: s[1105], LAB_95_1_kan: (s[34] ? 1 : 0) + (s[1106] ? 4 : 0), LAB_105a_1_kan: (s[1107] ? 1 : 0) + (s[1108] ? 2 : 0) + s[1109], LAB_105a_3: s[1110], LAB_105a_3_hoej: s[1111], LAB_105a_3_kan: s[1112], LAB_105a_indfaset: s[1113], LAB_105a_indfaset_hoej: s[1114], LAB_105a_indfaset_kan: s[1112], LAB_107_1_kan: (s[1115] ? 1 : 0) + (s[1116] ? 2 : 0) + s[815], LAB_108_2_kan: (s[1117] ? 1 : 0) + (s[1118] ? 2 : 0) + s[1067], LAB_109_1_kan: (s[1119] ? 1 : 0) + (s[1120] ? 2 : 0) + (s[1121] ? 4 : 0), LAB_109_1_frist: s[1122], LAB_109_1_frist_hoej: s[1123], LAB_109_1_frist_kan: s[1072] + (s[1124] ? 4 : 0), LAB_109_2_kraft_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + (s[1127] ? 4 : 0), LAB_110_1: s[158], LAB_110_1_hoej: s[159], LAB_110_1_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAB_110_2_kan: (s[1128] ? 1 : 0) + (s[1129] ? 2 : 0) + (s[1130] ? 4 : 0), LAB_111_1: s[1131], LAB_111_1_hoej: s[1132], LAB_111_1_kan: (s[1133] ? 1 : 0) + (s[1134] ? 4 : 0), LAB_111_2_kan: (s[1135] ? 1 : 0) + (s[1136] ? 2 : 0) + s[1137], LAB_111_3: s[1138], LAB_111_3_hoej: s[1139], LAB_111_3_kan: (s[1140] ? 1 : 0) + (s[1141] ? 4 : 0), LAB_111_4_kan: (s[1142] ? 1 : 0) + (s[1143] ? 2 : 0) + s[1137], LAB_112_1_kan: (s[1144] ? 1 : 0) + (s[1145] ? 2 : 0) + (s[1146] ? 4 : 0), LAB_112_2_kan: (s[1147] ? 1 : 0) + (s[1148] ? 2 : 0) + s[815], LAB_112_3_kan: (s[1149] ? 1 : 0) + (s[1150] ? 2 : 0) + s[815], LAB_112_3_igang_kan: s[1070], LAB_113_2: s[1151], LAB_113_2_hoej: s[1152], LAB_113_2_kan: s[1153], LAB_113_2_team_kan: (s[1154] ? 1 : 0) + (s[1155] ? 2 : 0) + (s[1156] ? 4 : 0), LAB_113_3_kan: (s[1157] ? 1 : 0) + (s[1158] ? 2 : 0) + s[1159], LAB_113_4: s[1160], LAB_113_4_hoej: s[1161], LAB_113_4_kan: s[1162] + s[1163], LAB_113_4_ydelse_kan: (s[1164] ? 1 : 0) + (s[1165] ? 2 : 0) + s[1163], LAB_113a_kan: (s[1166] ? 1 : 0) + (s[1167] ? 2 : 0) + (s[1168] ? 4 : 0), LAB_114_1: s[1169], LAB_114_1_hoej: s[1170], LAB_114_1_kan: s[1153], LAB_114_1_plan_kan: (s[1171] ? 1 : 0) + (s[1172] ? 2 : 0) + s[1173], LAB_114_3: s[1174], LAB_114_3_hoej: s[1175], LAB_114_3_kan: 1 + (s[1176] ? 4 : 0), LAB_114_3_igang_kan: s[1070], LAB_114_4: s[1177], LAB_114_4_hoej: s[1178], LAB_114_4_kan: s[1162] + (s[1179] ? 4 : 0), LAB_115_1_kan: (s[1180] ? 1 : 0) + (s[1181] ? 2 : 0) + s[815], LAB_116_1_kan: (s[174] ? 1 : 0) + (s[175] ? 2 : 0) + s[815], LAB_116_1_alder_kan: (s[1182] ? 1 : 0) + (s[1183] ? 2 : 0) + s[815], LAB_116_1_foertidspension: flat(s[1184]), LAB_116_1_foertidspension_kan: s[1185] ? 4 : 1, LAB_116_1_pension_kan: (s[1186] ? 1 : 0) + (s[194] ? 2 : 0) + (s[1187] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1188]), LAB_116_1_seniorpension_hoej: flat(s[1189]), LAB_116_1_seniorpension_kan: (s[789] ? 1 : 0) + (s[1190] ? 2 : 0) + (s[1191] ? 4 : 0), LAB_116_2_kan: (s[1192] ? 1 : 0) + (s[1193] ? 2 : 0) + (s[1194] ? 4 : 0), LAB_116_3_kan: (s[1195] ? 1 : 0) + (s[208] ? 2 : 0) + s[815], LAB_118_2_kan: (s[235] ? 1 : 0) + (s[234] ? 2 : 0) + s[1196], LAB_118_3_kan: (s[1197] ? 1 : 0) + (s[1198] ? 2 : 0) + (s[1199] ? 4 : 0), LAB_119_1_kan: (s[1200] ? 1 : 0) + (s[1201] ? 2 : 0) + s[1202], LAB_119_1_bundet_kan: (s[1203] ? 1 : 0) + (s[1204] ? 2 : 0) + s[815], LAB_119_1_mangler: s[1205], LAB_119_1_mangler_hoej: s[1206], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1202], LAB_119_2_kan: (s[1207] ? 1 : 0) + (s[1208] ? 2 : 0) + (s[1209] ? 4 : 0), LAB_120_1: s[1210], LAB_120_1_hoej: s[1211], LAB_120_1_kan: 1 + (s[1212] ? 4 : 0), LAB_120_2_kan: (s[1213] ? 1 : 0) + (s[1214] ? 2 : 0) + s[815], LAB_121_1: s[1215], LAB_121_1_hoej: s[1216], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1217], LAB_121_3: s[1218], LAB_121_3_hoej: s[1219], LAB_121_3_kan: (s[1220] ? 1 : 0) + s[1221], LAB_121_4_kan: (s[1222] ? 1 : 0) + (s[1223] ? 2 : 0) + s[1221], LAB_122_2_kan: (s[1224] ? 1 : 0) + (s[1225] ? 2 : 0) + s[815], LAB_122_3_kan: (s[1226] ? 1 : 0) + (s[1227] ? 2 : 0) + s[815], LAB_122_3_afvigelse_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + (s[1230] ? 4 : 0), LAB_122_5_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + s[815], LAB_123_1: s[213], LAB_123_1_hoej: s[214], LAB_123_1_kan: (s[215] ? 1 : 0) + (s[216] ? 4 : 0), LAB_123_1_ret_kan: (s[191] ? 1 : 0) + (s[192] ? 2 : 0) + s[815], LAB_123_2: s[184], LAB_123_2_hoej: s[183], LAB_123_2_kan: (s[187] ? 1 : 0) + (s[188] ? 4 : 0), LAB_123_3: s[185], LAB_123_3_hoej: s[186], LAB_123_3_kan: s[936], LAB_125_1_kan: s[1233] + (s[1234] ? 2 : 0) + s[815], LAB_125_4: s[1235], LAB_125_4_hoej: s[1236], LAB_125_4_kan: s[1233] + (s[1237] ? 4 : 0), LAB_126_1_kan: s[1238] + (s[1239] ? 2 : 0) + s[815], LAB_126_1_til: s[1240], LAB_126_1_til_hoej: s[1241], LAB_126_1_til_kan: s[1242], LAB_126_3: s[1243], LAB_126_3_hoej: s[1244], LAB_126_3_kan: s[1242], LAB_126_4: s[1245], LAB_126_4_hoej: s[1246], LAB_126_4_kan: s[1242], LAB_126_5: s[1247], LAB_126_5_hoej: s[1248], LAB_126_5_kan: s[1238] + (s[1249] ? 4 : 0), LAB_126_5_maaned: s[1250], LAB_126_5_maaned_hoej: s[1251], LAB_126_5_maaned_kan: (s[1252] ? 1 : 0) + (s[1253] ? 4 : 0), LAB_133_1_kan: (s[179] ? 1 : 0) + (s[178] ? 2 : 0) + s[1217], LAB_133_1_nyt_kan: (s[1254] ? 1 : 0) + (s[1255] ? 2 : 0) + s[815], LAB_133_3: s[1256], LAB_133_3_hoej: s[1257], LAB_133_3_kan: (s[1258] ? 1 : 0) + (s[1259] ? 4 : 0), LAB_133_3_aar: s[1260], LAB_133_3_aar_hoej: s[1261], LAB_133_3_aar_kan: (s[1262] ? 1 : 0) + (s[1263] ? 4 : 0), LAB_133_3_loft_kan: (s[201] ? 1 : 0) + (s[200] ? 2 : 0) + (s[199] ? 4 : 0), LAB_133_4: s[1264], LAB_133_4_hoej: s[1265], LAB_133_4_kan: (s[1266] ? 1 : 0) + (s[1267] ? 4 : 0), LAB_134_3_kan: (s[205] ? 1 : 0) + (s[203] ? 2 : 0) + (s[206] ? 4 : 0), LAB_134_4: s[1268], LAB_134_4_hoej: s[1269], LAB_134_4_kan: (s[1270] ? 1 : 0) + (s[1271] ? 4 : 0), LAB_136_1_kan: (s[1272] ? 1 : 0) + (s[1273] ? 2 : 0) + s[815], LAB_136_2: s[1274], LAB_136_2_hoej: s[1275], LAB_136_2_kan: (s[1276] ? 1 : 0) + (s[1277] ? 4 : 0), LAB_137_1: s[1278], LAB_137_1_hoej: s[1279], LAB_137_1_kan: (s[1280] ? 1 : 0) + (s[1281] ? 4 : 0), LAB_142_1_kan: (s[1282] ? 1 : 0) + (s[1283] ? 2 : 0) + s[815], LAB_144_kan: s[1284] + (s[422] ? 2 : 0) + s[815], LAB_145_1: s[1285], LAB_145_1_hoej: s[1286], LAB_145_1_kan: s[1287] + (s[1288] ? 4 : 0), LAB_145_1_plan_kan: (s[1289] ? 1 : 0) + (s[1290] ? 2 : 0) + (s[1291] ? 4 : 0), LAB_145_2_kan: (s[1292] ? 1 : 0) + (s[1293] ? 2 : 0) + (s[876] ? 0 : 4), LAB_146_kan: (s[1294] ? 1 : 0) + (s[1295] ? 2 : 0) + s[815], LAB_167_1_kan: s[1296] + (s[1297] ? 2 : 0) + s[815], LAB_167_1_periode: s[1298], LAB_167_1_periode_hoej: s[1299], LAB_167_1_periode_kan: s[1296] + (s[1300] ? 4 : 0), LAB_167_2_kan: (s[1301] ? 1 : 0) + (s[1302] ? 2 : 0) + (s[1303] ? 4 : 0), LAB_167_3_kan: (s[1304] ? 1 : 0) + (s[1305] ? 2 : 0) + (s[1306] ? 4 : 0), LAB_175_1_kan: (s[226] ? 1 : 0) + (s[228] ? 2 : 0) + (s[227] ? 4 : 0), LAB_175_2: s[1307], LAB_175_2_hoej: s[1308], LAB_175_2_kan: (s[1309] ? 1 : 0) + (s[1310] ? 4 : 0), LAB_175_2_takst: s[222], LAB_175_2_takst_hoej: s[223], LAB_175_2_takst_kan: (s[224] ? 1 : 0) + (s[225] ? 4 : 0), LAB_175_4_kan: (s[231] ? 1 : 0) + (s[229] ? 2 : 0) + (s[230] ? 4 : 0), LAB_175_5_kan: (s[1311] ? 1 : 0) + (s[1312] ? 2 : 0) + s[815], LAB_176_1_kan: s[1313] + (s[1314] ? 2 : 0) + s[815], LAB_176_1_beloeb: s[1315], LAB_176_1_beloeb_hoej: s[1316], LAB_176_1_beloeb_kan: s[1313] + (s[1317] ? 4 : 0), LAB_2003_121_4_kan: s[1318] + (s[1319] ? 2 : 0) + s[815], LAB_2003_121_4_til: s[1320], LAB_2003_121_4_til_hoej: s[1321], LAB_2003_121_4_til_kan: s[1318] + (s[1322] ? 4 : 0), LAS_2a_kan: (s[240] ? 1 : 0) + (s[241] ? 2 : 0) + (s[242] ? 4 : 0), LAS_11_kan: (s[1323] ? 1 : 0) + (s[1324] ? 2 : 0) + s[815], LAS_11_2_kan: (s[244] ? 1 : 0) + (s[246] ? 2 : 0) + s[815], LAS_11_2_supplerende_kan: (s[1325] ? 1 : 0) + (s[1326] ? 2 : 0) + s[815], LAS_11_3_kan: (s[1327] ? 1 : 0) + (s[1328] ? 2 : 0) + s[1329], LAS_11_8_kan: (s[1330] ? 1 : 0) + (s[1331] ? 2 : 0) + s[1329], LAS_13_1_kan: (s[245] ? 1 : 0) + (s[247] ? 2 : 0) + s[815], LAS_13_8_kan: (s[1332] ? 1 : 0) + (s[1333] ? 2 : 0) + (s[1334] ? 4 : 0), LAS_13f_1_kan: (s[318] ? 1 : 0) + (s[1335] ? 2 : 0) + s[1336], LAS_13f_14_kan: (s[1337] ? 1 : 0) + (s[1338] ? 2 : 0) + s[1336], LAS_13g_1: s[1339], LAS_13g_1_hoej: s[1340], LAS_13g_1_kan: (s[1341] ? 1 : 0) + (s[1342] ? 4 : 0), LAS_13g_1_beloeb: s[1343], LAS_13g_1_beloeb_hoej: s[1344], LAS_13g_1_beloeb_kan: (s[1345] ? 1 : 0) + (s[1346] ? 4 : 0), LAS_14_1_kan: (s[1347] ? 1 : 0) + (s[1348] ? 2 : 0) + (s[1349] ? 4 : 0), LAS_14_1_graense: s[1350], LAS_14_1_graense_hoej: s[1351], LAS_14_1_graense_kan: 1 + (s[1352] ? 4 : 0), LAS_14_1_over: s[1353], LAS_14_1_over_hoej: s[1354], LAS_14_1_over_kan: 1 + (s[1355] ? 4 : 0), LAS_16_1: s[306], LAS_16_1_hoej: s[305], LAS_16_1_kan: (s[312] ? 1 : 0) + (s[313] ? 4 : 0), LAS_16_3_kan: (s[250] ? 1 : 0) + (s[251] ? 2 : 0) + (s[238] ? 0 : 4), LAS_16_overgang_kan: (s[1356] ? 1 : 0) + (s[1357] ? 2 : 0) + s[815], LAS_17_1: s[292], LAS_17_1_hoej: s[290], LAS_17_1_kan: s[1358] + (s[294] ? 4 : 0), LAS_18_1: s[291], LAS_18_1_hoej: s[293], LAS_18_1_kan: s[1358] + (s[295] ? 4 : 0), LAS_18_3: s[296], LAS_18_3_hoej: s[297], LAS_18_3_kan: s[1358] + (s[298] ? 4 : 0), LAS_19_1: s[299], LAS_19_1_hoej: s[300], LAS_19_1_kan: s[1358] + (s[301] ? 4 : 0), LAS_20_1: s[302], LAS_20_1_hoej: s[303], LAS_20_1_kan: s[1358] + (s[304] ? 4 : 0), LAS_23_1_kan: (s[261] ? 1 : 0) + (s[262] ? 2 : 0) + s[815], LAS_24_1: s[282], LAS_24_1_hoej: s[281], LAS_24_1_kan: (s[270] ? 1 : 0) + (s[285] ? 4 : 0), LAS_24_3: s[1359], LAS_24_3_hoej: s[1360], LAS_24_3_kan: (s[1361] ? 1 : 0) + (s[1362] ? 4 : 0), LAS_25: s[1363], LAS_25_hoej: s[1364], LAS_25_kan: (s[1365] ? 1 : 0) + (s[1366] ? 4 : 0), LAS_25_3: s[307], LAS_25_3_hoej: s[309], LAS_25_3_kan: (s[311] ? 1 : 0) + (s[314] ? 4 : 0), LAS_25_3_forsoerger: s[266], LAS_25_3_forsoerger_hoej: s[268], LAS_25_3_forsoerger_kan: (s[271] ? 1 : 0) + (s[276] ? 4 : 0), LAS_25b_1: s[1367], LAS_25b_1_hoej: s[1368], LAS_25b_1_kan: (s[316] ? 1 : 0) + s[1336], LAS_26_1: s[324], LAS_26_1_hoej: s[325], LAS_26_1_kan: (s[326] ? 1 : 0) + (s[327] ? 4 : 0), LAS_26_3_kan: s[1369] + (s[322] ? 2 : 0) + (s[323] ? 4 : 0), LAS_26_5_kan: (s[1370] ? 1 : 0) + (s[1371] ? 2 : 0) + s[1372], LAS_26_7_kan: (s[1373] ? 1 : 0) + (s[1374] ? 2 : 0) + s[1372], LAS_30_1: s[1375], LAS_30_1_hoej: s[1376], LAS_30_1_kan: (s[1377] ? 1 : 0) + (s[1378] ? 4 : 0), LAS_30_2: s[1379], LAS_30_2_hoej: s[1380], LAS_30_2_kan: s[1369] + (s[1381] ? 4 : 0), LAS_34_1_kan: s[1382] + (s[765] ? 2 : 0) + (s[766] ? 4 : 0), LAS_34_2_kan: (s[1383] ? 1 : 0) + (s[1384] ? 2 : 0) + (s[1385] ? 4 : 0), LAS_35_1_kan: (s[1386] ? 1 : 0) + (s[1387] ? 2 : 0) + (s[498] ? 0 : 4), LAS_40a_1_kan: (s[1388] ? 1 : 0) + (s[1389] ? 2 : 0) + s[815], LAS_50_kan: (s[1390] ? 1 : 0) + (s[1391] ? 2 : 0) + s[1392], LAS_68_2: s[1393], LAS_68_2_hoej: s[1394], LAS_68_2_kan: (s[1395] ? 1 : 0) + (s[1396] ? 4 : 0), LAS_68_4: s[346], LAS_68_4_hoej: s[345], LAS_68_4_kan: (s[347] ? 1 : 0) + (s[348] ? 4 : 0), LAS_68_5_kan: s[885] + (s[1397] ? 2 : 0) + (s[1398] ? 4 : 0), LAS_68a_1: s[1399], LAS_68a_1_hoej: s[1400], LAS_68a_1_kan: (s[1401] ? 1 : 0) + (s[1402] ? 4 : 0), LAS_68a_1_tid_kan: (s[1403] ? 1 : 0) + (s[340] ? 2 : 0) + s[927], LAS_68a_2: s[1404], LAS_68a_2_hoej: s[1405], LAS_68a_2_kan: (s[1406] ? 1 : 0) + (s[1407] ? 4 : 0), LAS_68a_3: s[342], LAS_68a_3_hoej: s[339], LAS_68a_3_kan: (s[344] ? 1 : 0) + (s[343] ? 4 : 0), LAS_69j_2: s[1408], LAS_69j_2_hoej: s[1409], LAS_69j_2_kan: (s[1410] ? 1 : 0) + (s[1411] ? 4 : 0), LAS_69j_2_bidrag: s[329], LAS_69j_2_bidrag_hoej: s[330], LAS_69j_2_bidrag_kan: (s[332] ? 1 : 0) + (s[333] ? 4 : 0), LAS_69j_4: s[389], LAS_69j_4_hoej: s[388], LAS_69j_4_kan: (s[390] ? 1 : 0) + (s[391] ? 4 : 0), LAS_69j_5: s[1412], LAS_69j_5_hoej: s[1413], LAS_69j_5_kan: (s[1414] ? 1 : 0) + (s[1415] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1416] ? 1 : 0) + (s[1417] ? 2 : 0) + (s[1418] ? 4 : 0), LAS_69j_5_tid_kan: (s[1419] ? 1 : 0) + (s[363] ? 2 : 0) + s[1420], LAS_69j_7_kan: (s[1421] ? 1 : 0) + (s[1422] ? 2 : 0) + s[1420], LAS_69j_8_kan: (s[1423] ? 1 : 0) + (s[1424] ? 2 : 0) + (s[1425] ? 4 : 0), LAS_69j_9: s[386], LAS_69j_9_hoej: s[387], LAS_69j_9_kan: (s[1426] ? 1 : 0) + (s[1427] ? 4 : 0), LAS_69j_10: s[365], LAS_69j_10_hoej: s[362], LAS_69j_10_kan: (s[366] ? 1 : 0) + (s[367] ? 4 : 0), LAS_69j_11_kan: (s[1428] ? 1 : 0) + (s[1429] ? 2 : 0) + (s[1430] ? 4 : 0), LAS_69j_13_kan: (s[1431] ? 1 : 0) + (s[1432] ? 2 : 0) + (s[1433] ? 4 : 0), LAS_69j_15_kan: (s[400] ? 1 : 0) + (s[399] ? 2 : 0) + s[1420], LAS_69j_udbetales: s[1434], LAS_69j_udbetales_hoej: s[1435], LAS_69j_udbetales_kan: (s[1436] ? 1 : 0) + (s[1437] ? 4 : 0), LAS_69k_1_kan: (s[1438] ? 1 : 0) + (s[1439] ? 2 : 0) + s[1420], LAS_69k_2_kan: (s[1440] ? 1 : 0) + (s[1441] ? 2 : 0) + (s[1442] ? 4 : 0), LAS_69k_5_kan: (s[397] ? 1 : 0) + (s[398] ? 2 : 0) + s[1420], LAS_69k_6: s[1443], LAS_69k_6_hoej: s[1444], LAS_69k_6_kan: (s[1445] ? 1 : 0) + s[927], LAS_69k_6_aftale_kan: (s[396] ? 1 : 0) + (s[395] ? 2 : 0) + s[927], LAS_69k_6_senest: s[1446], LAS_69k_6_senest_hoej: s[1447], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1448] ? 1 : 0) + (s[407] ? 2 : 0) + (s[1449] ? 4 : 0), LAS_69l_3: s[1450], LAS_69l_3_hoej: s[1451], LAS_69l_3_kan: s[1452], LAS_69m_2: s[1453], LAS_69m_2_hoej: s[1454], LAS_69m_2_kan: (s[1455] ? 1 : 0) + (s[1456] ? 4 : 0), LAS_69n_1: s[1457], LAS_69n_1_hoej: s[1458], LAS_69n_1_kan: (s[1459] ? 1 : 0) + (s[1460] ? 4 : 0), LAS_69o_1_kan: (s[1461] ? 1 : 0) + (s[1462] ? 2 : 0) + (s[1463] ? 4 : 0), LAS_69o_2: s[1464], LAS_69o_2_hoej: s[1465], LAS_69o_2_kan: (s[1466] ? 1 : 0) + (s[1467] ? 4 : 0), LAS_69p_1_kan: (s[1468] ? 1 : 0) + (s[1469] ? 2 : 0) + (s[405] ? 0 : 4), LAS_69q_1: s[1470], LAS_69q_1_hoej: s[1471], LAS_69q_1_kan: s[1452], LAS_69t_2: s[1472], LAS_69t_2_hoej: s[1473], LAS_69t_2_kan: s[1474], LAS_69x_3: s[1475], LAS_69x_3_hoej: s[1476], LAS_69x_3_kan: s[1474], LAS_70_1_kan: (s[419] ? 1 : 0) + (s[418] ? 2 : 0) + s[1392], LAS_70_1_3_kan: (s[1477] ? 1 : 0) + (s[1478] ? 2 : 0) + (s[1479] ? 4 : 0), LAS_70_4: s[1480], LAS_70_4_hoej: s[1481], LAS_70_4_kan: (s[1482] ? 1 : 0) + (s[1483] ? 4 : 0), LAS_70_5: flat(s[1484]), LAS_70_5_kan: s[1485] ? 4 : 1, LAS_71_1: s[416], LAS_71_1_hoej: s[415], LAS_71_1_kan: (s[420] ? 1 : 0) + (s[421] ? 4 : 0), LAS_71_2: s[1486], LAS_71_2_hoej: s[1487], LAS_71_2_kan: (s[1488] ? 1 : 0) + (s[1489] ? 4 : 0), LAS_71_2_ung: s[1490], LAS_71_2_ung_hoej: s[1491], LAS_71_2_ung_kan: (s[256] ? 0 : 1) + (s[1492] ? 4 : 0), LAS_71_3: s[1493], LAS_71_3_hoej: s[1494], LAS_71_3_kan: (s[1495] ? 1 : 0) + (s[1496] ? 4 : 0), LAS_71_4_kan: (s[1497] ? 1 : 0) + (s[1498] ? 2 : 0) + (s[1499] ? 4 : 0), LAS_71_6_kan: s[1284] + s[1500] + (s[1501] ? 4 : 0), LAS_73b_kan: (s[1502] ? 1 : 0) + (s[1503] ? 2 : 0) + s[1392], LAS_73c_1: s[1504], LAS_73c_1_hoej: s[1505], LAS_73c_1_kan: s[1287] + (s[1506] ? 4 : 0), LAS_73f_1_kan: (s[1507] ? 1 : 0) + (s[1508] ? 2 : 0) + s[1392], LAS_73f_1_beloeb: s[1509], LAS_73f_1_beloeb_hoej: s[1510], LAS_73f_1_beloeb_kan: s[1287] + s[1392], LAS_74a_1_kan: (s[1511] ? 1 : 0) + (s[1512] ? 2 : 0) + s[980], LAS_74a_1_fleksjob: flat(s[1513]), LAS_74a_1_fleksjob_kan: s[890] ? 4 : 1, LAS_74a_2_kan: (s[434] ? 1 : 0) + (s[431] ? 2 : 0) + s[1514], LAS_74a_2_uge: s[1515], LAS_74a_2_uge_hoej: s[1516], LAS_74a_2_uge_kan: (s[469] ? 1 : 0) + (s[471] ? 4 : 0), LAS_74a_3: s[479], LAS_74a_3_hoej: s[478], LAS_74a_3_kan: (s[480] ? 1 : 0) + (s[481] ? 4 : 0), LAS_74a_7: s[1517], LAS_74a_7_hoej: s[1518], LAS_74a_7_kan: (s[1519] ? 1 : 0) + (s[1520] ? 4 : 0), LAS_74b_2_kan: (s[432] ? 1 : 0) + (s[433] ? 2 : 0) + s[980], LAS_74c_1: s[1521], LAS_74c_1_hoej: s[1522], LAS_74c_1_kan: 1 + (s[1523] ? 4 : 0), LAS_74c_1_18: s[1524], LAS_74c_1_18_hoej: s[1525], LAS_74c_1_18_kan: (s[1526] ? 1 : 0) + s[980], LAS_74c_1_frist: s[1527], LAS_74c_1_frist_hoej: s[1528], LAS_74c_1_frist_kan: (s[1529] ? 1 : 0) + (s[1530] ? 4 : 0), LAS_74c_1_nu_kan: (s[1531] ? 1 : 0) + (s[1532] ? 2 : 0) + s[980], LAS_74d_2: s[1533], LAS_74d_2_hoej: s[1534], LAS_74d_2_kan: (s[1535] ? 1 : 0) + (s[1536] ? 4 : 0), LAS_74d_3: s[1537], LAS_74d_3_hoej: s[1538], LAS_74d_3_kan: (s[1539] ? 1 : 0) + (s[1540] ? 4 : 0), LAS_74d_3_udbetales: s[1541], LAS_74d_3_udbetales_hoej: s[1542], LAS_74d_3_udbetales_kan: (s[1543] ? 1 : 0) + (s[1544] ? 4 : 0), LAS_74e_3: s[1545], LAS_74e_3_hoej: s[1546], LAS_74e_3_kan: s[1547], LAS_74e_4: s[1548], LAS_74e_4_hoej: s[1549], LAS_74e_4_kan: s[1547], LAS_74e_8: s[1550], LAS_74e_8_hoej: s[1551], LAS_74e_8_kan: s[1552] ? 1 : 4, LAS_74f_1_kan: (s[1553] ? 1 : 0) + (s[1554] ? 2 : 0) + s[980], LAS_74f_1_dag: s[1555], LAS_74f_1_dag_hoej: s[1556], LAS_74f_1_dag_kan: s[972], LAS_75_1: s[1557], LAS_75_1_hoej: s[1558], LAS_75_1_kan: 1 + (s[1559] ? 0 : 4), LAS_75a_1_kan: (s[1560] ? 1 : 0) + (s[1561] ? 2 : 0) + (s[1562] ? 4 : 0), LAS_76_1_kan: (s[1563] ? 1 : 0) + (s[1564] ? 2 : 0) + s[980], LAS_77_1: s[1565], LAS_77_1_hoej: s[1566], LAS_77_1_kan: (s[1567] ? 1 : 0) + (s[1568] ? 4 : 0), LAS_77a_1: s[1569], LAS_77a_1_hoej: s[1570], LAS_77a_1_kan: 1 + s[1571], LAS_77a_2: s[1572], LAS_77a_2_hoej: s[1573], LAS_77a_2_kan: (s[1574] ? 1 : 0) + (s[1575] ? 4 : 0), LAS_77a_4_kan: (s[1576] ? 1 : 0) + (s[1577] ? 2 : 0) + s[1571], LAS_77a_6_kan: (s[1578] ? 1 : 0) + (s[1579] ? 2 : 0) + s[980], LAS_77b_1_kan: (s[1580] ? 1 : 0) + (s[1581] ? 2 : 0) + s[980], LAS_81_1_kan: (s[1582] ? 1 : 0) + (s[1583] ? 2 : 0) + s[815], LAS_81_1_forudsigelig_kan: (s[491] ? 1 : 0) + (s[490] ? 2 : 0) + s[815], LAS_81_1_rimelig_kan: (s[492] ? 1 : 0) + (s[495] ? 2 : 0) + s[815], LAS_81_1_aendring_kan: (s[1584] ? 1 : 0) + (s[494] ? 2 : 0) + s[815], LAS_81a_1_kan: (s[1585] ? 1 : 0) + (s[1586] ? 2 : 0) + s[815], LAS_81a_1_proevet_kan: (s[1587] ? 1 : 0) + (s[1588] ? 2 : 0) + (s[1589] ? 4 : 0), LAS_82_1_kan: (s[1590] ? 1 : 0) + (s[1591] ? 2 : 0) + s[815], LAS_82_1_formue: s[1592], LAS_82_1_formue_hoej: s[1593], LAS_82_1_formue_kan: s[1004], LAS_82a_1_kan: (s[1594] ? 1 : 0) + (s[1595] ? 2 : 0) + s[815], LAS_82a_2: s[1596], LAS_82a_2_hoej: s[1597], LAS_82a_2_kan: (s[1598] ? 1 : 0) + (s[1599] ? 4 : 0), LAS_82a_6_kan: s[1600] + (s[1601] ? 2 : 0) + s[815], LAS_82a_6_gaelder: s[1602], LAS_82a_6_gaelder_hoej: s[1603], LAS_82a_6_gaelder_kan: s[1600] + (s[1604] ? 4 : 0), LAS_82b_1_kan: s[1605] + (s[1606] ? 2 : 0) + s[815], LAS_82b_2: s[1607], LAS_82b_2_hoej: s[1608], LAS_82b_2_kan: s[1605] + (s[1609] ? 4 : 0), LAS_83_1_kan: (s[1610] ? 1 : 0) + (s[1611] ? 2 : 0) + (s[1612] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1613] ? 1 : 0) + (s[1614] ? 2 : 0) + (s[1615] ? 4 : 0), LAS_85_1_kan: (s[1616] ? 1 : 0) + (s[1617] ? 2 : 0) + s[815], LAS_85_2_kan: (s[1618] ? 1 : 0) + (s[1619] ? 2 : 0) + s[815], LAS_85_4_kan: (s[1620] ? 1 : 0) + (s[1621] ? 2 : 0) + s[815], LAS_86_2: s[1622], LAS_86_2_hoej: s[1623], LAS_86_2_kan: (s[1624] ? 1 : 0) + (s[1625] ? 4 : 0), LAS_86_7: s[1626], LAS_86_7_hoej: s[1627], LAS_86_7_kan: s[1628], LAS_86_8: s[1629], LAS_86_8_hoej: s[1630], LAS_86_8_kan: s[1628], LAS_86_8_beloeb: s[1631], LAS_86_8_beloeb_hoej: s[1632], LAS_86_8_beloeb_kan: (s[1633] ? 1 : 0) + (s[1634] ? 4 : 0), LAS_88_1_kan: (s[500] ? 1 : 0) + (s[1635] ? 2 : 0) + s[815], LAS_91_1_kan: (s[1636] ? 1 : 0) + (s[1637] ? 2 : 0) + s[815], LAS_91_1_dom_kan: (s[1638] ? 1 : 0) + (s[1639] ? 2 : 0) + (s[1640] ? 4 : 0), LAS_91_1_su_kan: (s[1641] ? 1 : 0) + (s[1642] ? 2 : 0) + (s[1643] ? 4 : 0), LAS_91_6_kan: (s[1644] ? 1 : 0) + (s[1645] ? 2 : 0) + (s[1646] ? 0 : 4), LAS_92_1_kan: s[1647] + (s[1648] ? 2 : 0) + s[1649], LAS_92_3: s[1650], LAS_92_3_hoej: s[1651], LAS_92_3_kan: s[1647] + s[1649], LAS_93_1_kan: (s[1652] ? 1 : 0) + (s[1653] ? 2 : 0) + s[815], LAS_93_1_selvforskyldt_kan: (s[1654] ? 1 : 0) + (s[1655] ? 2 : 0) + (s[1656] ? 4 : 0), LAS_94_1_kan: (s[1657] ? 1 : 0) + (s[1658] ? 2 : 0) + s[815], LOB_4_1_kan: (s[1659] ? 1 : 0) + (s[1660] ? 2 : 0) + s[815], LOB_9_1_kan: (s[1661] ? 1 : 0) + (s[1662] ? 2 : 0) + (s[1663] ? 4 : 0), LOB_10_1_kan: (s[1664] ? 1 : 0) + (s[1665] ? 2 : 0) + s[815], LOB_15a_1_kan: s[1071], LOV1559_9_betaling: s[1666], LOV1559_9_betaling_hoej: s[1667], LOV1559_9_betaling_kan: s[1668] + (s[1669] ? 4 : 0), LOV1559_9_valg_kan: s[1668] + (s[1670] ? 2 : 0) + s[1671], LOV1655_udbetaling: s[1672], LOV1655_udbetaling_hoej: s[1673], LOV1655_udbetaling_kan: (s[1674] ? 1 : 0) + (s[1675] ? 4 : 0), LOV1750_21_8_kan: (s[165] ? 1 : 0) + (s[167] ? 2 : 0) + s[1159], LOV1750_21_revalidering_kan: (s[1676] ? 1 : 0) + (s[410] ? 2 : 0) + s[1392], LSP_1a_1: s[515], LSP_1a_1_hoej: s[516], LSP_1a_1_kan: s[1004], LSP_1a_1_dag: s[513], LSP_1a_1_dag_hoej: s[514], LSP_1a_1_dag_kan: s[1004], LSP_1a_1_tabel2006_kan: (s[1677] ? 1 : 0) + (s[1678] ? 2 : 0) + (s[1679] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1680] ? 1 : 0) + (s[1681] ? 2 : 0) + (s[1682] ? 4 : 0), LSP_2_1_kan: (s[1683] ? 1 : 0) + (s[1684] ? 2 : 0) + s[815], LSP_2_1_eu_kan: (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + s[815], LSP_3_1_kan: (s[1685] ? 1 : 0) + (s[1686] ? 2 : 0) + s[815], LSP_3_2_kan: (s[511] ? 1 : 0) + (s[512] ? 2 : 0) + s[815], LSP_3_3_kan: (s[1687] ? 1 : 0) + (s[1688] ? 2 : 0) + s[815], LSP_4_kan: (s[1689] ? 1 : 0) + (s[1690] ? 2 : 0) + s[815], LSP_5_2: s[1691], LSP_5_2_hoej: s[1692], LSP_5_2_kan: (s[1693] ? 1 : 0) + (s[1694] ? 4 : 0), LSP_5_3: s[1695], LSP_5_3_hoej: s[1696], LSP_5_3_kan: (s[1697] ? 1 : 0) + (s[1698] ? 4 : 0), LSP_6: s[1699], LSP_6_hoej: s[1700], LSP_6_kan: 1 + (s[1701] ? 4 : 0), LSP_12_1_kan: (s[1702] ? 1 : 0) + (s[1703] ? 2 : 0) + s[815], LSP_13_kan: (s[1704] ? 1 : 0) + (s[1705] ? 2 : 0) + (s[1706] ? 4 : 0), LSP_16_kan: (s[1707] ? 1 : 0) + (s[1708] ? 2 : 0) + s[815], LSP_16_1_kan: (s[1709] ? 1 : 0) + (s[1710] ? 2 : 0) + s[815], LSP_16_2_kan: (s[1711] ? 1 : 0) + (s[1712] ? 2 : 0) + s[815], LSP_16_3_kan: (s[1713] ? 1 : 0) + (s[1714] ? 2 : 0) + s[815], LSP_17_2_kan: (s[1715] ? 1 : 0) + (s[1716] ? 2 : 0) + s[815], LSP_17_2_oplysninger_kan: (s[1717] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1718] ? 4 : 0), LSP_17_3_senior_kan: (s[1719] ? 1 : 0) + (s[1720] ? 2 : 0) + s[1671], LSP_17_4_kan: 1 + s[1500] + s[815], LSP_18_1_kan: (s[1721] ? 1 : 0) + (s[1722] ? 2 : 0) + s[815], LSP_18_2_kan: (s[525] ? 1 : 0) + (s[1723] ? 2 : 0) + (s[1724] ? 4 : 0), LSP_19_1_kan: (s[1725] ? 1 : 0) + (s[1726] ? 2 : 0) + s[1196], LSP_20_3_kan: (s[1727] ? 1 : 0) + (s[1728] ? 2 : 0) + s[815], LSP_21_1: s[1729], LSP_21_1_hoej: s[1730], LSP_21_1_kan: s[1731], LSP_26a_1_kan: (s[1732] ? 1 : 0) + (s[1733] ? 2 : 0) + s[815], LSP_26a_5: flat(s[1734]), LSP_26a_5_hoej: flat(s[1735]), LSP_26a_5_kan: (s[809] ? 1 : 0) + (s[1736] ? 2 : 0) + (s[1737] ? 4 : 0), LSP_26b: s[1738], LSP_26b_hoej: s[1739], LSP_26b_kan: s[1004], LSP_26d_2: s[1740], LSP_26d_2_hoej: s[1741], LSP_26d_2_kan: 1 + s[1671], LSP_26g_kan: (s[1742] ? 1 : 0) + (s[1743] ? 2 : 0) + (s[1744] ? 4 : 0), LSP_26h_1: s[1745], LSP_26h_1_hoej: s[1746], LSP_26h_1_kan: 1 + (s[1747] ? 4 : 0), LSP_26h_3: s[532], LSP_26h_3_hoej: s[531], LSP_26h_3_kan: 1 + (s[533] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1748]), LSP_26v_1_hoej: flat(s[1749]), LSP_26v_1_kan: (s[811] ? 1 : 0) + (s[1750] ? 2 : 0) + (s[1751] ? 4 : 0), LSP_26v_2: flat(s[1752]), LSP_26v_2_hoej: flat(s[1753]), LSP_26v_2_kan: (s[813] ? 1 : 0) + (s[1754] ? 2 : 0) + (s[1755] ? 4 : 0), LSP_32c_1: s[1756], LSP_32c_1_hoej: s[1757], LSP_32c_1_kan: s[1004], LSP_32c_2: s[1758], LSP_32c_2_hoej: s[1759], LSP_32c_2_kan: (s[1760] ? 1 : 0) + (s[1761] ? 4 : 0), LSP_33_1: s[1762], LSP_33_1_hoej: s[1763], LSP_33_1_kan: (s[1764] ? 1 : 0) + (s[1765] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1766] ? 1 : 0) + (s[1767] ? 2 : 0) + (s[1768] ? 4 : 0), LSP_33_2: s[1769], LSP_33_2_hoej: s[1770], LSP_33_2_kan: s[1731], LSP_37: flat(s[1771]), LSP_37_kan: s[1772] ? 4 : 1, LSP_44_1_kan: (s[1773] ? 1 : 0) + (s[1774] ? 2 : 0) + s[815], LSP_44_udsendte_kan: (s[1775] ? 1 : 0) + (s[1776] ? 2 : 0) + (s[1777] ? 4 : 0), LSP_49_1_foertidspension: s[1778], LSP_49_1_foertidspension_hoej: s[1779], LSP_49_1_foertidspension_kan: s[1089], LSP_49_1_folkepension: s[1780], LSP_49_1_folkepension_hoej: s[1781], LSP_49_1_folkepension_kan: (s[1782] ? 1 : 0) + (s[1783] ? 4 : 0), PENSBEK_7: s[1784], PENSBEK_7_hoej: s[1785], PENSBEK_7_kan: 1 + (s[1786] ? 0 : 4), PENSBEK_10_kan: (s[1787] ? 1 : 0) + (s[1788] ? 2 : 0) + s[1789], PENSBEK_11: s[1790], PENSBEK_11_hoej: s[1791], PENSBEK_11_kan: 1 + s[1789], PLANBEK_2_1_kan: (s[1792] ? 1 : 0) + (s[1793] ? 2 : 0) + s[815], REFUSIONSBEK_2: s[1794], REFUSIONSBEK_2_hoej: s[1795], REFUSIONSBEK_2_kan: (s[1796] ? 1 : 0) + (s[1797] ? 4 : 0), SDL_2_kan: (s[1798] ? 1 : 0) + (s[1799] ? 2 : 0) + (s[1800] ? 4 : 0), SDL_2_1_kan: (s[1801] ? 1 : 0) + (s[1802] ? 2 : 0) + s[1803], SDL_3_kan: (s[561] ? 1 : 0) + (s[558] ? 2 : 0) + s[815], SDL_6_1: s[95], SDL_6_1_hoej: s[97], SDL_6_1_kan: s[1804] + s[1805], SDL_7_1_kan: (s[125] ? 1 : 0) + (s[131] ? 2 : 0) + s[815], SDL_7_1_ferie_kan: s[1806], SDL_7_1_ferieaftale_kan: (s[1807] ? 1 : 0) + (s[1808] ? 2 : 0) + s[815], SDL_7_1_genoptagelse: s[1809], SDL_7_1_genoptagelse_hoej: s[1810], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1811] ? 4 : 0), SDL_7_1_ny_kan: (s[1812] ? 1 : 0) + (s[1813] ? 2 : 0) + s[815], SDL_7_2_kan: (s[1814] ? 1 : 0) + (s[1815] ? 2 : 0) + s[815], SDL_7_3: s[1816], SDL_7_3_hoej: s[1817], SDL_7_3_kan: (s[1818] ? 1 : 0) + (s[1819] ? 4 : 0), SDL_7_5_kan: (s[1820] ? 1 : 0) + (s[1821] ? 2 : 0) + s[815], SDL_7_5_fra: s[1822], SDL_7_5_fra_hoej: s[1823], SDL_7_5_fra_kan: 1 + (s[1824] ? 0 : 4), SDL_7a_1: s[1825], SDL_7a_1_hoej: s[1826], SDL_7a_1_kan: (s[1827] ? 1 : 0) + s[1828], SDL_7c_kan: (s[441] ? 1 : 0) + (s[442] ? 2 : 0) + (s[435] ? 0 : 4), SDL_10a_kan: (s[1829] ? 1 : 0) + (s[1830] ? 2 : 0) + s[815], SDL_11_3: s[1831], SDL_11_3_hoej: s[1832], SDL_11_3_kan: 1 + (s[1833] ? 0 : 4), SDL_11a_1_kan: (s[1834] ? 1 : 0) + (s[1835] ? 2 : 0) + (s[1836] ? 4 : 0), SDL_11c_kan: (s[1837] ? 1 : 0) + (s[1838] ? 2 : 0) + s[815], SDL_12_1_1_kan: (s[440] ? 1 : 0) + (s[438] ? 2 : 0) + (s[439] ? 4 : 0), SDL_12_1_2_kan: (s[576] ? 1 : 0) + (s[571] ? 2 : 0) + (s[570] ? 4 : 0), SDL_12_1_3_kan: (s[577] ? 1 : 0) + (s[578] ? 2 : 0) + s[815], SDL_13b_1: s[1839], SDL_13b_1_hoej: s[1840], SDL_13b_1_kan: (s[1841] ? 1 : 0) + (s[1842] ? 4 : 0), SDL_13b_1_antal: s[1843], SDL_13b_1_antal_hoej: s[1844], SDL_13b_1_antal_kan: (s[1845] ? 1 : 0) + (s[1846] ? 4 : 0), SDL_13b_1_form_kan: (s[1847] ? 1 : 0) + (s[1848] ? 2 : 0) + (s[1849] ? 4 : 0), SDL_13b_1_naeste: s[1850], SDL_13b_1_naeste_hoej: s[1851], SDL_13b_1_naeste_kan: (s[1852] ? 1 : 0) + (s[1853] ? 4 : 0), SDL_13b_5_kan: (s[1854] ? 1 : 0) + (s[1855] ? 2 : 0) + (s[1856] ? 4 : 0), SDL_13c_1_2_kan: (s[1857] ? 1 : 0) + (s[1858] ? 2 : 0) + (s[1859] ? 4 : 0), SDL_13c_2_kan: (s[1860] ? 1 : 0) + (s[1861] ? 2 : 0) + (s[1862] ? 4 : 0), SDL_13f_1_kan: (s[444] ? 1 : 0) + (s[443] ? 2 : 0) + s[1109], SDL_13f_1_dag: s[1863], SDL_13f_1_dag_hoej: s[1864], SDL_13f_1_dag_kan: (s[1865] ? 1 : 0) + (s[1866] ? 4 : 0), SDL_16_2_kan: (s[1867] ? 1 : 0) + (s[1868] ? 2 : 0) + (s[1869] ? 4 : 0), SDL_21_1_1_kan: (s[1870] ? 1 : 0) + (s[1871] ? 2 : 0) + s[815], SDL_21_1_2_kan: (s[1872] ? 1 : 0) + (s[1873] ? 2 : 0) + s[815], SDL_21_1_3_kan: (s[1874] ? 1 : 0) + (s[1875] ? 2 : 0) + s[815], SDL_21_3_kan: (s[1876] ? 1 : 0) + (s[1877] ? 2 : 0) + s[815], SDL_21_3_grundlag_kan: (s[1878] ? 1 : 0) + (s[1879] ? 2 : 0) + s[815], SDL_21_4_kan: s[1880] + (s[1881] ? 2 : 0) + (s[1882] ? 4 : 0), SDL_21_4_dag: s[1883], SDL_21_4_dag_hoej: s[1884], SDL_21_4_dag_kan: s[1004], SDL_21_4_fra: s[1885], SDL_21_4_fra_hoej: s[1886], SDL_21_4_fra_kan: s[1880] + (s[1887] ? 4 : 0), SDL_21_5_kan: (s[1888] ? 1 : 0) + (s[1889] ? 2 : 0) + (s[1890] ? 4 : 0), SDL_21a_kan: (s[588] ? 1 : 0) + (s[587] ? 2 : 0) + s[815], SDL_24_1: s[139], SDL_24_1_hoej: s[141], SDL_24_1_kan: (s[135] ? 1 : 0) + (s[137] ? 4 : 0), SDL_24_1_ophoer: s[1891], SDL_24_1_ophoer_hoej: s[1892], SDL_24_1_ophoer_kan: (s[1893] ? 1 : 0) + (s[1894] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1895] ? 1 : 0) + (s[1896] ? 2 : 0) + (s[1897] ? 4 : 0), SDL_24_3: flat(s[44]), SDL_24_3_hoej: flat(s[43]), SDL_24_3_kan: s[1804] + (s[1898] ? 2 : 0) + s[1805], SDL_24a_1_kan: (s[609] ? 1 : 0) + (s[612] ? 2 : 0) + (s[611] ? 4 : 0), SDL_24a_1_graense_kan: (s[127] ? 1 : 0) + (s[130] ? 2 : 0) + (s[128] ? 4 : 0), SDL_24a_2: s[1899], SDL_24a_2_hoej: s[1900], SDL_24a_2_kan: (s[1901] ? 1 : 0) + (s[1902] ? 4 : 0), SDL_24a_6_kan: (s[1903] ? 1 : 0) + (s[1904] ? 2 : 0) + s[815], SDL_24b_1_kan: s[1905] + (s[614] ? 2 : 0) + s[815], SDL_24b_2: s[1906], SDL_24b_2_hoej: s[1907], SDL_24b_2_kan: s[1905] + (s[1908] ? 4 : 0), SDL_24c_1_kan: (s[1909] ? 1 : 0) + (s[1910] ? 2 : 0) + s[815], SDL_25_1: s[138], SDL_25_1_hoej: s[140], SDL_25_1_kan: (s[134] ? 1 : 0) + (s[136] ? 4 : 0), SDL_25_2: s[1911], SDL_25_2_hoej: s[1912], SDL_25_2_kan: (s[1913] ? 1 : 0) + (s[1914] ? 4 : 0), SDL_26_1_kan: (s[1915] ? 1 : 0) + (s[1916] ? 2 : 0) + (s[1917] ? 4 : 0), SDL_26_1_covid: s[627], SDL_26_1_covid_hoej: s[628], SDL_26_1_covid_kan: (s[629] ? 1 : 0) + (s[630] ? 4 : 0), SDL_26_1_fra: s[1918], SDL_26_1_fra_hoej: s[1919], SDL_26_1_fra_kan: (s[1920] ? 1 : 0) + (s[1921] ? 4 : 0), SDL_26_1_uger: s[1922], SDL_26_1_uger_hoej: s[1923], SDL_26_1_uger_kan: (s[1924] ? 1 : 0) + s[1803], SDL_26_2_kan: (s[1925] ? 1 : 0) + (s[1926] ? 2 : 0) + (s[1927] ? 4 : 0), SDL_26_3_covid: s[631], SDL_26_3_covid_hoej: s[632], SDL_26_3_covid_kan: (s[633] ? 1 : 0) + (s[634] ? 4 : 0), SDL_26a_1_covid: s[1928], SDL_26a_3_covid: s[635], SDL_26a_3_covid_kan: s[636] ? 4 : 1, SDL_26c_covid: s[642], SDL_26c_covid_hoej: s[644], SDL_26c_covid_kan: (s[638] ? 1 : 0) + (s[640] ? 4 : 0), SDL_26d_covid: s[641], SDL_26d_covid_hoej: s[643], SDL_26d_covid_kan: (s[637] ? 1 : 0) + (s[639] ? 4 : 0), SDL_26f_covid: s[1929], SDL_26f_covid_hoej: s[1930], SDL_26f_covid_kan: (s[1931] ? 1 : 0) + (s[1932] ? 4 : 0), SDL_26g_covid: s[645], SDL_26g_covid_hoej: s[646], SDL_26g_covid_kan: (s[647] ? 1 : 0) + (s[648] ? 4 : 0), SDL_26h_covid: s[1933], SDL_26h_covid_hoej: s[1934], SDL_26h_covid_kan: (s[1935] ? 1 : 0) + (s[1936] ? 4 : 0), SDL_26i_covid: s[1937], SDL_26i_covid_hoej: s[1938], SDL_26i_covid_kan: (s[1939] ? 1 : 0) + (s[1940] ? 4 : 0), SDL_27_1_kan: (s[142] ? 1 : 0) + (s[143] ? 2 : 0) + (s[144] ? 4 : 0), SDL_27_1_1_kan: (s[82] ? 1 : 0) + (s[87] ? 2 : 0) + s[1941], SDL_27_1_2_kan: (s[83] ? 1 : 0) + (s[91] ? 2 : 0) + s[1942], SDL_27_1_2_slut: s[666], SDL_27_1_2_slut_hoej: s[667], SDL_27_1_2_slut_kan: (s[668] ? 1 : 0) + (s[672] ? 4 : 0), SDL_27_1_2_uger: s[1943], SDL_27_1_2_uger_hoej: s[1944], SDL_27_1_2_uger_kan: (s[1945] ? 1 : 0) + s[1942], SDL_27_1_3_kan: (s[84] ? 1 : 0) + (s[92] ? 2 : 0) + s[1942], SDL_27_1_3_slut: s[669], SDL_27_1_3_slut_hoej: s[670], SDL_27_1_3_slut_kan: (s[671] ? 1 : 0) + (s[674] ? 4 : 0), SDL_27_1_3_uger: s[653], SDL_27_1_3_uger_hoej: s[655], SDL_27_1_3_uger_kan: (s[651] ? 1 : 0) + s[1942], SDL_27_1_4_kan: (s[85] ? 1 : 0) + (s[93] ? 2 : 0) + s[1941], SDL_27_1_4_slut: s[1946], SDL_27_1_4_slut_hoej: s[1947], SDL_27_1_4_slut_kan: (s[1948] ? 1 : 0) + (s[1949] ? 4 : 0), SDL_27_1_5_kan: (s[86] ? 1 : 0) + (s[89] ? 2 : 0) + s[1942], SDL_27_1_6_kan: (s[658] ? 1 : 0) + (s[664] ? 2 : 0) + s[1942], SDL_27_1_7_kan: (s[659] ? 1 : 0) + (s[665] ? 2 : 0) + s[1942], SDL_27_1_7_2_kan: (s[1950] ? 1 : 0) + (s[1951] ? 2 : 0) + (s[1952] ? 4 : 0), SDL_27_1_slut: s[1953], SDL_27_1_slut_hoej: s[1954], SDL_27_1_slut_kan: (s[1955] ? 1 : 0) + (s[1956] ? 4 : 0), SDL_27_3_nedsat_kan: s[1806], SDL_29_1_kan: (s[1957] ? 1 : 0) + (s[1958] ? 2 : 0) + (s[1959] ? 4 : 0), SDL_30_kan: (s[108] ? 1 : 0) + (s[109] ? 2 : 0) + s[1803], SDL_30_1: s[104], SDL_30_1_hoej: s[105], SDL_30_1_kan: (s[106] ? 1 : 0) + s[1803], SDL_30_1_fri: s[1960], SDL_30_1_fri_hoej: s[1961], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1962] ? 4 : 0), SDL_30_2_kan: (s[1963] ? 1 : 0) + (s[1964] ? 2 : 0) + s[1803], SDL_30_fleksjob_kan: (s[1965] ? 1 : 0) + (s[1966] ? 2 : 0) + (s[1967] ? 4 : 0), SDL_31_1: s[590], SDL_31_1_hoej: s[591], SDL_31_1_kan: (s[589] ? 1 : 0) + (s[592] ? 4 : 0), SDL_32_kan: (s[556] ? 1 : 0) + (s[557] ? 2 : 0) + s[1803], SDL_32_1_kan: (s[118] ? 1 : 0) + (s[117] ? 2 : 0) + s[1803], SDL_33_1: s[1968], SDL_33_1_hoej: s[1969], SDL_33_1_kan: (s[1970] ? 1 : 0) + (s[1971] ? 4 : 0), SDL_34_1_kan: (s[1972] ? 1 : 0) + (s[1973] ? 2 : 0) + s[1803], SDL_35_2: s[1974], SDL_35_2_hoej: s[1975], SDL_35_2_kan: (s[1976] ? 1 : 0) + (s[1977] ? 4 : 0), SDL_35_3: s[682], SDL_35_3_hoej: s[681], SDL_35_3_kan: (s[680] ? 1 : 0) + (s[684] ? 4 : 0), SDL_35_3_fra: s[1978], SDL_35_3_fra_hoej: s[1979], SDL_35_3_fra_kan: (s[1980] ? 1 : 0) + (s[1981] ? 4 : 0), SDL_38_1: s[1982], SDL_38_1_hoej: s[1983], SDL_38_1_kan: (s[1984] ? 1 : 0) + (s[1985] ? 4 : 0), SDL_38_7: s[1986], SDL_38_7_hoej: s[1987], SDL_38_7_kan: (s[1988] ? 1 : 0) + (s[1989] ? 4 : 0), SDL_38_7_tide_kan: (s[695] ? 1 : 0) + (s[696] ? 2 : 0) + (s[697] ? 4 : 0), SDL_38_8_kan: (s[692] ? 1 : 0) + (s[694] ? 2 : 0) + (s[693] ? 4 : 0), SDL_40_1: s[1990], SDL_40_1_hoej: s[1991], SDL_40_1_kan: (s[1992] ? 1 : 0) + (s[1993] ? 4 : 0), SDL_40a_1: s[1994], SDL_40a_1_hoej: s[1995], SDL_40a_1_kan: (s[1996] ? 1 : 0) + (s[1997] ? 4 : 0), SDL_41_1: s[599], SDL_41_1_hoej: s[600], SDL_41_1_kan: (s[597] ? 1 : 0) + (s[598] ? 4 : 0), SDL_42_1_kan: (s[121] ? 1 : 0) + (s[120] ? 2 : 0) + s[1803], SDL_43_1: s[1998], SDL_43_1_hoej: s[1999], SDL_43_1_kan: (s[2000] ? 1 : 0) + (s[2001] ? 4 : 0), SDL_43_4: s[2002], SDL_43_4_hoej: s[2003], SDL_43_4_kan: (s[2004] ? 1 : 0) + (s[2005] ? 4 : 0), SDL_43_4_tide_kan: (s[2006] ? 1 : 0) + (s[2007] ? 2 : 0) + (s[2008] ? 4 : 0), SDL_43_5_kan: (s[2009] ? 1 : 0) + (s[2010] ? 2 : 0) + (s[2011] ? 4 : 0), SDL_45_4: s[2012], SDL_45_4_hoej: s[2013], SDL_45_4_kan: s[1004], SDL_46_1: s[2014], SDL_46_1_hoej: s[2015], SDL_46_1_kan: (s[2016] ? 1 : 0) + (s[2017] ? 4 : 0), SDL_47_1: s[746], SDL_47_1_hoej: s[747], SDL_47_1_kan: (s[745] ? 1 : 0) + (s[749] ? 4 : 0), SDL_47_1_3: s[2018], SDL_47_1_3_hoej: s[2019], SDL_47_1_3_kan: (s[2020] ? 1 : 0) + (s[2021] ? 4 : 0), SDL_50_1: s[736], SDL_50_1_hoej: s[737], SDL_50_1_kan: s[969], SDL_50_4: s[2022], SDL_50_4_hoej: s[2023], SDL_50_4_kan: (s[2024] ? 1 : 0) + (s[2025] ? 4 : 0), SDL_51_1: s[734], SDL_51_1_hoej: s[735], SDL_51_1_kan: s[1004], SDL_52_1: s[2026], SDL_52_1_hoej: s[2027], SDL_52_1_kan: (s[2028] ? 1 : 0) + (s[2029] ? 4 : 0), SDL_53_1: s[739], SDL_53_1_hoej: s[740], SDL_53_1_kan: (s[742] ? 1 : 0) + (s[743] ? 4 : 0), SDL_53_1_ialt: s[2030], SDL_53_1_ialt_hoej: s[2031], SDL_53_1_ialt_kan: (s[2032] ? 1 : 0) + (s[2033] ? 4 : 0), SDL_53_1_timer: s[2034], SDL_53_1_timer_hoej: s[2035], SDL_53_1_timer_kan: (s[103] ? 1 : 0) + (s[2036] ? 4 : 0), SDL_53_2_kan: (s[2037] ? 1 : 0) + (s[2038] ? 2 : 0) + (s[920] ? 0 : 4), SDL_53_3: s[2039], SDL_53_3_hoej: s[2040], SDL_53_3_kan: (s[2041] ? 1 : 0) + (s[2042] ? 4 : 0), SDL_53a_1_kan: (s[2043] ? 1 : 0) + (s[2044] ? 2 : 0) + s[815], SDL_53a_2: flat(s[2045]), SDL_53a_2_hoej: flat(s[2046]), SDL_53a_2_kan: (s[818] ? 0 : 1) + (s[2047] ? 2 : 0) + (s[2048] ? 4 : 0), SDL_53b_1_kan: (s[2049] ? 1 : 0) + (s[2050] ? 2 : 0) + (s[2051] ? 4 : 0), SDL_54_1_kan: (s[741] ? 1 : 0) + (s[744] ? 2 : 0) + s[1803], SDL_54_1_beloeb: s[2052], SDL_54_1_beloeb_hoej: s[2053], SDL_54_1_beloeb_kan: (s[2054] ? 1 : 0) + (s[2055] ? 4 : 0), SDL_56_1_kan: (s[748] ? 1 : 0) + (s[750] ? 2 : 0) + s[1803], SDL_56_1_beloeb: s[2056], SDL_56_1_beloeb_hoej: s[2057], SDL_56_1_beloeb_kan: (s[2058] ? 1 : 0) + (s[2059] ? 4 : 0), SDL_56_2_kan: (s[2060] ? 1 : 0) + (s[2061] ? 2 : 0) + s[2062], SDL_56_3_kan: (s[2063] ? 1 : 0) + (s[2064] ? 2 : 0) + s[2062], SDL_56_4: s[2065], SDL_56_4_hoej: s[2066], SDL_56_4_kan: 1 + s[2062], SDL_56_4_fornyelse_kan: (s[2067] ? 1 : 0) + (s[2068] ? 2 : 0) + s[2062], SDL_58a_1_kan: (s[2069] ? 1 : 0) + (s[2070] ? 2 : 0) + s[2062], SDL_59_2: s[2071], SDL_59_2_hoej: s[2072], SDL_59_2_kan: (s[2073] ? 1 : 0) + (s[2074] ? 4 : 0), SDL_59_6_kan: (s[2075] ? 1 : 0) + (s[2076] ? 2 : 0) + s[1828], SDL_82_1_kan: (s[2077] ? 1 : 0) + (s[2078] ? 2 : 0) + s[815], SEL_112_1_kan: (s[2079] ? 1 : 0) + (s[2080] ? 2 : 0) + s[2081], SEL_112_1_forud_kan: (s[2082] ? 1 : 0) + (s[2083] ? 2 : 0) + s[2081], SENBEK_2_1_kan: (s[2084] ? 1 : 0) + (s[2085] ? 2 : 0) + s[815], SSBEK_3_1: s[768], SSBEK_3_1_hoej: s[769], SSBEK_3_1_kan: 1 + (s[772] ? 4 : 0), SSBEK_5_1: s[2086], SSBEK_5_1_hoej: s[2087], SSBEK_5_1_kan: (s[2088] ? 1 : 0) + (s[2089] ? 4 : 0), SSBEK_6_1: s[770], SSBEK_6_1_hoej: s[771], SSBEK_6_1_kan: s[1382] + (s[773] ? 4 : 0), SSBEK_10_1: s[2090], SSBEK_10_1_hoej: s[2091], SSBEK_10_1_kan: (s[2092] ? 1 : 0) + (s[2093] ? 4 : 0), spor: [s[922] << 0 | s[923] << 1 | s[1] << 2 | s[2094] << 3 | (f.ansesForBerettigetTilFleksjob ? 32 : 0) | s[482] << 6 | s[38] << 7 | s[40] << 8 | (s[38] ? 0 : s[839]) << 9 | s[2095] << 10 | s[593] << 11 | s[596] << 12 | s[2096] << 13 | s[124] << 15 | (f.dagpengerettenSlutter ? 65536 : 0) | s[924] << 17 | s[925] << 18 | s[926] << 19 | (s[2097] ? 0 : s[2098] ? s[832] : s[2099]) << 20 | s[2097] << 22 | s[2100] << 23 | s[2101] << 24 | s[2102] << 25 | s[2103] << 26 | (f.uddannelsePasserMedBehandling ? 134217728 : 0) | (f.uddannelseUdskyderRevalidering ? 268435456 : 0) | s[2104] << 29, s[95], s[97], s[594], s[595], s[928] << 0 | (s[928] ? s[885] : 0) << 1 | s[0] << 2 | s[2105] << 3 | s[394] << 4 | s[393] << 5 | (s[0] ? (s[338] ? s[885] : s[2106] ? s[2107] : s[822] ? s[2108] : s[248] ? s[845] : s[2109]) : 0) << 6 | s[2110] << 9 | s[2111] << 10 | s[2112] << 11 | s[2113] << 12 | s[2114] << 13 | s[2115] << 14 | s[2116] << 15 | s[2117] << 16 | s[2118] << 17 | s[2119] << 18 | s[2120] << 19 | s[2121] << 20 | s[2122] << 21 | s[929] << 22 | s[930] << 23 | (s[821] ? s[832] : s[869] ? s[833] : s[867] ? s[870] : s[868]) << 24 | s[933] << 27 | (s[821] ? s[832] : s[869] ? s[833] : s[870]) << 28, s[931], s[932], s[1254] << 0 | s[1255] << 1 | s[2123] << 2 | s[2124] << 3 | s[2125] << 4 | s[2126] << 5 | (f.sammeArbejdsgiverIFleksjobbet ? 64 : 0) | (f.sammeOpgaverIFleksjobbet ? 128 : 0) | s[2127] << 8 | s[2128] << 9 | s[179] << 10 | s[178] << 11 | s[180] << 12 | (f.ansatIFleksjob ? s[865] : 0) << 13 | (f.ansatIFleksjob ? 32768 : 0) | s[2129] << 16 | s[177] << 17 | s[189] << 18 | (s[2130] ? s[865] : 0) << 19 | s[176] << 21 | s[937] << 22 | s[938] << 23 | s[939] << 24 | (s[2130] ? (s[822] ? s[885] : s[829]) : 0) << 25 | s[3] << 27, s[934], s[935], s[940], s[941], s[4], s[5], (s[2131] ? s[2132] : s[545] ? s[2133] : s[2134] ? s[2135] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2136] : s[2137] ? 5 : 0) << 0 | s[2] << 3 | s[17] << 4 | s[2138] << 5 | s[2139] << 6 | s[945] << 7 | s[2140] << 8 | s[2141] << 9 | s[2142] << 10 | s[2143] << 11 | s[19] << 12 | s[20] << 13 | s[946] << 14 | (s[945] ? s[2144] : 0) << 15 | s[949] << 17 | s[950] << 18 | (s[2131] ? s[2132] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[2133] : s[545] ? (s[221] ? 3 : 0) : s[2134] ? s[2145] : s[823] ? 5 : 0) << 19 | s[2146] << 22 | s[2147] << 23 | s[2148] << 24 | s[2149] << 25 | s[2150] << 26 | (f.betalteTilFleksydelsesalderen ? 134217728 : 0) | s[2151] << 28 | s[2152] << 29, s[943], s[944], (f.fleksydelsesbidragFraTilmelding ? 1 : 0) | s[2153] << 1 | s[2154] << 2 | s[2155] << 3 | s[2156] << 4 | s[2157] << 5 | s[2158] << 6 | s[2159] << 7 | s[2160] << 8 | s[25] << 9 | s[2161] << 10 | s[2162] << 11 | s[2163] << 12 | s[2164] << 13 | s[2165] << 14 | s[2166] << 15 | s[2167] << 16 | s[2168] << 17 | s[2169] << 18 | s[2170] << 19 | s[2171] << 20 | s[2172] << 21 | s[2173] << 22 | s[2174] << 23 | s[2175] << 24 | s[2176] << 25 | s[947] << 26 | s[948] << 27 | (s[2131] ? s[2132] : s[2134] ? s[2133] : s[2177]) << 28, s[2178] << 0 | s[428] << 1 | (f.erVisiteretTilFleksjob ? 4 : 0) | (f.betalerFleksydelsesbidrag ? 8 : 0) | (f.pensionsvaerdiIndberettet ? 16 : 0) | s[2179] << 5 | s[11] << 6 | (f.erVisiteretTilFleksjob ? s[2180] : 0) << 7 | s[951] << 9 | s[952] << 10 | s[953] << 11 | (s[2131] ? s[2181] : s[545] ? s[2133] : s[2134] ? s[2135] : s[2136]) << 12 | (f.fravalgteEfterloen ? 32768 : 0) | s[2182] << 16 | s[2183] << 17 | s[2184] << 18 | s[2185] << 19 | s[2186] << 20 | s[2187] << 21 | s[956] << 22 | s[957] << 23 | (s[951] && !s[952] && !s[953] ? (s[545] ? (s[7] ? 1 : 0) : s[2188]) : 0) << 24 | s[965] << 26 | s[966] << 27 | (f.oenskedeIkkeTilmelding ? 268435456 : 0) | s[730] << 29, s[9], s[10], s[954], s[955], s[958], s[959], s[961], s[962], s[963], s[964], s[967], s[968], s[731] << 0 | (s[545] ? s[832] : s[2189]) << 1 | s[6] << 3 | s[2180] << 4 | s[977] << 6 | (s[2134] ? s[2181] : s[2190]) << 7 | s[978] << 9 | s[979] << 10 | s[2191] << 11 | s[2192] << 12 | s[982] << 13 | (s[982] ? 0 : s[2193] <= 16306 /* 2014-08-24 */ ? 1 : s[2193] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 14 | s[983] << 16 | s[984] << 17 | (s[821] ? s[2181] : s[2134] ? s[833] : s[2177]) << 18 | s[2194] << 20 | s[2195] << 21 | s[2196] << 22 | s[2197] << 23 | s[987] << 24 | s[988] << 25 | s[2198] << 26 | s[991] << 28 | s[992] << 29, s[970], s[971], s[973], s[974], s[975], s[976], s[985], s[986], s[989], s[990], (s[2134] ? s[832] : s[2190]) << 0 | s[993] << 2 | s[994] << 3 | s[8] << 4 | (s[545] ? s[2181] : s[2188]) << 5 | s[2199] << 7 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 256 : 0) | s[997] << 9 | s[2144] << 10 | s[2200] << 12 | s[1007] << 14 | s[1008] << 15 | (f.arbejdsgiverenErPrivat ? s[2200] : 0) << 16 | (f.arbejdsgiverenErPrivat ? 262144 : 0) | s[1009] << 19 | s[1010] << 20 | s[1011] << 21 | s[2201] << 22 | s[2202] << 23 | s[1012] << 24 | s[1013] << 25 | s[2203] << 26 | s[21] << 28 | (f.handicapGoerBeskaeftigelseVanskelig ? 536870912 : 0), s[995], s[996], s[998], s[999], s[1000], s[1001], s[1002], s[1003], s[1005], s[1006], s[23] << 0 | s[22] << 1 | (f.stillingenBesaettesInternt ? 4 : 0) | (f.ligeSaaKvalificeret ? 8 : 0) | s[775] << 4 | s[825] << 5 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 64 : 0) | s[2204] << 7 | (f.erhvervetUforeneligtMedNedsaettelsen ? 256 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 512 : 0) | s[776] << 10 | (s[2205] ? s[2203] : 0) << 11 | s[2206] << 13 | s[2207] << 14 | s[2208] << 15 | s[2209] << 16 | (f.flereFunktionsnedsaettelser ? 131072 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 262144 : 0) | (f.assistanceUdOver20Timer ? 524288 : 0) | s[1020] << 20 | s[777] << 21 | s[1022] << 22 | (s[2210] ? s[832] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2211] : s[2212] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[24] ? 4 : 0) << 23 | (f.berettigetTilSpecialpaedagogiskStoette ? 67108864 : 0) | s[2213] << 27 | s[2214] << 28 | s[1025] << 29, s[1015], s[1016], s[1018], s[1019], s[1023], s[1024], (s[777] && !s[1022] && s[1] ? s[2203] : 0) << 0 | (f.saerligtTilfaeldeUnderUddannelse ? 4 : 0) | s[778] << 3 | s[1027] << 4 | s[2215] << 5 | s[2216] << 7 | (f.uddannelsenGiverAdgangTilAkasse ? 256 : 0) | s[2217] << 9 | (f.ansatEfterHandicapUddannelsen ? 1024 : 0) | (f.manglerErfaringIFaget ? 2048 : 0) | s[1030] << 12 | (s[778] && !s[1027] && s[1] ? s[2218] : 0) << 13 | s[1031] << 15 | s[1032] << 16 | s[1033] << 17 | (s[2219] ? s[2215] : 0) << 18 | s[2219] << 20 | s[2220] << 21 | (f.hjaelpemidletErAfgoerende ? 4194304 : 0) | (f.hjaelpemidletKompenserer ? 8388608 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 16777216 : 0) | (f.saedvanligtPaaArbejdspladsen ? 33554432 : 0) | s[2221] << 26 | (f.andenLovDaekkerHjaelpemidlet ? 134217728 : 0) | s[1034] << 28 | s[1035] << 29, s[1028], s[1029], s[1036] << 0 | (s[2222] ? s[2215] : 0) << 1 | s[2222] << 3 | s[1037] << 4 | s[1038] << 5 | s[1039] << 6 | (s[2223] ? s[2215] : 0) << 7 | s[2223] << 9 | s[1046] << 10 | (s[21] ? s[2203] : 0) << 11 | s[1047] << 13 | s[1048] << 14 | (f.bedtOmFortrinsadgang ? 32768 : 0) | s[2224] << 16 | s[2225] << 17 | (f.opfylderFormelleUddannelseskrav ? 262144 : 0) | s[2226] << 19 | s[2227] << 20 | (f.aabenbartRingereKvalificeret ? 2097152 : 0) | (s[2205] ? (s[2210] ? s[832] : s[2212] ? s[2211] : s[24] ? 3 : 0) : 0) << 22 | s[1677] << 24 | s[1678] << 25 | s[1679] << 26 | (s[2131] ? s[832] : s[2228] ? s[2133] : s[2229]) << 27 | s[1680] << 29, s[1040], s[1041], s[1042], s[1043], s[1044], s[1045], s[1049], s[1050], s[1681] << 0 | s[1682] << 1 | (s[2230] ? s[832] : s[2231] ? (s[2232] ? 2 : 0) : s[2233] ? 3 : 0) << 2 | (s[909] ? s[832] : s[2230] ? s[910] : s[2231] ? (s[2232] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2233] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2234] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2235] ? (s[2236] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[534] ? 8 : 0) : s[2237] ? 9 : 0) << 4 | s[2238] << 8 | s[2239] << 9 | s[2240] << 10 | s[2241] << 11 | s[2242] << 12 | s[2243] << 13 | s[2244] << 14 | s[2245] << 15 | s[2246] << 16 | s[529] << 17 | s[535] << 18 | s[536] << 19 | s[530] << 20 | s[832] << 21 | s[1051] << 22 | s[1052] << 23 | s[172] << 24 | s[509] << 25 | s[508] << 26 | (f.ikkeNormaltArbejdePaaNedsatTid ? 134217728 : 0) | s[34] << 28 | s[1099] << 29, s[515], s[516], s[513], s[514], s[1096], s[1097], (s[34] ? 0 : s[2247]) << 0 | s[1106] << 3 | (s[34] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2248] : s[2249] ? (s[2250] ? 2 : 0) : s[2251] ? (s[33] ? 3 : 0) : s[2252] ? (s[827] ? 4 : 0) : s[828] ? 5 : 0) : 0) << 4 | s[1055] << 7 | s[2247] << 8 | s[1056] << 11 | s[1057] << 12 | s[237] << 13 | (s[338] ? s[832] : s[822] ? s[2107] : s[831]) << 14 | s[249] << 16 | (f.harErhvervskompetencegivendeUddannelse ? 131072 : 0) | s[148] << 18 | s[779] << 19 | (s[148] ? (s[822] ? s[830] : s[2253]) : 0) << 20 | (f.erIJobafklaring ? 4194304 : 0) | s[145] << 23 | s[26] << 24 | (s[26] ? (s[856] ? (s[26] ? 1 : 0) : s[2254]) : 0) << 25 | (f.fritagetForJobsamtaler ? 134217728 : 0) | (f.risikoForFireAar ? 268435456 : 0) | s[1065] << 29, s[1104], s[1105], s[1053], s[1054], s[1058], s[1059], s[1061], s[1062], s[1063], s[1064], s[1066] << 0 | s[780] << 1 | (s[148] ? s[2255] : 0) << 2 | s[1069] << 4 | s[165] << 5 | s[167] << 6 | s[166] << 7 | (f.ressourceforloebErBevilget ? (s[821] ? s[832] : s[881] ? s[833] : s[894]) : 0) << 8 | (f.ressourceforloebErBevilget ? 1024 : 0) | s[164] << 11 | s[2256] << 12 | s[781] << 13 | s[782] << 14 | s[783] << 15 | (f.ressourceforloebErBevilget ? s[2257] : 0) << 16 | s[784] << 19 | s[785] << 20 | (s[856] ? s[832] : s[2254]) << 21 | s[1125] << 23 | s[1126] << 24 | s[1127] << 25 | (s[150] ? (s[2258] ? s[835] : s[2259] ? (s[151] ? 2 : 0) : s[152] ? 3 : 0) : 0) << 26 | s[150] << 28 | s[1119] << 29, s[1120] << 0 | s[1121] << 1 | (s[150] && s[2260] ? 1 : s[150] && !s[2260] ? (s[2261] ? (s[150] ? 2 : 0) : s[2262] ? s[2263] : s[2264] ? (s[149] ? 4 : 0) : s[836] ? 5 : 0) : 0) << 2 | s[2260] << 5 | s[162] << 6 | s[149] << 7 | s[836] << 8 | s[2265] << 9 | s[2266] << 10 | (f.ventesFuldtRask ? 2048 : 0) | s[146] << 12 | s[2267] << 13 | (f.fikTvaerfagligIndsats ? 16384 : 0) | (f.overgikVedRevurderingen ? 32768 : 0) | s[153] << 16 | s[1073] << 17 | s[1074] << 18 | (s[2268] ? s[2269] : 0) << 19 | s[155] << 21 | s[1075] << 22 | s[1076] << 23 | (s[150] ? s[2269] : 0) << 24 | s[29] << 26 | s[30] << 27 | s[218] << 28 | s[2270] << 29, s[2271] << 0 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 2 : 0) | s[1078] << 2 | s[1079] << 3 | s[2218] << 4 | s[2272] << 6 | (f.helbredetErStationaert ? 128 : 0) | s[1080] << 8 | s[1081] << 9 | s[2273] << 10 | (f.ansatPaaPraktikstedet ? 2048 : 0) | s[1084] << 12 | (s[29] && !s[30] && s[1] ? (s[2228] ? s[832] : s[822] ? (s[28] ? 2 : 0) : s[831]) : 0) << 13 | s[2274] << 15 | s[219] << 16 | s[2275] << 17 | s[2276] << 18 | (f.harVanskeligtVedLoentilskud ? 524288 : 0) | (f.praktikForlaengesTil26Uger ? 1048576 : 0) | (f.saerligtBehovForLaengerePraktik ? 2097152 : 0) | s[2277] << 22 | s[1085] << 23 | s[1086] << 24 | (f.vilkaarAftaltMedFagligOrganisation ? 33554432 : 0) | s[786] << 26 | (f.saerligtTilfaeldeForLoentilskud ? 134217728 : 0) | s[1090] << 28 | s[1091] << 29, s[1082], s[1083], s[1087], s[1088], (f.ansaettelsenErDroeftetMedDeAnsatte ? 1 : 0) | s[1092] << 1 | s[1093] << 2 | (f.merbeskaeftigelse ? 8 : 0) | (f.stillingenErLedigVedAfgang ? 16 : 0) | s[220] << 5 | (s[220] ? 0 : s[832]) << 6 | s[1094] << 7 | s[1095] << 8 | s[1100] << 9 | s[1103] << 10 | (s[34] ? 0 : s[2249] ? s[2248] : s[2278]) << 11 | s[2279] << 13 | (f.kunProblemetLedighed ? 16384 : 0) | s[1327] << 15 | s[1328] << 16 | s[252] << 17 | (s[2280] ? 1 : s[874] ? s[2281] : s[545] ? s[2282] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2145] : s[762] ? (s[2283] ? 5 : 0) : s[248] ? (s[764] ? 6 : 0) : s[238] ? 7 : 0) << 18 | s[2280] << 21 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 4194304 : 0) | s[764] << 23 | s[248] << 24 | (f.retEfterEURetten ? 33554432 : 0) | s[2284] << 26 | s[2285] << 27 | s[1330] << 28 | s[1331] << 29, s[1101], s[1102], (s[2280] ? 1 : s[874] ? s[2281] : s[545] ? s[2282] : s[762] ? s[2145] : s[248] ? (s[764] ? 5 : 0) : s[2286]) << 0 | (f.harHaftRetTilStarthjaelp ? 8 : 0) | (f.pensionNedsatForOptjening ? 16 : 0) | s[156] << 5 | s[2287] << 6 | s[2288] << 7 | (f.indrejstFraUdlandet ? 256 : 0) | s[2289] << 9 | (f.opfyldtBeskaeftigelseskravetFoer ? 1024 : 0) | s[2290] << 11 | s[2291] << 12 | s[2292] << 13 | s[1107] << 14 | s[1108] << 15 | s[147] << 16 | (s[147] ? (s[248] ? s[2293] : s[2294]) : 0) << 17 | (f.fikSelvforsoergelsesydelse ? 524288 : 0) | (f.fordrevetFraUkraine ? 1048576 : 0) | s[253] << 21 | s[254] << 22 | s[2293] << 23 | s[1814] << 24 | s[1815] << 25 | (s[919] ? s[832] : s[821] ? s[2295] : s[2296] ? s[851] : s[2297]) << 26 | s[2298] << 29, s[1110], s[1111], s[1113], s[1114], s[103] << 0 | s[2299] << 1 | s[2300] << 2 | s[2301] << 3 | s[2302] << 4 | s[119] << 5 | s[354] << 6 | s[2303] << 7 | s[2304] << 8 | s[2305] << 9 | s[2306] << 10 | s[2307] << 11 | s[125] << 12 | s[131] << 13 | s[2308] << 14 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[1898] << 17 | s[2309] << 18 | s[134] << 20 | s[136] << 21 | (s[623] ? s[2309] : 0) << 22 | s[623] << 24 | s[132] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[133] << 28 | s[2310] << 29, s[138], s[140], s[2311] << 0 | s[2312] << 1 | s[2313] << 2 | s[135] << 3 | s[137] << 4 | (!s[38] && s[2314] ? 1 : !s[38] && !s[2315] ? (s[56] ? 2 : s[66] ? 3 : s[67] ? 4 : 0) : 0) << 5 | s[2315] << 8 | s[2316] << 9 | s[49] << 10 | s[2317] << 11 | s[2318] << 12 | s[2319] << 13 | s[2320] << 14 | s[2321] << 15 | s[2322] << 16 | s[46] << 17 | s[45] << 18 | s[2323] << 19 | s[2324] << 20 | s[2325] << 21 | s[2326] << 22 | s[48] << 23 | s[47] << 24 | s[2327] << 25 | s[2328] << 26 | s[2329] << 27 | s[2330] << 28 | s[2331] << 29, s[139], s[141], s[2332] << 0 | s[2333] << 1 | s[2334] << 2 | s[2335] << 3 | s[2336] << 4 | s[82] << 5 | s[87] << 6 | s[88] << 7 | (s[2337] ? (s[2338] ? s[2339] : s[2340] ? s[2341] : s[2342] ? 3 : 0) : 0) << 8 | (f.forlaengelseErAfgjort ? 1024 : 0) | s[606] << 11 | s[607] << 12 | s[83] << 13 | s[91] << 14 | s[90] << 15 | s[2343] << 16 | s[651] << 18 | (s[2337] ? (s[2344] ? s[2339] : s[2345] ? s[2346] : s[2338] ? s[2347] : s[2348] ? s[2349] : s[2350] ? 5 : 0) : 0) << 19 | s[84] << 22 | s[92] << 23 | (s[2337] ? (s[2344] ? s[2339] : s[2345] ? s[2346] : s[2338] ? s[2347] : s[2349]) : 0) << 24 | (f.underLaegebehandling ? 134217728 : 0) | (f.laegensSkoenErSikkert ? 268435456 : 0) | s[2351] << 29, s[653], s[655], s[2352] << 0 | s[2353] << 1 | s[2354] << 2 | s[85] << 3 | s[93] << 4 | (s[2337] ? (s[2338] ? s[2339] : s[2348] ? s[2341] : s[2340] ? s[2355] : s[2342] ? 4 : 0) : 0) << 5 | s[86] << 8 | s[89] << 9 | (s[2337] ? (s[2338] ? s[2339] : s[2348] ? s[2341] : s[2355]) : 0) << 10 | (f.laegenVurdererLivstruende ? 4096 : 0) | (f.behandlingsmulighederUdtoemte ? 8192 : 0) | s[658] << 14 | s[664] << 15 | s[1950] << 16 | s[1951] << 17 | s[1952] << 18 | (s[2337] ? (s[77] <= 16952 /* 2016-05-31 */ ? s[2339] : s[77] <= 16974 /* 2016-06-22 */ ? (s[78] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[77] <= 20634 /* 2026-06-30 */ ? (s[78] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[78] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 19 | s[659] << 22 | s[665] << 23 | (f.ansoegningOmFoertidspension ? 16777216 : 0) | s[142] << 25 | s[143] << 26 | s[144] << 27 | s[127] << 28 | s[130] << 29, s[128] << 0 | (s[841] ? (s[916] ? s[843] : s[917] ? 2 : 0) : 0) << 1 | s[1963] << 3 | s[1964] << 4 | s[107] << 5 | s[915] << 6 | s[2356] << 8 | s[2357] << 9 | s[2358] << 10 | s[2359] << 11 | s[2360] << 12 | s[2361] << 13 | (f.andetFravaerSeneste8Uger ? 16384 : 0) | s[2362] << 15 | s[2363] << 16 | (f.genansat ? 131072 : 0) | (f.paaArbejdeDaSygdommenKom ? 262144 : 0) | s[1965] << 19 | s[1966] << 20 | s[1967] << 21 | (f.ansatIFleksjob ? s[915] : 0) << 22 | s[108] << 24 | s[109] << 25 | s[2364] << 26 | s[2365] << 27 | s[106] << 28, s[104], s[105], (s[841] ? (s[97] <= 13604 /* 2007-04-01 */ ? s[843] : s[97] <= 14031 /* 2008-06-01 */ ? (s[95] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2366] ? (s[95] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2367] ? 4 : 0) : 0) << 0 | s[589] << 3 | s[592] << 4 | (f.fratraeder ? 32 : 0) | s[118] << 6 | s[117] << 7 | (s[841] ? (s[842] ? s[843] : s[97] <= 15522 /* 2012-07-01 */ ? s[844] : s[2368] ? (s[95] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2369] ? 4 : 0) : 0) << 8 | s[2370] << 11 | s[2371] << 12 | s[2372] << 13 | s[2373] << 14 | s[2374] << 15 | s[2375] << 16 | s[115] << 17 | s[2376] << 18 | s[2377] << 19 | s[2378] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[123] << 22 | s[122] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[2379] << 25 | s[2380] << 26 | s[2381] << 27 | s[2382] << 28 | s[2383] << 29, s[590], s[591], (f.elevILoennetPraktik ? 1 : 0) | s[2384] << 1 | s[2385] << 2 | s[2386] << 3 | s[2387] << 4 | s[2388] << 5 | s[2389] << 6 | s[2390] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[2391] << 9 | s[2392] << 10 | s[2393] << 11 | s[2394] << 12 | s[2395] << 13 | s[2396] << 14 | s[2397] << 15 | s[2398] << 16 | s[2399] << 17 | s[2400] << 18 | s[2401] << 19 | s[2402] << 20 | s[2403] << 21 | s[2404] << 22 | s[121] << 23 | s[120] << 24 | (s[841] ? (s[842] ? s[843] : s[97] <= 15705 /* 2012-12-31 */ ? s[844] : s[97] <= 15883 /* 2013-06-27 */ ? (s[95] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[95] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[2405] << 28 | s[2406] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[2407] << 1 | s[2408] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[1972] << 4 | s[1973] << 5 | (f.arbejdsskade ? 64 : 0) | s[556] << 7 | s[557] << 8 | s[2409] << 9 | s[2410] << 10 | s[2411] << 11 | s[2412] << 12 | s[549] << 13 | s[550] << 14 | s[690] << 15 | s[561] << 16 | s[558] << 17 | (s[919] ? s[832] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2295] : s[2413] ? 3 : 0) << 18 | s[609] << 20 | s[612] << 21 | s[611] << 22 | s[1909] << 23 | s[1910] << 24 | (s[2414] ? s[832] : s[886]) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[1115] << 29, s[1116] << 0 | (s[2415] ? s[832] : s[2414] ? s[2416] : s[822] ? s[2417] : s[845]) << 1 | s[2418] << 4 | s[2419] << 5 | s[2420] << 6 | s[2421] << 7 | s[2422] << 8 | s[2423] << 9 | s[603] << 10 | s[2424] << 11 | s[2425] << 12 | s[2426] << 13 | s[1117] << 14 | s[1118] << 15 | (s[148] ? (s[2427] ? s[830] : s[822] ? (s[157] ? 2 : 0) : s[2428] ? s[831] : s[2429]) : 0) << 16 | s[2430] << 19 | s[2431] << 20 | s[1124] << 21 | (s[2268] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[835] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2432] ? 2 : 0) : s[2258] ? (s[2433] ? 3 : 0) : s[2259] ? (s[151] ? 4 : 0) : s[2261] ? (s[152] ? 5 : 0) : s[2262] ? (s[834] ? 6 : 0) : s[149] ? 7 : 0) : 0) << 22 | s[2434] << 25 | s[160] << 26 | s[161] << 27 | (s[160] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[835] : s[2261] ? (s[2435] ? 2 : 0) : s[2263]) : 0) << 28, s[1122], s[1123], s[158], s[159], s[1128] << 0 | s[1129] << 1 | s[1130] << 2 | (s[148] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[830] : s[2427] ? (s[2436] ? 2 : 0) : s[822] ? (s[157] ? 3 : 0) : s[845]) : 0) << 3 | s[1133] << 6 | s[1134] << 7 | s[1135] << 8 | s[1136] << 9 | s[787] << 10 | (s[148] ? (s[822] ? s[830] : s[856] ? s[829] : s[162] ? 3 : 0) : 0) << 11 | (f.kanVendeTilbageIArbejde ? 8192 : 0) | s[2437] << 14 | (f.maalgruppeForAnden ? 32768 : 0) | s[1140] << 16 | s[1141] << 17 | (s[1140] ? s[2255] : 0) << 18 | s[1142] << 20 | s[1143] << 21 | s[1147] << 22 | s[1148] << 23 | (s[821] ? s[832] : s[2438] ? s[833] : s[822] ? s[2439] : s[2440]) << 24 | (f.dokumenteretIngenUdvikling ? 134217728 : 0) | (f.heltAabenbartIngenUdvikling ? 268435456 : 0) | s[1149] << 29, s[1131], s[1132], s[1138], s[1139], s[1150] << 0 | (s[821] ? s[832] : s[2441] ? s[833] : s[853] ? s[2442] : s[2443]) << 1 | s[2444] << 4 | (f.oenskerRessourceforloeb ? 32 : 0) | s[1144] << 6 | s[1145] << 7 | s[1146] << 8 | (s[2445] ? 1 : s[821] ? s[2281] : s[2438] ? s[851] : s[822] ? (s[846] ? 4 : 0) : s[2441] ? s[880] : s[881] ? (s[171] ? 6 : 0) : s[163] ? 7 : 0) << 9 | s[2445] << 12 | s[163] << 13 | (f.komplekseProblemer ? 16384 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 32768 : 0) | (f.kraeverHelhedsorienteretForloeb ? 65536 : 0) | s[2446] << 17 | (f.laengerevarendeForsoergelse ? 262144 : 0) | (f.deltagetUdenOegetTilknytning ? 524288 : 0) | (f.behovForLaengerevarendeIndsats ? 1048576 : 0) | (f.ressourceforloebErBevilget ? (s[821] ? s[832] : s[2441] ? s[833] : s[881] ? s[2442] : s[882]) : 0) << 21 | s[170] << 24 | (f.ressourceforloebErBevilget ? (s[2447] ? s[2448] : s[2449] ? s[2450] : s[2451] ? (s[2452] ? 3 : 0) : s[2453] ? (s[168] ? 4 : 0) : s[2454]) : 0) << 25 | s[1154] << 28 | s[1155] << 29, s[1151], s[1152], s[1156] << 0 | (f.ressourceforloebErBevilget && s[162] ? 1 : f.ressourceforloebErBevilget && !s[162] ? (s[2447] ? (s[169] ? 2 : 0) : s[2449] ? (s[848] ? 3 : 0) : s[2453] ? (s[2452] ? 4 : 0) : s[2454]) : 0) << 1 | s[2455] << 4 | s[2456] << 5 | s[2457] << 6 | s[2458] << 7 | (f.indsatsErBegyndt ? 256 : 0) | s[2459] << 9 | s[2460] << 10 | (f.arbejdeIFoersteHalvaar ? 2048 : 0) | (f.saerligeGrundeModTeamet ? 4096 : 0) | s[1157] << 13 | s[1158] << 14 | (f.menerTilbuddetSkaderHelbredet ? 32768 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 65536 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 131072 : 0) | s[788] << 18 | (f.ressourceforloebErBevilget ? (s[2461] ? s[2462] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2463] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2464] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2465] ? 5 : 0) : 0) << 19 | s[1164] << 22 | s[1165] << 23 | (f.ressourceforloebErBevilget ? (s[2461] ? s[2462] : s[2464] ? s[2463] : s[2465] ? 3 : 0) : 0) << 24 | s[2466] << 26 | (f.kommunenHarTagetStillingTilForloebet ? 134217728 : 0) | s[1166] << 28 | s[1167] << 29, s[1160], s[1161], s[1168] << 0 | (f.ressourceforloebErBevilget ? (s[2447] ? s[2448] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2450] : s[2467] ? (s[2468] ? 3 : 0) : s[2451] ? (s[2469] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[168] ? 5 : 0) : s[2453] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[847] ? 7 : 0) : 0) << 1 | s[1171] << 4 | s[1172] << 5 | (f.ressourceforloebErBevilget ? (s[2447] ? s[2448] : s[2467] ? s[2450] : s[2453] ? (s[2469] ? 3 : 0) : s[847] ? 4 : 0) : 0) << 6 | s[2470] << 9 | s[2471] << 10 | s[2472] << 11 | s[1176] << 12 | (s[821] ? s[832] : s[822] ? s[833] : s[2441] ? s[831] : s[853] ? s[2473] : s[881] ? (s[217] ? 5 : 0) : s[883]) << 13 | s[2474] << 16 | s[173] << 17 | s[2475] << 18 | s[2476] << 19 | s[2477] << 20 | s[2478] << 21 | (f.ressourceforloebErBevilget ? (s[821] ? s[832] : s[822] ? s[833] : s[2441] ? s[831] : s[881] ? s[2473] : s[893]) : 0) << 22 | s[1179] << 25 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[2479] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[2480] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[2481] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 26 | s[1180] << 29, s[1169], s[1170], s[1174], s[1175], s[1177], s[1178], s[1181] << 0 | s[2257] << 1 | s[1182] << 4 | s[1183] << 5 | (s[863] ? s[832] : s[2228] ? s[864] : s[821] ? s[2229] : s[822] ? s[2482] : s[880]) << 6 | s[2483] << 9 | s[1186] << 10 | s[194] << 11 | s[1187] << 12 | (s[2484] ? 1 : s[2485] ? s[2281] : s[821] ? (s[852] ? 3 : 0) : s[822] ? s[2482] : s[853] ? s[880] : s[217] ? 6 : 0) << 13 | s[2484] << 16 | s[528] << 17 | s[853] << 18 | s[1195] << 19 | s[208] << 20 | s[2486] << 21 | (s[2486] === 1 ? s[2487] : s[2486] === 2 ? s[2487] : s[2486] === 3 ? s[2487] : s[2486] === 4 ? s[2487] : 0) << 24 | (f.aabenbartFormaalsloestAtAfproeve ? 33554432 : 0) | s[174] << 26 | s[175] << 27 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 268435456 : 0) | (f.varigeBegraensninger ? 536870912 : 0), (f.vaesentligeBegraensninger ? 1 : 0) | s[1185] << 1 | (s[1185] ? 0 : s[2488] <= 14511 /* 2009-09-24 */ ? 1 : s[2488] <= 18261 /* 2019-12-31 */ ? (s[2488] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2488] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 2 | s[789] << 4 | s[1190] << 5 | s[1191] << 6 | (s[2489] ? (s[2490] ? 0 : s[2491] <= 19133 /* 2022-05-21 */ ? (s[2489] ? 1 : 0) : s[790] ? 2 : 0) : 0) << 7 | s[2489] << 9 | s[1192] << 10 | s[1193] << 11 | s[1194] << 12 | (f.megetBegraensetArbejdsevne ? s[865] : 0) << 13 | (f.megetBegraensetArbejdsevne ? 32768 : 0) | s[1203] << 16 | s[1204] << 17 | s[2492] << 18 | (s[2492] === 1 ? 0 : s[2492] === 2 ? s[2493] : s[2492] === 3 ? s[2493] : s[2492] === 4 ? s[2493] : 0) << 21 | s[855] << 22 | (f.akutSkadeEllerSygdom ? 8388608 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 16777216 : 0) | s[235] << 25 | s[234] << 26 | s[236] << 27, (s[863] ? s[832] : s[821] ? s[864] : s[822] ? s[851] : s[2494]) << 0 | (f.redegoerelseForTilbud ? 8 : 0) | (f.redegoerelseForRessourcer ? 16 : 0) | (f.redegoerelseForVarigBegraensning ? 32 : 0) | (f.redegoerelseForNormaleVilkaar ? 64 : 0) | (f.sagenErForelagtTeamet ? 128 : 0) | (f.dokumentationForAfklaring ? 256 : 0) | (f.dokumentationForIndsatser ? 512 : 0) | (f.dokumentationForArbejdsevnen ? 1024 : 0) | s[2495] << 11 | s[2496] << 12 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 8192 : 0) | (f.dokumentationForSaerligeVilkaar ? 16384 : 0) | s[1197] << 15 | s[1198] << 16 | s[1199] << 17 | (s[401] ? 0 : s[2415] ? s[832] : s[2497] ? s[2416] : s[853] ? (s[402] ? 3 : 0) : s[854]) << 18 | s[401] << 21 | s[586] << 22 | (f.andenVurderingIndhentet ? 8388608 : 0) | s[2498] << 24 | s[2499] << 25 | s[2500] << 26 | (f.tilsvarendeIndgribende ? 134217728 : 0) | s[1200] << 28 | s[1201] << 29, s[791] << 0 | s[2501] << 1 | s[2502] << 4 | (s[2501] === 1 ? 0 : s[2501] === 2 ? s[2503] : s[2501] === 3 ? s[2503] : s[2501] === 4 ? s[2503] : 0) << 5 | s[1207] << 6 | s[1208] << 7 | s[1209] << 8 | (s[2504] && !s[2505] ? s[865] : 0) << 9 | s[2504] << 11 | s[2505] << 12 | (f.skriftligAftaleOmSaerligeVilkaar ? 8192 : 0) | (f.svaereFunktionerErNaevnt ? 16384 : 0) | s[2506] << 15 | (f.forsoegtUstoettetJob ? 65536 : 0) | s[1213] << 17 | s[1214] << 18 | s[865] << 19 | (f.foersteFleksjob ? 2097152 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 4194304 : 0) | s[1212] << 23 | s[2507] << 24 | (s[2507] === 2 ? 0 : s[2507] === 3 ? s[2508] : s[2507] === 4 ? s[2508] : 0) << 27 | s[859] << 28 | s[2509] << 29, s[1205], s[1206], s[1210], s[1211], s[861] << 0 | (f.ansatIFleksjob ? (s[874] ? s[832] : s[821] ? s[901] : s[2510]) : 0) << 1 | (f.fulgtOpIFleksjobbet ? 16 : 0) | s[1220] << 5 | s[792] << 6 | (s[1220] ? s[865] : 0) << 7 | (f.fleksjobErMidlertidigt ? 512 : 0) | s[1222] << 10 | s[1223] << 11 | s[1224] << 12 | s[1225] << 13 | (f.fleksjobbetOprettesNu ? 16384 : 0) | (f.beggeBederOmNyVurdering ? 32768 : 0) | s[1226] << 16 | s[1227] << 17 | s[2511] << 18 | (f.jobbetErOverenskomstdaekket ? 2097152 : 0) | (f.sammenligneligOverenskomstFindes ? 4194304 : 0) | s[1228] << 23 | s[1229] << 24 | s[1230] << 25 | s[2512] << 26 | (s[2512] === 1 ? 0 : s[2512] === 2 ? s[2513] : s[2512] === 3 ? s[2513] : 0) << 28 | s[195] << 29, s[1215], s[1216], s[1218], s[1219], s[196] << 0 | s[1231] << 1 | s[1232] << 2 | (f.udfoererFunktionaerarbejde ? 8 : 0) | s[2514] << 4 | s[191] << 5 | s[192] << 6 | s[2515] << 7 | s[2516] << 8 | s[2517] << 9 | s[187] << 10 | s[188] << 11 | (s[2130] ? (s[821] ? s[832] : s[822] ? s[833] : s[2518]) : 0) << 12 | (s[2130] ? (s[821] ? s[832] : s[2415] ? s[833] : s[822] ? s[2519] : s[867] ? s[845] : s[182] ? 5 : 0) : 0) << 15 | s[215] << 18 | s[216] << 19 | (s[191] && !s[192] && s[1] ? s[2520] : 0) << 20 | s[793] << 23 | s[1234] << 24 | s[2520] << 25 | (f.fikFleksloentilskudMedUrette ? 268435456 : 0) | (f.fleksloentilskudModBedreVidende ? 536870912 : 0), s[184], s[183], s[185], s[186], s[213], s[214], s[2521] << 0 | (f.loennenKunneIkkeEfterreguleres ? 2 : 0) | s[1237] << 2 | (s[793] && !s[1234] && s[1] ? s[2520] : 0) << 3 | (f.kravetKunneAldrigInddrives ? 64 : 0) | s[794] << 7 | s[1239] << 8 | s[2522] << 9 | (f.virksomhedErHovedbeskaeftigelse ? 2048 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 4096 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 8192 : 0) | s[2523] << 14 | (f.tilskuddetErFoersteGang ? 32768 : 0) | s[2524] << 16 | s[795] << 17 | s[796] << 18 | (s[795] ? s[2522] : 0) << 19 | s[2525] << 21 | s[1249] << 22 | (s[794] && !s[1239] && s[1] ? s[2522] : 0) << 23 | s[1252] << 25 | s[1253] << 26 | s[201] << 27 | s[200] << 28 | s[199] << 29, s[1235], s[1236], s[1240], s[1241], s[1243], s[1244], s[1245], s[1246], s[1247], s[1248], s[1250], s[1251], (s[866] ? s[832] : 0) << 0 | s[1258] << 1 | s[1259] << 2 | (s[866] ? s[2511] : 0) << 3 | s[211] << 6 | s[1262] << 7 | s[1263] << 8 | (s[2526] && !s[2527] ? s[2511] : 0) << 9 | s[2526] << 12 | s[2527] << 13 | (f.fleksjobPaaFuldTid ? 16384 : 0) | s[1266] << 15 | s[1267] << 16 | s[205] << 17 | s[203] << 18 | s[206] << 19 | s[2528] << 20 | (s[2528] === 1 ? s[2529] : s[2528] === 2 ? s[2529] : s[2528] === 3 ? s[2529] : s[2528] === 4 ? s[2529] : 0) << 23 | s[204] << 25 | s[202] << 26 | s[872] << 27 | (f.oenskerDeltid ? 268435456 : 0) | (f.deltidHavdeSammeAarsag ? 536870912 : 0), s[1256], s[1257], s[1260], s[1261], s[1264], s[1265], s[873] << 0 | (f.personligeForholdErAendret ? 2 : 0) | s[2530] << 2 | (f.senesteJobVarDeltid ? 8 : 0) | (f.deltidDeSeneste12Maaneder ? 16 : 0) | s[1270] << 5 | s[1271] << 6 | (s[1270] && !s[2531] ? s[2511] : 0) << 7 | s[2531] << 10 | s[1272] << 11 | s[1273] << 12 | (f.svaertVedAtOpretholdeVirksomheden ? 8192 : 0) | s[2532] << 14 | s[1276] << 15 | s[1277] << 16 | (s[1272] && !s[1273] && s[1] ? s[2486] : 0) << 17 | s[1280] << 20 | s[1281] << 21 | s[1282] << 22 | s[1283] << 23 | s[2533] << 24 | (f.begraensningerIArbejdsevnen ? 134217728 : 0) | (f.andenIndsatsErIkkeNok ? 268435456 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 536870912 : 0), s[1268], s[1269], s[1274], s[1275], s[1278], s[1279], s[1676] << 0 | s[410] << 1 | s[413] << 2 | (f.revalideringErBevilget ? s[2533] : 0) << 3 | (f.revalideringErBevilget ? 64 : 0) | s[797] << 7 | s[422] << 8 | (f.erhvervssigtetErAfklaret ? 512 : 0) | s[2534] << 10 | s[2535] << 11 | s[1292] << 12 | s[1293] << 13 | s[876] << 14 | s[2536] << 15 | (f.betydeligeBegraensninger ? 262144 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 524288 : 0) | (f.talerForLangUddannelse ? 1048576 : 0) | s[1288] << 21 | s[2537] << 22 | (s[2537] === 1 ? s[2538] : s[2537] === 2 ? s[2538] : s[2537] === 3 ? s[2538] : s[2537] === 4 ? s[2538] : 0) << 25 | s[1289] << 26 | s[1290] << 27 | s[1291] << 28 | s[1294] << 29, s[1285], s[1286], s[1295] << 0 | (s[874] ? s[832] : s[822] ? s[901] : s[853] ? s[831] : s[2443]) << 1 | s[798] << 4 | s[1297] << 5 | (s[863] ? s[832] : s[2228] ? s[864] : s[2539] ? s[2229] : s[2540]) << 6 | (f.mentorFremmerMaalet ? 512 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 1024 : 0) | s[2541] << 11 | s[2542] << 12 | s[1300] << 13 | (s[798] && !s[1297] && s[1] ? (s[863] ? s[832] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[864] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[2543] ? 3 : 0) : s[2539] ? (s[2544] ? 4 : 0) : s[822] ? (s[879] ? 5 : 0) : s[2545]) : 0) << 14 | s[1301] << 17 | s[1302] << 18 | s[1303] << 19 | (s[863] ? s[832] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[864] : s[2539] ? (s[2546] ? 3 : 0) : s[2540]) << 20 | (f.udskrivesFraPsykiatrien ? 8388608 : 0) | s[2547] << 24 | s[1304] << 25 | s[1305] << 26 | s[1306] << 27, s[1298], s[1299], (s[2548] ? (s[863] ? s[832] : s[822] ? s[864] : s[2549]) : 0) << 0 | s[2548] << 3 | (f.optagetPaaUddannelse ? 16 : 0) | s[2550] << 5 | s[226] << 6 | s[228] << 7 | s[227] << 8 | (s[863] ? s[832] : s[2228] ? s[864] : s[2551] ? s[2229] : s[2552] ? (s[232] ? 4 : 0) : s[822] ? (s[220] ? 5 : 0) : s[2545]) << 9 | s[2553] << 12 | s[2554] << 13 | s[2555] << 14 | s[2556] << 15 | s[2557] << 16 | s[2558] << 17 | s[233] << 18 | s[2559] << 19 | s[2560] << 20 | s[2561] << 21 | s[2562] << 22 | s[2563] << 23 | s[2564] << 24 | s[2565] << 25 | s[2566] << 26 | s[2567] << 27 | s[2568] << 28 | s[2569] << 29, s[2570] << 0 | s[2571] << 1 | s[2572] << 2 | s[2573] << 3 | s[2574] << 4 | s[2575] << 5 | s[2576] << 6 | s[2577] << 7 | s[2578] << 8 | s[2579] << 9 | s[2580] << 10 | s[2581] << 11 | s[2582] << 12 | (f.befordringEfterKonkretVurdering ? 8192 : 0) | s[231] << 14 | s[229] << 15 | s[230] << 16 | (s[863] ? s[832] : s[2551] ? s[864] : s[2552] ? (s[232] ? 3 : 0) : s[822] ? (s[220] ? 4 : 0) : s[880]) << 17 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 1048576 : 0) | s[2583] << 21 | s[2584] << 22 | s[2585] << 23 | s[2586] << 24 | s[2587] << 25 | s[2588] << 26 | s[2589] << 27 | s[224] << 28 | s[225] << 29, s[222], s[223], s[2590] << 0 | s[2591] << 1 | s[1309] << 2 | s[1310] << 3 | s[1311] << 4 | s[1312] << 5 | s[799] << 6 | s[1314] << 7 | s[2592] << 8 | s[2593] << 9 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 1024 : 0) | s[2594] << 11 | s[2595] << 12 | s[2596] << 13 | s[1317] << 14 | (s[799] && !s[1314] && s[1] ? (s[863] ? s[832] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[864] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[2597] ? 3 : 0) : s[822] ? (s[2598] ? 4 : 0) : s[880]) : 0) << 15 | s[800] << 18 | s[1319] << 19 | s[2599] << 20 | (f.revurderingensGrundlagMangler ? 8388608 : 0) | s[1322] << 24 | (s[800] && !s[1319] && s[1] ? s[2599] : 0) << 25 | s[240] << 28 | s[241] << 29, s[1307], s[1308], s[1315], s[1316], s[1320], s[1321], s[242] << 0 | (f.harSamleverMedForsoergelsespligt ? (s[874] ? s[832] : s[338] ? s[901] : s[2414] ? s[2600] : s[2601]) : 0) << 1 | (f.harSamleverMedForsoergelsespligt ? 16 : 0) | s[244] << 5 | s[246] << 6 | s[2602] << 7 | (f.aendringIForholdene ? 512 : 0) | (f.kanIkkeForsoergeSig ? 1024 : 0) | (f.behovetDaekkesAfAndenYdelse ? 2048 : 0) | s[261] << 12 | s[262] << 13 | s[2603] << 14 | s[245] << 17 | s[247] << 18 | s[2604] << 19 | (f.harRimeligtTilbudOmArbejde ? 1048576 : 0) | (f.udnytterSineMuligheder ? 2097152 : 0) | s[2605] << 22 | (f.erGift ? 8388608 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 16777216 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 33554432 : 0) | s[2606] << 26 | s[2607] << 27 | s[2608] << 28 | s[2609] << 29, s[239] << 0 | s[1352] << 1 | s[2610] << 2 | s[2611] << 4 | s[2612] << 5 | s[1355] << 6 | s[1347] << 7 | s[1348] << 8 | s[1349] << 9 | s[1323] << 10 | s[1324] << 11 | s[1325] << 12 | s[1326] << 13 | s[2613] << 14 | (f.arbejderDeltid ? 32768 : 0) | (f.dagpengeUnderDetHoejeste ? 65536 : 0) | (f.klarTilFuldTid ? 131072 : 0) | s[1332] << 18 | s[1333] << 19 | s[1334] << 20 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[832] : s[874] ? (s[2614] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2282] : s[545] ? (s[2615] ? 4 : 0) : s[8] ? 5 : 0) << 21 | s[2616] << 24 | (f.kanIkkeFaaOrdinaertArbejde ? 33554432 : 0) | s[2617] << 26 | s[318] << 27 | s[1335] << 28 | s[801] << 29, s[1350], s[1351], s[1353], s[1354], (s[316] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[2618] : s[2619] ? 2 : 0) : 0) << 0 | s[316] << 2 | s[315] << 3 | s[2620] << 4 | s[2621] << 5 | s[2622] << 6 | s[1337] << 7 | s[1338] << 8 | (s[316] ? s[2618] : 0) << 9 | s[1345] << 10 | s[1346] << 11 | (s[1345] ? (s[2623] ? s[2618] : s[822] ? (s[763] ? 2 : 0) : s[2624] ? s[831] : s[408] ? 4 : 0) : 0) << 12 | (f.hjaelpEfterVoksensatsen ? 32768 : 0) | s[1341] << 16 | s[1342] << 17 | (s[1345] ? s[2618] : 0) << 18 | s[2625] << 19 | s[2626] << 20 | (f.hjaelpPaaSUNiveau ? 2097152 : 0) | s[250] << 22 | s[251] << 23 | s[238] << 24 | s[1358] << 25 | s[256] << 26 | s[2627] << 27 | s[2628] << 28 | s[312] << 29, s[1343], s[1344], s[1339], s[1340], s[306], s[305], s[313] << 0 | s[2629] << 1 | (f.borHosForaeldre ? 4 : 0) | (f.forsoergerEgetBarnIHjemmet ? 8 : 0) | s[2630] << 4 | s[2631] << 5 | s[1356] << 6 | s[1357] << 7 | (s[248] ? s[832] : s[2294]) << 8 | s[294] << 10 | s[264] << 11 | (f.harForsoergelsespligt ? 4096 : 0) | s[2632] << 13 | (f.boernOpholderSigIDanmark ? 16384 : 0) | (f.boernLigestillet ? 32768 : 0) | s[295] << 16 | s[2633] << 17 | s[2634] << 18 | (f.retTilEkstraBoernetilskud ? 524288 : 0) | s[2635] << 20 | s[2636] << 21 | s[2637] << 22 | s[2638] << 23 | s[2639] << 24 | s[2640] << 25 | s[298] << 26 | s[2641] << 27 | s[2642] << 28 | (f.enligEfterBoernetilskudsloven ? 536870912 : 0), s[292], s[290], s[291], s[293], s[296], s[297], s[2643] << 0 | s[2644] << 1 | s[2645] << 2 | s[2646] << 3 | s[301] << 4 | s[2647] << 5 | s[2648] << 6 | s[259] << 7 | s[260] << 8 | (f.erForrevalidend ? 512 : 0) | s[258] << 10 | s[257] << 11 | s[2649] << 12 | s[2650] << 13 | s[304] << 14 | (s[238] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1358] : s[2651] ? 2 : 0) : 0) << 15 | s[2652] << 17 | s[2653] << 18 | s[2654] << 19 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 1048576 : 0) | (f.tillaegspakkenIJuli2025 ? 2097152 : 0) | s[270] << 22 | s[285] << 23 | s[2655] << 24 | (s[2655] === 1 ? (s[2656] ? 1 : 0) : 0) << 25 | s[2657] << 26 | s[2656] << 27 | (f.deltagerEllerOenskerTilbud ? 268435456 : 0) | s[2658] << 29, s[299], s[300], s[302], s[303], s[282], s[281], s[2659] << 0 | (f.saerligtKomplekseUdfordringer ? 2 : 0) | s[2660] << 2 | s[271] << 3 | s[276] << 4 | (s[2661] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[2662] : s[2106] ? (s[2663] ? 2 : 0) : s[2108]) : 0) << 5 | s[2661] << 7 | (f.samleverMedUngeydelse ? 256 : 0) | s[311] << 9 | s[314] << 10 | s[2664] << 11 | (f.psykiskLidelseNaevntILoven ? 4096 : 0) | s[2665] << 13 | (f.gravidEfter12Uge ? 16384 : 0) | s[1361] << 15 | s[1362] << 16 | s[2666] << 17 | s[2667] << 18 | s[2668] << 19 | s[2669] << 20 | s[1365] << 21 | s[1366] << 22 | (s[2670] && !s[2671] ? s[2603] : 0) << 23 | s[2670] << 26 | s[2671] << 27 | s[412] << 28 | (f.forsoergelsespligtUdenForHjemmet ? 536870912 : 0), s[266], s[268], s[307], s[309], s[1359], s[1360], s[1363], s[1364], s[1367], s[1368], s[321] << 0 | s[322] << 1 | s[323] << 2 | (f.erGift ? s[2602] : 0) << 3 | s[326] << 5 | s[327] << 6 | s[1370] << 7 | s[1371] << 8 | s[802] << 9 | (s[2672] ? s[2618] : 0) << 10 | s[2672] << 11 | s[1373] << 12 | s[1374] << 13 | s[1381] << 14 | (s[321] && !s[322] && !s[323] ? s[2610] : 0) << 15 | s[1377] << 17 | s[1378] << 18 | s[1584] << 19 | s[494] << 20 | s[2673] << 21 | s[2674] << 22 | s[2675] << 23 | (f.aendringenErEnSocialBegivenhed ? 16777216 : 0) | s[767] << 25 | s[765] << 26 | s[766] << 27, s[324], s[325], s[1379], s[1380], s[1375], s[1376], (s[874] ? s[832] : s[2676] ? s[901] : s[2106] ? (s[373] ? 3 : 0) : s[248] ? (s[353] ? 4 : 0) : s[881] ? s[2109] : s[883]) << 0 | (f.storForsoergerbyrdeEllerBoligudgift ? 8 : 0) | (f.parUdenForSaerligStoette ? 16 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 32 : 0) | s[2677] << 6 | s[2678] << 7 | (f.opfylderBetingelserForKontanthjaelp ? 256 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 512 : 0) | s[2679] << 10 | s[1383] << 11 | s[1384] << 12 | s[1385] << 13 | (s[874] ? s[832] : s[248] ? s[901] : s[2680]) << 14 | (f.billigereBoligErUndersoegt ? 131072 : 0) | (f.billigereBoligErRimelig ? 262144 : 0) | (f.konkretBilligereBoligErFundet ? 524288 : 0) | s[1386] << 20 | s[1387] << 21 | s[498] << 22 | (s[902] ? s[832] : s[822] ? s[2681] : s[2518]) << 23 | (f.skriftligtVejledtOmSanktioner ? 67108864 : 0) | (f.vejledningErGennemgaaet ? 134217728 : 0) | s[1388] << 28 | s[1389] << 29, (s[874] ? s[832] : s[338] ? s[901] : s[822] ? s[2600] : s[2428] ? s[845] : s[248] ? (s[147] ? 5 : 0) : s[2286]) << 0 | (f.manglendeViljeTilRaadighed ? 8 : 0) | s[1390] << 4 | s[1391] << 5 | (f.revalideringErBevilget ? (s[874] ? s[832] : s[2106] ? s[901] : s[2682] ? s[2108] : s[822] ? s[2683] : s[2684]) : 0) << 6 | s[332] << 9 | s[333] << 10 | (s[2685] ? (s[248] ? s[885] : s[2294]) : 0) << 11 | s[2685] << 13 | s[331] << 14 | s[1395] << 15 | s[1396] << 16 | (s[0] ? s[2686] : 0) << 17 | s[404] << 19 | s[1397] << 20 | s[1398] << 21 | (s[0] ? (s[2687] ? s[885] : s[411] ? 2 : 0) : 0) << 22 | s[347] << 24 | s[348] << 25 | (s[2688] ? s[2686] : 0) << 26 | s[2688] << 28 | s[2689] << 29, s[329], s[330], s[1393], s[1394], s[346], s[345], s[2690] << 0 | s[2691] << 1 | s[2692] << 2 | s[2693] << 3 | s[1403] << 4 | s[340] << 5 | (s[0] ? (s[2414] ? s[885] : s[2694]) : 0) << 6 | s[344] << 8 | s[343] << 9 | s[885] << 10 | s[1406] << 11 | s[1407] << 12 | (s[0] ? (s[2441] ? s[885] : s[2695] ? (s[171] ? 2 : 0) : s[881] ? (s[2696] ? 3 : 0) : s[882]) : 0) << 13 | s[1401] << 16 | s[1402] << 17 | s[1410] << 18 | s[1411] << 19 | s[830] << 20 | s[390] << 21 | s[391] << 22 | (s[145] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[830] : s[2106] ? (s[385] ? 2 : 0) : s[2108]) : 0) << 23 | s[2697] << 25 | s[2698] << 26 | s[2699] << 27 | s[384] << 28 | s[729] << 29, s[342], s[339], s[1404], s[1405], s[1399], s[1400], s[1408], s[1409], s[389], s[388], s[1419] << 0 | s[363] << 1 | (s[145] ? (s[2414] ? s[830] : s[2694]) : 0) << 2 | s[366] << 4 | s[367] << 5 | s[1426] << 6 | s[1427] << 7 | (s[145] ? (s[2676] ? s[830] : s[2414] ? (s[373] ? 2 : 0) : s[2700] ? s[2417] : s[425] ? 4 : 0) : 0) << 8 | s[1421] << 11 | s[1422] << 12 | s[2701] << 13 | (f.ansatIFleksjobVedForloebetsStart ? 16384 : 0) | s[1423] << 15 | s[1424] << 16 | s[1425] << 17 | s[1431] << 18 | s[1432] << 19 | s[1433] << 20 | (s[145] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[830] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[2702] ? 2 : 0) : s[2703] ? 3 : 0) : 0) << 21 | s[1414] << 23 | s[1415] << 24 | s[1416] << 25 | s[1417] << 26 | s[1418] << 27 | (s[2704] ? s[2255] : 0) << 28, s[365], s[362], s[386], s[387], s[1412], s[1413], s[2704] << 0 | s[1428] << 1 | s[1429] << 2 | s[1430] << 3 | (s[0] ? (s[2700] ? s[885] : s[425] ? 2 : 0) : 0) << 4 | s[400] << 6 | s[399] << 7 | (f.fleksjobErSlut ? 256 : 0) | s[2705] << 9 | s[1436] << 10 | s[1437] << 11 | s[397] << 12 | s[398] << 13 | (s[145] ? (s[2695] ? s[830] : s[2696] ? 2 : 0) : 0) << 14 | s[1445] << 16 | s[396] << 17 | s[395] << 18 | s[2706] << 19 | s[2707] << 20 | s[2708] << 21 | s[2709] << 22 | (f.ferienErAftalt ? 8388608 : 0) | s[1438] << 24 | s[1439] << 25 | (s[145] ? (s[2106] ? s[830] : s[353] ? 2 : 0) : 0) << 26 | s[2710] << 28 | s[2711] << 29, s[1434], s[1435], s[1443], s[1444], s[1446], s[1447], (f.deltagerAktivt ? 1 : 0) | s[2712] << 1 | s[2713] << 2 | (f.holderFerieMedYdelse ? 8 : 0) | s[1440] << 4 | s[1441] << 5 | s[1442] << 6 | (s[2714] ? (s[2497] ? s[830] : s[402] ? 2 : 0) : 0) << 7 | s[2714] << 9 | s[1448] << 10 | s[407] << 11 | s[1449] << 12 | (s[405] ? (s[900] ? s[888] : s[2715] ? s[2716] : s[2717] ? (s[483] ? 3 : 0) : s[2718] ? (s[2719] ? 4 : 0) : s[2720] ? (s[2721] ? 5 : 0) : s[2722] ? 6 : 0) : 0) << 13 | s[405] << 16 | (f.personligKontaktErForsoegt ? 131072 : 0) | (s[405] ? s[2723] : 0) << 18 | s[1459] << 20 | s[1460] << 21 | (s[1459] ? s[2723] : 0) << 22 | s[2724] << 24 | s[2725] << 25 | s[2726] << 26 | s[2727] << 27 | s[2728] << 28 | (f.kontaktErGenoprettet ? 536870912 : 0), s[1450], s[1451], s[1457], s[1458], s[1453], s[1454], s[1455] << 0 | s[1456] << 1 | (s[2729] ? s[2723] : 0) << 2 | s[2729] << 4 | s[2730] << 5 | s[2731] << 6 | s[2732] << 7 | s[2733] << 8 | (f.rimeligGrundTilBrud ? 512 : 0) | s[1461] << 10 | s[1462] << 11 | s[1463] << 12 | (s[2734] ? s[2723] : 0) << 13 | s[2734] << 15 | s[2735] << 16 | (f.nedsatSammeMaaned ? 131072 : 0) | s[1466] << 18 | s[1467] << 19 | (s[1466] && !s[2736] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[888] : s[2737] ? 2 : 0) : 0) << 20 | s[2736] << 22 | s[1468] << 23 | s[1469] << 24 | (f.ydelsenBoerOphoere ? 33554432 : 0) | (f.modBedreVidende ? 67108864 : 0) | s[2738] << 27 | s[2739] << 28, s[1464], s[1465], s[1470], s[1471], s[1472], s[1473], s[1475], s[1476], (s[145] ? (s[822] ? s[830] : s[2624] ? s[829] : s[2441] ? s[2740] : s[2741] ? s[2473] : s[867] ? (s[541] ? 5 : 0) : s[2428] ? (s[182] ? 6 : 0) : s[2742] ? s[2743] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[542] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[31] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[2744] ? 10 : 0) : s[2745] ? (s[2746] ? 11 : 0) : s[507] ? 12 : 0) : 0) << 0 | s[419] << 4 | s[418] << 5 | (f.revalideringErBevilget ? (s[874] ? s[832] : s[2747] ? s[901] : s[822] ? s[2748] : s[2440]) : 0) << 6 | (f.foelgerRevalideringsplanen ? 512 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 1024 : 0) | s[2749] << 11 | (f.netopForladtSkolen ? 4096 : 0) | (f.kanKlareSigMedSU ? 8192 : 0) | s[2750] << 14 | (f.saerligtBegraensedeErhvervsmuligheder ? 32768 : 0) | s[1477] << 16 | s[1478] << 17 | s[1479] << 18 | (f.revalideringErBevilget ? (s[874] ? s[832] : s[2751] ? s[901] : s[2687] ? s[2752] : s[822] ? s[2753] : s[2684]) : 0) << 19 | s[1497] << 22 | s[1498] << 23 | s[1499] << 24 | (s[1488] ? s[2754] : 0) << 25 | s[1488] << 28 | s[1492] << 29, s[1490], s[1491], (s[256] ? 0 : s[2754]) << 0 | s[1489] << 3 | s[420] << 4 | s[421] << 5 | (s[2755] ? s[2754] : 0) << 6 | s[2756] << 9 | s[2757] << 10 | s[1482] << 11 | s[1483] << 12 | (s[2755] ? s[2533] : 0) << 13 | s[1485] << 16 | (s[1485] ? 0 : s[2758] <= 13858 /* 2007-12-11 */ ? 1 : s[2758] <= 18261 /* 2019-12-31 */ ? (s[2758] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[2758] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 17 | s[1495] << 19 | s[1496] << 20 | (s[2759] && !s[2760] ? s[2754] : 0) << 21 | s[2759] << 24 | s[2760] << 25 | s[2761] << 26 | s[2762] << 27 | s[2763] << 28 | s[1501] << 29, s[1486], s[1487], s[416], s[415], s[1480], s[1481], s[1493], s[1494], (s[797] && !s[422] && s[1] ? s[2533] : 0) << 0 | s[1502] << 3 | s[1503] << 4 | (f.kortvarigAfbrydelseUdenBetydning ? 32 : 0) | (f.fravaerVedBarselIRevalidering ? 64 : 0) | s[1506] << 7 | (f.revalideringErBevilget ? (s[874] ? s[832] : s[2751] ? s[901] : s[2687] ? s[2752] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[2753] : s[2700] ? (s[2764] ? 5 : 0) : s[822] ? (s[425] ? 6 : 0) : s[881] ? (s[26] ? 7 : 0) : s[2765]) : 0) << 8 | s[2766] << 12 | s[1507] << 13 | s[1508] << 14 | (f.revalideringErBevilget ? (s[822] ? s[832] : s[2253]) : 0) << 15 | s[2767] << 17 | s[1511] << 18 | s[1512] << 19 | (s[874] ? s[2181] : s[821] ? s[901] : s[851]) << 20 | s[2768] << 22 | s[2769] << 23 | s[2770] << 24 | s[2771] << 25 | s[2772] << 26 | s[2773] << 27 | s[2774] << 28 | s[489] << 29, s[1504], s[1505], s[1509], s[1510], s[890] << 0 | s[2775] << 1 | (s[2775] === 1 ? s[2776] : s[2775] === 2 ? s[2776] : 0) << 3 | (f.ledighedsydelseForAfbrydelse ? 16 : 0) | s[434] << 5 | s[431] << 6 | (f.erVisiteretTilFleksjob ? s[2198] : 0) << 7 | s[432] << 9 | s[433] << 10 | s[2777] << 11 | s[469] << 12 | s[471] << 13 | (s[2778] && !s[2779] ? (s[2780] ? s[885] : s[2781] ? s[2782] : s[2783] ? 3 : 0) : 0) << 14 | s[2778] << 16 | s[2779] << 17 | s[2784] << 18 | s[2785] << 19 | s[480] << 20 | s[481] << 21 | (s[0] ? (s[2780] ? s[885] : s[2415] ? s[2782] : s[2781] ? s[2519] : s[248] ? (s[2783] ? 4 : 0) : s[2109]) : 0) << 22 | s[2786] << 25 | s[2787] << 26 | s[441] << 27 | s[442] << 28 | s[435] << 29, s[1515], s[1516], s[479], s[478], (s[435] ? (s[881] ? (s[435] ? 1 : 0) : s[2788]) : 0) << 0 | s[2789] << 2 | (f.ventesRaskInden8Uger ? 8 : 0) | s[2790] << 4 | s[2791] << 5 | (f.oenskerTidligOpfoelgning ? 64 : 0) | s[2792] << 7 | s[440] << 8 | s[438] << 9 | s[439] << 10 | (s[919] ? s[832] : s[2098] ? s[2295] : s[2428] ? s[2793] : s[881] ? s[2429] : s[2794]) << 11 | s[2795] << 14 | s[2796] << 15 | s[2797] << 16 | s[2798] << 17 | s[444] << 18 | s[443] << 19 | (s[147] && s[448] ? 1 : s[147] && !s[447] ? (s[881] ? (s[147] ? 2 : 0) : s[2799]) : 0) << 20 | s[447] << 23 | s[2800] << 24 | s[2801] << 25 | s[2802] << 26 | s[579] << 27 | s[2803] << 28 | s[2804] << 29, s[569] << 0 | (f.forudsigeligtForloeb ? 2 : 0) | s[2805] << 2 | s[2806] << 3 | s[2807] << 4 | s[2808] << 5 | s[2809] << 6 | s[2810] << 7 | (f.opfoelgningOenskes ? 256 : 0) | (f.opfoelgningAlligevel ? 512 : 0) | s[2811] << 10 | s[2812] << 11 | s[1841] << 12 | s[1842] << 13 | (s[448] ? 1 : s[447] ? 0 : s[919] ? s[2281] : s[2098] ? s[2813] : s[2814]) << 14 | s[446] << 17 | s[445] << 18 | s[1519] << 19 | s[1520] << 20 | (s[2815] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[2181] : s[821] ? (s[2816] ? 2 : 0) : s[851]) : 0) << 21 | s[2815] << 23 | s[1523] << 24 | (s[2817] ? 1 : s[874] ? s[2818] : s[2282]) << 25 | s[2817] << 27 | (f.modtogLedighedsydelse30Juni2006 ? 268435456 : 0) | s[2819] << 29, s[1839], s[1840], s[1517], s[1518], s[1521], s[1522], s[2820] << 0 | s[2821] << 1 | s[2822] << 2 | s[2823] << 3 | (f.revurderetFoer ? 16 : 0) | s[2824] << 5 | s[2825] << 6 | s[2826] << 7 | s[2827] << 8 | s[2828] << 9 | s[2829] << 10 | s[2830] << 11 | s[1526] << 12 | s[2181] << 13 | s[2831] << 14 | s[2832] << 15 | s[1529] << 16 | s[1530] << 17 | s[2833] << 18 | (s[2833] === 1 ? 0 : s[2833] === 2 ? 0 : s[2833] === 4 ? (s[2834] ? 1 : 0) : 0) << 21 | s[895] << 22 | s[221] << 23 | s[2834] << 24 | (f.flyttedeKommuneMedLedighedsydelse ? 33554432 : 0) | (f.flytningForhindrerFristen ? 67108864 : 0) | s[1531] << 27 | s[1532] << 28 | s[1535] << 29, s[1524], s[1525], s[1527], s[1528], s[1533], s[1534], s[1536] << 0 | s[1539] << 1 | s[1540] << 2 | s[1543] << 3 | s[1544] << 4 | s[803] << 5 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[2835] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[2836] ? 3 : 0) : s[2837] ? 4 : 0) << 6 | s[2838] << 9 | s[2839] << 10 | s[2840] << 11 | s[2841] << 12 | s[1552] << 13 | (s[1552] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1552] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 14 | s[1553] << 16 | s[1554] << 17 | s[2842] << 18 | s[2843] << 19 | s[2844] << 20 | (f.berettigetVedOvergangen ? 2097152 : 0) | s[2845] << 22 | s[1559] << 23 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1559] ? 1 : 0) : s[2846] ? 2 : 0) << 24 | s[1560] << 26 | s[1561] << 27 | s[1562] << 28, s[1537], s[1538], s[1541], s[1542], s[1545], s[1546], s[1548], s[1549], s[1550], s[1551], s[1555], s[1556], s[1557], s[1558], (s[2715] ? s[2847] : s[2717] ? (s[483] ? 2 : 0) : s[2718] ? (s[2719] ? 3 : 0) : s[2720] ? (s[2721] ? 4 : 0) : s[2722] ? 5 : 0) << 0 | s[1563] << 3 | s[1564] << 4 | (f.harSoegtAktivtMedLedighedsydelse ? 32 : 0) | s[1567] << 6 | s[1568] << 7 | (s[1567] ? (s[2848] ? s[2847] : s[2849]) : 0) << 8 | s[2850] << 10 | s[2851] << 11 | s[804] << 12 | s[2852] << 13 | s[2853] << 15 | s[2854] << 16 | s[2855] << 17 | s[2856] << 18 | s[2857] << 19 | s[1574] << 20 | s[1575] << 21 | (s[1574] ? s[2852] : 0) << 22 | s[1576] << 24 | s[1577] << 25 | s[2858] << 26 | s[2859] << 27 | s[2860] << 28 | s[2861] << 29, s[1565], s[1566], s[1569], s[1570], s[1572], s[1573], s[2862] << 0 | s[2863] << 1 | s[2864] << 2 | s[2865] << 3 | s[2866] << 4 | s[2867] << 5 | s[2868] << 6 | s[2869] << 7 | s[1578] << 8 | s[1579] << 9 | (s[821] ? s[2181] : s[2106] ? s[833] : s[2108]) << 10 | s[1580] << 12 | s[1581] << 13 | (f.staarTilRaadighedForFleksjob ? 16384 : 0) | (f.pensionssagUnderBehandling ? 32768 : 0) | s[492] << 16 | s[495] << 17 | s[2870] << 18 | s[2871] << 19 | s[2872] << 20 | s[2873] << 21 | s[491] << 22 | s[490] << 23 | s[2874] << 24 | s[500] << 25 | s[1635] << 26 | (f.udgiftenErPaataget ? 134217728 : 0) | s[2875] << 28 | (f.hjaelpTrodsSenAnsoegning ? 536870912 : 0), s[1582] << 0 | s[1583] << 1 | (s[874] ? s[832] : s[822] ? s[901] : s[831]) << 2 | (f.egenBetalingVanskeliggoerFremtiden ? 16 : 0) | s[502] << 5 | s[503] << 6 | (f.udgiftenErHeltAfgoerende ? 128 : 0) | s[2876] << 8 | s[1585] << 9 | s[1586] << 10 | (f.udsaettelsestruetPaaGrundAfRestance ? 2048 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 4096 : 0) | (f.hjaelpenDaekkerKunSanktion ? 8192 : 0) | (f.kanIkkeBetaleUdgiften ? 16384 : 0) | s[1587] << 15 | s[1588] << 16 | s[1589] << 17 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2094] : 0) << 18 | s[1590] << 20 | s[1591] << 21 | (f.udgiftenDaekkesEfterAndenLov ? 4194304 : 0) | (f.behandlingenErNoedvendig ? 8388608 : 0) | s[2877] << 24 | (f.behandlingUdenForDetOffentlige ? 33554432 : 0) | s[2878] << 26 | (f.offentligBehandlingFindes ? 134217728 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 268435456 : 0) | s[1594] << 29, s[1592], s[1593], s[1595] << 0 | (s[821] ? s[832] : s[248] ? s[833] : s[2879]) << 1 | s[2880] << 3 | s[2881] << 4 | s[2882] << 5 | (f.ydelsenSvarerTilKontanthjaelp ? 64 : 0) | s[2883] << 7 | s[2884] << 8 | (f.opfylderKontanthjaelpensOekonomi ? 512 : 0) | s[2885] << 10 | s[2886] << 11 | s[2887] << 12 | s[2888] << 13 | s[181] << 14 | s[1598] << 15 | s[1599] << 16 | (s[1594] && !s[1595] && s[1] ? (s[821] ? s[832] : s[338] ? s[833] : s[2889] ? s[2600] : s[248] ? (s[2890] ? 4 : 0) : s[2109]) : 0) << 17 | s[2891] << 20 | s[2892] << 21 | s[2893] << 22 | s[2894] << 23 | s[328] << 24 | s[805] << 25 | s[1601] << 26 | s[1604] << 27 | (s[805] && !s[1601] && s[1] ? (s[821] ? s[832] : s[2889] ? s[833] : s[2890] ? 3 : 0) : 0) << 28, s[1596], s[1597], s[1602], s[1603], s[806] << 0 | s[1606] << 1 | (f.faarKontanthjaelpVedMedicin ? 4 : 0) | s[2895] << 3 | s[2896] << 4 | s[2897] << 5 | s[2898] << 6 | s[2899] << 7 | s[1609] << 8 | (s[806] && !s[1606] && s[1] ? s[2610] : 0) << 9 | s[1610] << 11 | s[1611] << 12 | s[1612] << 13 | (s[2900] ? s[2602] : 0) << 14 | s[2900] << 16 | s[2901] << 17 | s[1613] << 18 | s[1614] << 19 | s[1615] << 20 | (s[2902] ? s[2903] : 0) << 21 | s[2902] << 24 | s[1616] << 25 | s[1617] << 26 | (f.flytningenForbedrerForholdene ? 134217728 : 0) | s[2904] << 28 | (f.flytterTilUdlandet ? 536870912 : 0), s[1607], s[1608], (f.knyttetTilLandetDerFlyttesTil ? 1 : 0) | s[1618] << 1 | s[1619] << 2 | s[1620] << 3 | s[1621] << 4 | s[1624] << 5 | s[1625] << 6 | s[2905] << 7 | s[2906] << 8 | s[1633] << 9 | s[1634] << 10 | s[1641] << 11 | s[1642] << 12 | s[1643] << 13 | (f.fikSUForSammeTid ? (s[874] ? s[832] : s[2751] ? s[901] : s[2687] ? s[2752] : s[2753]) : 0) << 14 | (f.fikSUForSammeTid ? 131072 : 0) | s[1638] << 18 | s[1639] << 19 | s[1640] << 20 | (f.doemtForHandlingILovensListe ? (s[874] ? s[832] : s[2747] ? s[901] : s[2682] ? s[2748] : s[2683]) : 0) << 21 | (f.doemtForHandlingILovensListe ? 16777216 : 0) | s[1636] << 25 | s[1637] << 26 | (f.undlodOplysningerModBedreVidende ? 134217728 : 0) | (f.modtogUberettigetModBedreVidende ? 268435456 : 0) | (f.sanktionIDagpenge ? 536870912 : 0), s[1626], s[1627], s[1622], s[1623], s[1629], s[1630], s[1631], s[1632], s[1644] << 0 | s[1645] << 1 | s[1646] << 2 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1646] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[2907] ? 3 : 0) : s[2908] ? 4 : 0) << 3 | s[2909] << 6 | s[2910] << 7 | s[2911] << 8 | s[2912] << 9 | s[2913] << 10 | s[2914] << 11 | (f.fikHjaelpTilBoligindskud ? 4096 : 0) | s[1648] << 13 | s[807] << 14 | (f.fikHjaelpTilBoligindskud ? s[2602] : 0) << 15 | (f.fikHjaelpTilBoligindskud ? s[2610] : 0) << 17 | s[1654] << 19 | s[1655] << 20 | s[1656] << 21 | (f.selvforskyldtLedig ? s[2903] : 0) << 22 | (f.selvforskyldtLedig ? 33554432 : 0) | s[1652] << 26 | s[1653] << 27 | (f.hjaelpenYdesUnderTilbud ? 268435456 : 0) | (f.oplystOmTilbagebetalingspligt ? 536870912 : 0), s[1650], s[1651], s[2915] << 0 | s[2916] << 1 | s[2917] << 2 | (f.brugteMidlerUndtagetFraForsoergelse ? 8 : 0) | (f.uforsvarligOekonomi ? 16 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 32 : 0) | (f.indblandetIArbejdsstrid ? 64 : 0) | (f.kanSnartBetaleTilbage ? 128 : 0) | s[1657] << 8 | s[1658] << 9 | (f.senereErstatningForSammeTid ? 1024 : 0) | (f.erstatningForTabAfErhvervsevne ? 2048 : 0) | s[1659] << 12 | s[1660] << 13 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[832] : s[2098] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[881] ? s[2793] : s[2745] ? s[882] : s[507] ? 5 : 0) << 14 | s[525] << 17 | s[1723] << 18 | s[1724] << 19 | (s[2918] ? (s[821] ? s[832] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[833] : s[822] ? (s[2919] ? 3 : 0) : s[2494]) : 0) << 20 | s[2918] << 23 | s[2920] << 24 | (f.heltAabenbartIngenForbedring ? 33554432 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 67108864 : 0) | s[2921] << 27 | (f.bedtOmAfgoerelseOmPensionAlene ? 268435456 : 0) | (f.utvivlsomtIkkePension ? 536870912 : 0), s[1661] << 0 | s[1662] << 1 | s[1663] << 2 | (s[2922] ? 1 : s[821] ? s[2281] : s[2098] ? s[851] : s[2814]) << 3 | s[2922] << 6 | s[2923] << 7 | s[2924] << 8 | s[2925] << 9 | s[2926] << 10 | s[1664] << 11 | s[1665] << 12 | (s[821] ? s[832] : s[2098] ? s[833] : s[2428] ? s[2793] : s[856] ? s[2429] : s[912]) << 13 | s[2927] << 16 | s[2928] << 17 | s[2929] << 18 | s[2930] << 19 | (f.behovForUndervisningsomraadet ? 1048576 : 0) | s[808] << 21 | s[1670] << 22 | s[522] << 23 | (s[2931] ? s[2932] : s[2933] ? s[2934] : s[524] ? 3 : 0) << 24 | (f.sagVerserede1Januar2020 ? 67108864 : 0) | (f.vaelgerSeniorpension ? 134217728 : 0) | s[1669] << 28 | (s[808] && !s[1670] && s[522] ? s[2932] : 0) << 29, s[1666], s[1667], s[1672], s[1673], s[1674] << 0 | s[1675] << 1 | (s[1674] ? s[1358] : 0) << 2 | (f.modtogHjaelp30Juni2025 ? 8 : 0) | s[1683] << 4 | s[1684] << 5 | (s[909] ? s[832] : s[910]) << 6 | (f.harDanskIndfoedsret ? 256 : 0) | s[2935] << 9 | s[510] << 10 | s[2936] << 11 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 4096 : 0) | s[519] << 13 | s[520] << 14 | (f.ligestilletEfterEUEllerOverenskomst ? 32768 : 0) | s[511] << 16 | s[512] << 17 | s[2937] << 18 | s[1687] << 19 | s[1688] << 20 | (f.flyttetEfterTilkendelsen ? 2097152 : 0) | s[2938] << 22 | s[2939] << 23 | s[1685] << 24 | s[1686] << 25 | s[2940] << 26 | (f.harFastBopaelIDanmark ? 134217728 : 0) | (f.harHyrePaaDanskSkib ? 268435456 : 0) | s[2941] << 29, (f.saerligeOmstaendighederForPensionIUdlandet ? 1 : 0) | s[1689] << 1 | s[1690] << 2 | s[1693] << 3 | s[1694] << 4 | s[2942] << 5 | (s[2942] === 1 ? s[2943] : s[2942] === 2 ? s[2943] : 0) << 7 | s[903] << 8 | s[904] << 9 | s[1697] << 10 | s[1698] << 11 | s[2944] << 12 | (s[2944] === 1 ? 0 : s[2944] === 2 ? (s[517] ? 1 : s[2945] ? 0 : 2) : 0) << 14 | s[517] << 16 | s[2945] << 17 | s[1701] << 18 | s[2946] << 19 | (s[2946] === 2 ? 0 : s[2946] === 3 ? 0 : s[2946] === 4 ? (s[2945] ? 0 : 1) : 0) << 22 | s[906] << 23 | s[2947] << 24 | s[908] << 25 | s[1702] << 26 | s[1703] << 27 | s[1704] << 28 | s[1705] << 29, s[1691], s[1692], s[1695], s[1696], s[1699], s[1700], s[1706] << 0 | (s[909] ? s[832] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[910] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[2948] ? 3 : 0) : s[2949] ? 4 : 0) << 1 | s[1709] << 4 | s[1710] << 5 | s[2950] << 6 | s[2951] << 8 | s[1711] << 9 | s[1712] << 10 | (s[821] ? s[832] : s[2438] ? s[833] : s[2952] ? s[2439] : s[881] ? s[2953] : s[893]) << 11 | s[2954] << 14 | (f.dokumenteretIngenForbedring ? 32768 : 0) | s[1713] << 16 | s[1714] << 17 | (f.arbejdsevnenErVarigtNedsat ? 262144 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 524288 : 0) | s[1707] << 20 | s[1708] << 21 | s[2955] << 22 | s[2956] << 23 | s[1715] << 24 | s[1716] << 25 | (s[909] ? s[832] : s[821] ? s[910] : s[2510]) << 26 | s[1717] << 29, s[1718] << 0 | (f.bedtOmAfgoerelseOmPensionAlene ? s[2950] : 0) << 1 | s[1719] << 3 | s[1720] << 4 | (s[2931] ? s[2932] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[2934] : s[2933] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[524] ? 4 : 0) << 5 | s[2957] << 8 | s[2958] << 9 | (f.langvarigOgAktuelTilknytning ? 1024 : 0) | s[1721] << 11 | s[1722] << 12 | (s[909] ? s[832] : s[821] ? s[910] : s[881] ? s[851] : s[2959]) << 13 | s[2960] << 16 | s[2961] << 17 | s[2962] << 18 | s[1725] << 19 | s[1726] << 20 | (s[909] ? s[832] : s[821] ? s[910] : s[856] ? s[851] : s[2963]) << 21 | (f.redegoerelseForIngenForbedring ? 16777216 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 33554432 : 0) | (f.forklaringPaaVarigNedsaettelse ? 67108864 : 0) | s[2964] << 27 | (f.forklaringPaaManglendeSelvforsoergelse ? 268435456 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 536870912 : 0), (f.planMedFuldAfklaring ? 1 : 0) | (f.dokumentationForUdtoemteIndsatser ? 2 : 0) | s[1727] << 2 | s[1728] << 3 | (f.moedeMedBeslutterneErTilbudt ? 16 : 0) | s[539] << 5 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[2965] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 6 | s[2084] << 8 | s[2085] << 9 | s[2966] << 10 | s[2967] << 11 | s[2968] << 12 | (f.langTilknytningMed20Til25Aar ? 8192 : 0) | s[1732] << 14 | s[1733] << 15 | (s[822] ? s[832] : s[2624] ? s[829] : s[2740]) << 16 | s[2969] << 18 | s[2970] << 19 | s[2971] << 20 | s[2972] << 21 | (f.varigtNedsatISenesteJob ? 4194304 : 0) | s[2973] << 23 | s[2974] << 24 | s[2975] << 25 | s[809] << 26 | s[1736] << 27 | s[1737] << 28, s[1729], s[1730], (s[2976] ? (s[2977] ? 0 : s[2978] <= 18669 /* 2021-02-11 */ ? (s[2976] ? 1 : 0) : s[810] ? 2 : 0) : 0) << 0 | s[2976] << 2 | s[533] << 3 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[832] : s[2235] ? (s[528] ? 2 : 0) : s[534] ? 3 : 0) << 4 | s[2979] << 6 | s[2980] << 7 | s[2981] << 8 | s[2982] << 9 | s[2983] << 10 | s[2984] << 11 | s[2985] << 12 | s[1742] << 13 | s[1743] << 14 | s[1744] << 15 | s[2986] << 16 | s[2987] << 17 | s[2988] << 18 | s[2989] << 19 | s[2990] << 20 | s[2991] << 21 | s[2992] << 22 | s[2993] << 23 | s[2994] << 24 | s[2995] << 25 | s[2996] << 26 | s[2997] << 27 | s[2998] << 28 | s[2999] << 29, s[1738], s[1739], s[1740], s[1741], s[532], s[531], s[3000] << 0 | s[3001] << 1 | s[3002] << 2 | s[3003] << 3 | s[3004] << 4 | s[3005] << 5 | s[3006] << 6 | s[3007] << 7 | s[3008] << 8 | (f.tilknytningI9Maaneder ? 512 : 0) | (f.kommerFraFleksydelse ? 1024 : 0) | s[1747] << 11 | s[3009] << 12 | s[3010] << 13 | s[3011] << 14 | s[3012] << 15 | s[3013] << 16 | s[811] << 17 | s[1750] << 18 | s[1751] << 19 | (s[812] ? (s[3014] ? 0 : s[812] ? 1 : 0) : 0) << 20 | s[812] << 21 | s[813] << 22 | s[1754] << 23 | s[1755] << 24 | (s[814] ? (s[3015] ? 0 : s[814] ? 1 : 0) : 0) << 25 | s[814] << 26 | (f.aegtefaelleHarOgsaaPension ? 134217728 : 0) | s[1760] << 28 | s[1761] << 29, s[1745], s[1746], s[1756], s[1757], s[1758], s[1759], (s[909] ? s[832] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[910] : s[2952] ? (s[3016] ? 3 : 0) : s[2953]) << 0 | (f.giftEllerSamlevende ? 8 : 0) | s[1766] << 4 | s[1767] << 5 | s[1768] << 6 | (s[3017] ? s[3018] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3019] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3020] ? 3 : 0) : s[3021] ? 4 : 0) << 7 | s[3022] << 10 | s[3023] << 11 | s[1764] << 12 | s[1765] << 13 | (s[3017] ? s[3018] : s[3019]) << 14 | s[3024] << 16 | s[1772] << 17 | (s[1772] ? 0 : s[3025] <= 14518 /* 2009-10-01 */ ? 1 : s[3025] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 18 | s[1775] << 20 | s[1776] << 21 | s[1777] << 22 | (s[3026] ? s[832] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[738] ? 2 : 0) : s[3027] ? 3 : 0) << 23 | s[1773] << 25 | s[1774] << 26 | (s[909] ? s[832] : s[2741] ? s[910] : s[2742] ? (s[541] ? 3 : 0) : s[542] ? 4 : 0) << 27, s[1762], s[1763], s[1769], s[1770], (f.vaesentligtForbedretOgSelvforsoergende ? 1 : 0) | s[3028] << 1 | s[3029] << 2 | (f.samtykkerTilFrakendelse ? 8 : 0) | s[3030] << 4 | s[3031] << 5 | (f.udsendtMedPsykiskLidelse ? 64 : 0) | s[3032] << 7 | (f.saerligeOmstaendighederForFrakendelse ? 256 : 0) | s[1782] << 9 | s[1783] << 10 | s[1786] << 11 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[2965] : s[1786] ? 2 : 0) << 12 | (f.foertidspensionErBevilget ? 16384 : 0) | s[1787] << 15 | s[1788] << 16 | s[547] << 17 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[547] ? 1 : 0) : s[546] ? 2 : 0) << 18 | s[1792] << 20 | s[1793] << 21 | (s[821] ? s[832] : s[881] ? s[833] : s[2799]) << 22 | s[1796] << 25 | s[1797] << 26 | (s[1796] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3033] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 27 | s[3033] << 29, s[1778], s[1779], s[1780], s[1781], s[1784], s[1785], s[1790], s[1791], s[1794], s[1795], s[3034] << 0 | (f.forkertVejledning ? 2 : 0) | (f.saerligeOmstaendighederForRefusion ? 4 : 0) | s[1801] << 3 | s[1802] << 4 | s[1798] << 5 | s[1799] << 6 | s[1800] << 7 | s[3035] << 8 | s[3036] << 9 | s[3037] << 10 | s[3038] << 11 | s[3039] << 12 | s[3040] << 13 | s[555] << 14 | s[3041] << 15 | s[1807] << 17 | s[1808] << 18 | (f.feriePasserMedForloebet ? 524288 : 0) | (f.ferieIndenForFerieloven ? 1048576 : 0) | (f.ferieAftalt ? 2097152 : 0) | s[1811] << 22 | (f.ferieAftalt ? s[3041] : 0) << 23 | s[1812] << 25 | s[1813] << 26 | s[1818] << 27 | s[1819] << 28, s[1809], s[1810], s[1816], s[1817], s[3042] << 0 | (s[3042] === 1 ? s[3043] : s[3042] === 2 ? s[3043] : 0) << 2 | s[914] << 3 | (f.saerligeGrundeTilAndetTidspunkt ? 16 : 0) | s[1820] << 5 | s[1821] << 6 | (s[919] ? s[832] : s[821] ? s[2295] : s[2296] ? s[851] : s[881] ? s[2297] : s[893]) << 7 | (f.arbejdsevnenErAfklaret ? 1024 : 0) | (f.berettigetTilRevalidering ? 2048 : 0) | (f.berettigetTilFleksjob ? 4096 : 0) | (f.berettigetTilFoertidspension ? 8192 : 0) | (f.berettigetTilRessourceforloeb ? 16384 : 0) | s[1824] << 15 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[832] : s[1824] ? 2 : 0) << 16 | (f.ophoerErAfgjort ? 262144 : 0) | s[1827] << 19 | s[758] << 20 | (s[103] ? (s[841] ? (s[97] <= 14612 /* 2010-01-03 */ ? s[843] : s[842] ? (s[95] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3044] ? 3 : 0) : 0) : 0) << 21 | s[3045] << 23 | s[3046] << 24 | s[1829] << 25 | s[1830] << 26 | (s[919] ? s[832] : s[2414] ? s[2295] : s[2417]) << 27 | (f.sagenErBelyst ? 536870912 : 0), s[1822], s[1823], s[1825], s[1826], s[1831], s[1832], s[1833] << 0 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1833] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 1 | s[1834] << 3 | s[1835] << 4 | s[1836] << 5 | (s[2098] ? s[832] : s[822] ? s[2099] : s[831]) << 6 | s[1837] << 8 | s[1838] << 9 | (f.oenskerLaegeattest ? 1024 : 0) | (f.attestIndhentet ? 2048 : 0) | s[576] << 12 | s[571] << 13 | s[570] << 14 | (f.tilbagevendenForestaar ? 32768 : 0) | (f.risikoForLangtForloeb ? 65536 : 0) | s[563] << 17 | s[564] << 18 | (f.behovForTvaerfagligIndsats ? 524288 : 0) | s[577] << 20 | s[578] << 21 | s[1845] << 22 | s[1846] << 23 | (s[26] && s[448] ? 1 : s[26] && !s[447] ? (s[2428] ? s[829] : s[881] ? s[3047] : s[2959]) : 0) << 24 | s[566] << 27 | s[1847] << 28 | s[1848] << 29, s[1843], s[1844], s[1849] << 0 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[832] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3048] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3049] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3050] ? 4 : 0) : s[881] ? (s[3051] ? 5 : 0) : s[883]) << 1 | s[583] << 4 | s[584] << 5 | (f.fremmoedeErNoedvendigt ? 64 : 0) | s[1852] << 7 | s[1853] << 8 | (s[569] && s[448] ? 1 : s[569] && !s[447] ? (s[3052] ? s[2281] : s[919] ? (s[3053] ? 3 : 0) : s[2098] ? (s[838] ? 4 : 0) : s[822] ? s[3054] : s[2428] ? s[2545] : s[881] ? s[2743] : s[856] ? s[2765] : s[162] ? 9 : 0) : 0) << 9 | s[3055] << 13 | s[3056] << 14 | s[1854] << 15 | s[1855] << 16 | s[1856] << 17 | (s[919] ? s[832] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2295] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3057] ? 3 : 0) : s[2098] ? (s[3058] ? 4 : 0) : s[3054]) << 18 | s[1857] << 21 | s[1858] << 22 | s[1859] << 23 | (s[2098] ? s[832] : s[2428] ? s[2099] : s[881] ? s[3047] : s[882]) << 24 | s[1860] << 27 | s[1861] << 28 | s[1862] << 29, s[1850], s[1851], (s[2098] ? s[832] : s[822] ? s[2099] : s[2428] ? s[831] : s[881] ? s[2429] : s[893]) << 0 | s[1865] << 3 | s[1866] << 4 | s[1867] << 5 | s[1868] << 6 | s[1869] << 7 | (s[3052] ? s[832] : s[919] ? (s[3053] ? 2 : 0) : s[2098] ? s[2813] : s[3059]) << 8 | s[1870] << 11 | s[1871] << 12 | (s[919] ? s[832] : s[821] ? s[2295] : s[2296] ? s[851] : s[856] ? s[2297] : s[912]) << 13 | s[3060] << 16 | (f.udebliver ? 131072 : 0) | (f.rimeligGrund ? 262144 : 0) | (f.skriftligtOrienteret ? 524288 : 0) | s[588] << 20 | s[587] << 21 | (s[919] ? s[832] : s[2415] ? s[2295] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2519] : s[2497] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[402] ? 5 : 0) << 22 | s[3061] << 25 | s[1872] << 26 | s[1873] << 27 | s[3062] << 28 | s[3063] << 29, s[1863], s[1864], (f.noedvendigBehandling ? 1 : 0) | s[3064] << 1 | s[3065] << 2 | (f.hensigtsmaessigOptraening ? 8 : 0) | (f.opfordret ? 16 : 0) | s[1874] << 5 | s[1875] << 6 | s[1876] << 7 | s[1877] << 8 | (f.partshoertOmOphoer ? 512 : 0) | s[3066] << 10 | (f.harSvaretPaaPartshoering ? 2048 : 0) | s[3067] << 12 | s[1878] << 13 | s[1879] << 14 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[832] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 15 | (f.andetGrundlagEndHoertOm ? 131072 : 0) | (f.partshoertOmNytGrundlag ? 262144 : 0) | s[816] << 19 | s[1881] << 20 | s[1882] << 21 | (s[919] ? s[832] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2295] : s[3068] ? (s[3069] ? 3 : 0) : s[3070]) << 22 | s[3071] << 25 | s[3072] << 26 | (f.genoptagetFoer ? 134217728 : 0) | s[1887] << 28, s[1883], s[1884], s[1885], s[1886], (s[816] && !s[1881] && !s[1882] ? s[2308] : 0) << 0 | s[597] << 2 | s[598] << 3 | (s[841] ? (s[842] ? s[843] : s[3073] ? s[844] : s[3074] ? s[3075] : s[97] <= 18318 /* 2020-02-26 */ ? s[3076] : s[97] <= 18858 /* 2021-08-19 */ ? (s[95] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[97] <= 18953 /* 2021-11-22 */ ? (s[95] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[97] <= 19051 /* 2022-02-28 */ ? (s[95] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[95] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 4 | s[718] << 8 | s[720] << 9 | (f.aftaleForSelvstaendig ? 1024 : 0) | (f.sygMedCovid19 ? 2048 : 0) | s[1970] << 12 | s[1971] << 13 | s[3077] << 14 | s[3078] << 15 | s[3079] << 16 | s[3080] << 17 | s[748] << 18 | s[750] << 19 | (f.aftaleMedArbejdsgiver ? 1048576 : 0) | s[741] << 21 | s[744] << 22 | s[689] << 23 | s[3081] << 24 | s[3082] << 25 | s[3083] << 26 | s[3084] << 27 | s[3085] << 28 | s[3086] << 29, s[599], s[600], s[1968], s[1969], s[3087] << 0 | s[3088] << 1 | s[3089] << 2 | s[3090] << 3 | s[3091] << 4 | s[3092] << 5 | s[3093] << 6 | s[1888] << 7 | s[1889] << 8 | s[1890] << 9 | s[1893] << 10 | s[1894] << 11 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[832] : s[3094] ? 2 : 0) << 12 | s[1895] << 14 | s[1896] << 15 | s[1897] << 16 | (s[606] && !s[607] && !s[137] ? (s[135] && !s[137] && !s[3095] ? (s[141] <= 16251 /* 2014-06-30 */ ? (s[139] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[139] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 17 | s[1901] << 19 | s[1902] << 20 | (s[609] && !s[612] && !s[611] ? (s[841] ? (s[917] ? 1 : 0) : 0) : 0) << 21 | s[1903] << 22 | s[1904] << 23 | s[613] << 24 | s[614] << 25 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 67108864 : 0) | s[1908] << 27 | (s[613] && !s[614] && s[1] ? (s[197] ? 1 : 0) : 0) << 28 | s[3096] << 29, s[1891], s[1892], s[1899], s[1900], s[1906], s[1907], s[1911], s[1912], s[1913] << 0 | s[1914] << 1 | (f.pensionTilkendt ? (s[919] ? s[832] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2295] : s[3068] ? (s[3097] ? 3 : 0) : s[3070]) : 0) << 2 | (f.pensionTilkendt ? 32 : 0) | (f.pensionMedTilbagevirkendeKraft ? 64 : 0) | s[1924] << 7 | s[3098] << 8 | s[1915] << 10 | s[1916] << 11 | s[1917] << 12 | (s[3099] ? s[3098] : 0) << 13 | s[3099] << 15 | (f.retErOpbrugt ? 65536 : 0) | s[3100] << 17 | s[625] << 18 | s[626] << 19 | s[3101] << 20 | s[3102] << 21 | s[3103] << 22 | s[629] << 23 | s[630] << 24 | (s[3104] ? (s[918] <= 18808 /* 2021-06-30 */ ? 1 : s[3105] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[3106] << 27 | s[3107] << 28 | s[3108] << 29, s[1922], s[1923], s[627], s[628], s[619] << 0 | s[3109] << 1 | s[3110] << 2 | s[3111] << 3 | s[3112] << 4 | s[617] << 5 | s[618] << 6 | s[3113] << 7 | (f.fortsatRet9Marts2020 ? 256 : 0) | s[1920] << 9 | s[1921] << 10 | (s[3104] ? 1 : 0) << 11 | s[1925] << 12 | s[1926] << 13 | s[1927] << 14 | (s[3114] ? s[3098] : 0) << 15 | s[3114] << 17 | s[3115] << 18 | s[633] << 19 | s[634] << 20 | (s[629] && !s[630] && s[3116] < NEVER ? (s[3116] <= 18808 /* 2021-06-30 */ ? 1 : s[3117] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3118] << 23 | s[3119] << 24 | s[3120] << 25 | s[3121] << 26 | s[3122] << 27 | s[3123] << 28 | s[3124] << 29, s[1918], s[1919], s[631], s[632], s[3125] << 0 | s[3126] << 1 | s[3127] << 2 | s[3128] << 3 | (s[3129] <= 18808 /* 2021-06-30 */ ? 1 : s[3130] ? 2 : 0) << 4 | s[3131] << 6 | s[3132] << 7 | s[3133] << 8 | s[3134] << 9 | s[636] << 10 | (s[636] ? 0 : s[3135] <= 18808 /* 2021-06-30 */ ? 1 : s[3136] ? 2 : 0) << 11 | s[3137] << 13 | s[3138] << 14 | s[3139] << 15 | s[3140] << 16 | s[3141] << 17 | s[638] << 18 | s[640] << 19 | (s[633] && !s[634] && s[3142] < NEVER ? (s[3142] <= 18808 /* 2021-06-30 */ ? 1 : s[3143] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 20 | s[3144] << 22 | s[3145] << 23 | s[3146] << 24 | s[3147] << 25 | s[3148] << 26 | s[3149] << 27 | s[637] << 28 | s[639] << 29, s[1928], s[635], s[642], s[644], s[641], s[643], (s[3150] ? (s[3151] <= 18808 /* 2021-06-30 */ ? 1 : s[3152] ? 2 : 0) : 0) << 0 | s[3153] << 2 | s[3154] << 3 | s[3155] << 4 | s[3156] << 5 | s[3157] << 6 | s[3158] << 7 | s[1931] << 8 | s[1932] << 9 | (s[3159] && !s[3160] && s[3161] < NEVER ? (s[3161] <= 18808 /* 2021-06-30 */ ? 1 : s[3162] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[3163] << 12 | s[3164] << 13 | s[3160] << 14 | s[3165] << 15 | s[3166] << 16 | s[3167] << 17 | s[3168] << 18 | s[647] << 19 | s[648] << 20 | (s[1931] && !s[1932] && s[3169] < NEVER ? (s[3169] <= 18808 /* 2021-06-30 */ ? 1 : s[3170] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3171] << 23 | s[3172] << 24 | s[3173] << 25 | s[3174] << 26 | s[3175] << 27 | s[3176] << 28 | s[1935] << 29, s[1929], s[1930], s[645], s[646], s[1933], s[1934], s[1936] << 0 | (s[647] && !s[648] && s[3177] < NEVER ? (s[3177] <= 18808 /* 2021-06-30 */ ? 1 : s[3178] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 1 | s[3179] << 3 | s[3180] << 4 | s[3181] << 5 | s[3182] << 6 | s[3183] << 7 | s[3184] << 8 | s[1939] << 9 | s[1940] << 10 | (s[1935] && !s[1936] && s[3185] < NEVER ? (s[3185] <= 18808 /* 2021-06-30 */ ? 1 : s[3186] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[3187] << 13 | s[3188] << 14 | s[3189] << 15 | s[3190] << 16 | s[3191] << 17 | s[3192] << 18 | s[1945] << 19 | (s[2337] ? (s[77] <= 14691 /* 2010-03-23 */ ? s[2339] : s[2338] ? (s[78] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2348] ? (s[3193] ? 3 : 0) : s[2350] ? 4 : 0) : 0) << 20 | s[668] << 23 | s[672] << 24 | (s[2337] ? s[2339] : 0) << 25 | s[671] << 26 | s[674] << 27 | s[1948] << 28 | s[1949] << 29, s[1937], s[1938], s[1943], s[1944], s[666], s[667], s[669], s[670], s[1946], s[1947], s[1953], s[1954], s[1955] << 0 | s[1956] << 1 | (s[142] && !s[143] && !s[144] ? s[2343] : 0) << 2 | s[3194] << 4 | s[3195] << 5 | s[675] << 6 | s[1957] << 7 | s[1958] << 8 | s[1959] << 9 | (f.sygUnderAftaltFri ? 1024 : 0) | s[1962] << 11 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[832] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 12 | s[1976] << 14 | s[1977] << 15 | (s[108] && !s[109] && !s[107] ? s[915] : 0) << 16 | (f.sygemeldtITide ? 262144 : 0) | (f.indsigelseModSenSygemelding ? 524288 : 0) | (f.fyldestgoerendeBegrundelse ? 1048576 : 0) | s[680] << 21 | s[684] << 22 | (s[124] ? (s[841] ? (s[3074] ? s[843] : s[3196] ? 2 : 0) : 0) : 0) << 23 | s[1980] << 25 | s[1981] << 26 | s[3197] << 27 | s[3198] << 28 | s[1984] << 29, s[1960], s[1961], s[1974], s[1975], s[682], s[681], s[1978], s[1979], s[1982], s[1983], s[1985] << 0 | (s[698] ? (s[841] ? (s[842] ? s[843] : s[3199] ? s[844] : s[3074] ? s[3200] : s[2368] ? s[3076] : s[2369] ? 5 : 0) : 0) : 0) << 1 | s[698] << 4 | s[709] << 5 | (f.underretningsbrevSendt ? 64 : 0) | s[695] << 7 | s[696] << 8 | s[697] << 9 | (s[698] ? s[915] : 0) << 10 | s[692] << 12 | s[694] << 13 | s[693] << 14 | (s[698] ? (s[841] ? (s[842] ? s[843] : s[3199] ? s[844] : s[97] <= 19722 /* 2023-12-31 */ ? s[3200] : s[95] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[3201] << 18 | s[3202] << 19 | s[3203] << 20 | s[3204] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[3205] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[3206] << 25 | s[1988] << 26 | s[1989] << 27 | s[1992] << 28 | s[1993] << 29, s[1986], s[1987], s[1990], s[1991], (s[103] ? (s[841] ? (s[842] ? s[843] : s[2366] ? s[844] : s[3199] ? (s[2367] ? 3 : 0) : s[3074] ? (s[3207] ? 4 : 0) : s[3196] ? 5 : 0) : 0) : 0) << 0 | s[3208] << 3 | s[3209] << 4 | s[759] << 5 | s[757] << 6 | s[3210] << 7 | s[1996] << 8 | s[1997] << 9 | s[3211] << 10 | (s[3211] === 1 ? 0 : s[3211] === 2 ? 0 : s[3211] === 4 ? 0 : s[3211] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[2000] << 15 | s[2001] << 16 | (s[119] ? (s[841] ? (s[842] ? s[843] : s[3073] ? s[844] : s[3075]) : 0) : 0) << 17 | s[2009] << 19 | s[2010] << 20 | s[2011] << 21 | (s[119] ? s[3212] : 0) << 22 | s[3213] << 25 | s[3214] << 26 | s[3215] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[2004] << 29, s[1994], s[1995], s[1998], s[1999], s[2002], s[2003], s[2005] << 0 | (s[119] ? s[915] : 0) << 1 | s[3216] << 3 | s[3217] << 4 | s[2006] << 5 | s[2007] << 6 | s[2008] << 7 | s[2028] << 8 | s[2029] << 9 | s[751] << 10 | s[2041] << 11 | s[2042] << 12 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[832] : s[919] ? (s[3218] ? 2 : 0) : s[2813]) << 13 | s[2037] << 15 | s[2038] << 16 | s[920] << 17 | s[3219] << 18 | (f.ledigUdenLoen ? 1048576 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2097152 : 0) | s[745] << 22 | s[749] << 23 | s[3220] << 24 | s[3221] << 25 | s[3222] << 26 | s[3223] << 27 | s[3224] << 28 | s[742] << 29, s[2012], s[2013], s[734], s[735], s[2026], s[2027], s[2039], s[2040], s[736], s[737], s[746], s[747], s[739], s[740], s[743] << 0 | s[3225] << 1 | s[3226] << 2 | s[3227] << 3 | s[2016] << 4 | s[2017] << 5 | s[2020] << 6 | s[2021] << 7 | s[2024] << 8 | s[2025] << 9 | (s[103] ? s[2308] : 0) << 10 | s[2032] << 12 | s[2033] << 13 | (s[103] ? s[3219] : 0) << 14 | s[2036] << 16 | s[2043] << 17 | s[2044] << 18 | (s[919] ? s[832] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2295] : s[3228] ? 3 : 0) << 19 | s[818] << 21 | s[2047] << 22 | s[2048] << 23 | (s[818] ? 0 : s[3229] <= 16658 /* 2015-08-11 */ ? 1 : s[819] ? 2 : 0) << 24 | s[2049] << 26 | s[2050] << 27 | s[2051] << 28, s[2014], s[2015], s[2018], s[2019], s[2022], s[2023], s[2030], s[2031], s[2034], s[2035], (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[832] : s[3026] ? (s[3230] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[738] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3231] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3232] ? 5 : 0) : s[3233] ? 6 : 0) << 0 | s[3234] << 3 | (f.hjemmeEfterAnbefaling ? 16 : 0) | s[2054] << 5 | s[2055] << 6 | (s[741] && !s[744] && !s[107] ? s[2308] : 0) << 7 | s[2058] << 9 | s[2059] << 10 | (s[748] && !s[750] && !s[107] ? s[2096] : 0) << 11 | s[2060] << 13 | s[2061] << 14 | s[820] << 15 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3235] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3236] ? 2 : 0) : s[3237] ? (s[3238] ? 3 : 0) : s[921] ? 4 : 0) << 16 | s[3239] << 19 | (f.langvarigEllerKroniskLidelse ? 1048576 : 0) | (f.risikoenErVaesentligtForoeget ? 2097152 : 0) | s[3240] << 22 | (f.behandlingBesluttetVedAnsaettelsen ? 8388608 : 0) | s[3241] << 24 | s[3242] << 25 | s[3243] << 26 | s[2063] << 27 | s[2064] << 28, s[2052], s[2053], s[2056], s[2057], (s[3237] ? s[3235] : s[3244]) << 0 | (f.aftaleErSkriftlig ? 4 : 0) | (f.aftaleErGodkendt ? 8 : 0) | s[2067] << 4 | s[2068] << 5 | s[3245] << 6 | (f.vaesentligeAendringerVedUdloeb ? 128 : 0) | s[2069] << 8 | s[2070] << 9 | (s[3237] ? s[3235] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3244] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3246] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 10 | (f.laegeligDokumentationForRisiko ? 8192 : 0) | s[2075] << 14 | s[2076] << 15 | (s[103] ? s[3212] : 0) << 16 | s[3247] << 19 | s[3248] << 20 | s[3249] << 21 | (f.skyldesLoenmodtageren ? 4194304 : 0) | s[3250] << 23 | s[2073] << 24 | s[2074] << 25 | (s[103] ? (s[841] ? (s[842] ? s[843] : s[3199] ? s[844] : s[3074] ? s[3200] : s[3076]) : 0) : 0) << 26 | s[3251] << 29, s[2065], s[2066], s[2071], s[2072], s[3252] << 0 | s[3253] << 1 | s[3254] << 2 | s[3255] << 3 | s[3256] << 4 | s[3257] << 5 | s[3258] << 6 | s[3259] << 7 | s[3260] << 8 | s[3261] << 9 | s[2077] << 10 | s[2078] << 11 | s[2082] << 12 | s[2083] << 13 | s[761] << 14 | (s[243] ? s[832] : s[761] ? 2 : 0) << 15 | (f.hjaelpemiddelKoebtFoerBevilling ? 131072 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 262144 : 0) | s[2079] << 19 | s[2080] << 20 | (f.funktionsevnenErVarigtNedsat ? 2097152 : 0) | s[3262] << 22 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8388608 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16777216 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 33554432 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 67108864 : 0) | s[772] << 27, s[768], s[769], (s[902] ? s[832] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[2681] : s[2414] ? (s[3263] ? 3 : 0) : s[2623] ? s[2601] : s[3264] ? (s[763] ? 5 : 0) : s[762] ? (s[3265] ? 6 : 0) : s[822] ? (s[764] ? 7 : 0) : s[2441] ? (s[26] ? 8 : 0) : s[2428] ? (s[171] ? 9 : 0) : s[248] ? (s[147] ? 10 : 0) : s[2742] ? (s[238] ? 11 : 0) : s[542] ? 12 : 0) << 0 | s[3266] << 4 | s[3267] << 5 | s[773] << 6 | (s[767] && !s[765] && !s[766] ? (s[902] ? s[832] : s[248] ? s[2681] : s[2680]) : 0) << 7 | s[3268] << 10 | (f.faaetHjaelp3MaanederAf18 ? 2048 : 0) | s[3269] << 12 | s[3270] << 13 | (f.behovetBortfalderEfterRevalidering ? 16384 : 0) | s[3271] << 15 | s[3272] << 16 | s[3273] << 17 | s[2088] << 18 | s[2089] << 19 | s[2092] << 20 | s[2093] << 21, s[770], s[771], s[2086], s[2087], s[2090], s[2091]] }
}
