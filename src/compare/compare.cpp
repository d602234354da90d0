#include "model/content.h"
