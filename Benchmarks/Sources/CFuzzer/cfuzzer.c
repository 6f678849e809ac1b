// SPDX-License-Identifier: Apache-2.0
#include "CFuzzer.h"
