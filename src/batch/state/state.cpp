#include "batch/state/state.h"
