/*-------------------------------------------------------------------------
 *
 * currency_core.c
 *	  Currency codes.
 *
 *-------------------------------------------------------------------------
 */
#include <string.h>

#include "family.h"

/*
 * ISO 4217: money in use, and what was in use since 2010, for declarations are
 * judged by their day. No metals, no units of account but XDR.
 */
static const char codes[] =
	"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD "
	"CAD CDF CHF CLF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS "
	"GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD "
	"KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD "
	"NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE "
	"SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VEF VES "
	"VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMK ZMW ZWG ZWL ";

/* the yuan has names of its own in trade: the normal form is that of ISO */
static IdentifierProblem
check(Identifier *currency)
{
	if (strcmp(currency->text, "RMB") == 0 || strcmp(currency->text, "CNH") == 0)
		memcpy(currency->text, "CNY", 3);
	for (const char *code = codes; *code != '\0'; code += 4)
		if (memcmp(code, currency->text, 3) == 0)
			return IDENTIFIER_WELL_FORMED;
	memcpy(currency->country, currency->text, 4);
	return IDENTIFIER_WRONG_CURRENCY;
}

const IdentifierFamily currency_family = {
	.name = "currency",
	.shape = "AAA",
	.lengths = LENGTH(3),
	.lengths_text = "3",
	.check = check
};
