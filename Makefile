include pgxs.mk
